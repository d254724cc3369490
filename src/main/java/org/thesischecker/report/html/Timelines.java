package org.thesischecker.report.html;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.thesischecker.book.Subject;
import org.thesischecker.history.Flip;
import org.thesischecker.history.History;
import org.thesischecker.history.Position;
import org.thesischecker.report.CauseWords;
import org.thesischecker.report.FlipWords;
import org.thesischecker.report.ReviewResult;
import org.thesischecker.report.Tone;
import org.thesischecker.report.chart.Frame;
import org.thesischecker.report.chart.Ink;
import org.thesischecker.report.chart.Spans;
import org.thesischecker.report.chart.SpansChart;
import org.thesischecker.review.BookReview;

/** Where the theses and risk factors of a book stood over time, as a picture and as rows of the same. */
final class Timelines {

    private static final int ROW = 18;
    private static final int NARROW_ROW = 32;
    private static final int REST = 26;
    private static final int SHORT = 12;
    private static final String TITLE = "Verdicts and states, week by week";

    private final BookReview shown;
    private final History history;
    private final History.OfBook book;

    private Timelines(BookReview shown, History history, History.OfBook book) {
        this.shown = shown;
        this.history = history;
        this.book = book;
    }

    /** Those of a book; empty where the result does not tell its past. */
    static Optional<Timelines> of(BookReview review, ReviewResult result) {
        return result.history()
                .flatMap(history -> history.books().stream()
                        .filter(one -> one.book().id().equals(review.book().id()))
                        .findFirst()
                        .map(one -> new Timelines(review, history, one)));
    }

    /** All that is shown of the book. */
    Timeline whole() {
        String rules = book.book().rulePack();
        String caption =
                "From %s to %s, each week as it was known on its day, by the rules %s; none of it was recorded then."
                        .formatted(history.from(), history.to(), rules.substring(0, Math.min(SHORT, rules.length())));
        List<Timeline.Move> moves = book.flips().stream()
                .filter(flip -> !jump(flip).anchor().isEmpty())
                .filter(flip -> !flip.isSaidByItsFactor(book.flips()))
                .sorted(Comparator.comparing(Flip::on).reversed())
                .map(flip -> move(flip, List.of()))
                .toList();
        return new Timeline(caption, pictures(moves.size()), moves);
    }

    /** How one thesis or risk factor came to where it stands, the latest first. */
    List<Timeline.Move> of(String id) {
        return book.flips().stream()
                .filter(flip -> flip.tracked().subject().id().equals(id))
                .filter(flip -> !flip.isSaidByItsFactor(book.flips()))
                .sorted(Comparator.comparing(Flip::on).reversed())
                .map(flip -> move(flip, CauseWords.of(flip)))
                .toList();
    }

    private Page.Jump jump(Flip flip) {
        String id = flip.tracked().subject().id();
        return Anchors.jump(shown, id, id);
    }

    private Timeline.Move move(Flip flip, List<String> causes) {
        boolean thesis = flip.tracked().subject() instanceof Subject.OfThesis;
        return new Timeline.Move(
                flip.on().toString(),
                jump(flip),
                flip.tracked().part(),
                Badge.of(flip.before(), thesis),
                Badge.of(flip.after(), thesis),
                causes);
    }

    private List<String> pictures(int moves) {
        List<Spans.Row> rows = book.lines().stream()
                .filter(line -> line.tracked().part().isEmpty())
                .filter(line ->
                        !Anchors.jump(shown, line.tracked().id(), "").anchor().isEmpty())
                .map(line -> new Spans.Row(line.tracked().id(), spans(line)))
                .toList();
        if (rows.isEmpty() || !history.from().isBefore(history.to())) {
            return List.of();
        }
        Spans spans = new Spans(history.from(), history.to().plusDays(1), rows);
        String description = "%d rows from %s to %s with %d changes; the table below has them all."
                .formatted(rows.size(), history.from(), history.to(), moves);
        return List.of(
                SpansChart.svg(spans, new Frame(640, ROW * rows.size() + REST, TITLE, description), true),
                SpansChart.svg(spans, new Frame(330, NARROW_ROW * rows.size() + REST, TITLE, description), false));
    }

    /** Weeks in which nothing moved are one span; each lasts until the next date, the last one for a day. */
    private List<Spans.Span> spans(History.Line line) {
        List<Spans.Span> spans = new ArrayList<>();
        List<Position> positions = line.positions();
        int begun = 0;
        for (int at = 1; at <= positions.size(); at++) {
            if (at == positions.size() || !positions.get(at).isLike(positions.get(begun))) {
                LocalDate to = at == positions.size()
                        ? history.to().plusDays(1)
                        : history.dates().get(at);
                spans.add(new Spans.Span(history.dates().get(begun), to, ink(positions.get(begun))));
                begun = at;
            }
        }
        return spans;
    }

    private static Ink ink(Position position) {
        Tone tone = FlipWords.tone(position);
        return switch (tone) {
            case GOOD -> Ink.GOOD;
            case WARNING -> Ink.WARNING;
            case BAD -> Ink.BAD;
            case UNSURE, PLAIN, STRONG, FAINT -> Ink.UNSURE;
        };
    }
}
