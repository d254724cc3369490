package org.thesischecker.review;

import java.math.BigDecimal;
import org.thesischecker.model.Forecast;
import org.thesischecker.model.Observation;

/**
 * How a forecast came out, apart from whether the thesis held.
 *
 * @param outcome the reading that stands for the forecast's metric and period
 * @param error outcome less forecast in the unit; of a range 0 inside, else the distance to the nearest edge
 *     where the outcome is a bound, the error is at least so large
 * @param errorPercent the error as percent of the nearest edge, to 34 digits; zero where that edge is zero
 */
public record ForecastAccuracy(
        Forecast expected, Observation outcome, BigDecimal error, BigDecimal errorPercent, Direction direction) {

    /** On which side of the forecast the outcome lies. */
    public enum Direction {
        ABOVE,
        BELOW,
        WITHIN
    }
}
