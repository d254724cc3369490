package org.thesischecker.report;

import java.util.ArrayList;
import java.util.List;
import org.thesischecker.history.Score;
import org.thesischecker.history.Scorecard;
import org.thesischecker.report.Document.Block;
import org.thesischecker.report.Document.Cell;
import org.thesischecker.report.Document.Column;
import org.thesischecker.report.Document.Heading;
import org.thesischecker.report.Document.Line;
import org.thesischecker.report.Document.Points;
import org.thesischecker.report.Document.Row;
import org.thesischecker.report.Document.Table;

/** How a report came out, for people. */
final class ScorecardSections {

    private ScorecardSections() {}

    static List<Block> of(Scorecard card, Asked asked) {
        List<Score> scores = ScoreWords.wanted(card, asked);
        List<Row> rows = scores.stream()
                .filter(ScoreWords::isTelling)
                .map(ScorecardSections::row)
                .toList();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(2, Tone.STRONG, "Scorecard: " + ScoreWords.counted(scores)));
        if (!rows.isEmpty()) {
            blocks.add(new Table(
                    List.of(Column.of("Thesis"), Column.of("Outcome"), Column.of("Certain on"), Column.of("Forecast")),
                    true,
                    rows));
        }
        blocks.add(new Points(Tone.PLAIN, ScoreWords.notes(card, asked)));
        return blocks;
    }

    private static Row row(Score score) {
        List<Line> forecast = new ArrayList<>();
        for (String words : ScoreWords.forecast(score)) {
            forecast.add(new Line(forecast.isEmpty() ? Tone.PLAIN : Tone.FAINT, words));
        }
        return Row.of(
                Cell.of(Tone.STRONG, score.thesis().id()),
                Cell.of(Tones.of(score.verdict()), ScoreWords.outcome(score)),
                Cell.of(score.certain().map(Object::toString).orElse("")),
                new Cell(forecast.isEmpty() ? List.of(new Line(Tone.FAINT, "no figure")) : forecast));
    }
}
