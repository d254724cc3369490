package org.thesischecker.history;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.thesischecker.facts.FactSet;
import org.thesischecker.facts.Reading;
import org.thesischecker.model.Decimals;
import org.thesischecker.model.Forecast;
import org.thesischecker.model.Observation;
import org.thesischecker.review.BookReview;
import org.thesischecker.review.ForecastAccuracy;
import org.thesischecker.review.Reviewed;

/**
 * How the theses of a report came out by a day.
 *
 * @param scores by thesis
 * @param printed how many numbers that the report prints were looked up and found
 * @param printedWrong how many of them were not what was found
 * @param notEncodable how many claims no rule can judge
 */
public record Scorecard(List<Score> scores, int printed, int printedWrong, int notEncodable) {

    public Scorecard {
        scores = List.copyOf(scores);
    }

    /**
     * The scorecard of a review.
     *
     * @param certain by thesis, the first day from which on its outcome could not change any more
     */
    static Scorecard of(Reviewed reviewed, Map<String, LocalDate> certain) {
        BookReview review = reviewed.review();
        List<Score> scores = review.theses().stream()
                .map(thesis -> new Score(
                        thesis.thesis(),
                        thesis.verdict(),
                        thesis.resolution(),
                        thesis.forecast().orElse(null),
                        thesis.forecast()
                                .map(accuracy -> heading(accuracy, reviewed.facts()))
                                .orElse(Score.Heading.UNKNOWN),
                        certain.get(thesis.thesis().id())))
                .toList();
        List<BigDecimal> off =
                review.printed().stream().flatMap(check -> check.off().stream()).toList();
        int wrong = Math.toIntExact(
                off.stream().filter(distance -> distance.signum() != 0).count());
        return new Scorecard(
                scores, off.size(), wrong, review.book().report().notEncodable().size());
    }

    private static Score.Heading heading(ForecastAccuracy accuracy, FactSet facts) {
        Forecast forecast = accuracy.expected();
        Optional<Observation> before =
                facts.reading(forecast.metric(), forecast.period().previous()).map(Reading::observation);
        if (before.isEmpty()) {
            return Score.Heading.UNKNOWN;
        }
        BigDecimal base = before.get().value();
        int said = base.compareTo(forecast.low()) < 0 ? 1 : base.compareTo(forecast.high()) > 0 ? -1 : 0;
        return said == Integer.signum(accuracy.outcome().value().compareTo(base))
                ? Score.Heading.RIGHT
                : Score.Heading.WRONG;
    }

    /**
     * Mean absolute percentage error of the forecasts that are out, in percent, to 34 digits; of a range the error is zero
     * inside, else from the nearest edge. Empty when none is out. The error is taken as percent of the forecast, as each
     * review shows it, where the textbooks divide by the outcome.
     *
     * <p>Hyndman and Koehler, Another Look at Measures of Forecast Accuracy (2006), section 2.2.
     */
    public Optional<BigDecimal> meanError() {
        List<BigDecimal> errors = scores.stream()
                .flatMap(score -> score.accuracy().stream())
                .map(accuracy -> accuracy.errorPercent().abs())
                .toList();
        BigDecimal sum = errors.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return Optional.ofNullable(Decimals.over(sum, BigDecimal.valueOf(errors.size())));
    }
}
