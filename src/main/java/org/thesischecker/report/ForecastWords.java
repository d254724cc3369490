package org.thesischecker.report;

import java.math.BigDecimal;
import org.thesischecker.model.Bound;
import org.thesischecker.model.Forecast;
import org.thesischecker.review.ForecastAccuracy;

/** A forecast and how it came out, in words. */
public final class ForecastWords {

    private ForecastWords() {}

    /** A point, or a range as {@code 10 to 12 %}. */
    public static String expected(Forecast forecast) {
        String high = Amount.of(forecast.high(), forecast.unit());
        boolean point = forecast.low().compareTo(forecast.high()) == 0;
        return point ? high : Amount.of(forecast.low(), forecast.unit()) + " to " + high;
    }

    /** {@code came out 0.358 million units above (about +5.3 %)}. */
    public static String off(ForecastAccuracy accuracy) {
        BigDecimal distance = accuracy.error().abs();
        if (distance.signum() == 0) {
            return "came out as forecast";
        }
        String least = accuracy.outcome().bound() == Bound.NONE ? "" : "at least ";
        return "came out " + least
                + Amount.of(distance, ErrorUnit.of(accuracy.expected().unit())) + " " + side(accuracy) + " ("
                + Amount.about(accuracy.errorPercent()) + ")";
    }

    private static String side(ForecastAccuracy accuracy) {
        return switch (accuracy.direction()) {
            case ABOVE -> "above";
            case BELOW -> "below";
            case WITHIN -> "within";
        };
    }
}
