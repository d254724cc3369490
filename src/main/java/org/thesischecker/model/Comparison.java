package org.thesischecker.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Two decimals that a condition of a rule that holds compared. */
public record Comparison(Side left, Side right) {

    /**
     * One side of it.
     *
     * @param name what the value is of: a metric and its period, a threshold; empty when it was computed
     * @param expression as the rule writes it
     * @param value that was tested, in the unit
     * @param unitOrNull absent where the arithmetic has none
     */
    public record Side(
            String name,
            String expression,
            BigDecimal value,
            @Nullable Unit unitOrNull) {}
}
