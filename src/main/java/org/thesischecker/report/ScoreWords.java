package org.thesischecker.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.thesischecker.history.Score;
import org.thesischecker.history.Scorecard;
import org.thesischecker.model.Bound;
import org.thesischecker.model.ResolutionState;

/** How a report came out, in words. */
public final class ScoreWords {

    private ScoreWords() {}

    /** The scores of what was asked for. */
    public static List<Score> wanted(Scorecard card, Asked asked) {
        return card.scores().stream()
                .filter(score -> asked.wants(score.thesis()))
                .toList();
    }

    /** Whether there is more to say than that it is not due: an outcome, a missed day, or a figure. */
    public static boolean isTelling(Score score) {
        return score.resolution().state() == ResolutionState.RESOLVED
                || score.resolution().state() == ResolutionState.OVERDUE
                || score.accuracy().isPresent();
    }

    /** The outcome, or how far the thesis is from one. */
    public static String outcome(Score score) {
        return score.resolution()
                .outcome()
                .map(Enum::name)
                .orElseGet(() -> score.resolution().state().name());
    }

    /** How many came out how: {@code 4 FAILED, 14 HELD}. */
    public static String counted(List<Score> scores) {
        return counts(scores).entrySet().stream()
                .map(entry -> entry.getValue() + " " + entry.getKey())
                .collect(Collectors.joining(", "));
    }

    /** How many came out how. */
    public static Map<String, Long> counts(List<Score> scores) {
        return scores.stream().collect(Collectors.groupingBy(ScoreWords::outcome, TreeMap::new, Collectors.counting()));
    }

    /** What was forecast and what came, then how far that is off; empty while no figure is out. */
    public static List<String> forecast(Score score) {
        return score.accuracy()
                .map(accuracy -> List.of(
                        ForecastWords.expected(accuracy.expected()) + " forecast, "
                                + EvidenceWords.value(accuracy.outcome()) + " came",
                        ForecastWords.off(accuracy) + heading(score)))
                .orElse(List.of());
    }

    private static String heading(Score score) {
        return switch (score.heading()) {
            case RIGHT -> "; direction right";
            case WRONG -> "; direction wrong";
            case UNKNOWN -> "";
        };
    }

    /** Whether a figure is only known to be as far off as that, or farther. */
    private static boolean isBound(Scorecard card) {
        return card.scores().stream()
                .flatMap(score -> score.accuracy().stream())
                .anyMatch(accuracy -> accuracy.outcome().bound() != Bound.NONE);
    }

    /** What the whole scorecard comes to; not told of a part of the book. */
    public static List<String> notes(Scorecard card, Asked asked) {
        if (!asked.isEverything()) {
            return List.of("Without --owner and --tag the scorecard tells how good all forecasts were.");
        }
        List<String> notes = new ArrayList<>();
        long forecasts = card.scores().stream()
                .filter(score -> score.accuracy().isPresent())
                .count();
        notes.add(card.meanError()
                .map(error -> "Mean absolute percentage error of " + Counted.of(forecasts, "forecast", "forecasts")
                        + " with a figure: " + (isBound(card) ? "at least " : "")
                        + Amount.about(error).replace("+", "")
                        + " of the forecast; inside a range the error is zero.")
                .orElse("No forecast has a figure yet, so there is no mean error."));
        notes.add("No Brier score: the report gives no probabilities.");
        notes.add("Printed as fact and looked up: " + card.printed() + ", of which " + card.printedWrong()
                + " differ from what was found. Claims that no rule can judge: " + card.notEncodable() + ".");
        return notes;
    }
}
