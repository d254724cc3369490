package org.thesischecker.review;

import java.math.BigDecimal;
import java.util.Optional;
import org.thesischecker.facts.FactSet;
import org.thesischecker.facts.Reading;
import org.thesischecker.model.Bound;
import org.thesischecker.model.Decimals;
import org.thesischecker.model.Forecast;
import org.thesischecker.model.Observation;
import org.thesischecker.model.Thesis;

/** Holds forecasts against what came. */
final class ForecastAccuracies {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private ForecastAccuracies() {}

    /**
     * How the forecast of a thesis came out; empty without a forecast, and until an undisputed figure is out. A bound
     * counts when it lies outside the forecast: then the error is at least so large.
     */
    static Optional<ForecastAccuracy> of(Thesis thesis, FactSet facts) {
        return thesis.forecast()
                .flatMap(forecast -> facts.reading(forecast.metric(), forecast.period())
                        .filter(reading -> !reading.isDisputed() && !reading.isLowGrade())
                        .map(Reading::observation)
                        .flatMap(row -> accuracy(forecast, row)));
    }

    private static Optional<ForecastAccuracy> accuracy(Forecast forecast, Observation outcome) {
        if (outcome.atLeast()
                .filter(value -> value.compareTo(forecast.high()) > 0)
                .isPresent()) {
            return Optional.of(missed(forecast, outcome, forecast.high(), ForecastAccuracy.Direction.ABOVE));
        }
        if (outcome.atMost()
                .filter(value -> value.compareTo(forecast.low()) < 0)
                .isPresent()) {
            return Optional.of(missed(forecast, outcome, forecast.low(), ForecastAccuracy.Direction.BELOW));
        }
        return outcome.bound() == Bound.NONE
                ? Optional.of(new ForecastAccuracy(
                        forecast, outcome, BigDecimal.ZERO, BigDecimal.ZERO, ForecastAccuracy.Direction.WITHIN))
                : Optional.empty();
    }

    private static ForecastAccuracy missed(
            Forecast forecast, Observation outcome, BigDecimal edge, ForecastAccuracy.Direction direction) {
        BigDecimal error = outcome.value().subtract(edge);
        BigDecimal percent = Decimals.over(error.multiply(HUNDRED), edge);
        return new ForecastAccuracy(forecast, outcome, error, percent == null ? BigDecimal.ZERO : percent, direction);
    }
}
