package org.thesischecker.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.thesischecker.history.Changes;
import org.thesischecker.history.Difference;
import org.thesischecker.history.Flip;
import org.thesischecker.report.Document.Block;
import org.thesischecker.report.Document.Cell;
import org.thesischecker.report.Document.Column;
import org.thesischecker.report.Document.Heading;
import org.thesischecker.report.Document.Line;
import org.thesischecker.report.Document.Paragraph;
import org.thesischecker.report.Document.Points;
import org.thesischecker.report.Document.Row;
import org.thesischecker.report.Document.Table;
import org.thesischecker.review.ThesisReview;

/** What changed since a day, what matters most first: at most ten changes, the rest as a count. */
public final class ChangeSections {

    private static final int MOST = 10;
    private static final int MOST_NAMED = 4;

    private final Changes changes;
    private final LocalDate asOf;
    private final boolean verbose;
    private final Map<List<Difference>, String> told = new LinkedHashMap<>();

    private ChangeSections(Changes changes, LocalDate asOf, boolean verbose) {
        this.changes = changes;
        this.asOf = asOf;
        this.verbose = verbose;
    }

    static Stream<Block> of(Changes changes, LocalDate asOf, boolean verbose) {
        return new ChangeSections(changes, asOf, verbose).blocks();
    }

    private Stream<Block> blocks() {
        List<Flip> all = changes.books().stream()
                .flatMap(book -> book.flips().stream().filter(flip -> !flip.isSaidByItsFactor(book.flips())))
                .sorted((one, other) -> one.kind().compareTo(other.kind()))
                .toList();
        int most = verbose ? all.size() : Math.min(MOST, all.size());
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(1, Tone.STRONG, title()));
        blocks.add(new Paragraph(Tone.PLAIN, summary(all)));
        if (!all.isEmpty()) {
            List<Row> rows = all.subList(0, most).stream().map(this::row).toList();
            blocks.add(new Table(List.of(Column.of("What"), Column.of("Why")), false, rows));
        }
        List<String> points = new ArrayList<>();
        if (all.size() > most) {
            points.add("And " + counted(all.subList(most, all.size())) + "; thesis review --verbose shows all.");
        }
        changes.books().forEach(book -> points.addAll(points(book)));
        blocks.add(new Points(Tone.PLAIN, points));
        return blocks.stream();
    }

    private String title() {
        boolean sameDay = !changes.since().isBefore(asOf);
        String day = sameDay ? "" : " " + changes.since() + (changes.rules().isEmpty() ? "" : " and");
        return "Changes since" + day + (changes.rules().isEmpty() ? "" : " the rules of " + changes.rules());
    }

    /** How many flips of which kind. */
    public static String summary(List<Flip> all) {
        String changed = all.isEmpty() ? "Nothing flipped" : "Flipped: " + counted(all);
        return changed + ".";
    }

    private static String counted(List<Flip> flips) {
        Map<String, Long> counts = flips.stream()
                .collect(Collectors.groupingBy(
                        flip -> FlipWords.kind(flip.kind()), LinkedHashMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .map(entry -> entry.getValue() + " " + entry.getKey())
                .collect(Collectors.joining(", "));
    }

    private Row row(Flip flip) {
        return Row.of(
                new Cell(List.of(
                        new Line(Tone.STRONG, flip.tracked().id()),
                        new Line(FlipWords.tone(flip.after()), FlipWords.change(flip)))),
                new Cell(CauseWords.once(flip, told).stream()
                        .map(text -> new Line(Tone.PLAIN, text))
                        .toList()));
    }

    /** What is said once of all: resolved, restated, lost, due next, and how many did not change. */
    public static List<String> points(Changes.OfBook book) {
        List<String> points = new ArrayList<>();
        if (!book.resolved().isEmpty()) {
            points.add("Resolved: " + listed(book.resolved(), ChangeSections::resolved) + ".");
        }
        if (!book.restated().isEmpty()) {
            points.add("Restated: " + listed(book.restated(), CauseWords::of) + ".");
        }
        if (!book.lost().isEmpty()) {
            points.add("No longer usable: " + listed(book.lost(), ChangeSections::lost) + ".");
        }
        if (!book.next().isEmpty()) {
            points.add("Due next: " + next(book.next()) + ".");
        }
        points.add("%s did not change; %s could not be judged."
                .formatted(
                        Counted.of(book.same(), "thesis or risk factor", "theses and risk factors"),
                        Counted.of(book.unjudged(), "thesis", "theses")));
        return points;
    }

    private static String resolved(ThesisReview thesis) {
        return thesis.thesis().id() + " "
                + thesis.resolution().outcome().map(Enum::name).orElse("") + " on "
                + thesis.resolution().on();
    }

    private static String lost(Changes.Lost lost) {
        return lost.input().input() + " " + lost.input().reason();
    }

    /** {@code 2025-10-24 china.auto_sales.total.ytd 2025-10, 2026-01-15 csp-capex-2025 resolves}. */
    private static String next(List<Changes.Upcoming> upcoming) {
        String shown = upcoming.stream()
                .limit(MOST_NAMED)
                .map(one -> one.on() + " " + one.what() + (one.due() == Changes.Due.THESIS ? " resolves" : ""))
                .collect(Collectors.joining(", "));
        return upcoming.size() > MOST_NAMED ? shown + "; thesis facts due lists all" : shown;
    }

    private static <T> String listed(List<T> items, Function<T, String> words) {
        String shown = items.stream().limit(MOST_NAMED).map(words).collect(Collectors.joining(", "));
        int more = items.size() - MOST_NAMED;
        return more > 0 ? shown + " and " + more + " more" : shown;
    }
}
