package org.thesischecker.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.thesischecker.model.Reason;
import org.thesischecker.model.Unverified;
import org.thesischecker.model.Verdict;
import org.thesischecker.report.Document.Line;
import org.thesischecker.review.ThesisReview;

/** What could not be judged: each input with its reason, and what the verdict could be once all of it is known. */
public final class UnverifiedLines {

    private static final int MOST = 5;
    private static final int MOST_LACKING = 3;

    private UnverifiedLines() {}

    public static List<Line> of(ThesisReview review) {
        String waiting = waiting(review.unverified());
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(Tone.PLAIN, stillPossible(review) + (waiting.isEmpty() ? "" : "; " + waiting)));
        lines.addAll(blocking(review.unverified()));
        return lines;
    }

    /** Each input that blocks, and how many do not. */
    public static List<Line> of(List<Unverified> unverified) {
        List<Line> lines = new ArrayList<>(blocking(unverified));
        String waiting = waiting(unverified);
        if (!waiting.isEmpty()) {
            lines.add(new Line(Tone.FAINT, waiting));
        }
        return lines;
    }

    private static List<Line> blocking(List<Unverified> unverified) {
        List<Unverified> blocking =
                unverified.stream().filter(Unverified::blocks).toList();
        List<Line> lines = new ArrayList<>(blocking.stream()
                .limit(MOST)
                .map(item -> new Line(Tone.PLAIN, words(item)))
                .toList());
        int more = blocking.size() - MOST;
        if (more > 0) {
            lines.add(new Line(Tone.FAINT, "and " + Counted.of(more, "more input", "more inputs")));
        }
        return lines;
    }

    /** How many inputs block nothing, or an empty text. */
    private static String waiting(List<Unverified> unverified) {
        long harmless = unverified.stream().filter(item -> !item.blocks()).count();
        return harmless == 0 ? "" : Counted.of(harmless, "input", "inputs") + " not due";
    }

    /** {@code china.auto_exports.total.annual 2025: MISSING, was due 2026-01-20}. */
    public static String words(Unverified item) {
        String input = item.input().isEmpty() ? "" : item.input() + ": ";
        boolean says = !item.note().isEmpty() && !item.note().equals("it is " + item.reason());
        return input + item.reason() + (says ? ", " + item.note() : "");
    }

    /** What a verdict could be, as a sentence without its end. */
    public static String possible(ThesisReview review) {
        return review.verdict() == Verdict.UNVERIFIED
                ? "Possible once known: "
                        + review.possible().stream().sorted().map(Verdict::name).collect(Collectors.joining(", "))
                : bounded(review).map(line -> "It " + line.text()).orElse("");
    }

    /** What a verdict that stands could be, whatever the inputs that it lacks turn out to be. */
    public static Optional<Line> bounded(ThesisReview review) {
        if (review.possible().isEmpty()) {
            return Optional.empty();
        }
        List<String> lacking = review.unverified().stream()
                .filter(item -> item.reason() != Reason.NOT_DUE && !item.input().isEmpty())
                .map(Unverified::input)
                .toList();
        int more = lacking.size() - MOST_LACKING;
        String inputs = lacking.stream().limit(MOST_LACKING).collect(Collectors.joining(", "))
                + (more > 0 ? " and " + Counted.of(more, "more input", "more inputs") : "");
        boolean one = lacking.size() == 1;
        String words = review.possible().equals(Set.of(review.verdict()))
                ? "stays " + review.verdict() + " whatever " + inputs + (one ? " is" : " are")
                : "could be " + listed(review) + ", as " + inputs + (one ? " is" : " are") + " not usable";
        return Optional.of(new Line(Tone.FAINT, words));
    }

    private static String stillPossible(ThesisReview review) {
        if (!review.possible().isEmpty()) {
            return "once known: " + listed(review);
        }
        boolean lacking =
                review.unverified().stream().anyMatch(item -> !item.input().isEmpty());
        return lacking ? "once known: cannot be told" : "nothing is missing; a new reading could move it";
    }

    private static String listed(ThesisReview review) {
        List<String> verdicts =
                review.possible().stream().sorted().map(Verdict::name).toList();
        int last = verdicts.size() - 1;
        String listed = verdicts.subList(0, last).stream().collect(Collectors.joining(", "));
        return (listed.isEmpty() ? "" : listed + " or ") + verdicts.get(last);
    }
}
