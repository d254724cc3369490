package org.thesischecker.report.register;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.thesischecker.ledger.RecordedRun;
import org.thesischecker.register.RuleChange;
import org.thesischecker.register.RuleChanges;
import org.thesischecker.regression.Alteration;
import org.thesischecker.regression.BookDiff;
import org.thesischecker.regression.Declarations;
import org.thesischecker.regression.DeclaredChange;
import org.thesischecker.report.Counted;
import org.thesischecker.report.DiffWords;
import org.thesischecker.report.Document.Block;
import org.thesischecker.report.Document.Cell;
import org.thesischecker.report.Document.Column;
import org.thesischecker.report.Document.Line;
import org.thesischecker.report.Document.Row;
import org.thesischecker.report.Document.Table;
import org.thesischecker.report.Json;
import org.thesischecker.report.Tone;

/** The register of rule changes, written. */
final class RuleChangeListing {

    private static final String NOT_COMPARED =
            "not known: the recorded rules do not load on the facts of the later run";

    private static final List<Field<RuleChange>> FIELDS = List.of(
            Field.text("book", "Book", 24, RuleChange::book),
            Field.of("before", "Last run with the former rules", 32, change -> run(change.before())),
            Field.of("after", "First run with the later rules", 32, change -> run(change.after())),
            Field.text("from", "Former rule pack", 66, RuleChange::from),
            Field.text("to", "Later rule pack", 66, RuleChange::to),
            Field.of(
                    "commit",
                    "Commit",
                    44,
                    change -> Value.of(change.commit(), commit -> Value.of(commit.id()), change.noCommit())),
            Field.of(
                    "author",
                    "Author (as the commit claims)",
                    24,
                    change -> Value.of(change.commit(), commit -> Value.of(commit.author()), change.noCommit())),
            Field.of(
                    "committed",
                    "Committed (UTC)",
                    22,
                    change -> Value.of(
                            change.commit(), commit -> Value.of(commit.at().toString()), change.noCommit())),
            Field.of(
                    "subject",
                    "What the commit says",
                    50,
                    change -> Value.of(change.commit(), commit -> Value.of(commit.subject()), change.noCommit())),
            Field.of("edits", "Edits", 60, RuleChangeListing::edits),
            Field.of("alterations", "What they alter on the same facts", 80, RuleChangeListing::alterations),
            Field.of(
                    "replayedDates",
                    "Dates judged by both",
                    10,
                    change -> Value.of(
                            change.diff(), diff -> Value.of(diff.dates().size()), NOT_COMPARED)),
            Field.text("declared", "Declared", 12, change -> declared(change).word()),
            Field.text("declaration", "Declaration", 60, RuleChangeListing::declaration));

    /** Whether somebody declared what a change alters. */
    private enum Declared {
        NOTHING_TO_DECLARE,
        DECLARED,
        IN_PART,
        NOT_DECLARED,
        NOT_KNOWN;

        String word() {
            return org.thesischecker.model.Words.of(this);
        }
    }

    private RuleChangeListing() {}

    static Listing of(RuleChanges register) {
        return Listing.of(
                Register.RULE_CHANGES,
                Counted.of(register.rows().size(), "change of rules", "changes of rules"),
                List.of(
                        "The rule packs of runs that were recorded one after the other: edits between two runs are one change, and edits that no run used are not seen.",
                        "Verdicts before and after are both judged on the facts that the first run with the later rules recorded, on every date on which these or the passing of time can turn something, and on the day of every run.",
                        "Author and commit are those of the git repository of the rules in use whose files are the recorded ones, byte for byte; git keeps names as they were claimed.",
                        "Declarations are the files in the folder changes of the rules in use."),
                FIELDS,
                register.rows(),
                table(register.rows()));
    }

    private static Value run(RecordedRun run) {
        JsonNode tree = Json.object()
                .put("run", run.number())
                .put("asOf", run.entry().asOf().toString())
                .put("recordedAt", run.entry().at().toString());
        return Value.of(List.of(RunWords.of(run), "recorded " + run.entry().at()), tree);
    }

    private static Value edits(RuleChange change) {
        return Value.of(
                change.diff(),
                diff -> Value.texts(
                        diff.edits().stream()
                                .map(edit -> DiffWords.edit(diff, edit))
                                .toList(),
                        "layout or words only: no rule, threshold, setting or exposure"),
                NOT_COMPARED);
    }

    private static Value alterations(RuleChange change) {
        return Value.of(
                change.diff(),
                diff -> Value.lines(
                        diff.alterations(Alteration.Origin.EDITS),
                        RuleChangeListing::words,
                        one -> tree(one, change.declarations()),
                        "no verdict, state or finding on any date"),
                NOT_COMPARED);
    }

    private static String words(Alteration one) {
        return one.tracked().id() + ": " + DiffWords.change(one) + " on " + DiffWords.dates(one);
    }

    private static JsonNode tree(Alteration one, Declarations declarations) {
        return Json.object()
                .put("id", one.tracked().id())
                .put("before", one.before().position().word())
                .put("after", one.after().position().word())
                .put("from", one.from().toString())
                .put("to", one.to().toString())
                .put("dates", one.dates().size())
                .put("needsDeclaration", Declarations.needsDeclaration(one))
                .put(
                        "undeclaredDates",
                        declarations.undeclared().stream()
                                .filter(flip -> flip.flip().equals(one))
                                .mapToInt(flip -> flip.dates().size())
                                .sum());
    }

    private static Declared declared(RuleChange change) {
        if (change.diff().isEmpty()) {
            return Declared.NOT_KNOWN;
        }
        Declarations declarations = change.declarations();
        boolean needed = change.diff().stream()
                .flatMap(diff -> diff.alterations().stream())
                .anyMatch(Declarations::needsDeclaration);
        if (!needed && declarations.applying().isEmpty()) {
            return Declared.NOTHING_TO_DECLARE;
        }
        if (declarations.applying().isEmpty()) {
            return Declared.NOT_DECLARED;
        }
        boolean whole =
                declarations.undeclared().isEmpty() && declarations.unmet().isEmpty();
        return whole ? Declared.DECLARED : Declared.IN_PART;
    }

    private static String declaration(RuleChange change) {
        String files = change.declarations().applying().stream()
                .map(RuleChangeListing::words)
                .collect(Collectors.joining("; "));
        return switch (declared(change)) {
            case NOTHING_TO_DECLARE -> "it flips nothing, so nothing has to be declared";
            case DECLARED -> files;
            case IN_PART ->
                "%s; but %s not declared, and %s not happen"
                        .formatted(
                                files,
                                Counted.of(change.declarations().undeclared().size(), "flip is", "flips are"),
                                Counted.of(
                                        change.declarations().unmet().size(),
                                        "declared flip does",
                                        "declared flips do"));
            case NOT_DECLARED -> "no file in changes goes from the one rule pack to the other";
            case NOT_KNOWN -> NOT_COMPARED;
        };
    }

    private static String words(DeclaredChange change) {
        return "changes/%s.yaml by %s: %s".formatted(change.id(), change.who(), change.why());
    }

    private static List<Block> table(List<RuleChange> rows) {
        return rows.isEmpty()
                ? RunListing.none("Every run of this period used the rules of the run before it.")
                : List.of(new Table(
                        List.of(
                                Column.of("First run"),
                                Column.of("Rule pack"),
                                Column.of("Who, what, and what it alters")),
                        true,
                        rows.stream().map(RuleChangeListing::row).toList()));
    }

    private static Row row(RuleChange change) {
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(Tone.STRONG, change.book()));
        lines.add(change.commit()
                .map(commit -> new Line(
                        Tone.PLAIN,
                        "%s, %s, commit %s: %s"
                                .formatted(
                                        commit.author(),
                                        commit.at(),
                                        DiffWords.shortened(commit.id()),
                                        commit.subject())))
                .orElseGet(() -> new Line(Tone.WARNING, change.noCommit())));
        edits(change).lines().forEach(edit -> lines.add(new Line(Tone.PLAIN, edit)));
        lines.add(new Line(
                Tone.FAINT, change.diff().map(RuleChangeListing::judged).orElse(NOT_COMPARED)));
        change.diff()
                .ifPresent(diff -> diff.alterations(Alteration.Origin.EDITS)
                        .forEach(one -> lines.add(new Line(DiffWords.tone(one), words(one)))));
        Declared declared = declared(change);
        lines.add(new Line(
                declared == Declared.DECLARED || declared == Declared.NOTHING_TO_DECLARE ? Tone.GOOD : Tone.WARNING,
                declared.word().replace('-', ' ') + ": " + declaration(change)));
        return Row.of(
                new Cell(List.of(
                        new Line(Tone.PLAIN, "run " + change.after().number()),
                        new Line(Tone.FAINT, "as of " + change.after().entry().asOf()))),
                new Cell(List.of(
                        new Line(Tone.FAINT, DiffWords.shortened(change.from())),
                        new Line(Tone.PLAIN, DiffWords.shortened(change.to())))),
                new Cell(lines));
    }

    private static String judged(BookDiff diff) {
        int altered = diff.alterations(Alteration.Origin.EDITS).size();
        return "judged by both on " + Counted.of(diff.dates().size(), "date", "dates") + ": "
                + (altered == 0 ? "nothing is altered" : Counted.of(altered, "alteration", "alterations"));
    }
}
