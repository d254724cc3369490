package org.thesischecker.model;

import java.math.BigDecimal;

/**
 * The report's number for a metric and period: a point, where both ends are equal, or a range.
 *
 * @param low in the unit
 * @param high in the unit
 */
public record Forecast(
        String metric, Period period, BigDecimal low, BigDecimal high, Unit unit, MeantAs meantAs, Place place) {
    public Forecast {
        if (low.compareTo(high) > 0) {
            throw new IllegalArgumentException(
                    "A forecast's low end %s is above its high end %s.".formatted(low, high));
        }
    }
}
