package org.thesischecker.whatif;

import java.math.BigDecimal;

/** How far a number is moved. */
public sealed interface Shift {

    /** The number that stands, moved. */
    BigDecimal from(BigDecimal standing);

    /** To a value, in the unit; the number that stands does not matter. */
    record To(BigDecimal value) implements Shift {
        @Override
        public BigDecimal from(BigDecimal standing) {
            return value;
        }
    }

    /** By an amount, in the unit. */
    record By(BigDecimal amount) implements Shift {
        @Override
        public BigDecimal from(BigDecimal standing) {
            return standing.add(amount);
        }
    }

    /** By so many hundredths of the number that stands. */
    record ByPercent(BigDecimal percent) implements Shift {
        @Override
        public BigDecimal from(BigDecimal standing) {
            return standing.add(standing.multiply(percent).movePointLeft(2));
        }
    }
}
