package org.thesischecker.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.thesischecker.history.Difference;
import org.thesischecker.history.Position;
import org.thesischecker.model.Decimals;
import org.thesischecker.model.Observation;
import org.thesischecker.model.Threshold;
import org.thesischecker.model.Words;
import org.thesischecker.regression.Alteration;
import org.thesischecker.regression.BookDiff;
import org.thesischecker.regression.ChangeClass;
import org.thesischecker.regression.HeadroomMove;
import org.thesischecker.regression.RowEdit;
import org.thesischecker.regression.ThresholdEdit;
import org.thesischecker.whatif.Headroom;

/** What a diff says, in words. */
public final class DiffWords {

    private static final int SHORT = 12;

    private DiffWords() {}

    /** The first characters of a hash. */
    public static String shortened(String sha256) {
        return sha256.substring(0, Math.min(SHORT, sha256.length()));
    }

    /** {@code 2025-10-31 to 2026-02-01, 14 dates}. */
    public static String dates(Alteration one) {
        return one.dates().size() == 1
                ? one.from().toString()
                : "%s to %s, %d dates"
                        .formatted(one.from(), one.to(), one.dates().size());
    }

    /** {@code CONFIRMED -> BROKEN}; where only other rules hold, which. */
    public static String change(Alteration one) {
        if (one.isFlip()) {
            return one.before().position().word() + " -> "
                    + one.after().position().word();
        }
        return one.after().position().word() + " by other rules: "
                + rules(one.before().rules()) + " -> " + rules(one.after().rules());
    }

    private static String rules(List<String> rules) {
        return rules.isEmpty()
                ? "none"
                : rules.stream().map(rule -> rule.replaceFirst(".* ", "")).collect(Collectors.joining(", "));
    }

    public static Tone tone(Alteration one) {
        Position after = one.after().position();
        return one.kind() == ChangeClass.ERROR ? Tone.BAD : FlipWords.tone(after);
    }

    /** {@code same verdict, other findings}. */
    static String kind(ChangeClass kind) {
        return kind == ChangeClass.SAME_VERDICT_OTHER_FINDINGS
                ? "other findings"
                : Words.of(kind).replace('-', ' ');
    }

    /** The edits that cause it. */
    public static List<String> cause(Alteration one) {
        List<String> words = new ArrayList<>(
                one.cause().differences().stream().map(CauseWords::of).toList());
        if (!one.cause().smallest()) {
            words.add("the search was stopped: there may be a smaller set of causes");
        }
        if (one.goalposts()) {
            words.add("moves the goalposts: by the base this is "
                    + one.before().position().word() + " on the latest facts");
        }
        return words;
    }

    /** An edit of the rules; thresholds are told apart from them. */
    public static String edit(BookDiff book, Difference edit) {
        return CauseWords.of(edit) + (book.movesGoalposts(edit) ? "; moves the goalposts" : "");
    }

    /** {@code threshold tea-cups-2025/full-year 6.74 million cups to 8 million cups}. */
    public static String threshold(BookDiff book, ThresholdEdit edit) {
        boolean moved = book.edits().stream()
                .anyMatch(one -> one instanceof Difference.OfThreshold of
                        && of.subject().equals(edit.subject())
                        && of.after().id().equals(edit.id())
                        && book.movesGoalposts(one));
        String name = "threshold " + edit.subject() + "/" + edit.id() + " ";
        String what = edit.before()
                .map(before -> edit.after()
                        .map(after -> amount(before) + " to " + amount(after))
                        .orElse("removed: " + amount(before)))
                .orElseGet(() -> "added: " + edit.after().map(DiffWords::amount).orElse(""));
        return name + what + (moved ? "; moves the goalposts" : "");
    }

    private static String amount(Threshold threshold) {
        return Amount.of(threshold.value(), threshold.unit());
    }

    /** {@code tea.cups.annual 2025: CONFIRMED -> BROKEN at 6.739 before, BROKEN -> CONFIRMED at 8 after}. */
    static String headroom(HeadroomMove move) {
        String what = move.target().replace('@', ' ').replace("forecast:", "forecast ");
        return what + ": " + side(move.before().orElse(null)) + " before, "
                + side(move.after().orElse(null)) + " after";
    }

    private static String side(Headroom.@org.jspecify.annotations.Nullable Nearest nearest) {
        return nearest == null
                ? "no flip"
                : HeadroomWords.change(nearest.flip()) + " at "
                        + Amount.of(
                                nearest.flip().value(),
                                nearest.headroom().target().unit());
    }

    /** {@code edited: tea.cups.annual 2025, value 6.9 to 7.1 (facts/tea.csv:14)}. */
    static String row(RowEdit edit) {
        String name = edit.metric() + " " + edit.period();
        return switch (edit.kind()) {
            case EDITED ->
                "edited: " + name + ", " + fields(edit) + at(edit.after().orElseThrow());
            case DELETED -> "deleted: " + name + ", " + said(edit.before().orElseThrow());
            case PUT_IN -> "put in: " + name + ", " + said(edit.after().orElseThrow());
        };
    }

    private static String said(Observation row) {
        return EvidenceWords.value(row) + ", published " + row.published() + ", " + row.source() + at(row);
    }

    private static String at(Observation row) {
        return " (" + row.place().file() + ":" + row.place().line() + ")";
    }

    private static String fields(RowEdit edit) {
        List<String> changed = new ArrayList<>();
        add(changed, "value", edit, row -> Decimals.text(row.value()));
        add(changed, "bound", edit, row -> Words.of(row.bound()));
        add(changed, "unit", edit, row -> row.unit().name());
        add(changed, "published", edit, row -> row.published().toString());
        add(changed, "dated", edit, row -> row.publishedInferred() ? "inferred" : "known");
        add(changed, "entered", edit, row -> row.entered().toString());
        add(changed, "status", edit, row -> Words.of(row.status()));
        add(changed, "grade", edit, row -> row.grade().name());
        add(changed, "source", edit, Observation::source);
        add(changed, "url", edit, Observation::url);
        if (!edit.before().map(Observation::note).equals(edit.after().map(Observation::note))) {
            changed.add("note");
        }
        return String.join(", ", changed);
    }

    private static void add(List<String> changed, String name, RowEdit edit, Function<Observation, String> field) {
        String before = edit.before().map(field).orElse("");
        String after = edit.after().map(field).orElse("");
        if (!before.equals(after)) {
            changed.add(name + " " + before + " to " + after);
        }
    }
}
