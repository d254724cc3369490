package org.thesischecker.model;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A number that rules compare with, and where it was agreed.
 *
 * @param value in the unit
 * @param setOn the day on which it was truly set
 */
public record Threshold(
        String id, BigDecimal value, Unit unit, Origin origin, String rationale, LocalDate setOn, Place place) {
    public Threshold {
        if (rationale.isBlank()) {
            throw new IllegalArgumentException(
                    "Threshold %s has no rationale: say why it is %s %s.".formatted(id, Decimals.text(value), unit));
        }
    }

    public Threshold withValue(BigDecimal changed) {
        return new Threshold(id, changed, unit, origin, rationale, setOn, place);
    }
}
