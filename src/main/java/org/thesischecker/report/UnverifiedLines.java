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
        List<Line> lines = new ArrayList<>(List.of(possible(review)));
        lines.addAll(of(review.unverified()));
        return lines;
    }

    /** Each input that blocks, and how many do not. */
    static List<Line> of(List<Unverified> unverified) {
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
        int harmless = unverified.size() - blocking.size();
        if (harmless > 0) {
            lines.add(new Line(Tone.FAINT, Counted.of(harmless, "input is", "inputs are") + " not due yet"));
        }
        return lines;
    }

    /** {@code china.auto_exports.total.annual 2025: MISSING, was due 2026-01-20}. */
    static String words(Unverified item) {
        String input = item.input().isEmpty() ? "" : item.input() + ": ";
        boolean says = !item.note().isEmpty() && !item.note().equals("it is " + item.reason());
        return input + item.reason() + (says ? ", " + item.note() : "");
    }

    private static Line possible(ThesisReview review) {
        if (review.possible().isEmpty()) {
            return new Line(Tone.PLAIN, "what it could still be is not known");
        }
        List<String> verdicts =
                review.possible().stream().sorted().map(Verdict::name).toList();
        int last = verdicts.size() - 1;
        String listed = verdicts.subList(0, last).stream().collect(Collectors.joining(", "));
        return new Line(Tone.PLAIN, "could still be " + (listed.isEmpty() ? "" : listed + " or ") + verdicts.get(last));
    }
}
