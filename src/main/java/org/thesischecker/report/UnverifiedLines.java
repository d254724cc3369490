package org.thesischecker.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.thesischecker.model.Unverified;
import org.thesischecker.model.Verdict;
import org.thesischecker.report.Document.Line;
import org.thesischecker.review.ThesisReview;

/** What could not be judged: each input with its reason, and what the verdict could still be. */
final class UnverifiedLines {

    private static final int MOST = 5;

    private UnverifiedLines() {}

    static List<Line> of(ThesisReview review) {
        String waiting = waiting(review.unverified());
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(Tone.PLAIN, possible(review) + (waiting.isEmpty() ? "" : "; " + waiting)));
        lines.addAll(blocking(review.unverified()));
        return lines;
    }

    /** Each input that blocks, and how many do not. */
    static List<Line> of(List<Unverified> unverified) {
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
    static String words(Unverified item) {
        String input = item.input().isEmpty() ? "" : item.input() + ": ";
        boolean says = !item.note().isEmpty() && !item.note().equals("it is " + item.reason());
        return input + item.reason() + (says ? ", " + item.note() : "");
    }

    private static String possible(ThesisReview review) {
        if (review.possible().isEmpty()) {
            return "what it could still be is not known";
        }
        List<String> verdicts =
                review.possible().stream().sorted().map(Verdict::name).toList();
        int last = verdicts.size() - 1;
        String listed = verdicts.subList(0, last).stream().collect(Collectors.joining(", "));
        return "could still be " + (listed.isEmpty() ? "" : listed + " or ") + verdicts.get(last);
    }
}
