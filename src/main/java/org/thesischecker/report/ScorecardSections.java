package org.thesischecker.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.thesischecker.history.Score;
import org.thesischecker.history.Scorecard;
import org.thesischecker.model.ResolutionState;
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
        List<Score> scores = card.scores().stream()
                .filter(score -> asked.wants(score.thesis()))
                .toList();
        List<Row> rows = scores.stream()
                .filter(score -> score.resolution().state() == ResolutionState.RESOLVED
                        || score.resolution().state() == ResolutionState.OVERDUE
                        || score.accuracy().isPresent())
                .map(ScorecardSections::row)
                .toList();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(2, Tone.STRONG, "Scorecard: " + counted(scores)));
        if (!rows.isEmpty()) {
            blocks.add(new Table(
                    List.of(Column.of("Thesis"), Column.of("Outcome"), Column.of("Certain on"), Column.of("Forecast")),
                    true,
                    rows));
        }
        blocks.add(new Points(Tone.PLAIN, notes(card, asked)));
        return blocks;
    }

    private static String counted(List<Score> scores) {
        Map<String, Long> counts = scores.stream()
                .collect(Collectors.groupingBy(ScorecardSections::outcome, LinkedHashMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> entry.getValue() + " " + entry.getKey())
                .collect(Collectors.joining(", "));
    }

    /** The outcome, or how far the thesis is from one. */
    static String outcome(Score score) {
        return score.resolution()
                .outcome()
                .map(Enum::name)
                .orElseGet(() -> score.resolution().state().name());
    }

    private static Row row(Score score) {
        List<Line> forecast = new ArrayList<>();
        score.accuracy().ifPresent(accuracy -> {
            forecast.add(new Line(
                    Tone.PLAIN,
                    ForecastWords.expected(accuracy.expected()) + " forecast, "
                            + EvidenceWords.value(accuracy.outcome()) + " came"));
            forecast.add(new Line(
                    Tone.FAINT,
                    ForecastWords.off(accuracy)
                            + heading(score).map("; "::concat).orElse("")));
        });
        return Row.of(
                Cell.of(Tone.STRONG, score.thesis().id()),
                Cell.of(Tones.of(score.verdict()), outcome(score)),
                Cell.of(score.certain().map(Object::toString).orElse("")),
                new Cell(forecast.isEmpty() ? List.of(new Line(Tone.FAINT, "no figure")) : forecast));
    }

    private static Optional<String> heading(Score score) {
        return switch (score.heading()) {
            case RIGHT -> Optional.of("direction right");
            case WRONG -> Optional.of("direction wrong");
            case UNKNOWN -> Optional.empty();
        };
    }

    private static List<String> notes(Scorecard card, Asked asked) {
        if (!asked.isEverything()) {
            return List.of("Without --owner and --tag the scorecard tells how good all forecasts were.");
        }
        List<String> notes = new ArrayList<>();
        long forecasts = card.scores().stream()
                .filter(score -> score.accuracy().isPresent())
                .count();
        notes.add(card.meanError()
                .map(error -> "Mean absolute percentage error of " + Counted.of(forecasts, "forecast", "forecasts")
                        + " with a figure: " + Amount.about(error)
                        + " of the forecast; inside a range the error is zero.")
                .orElse("No forecast has a figure yet, so there is no mean error."));
        notes.add("No Brier score: the report gives no probabilities.");
        notes.add("Printed as fact and looked up: " + card.printed() + ", of which " + card.printedWrong()
                + " differ from what was found. Claims that no rule can judge: " + card.notEncodable() + ".");
        return notes;
    }
}
