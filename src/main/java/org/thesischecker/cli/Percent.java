package org.thesischecker.cli;

import java.math.BigDecimal;

/** Reads a percentage. */
final class Percent {

    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    private Percent() {}

    /**
     * A number from 0 to 100.
     *
     * @param value of the option, as it was given
     * @param written the number in it
     */
    static BigDecimal of(Given given, String option, String value, String written, String advice) {
        try {
            BigDecimal percent = new BigDecimal(written);
            if (percent.signum() >= 0 && percent.compareTo(ALL) <= 0) {
                return percent;
            }
        } catch (NumberFormatException isNone) {
            // Told below.
        }
        throw given.refusal(option, value, "that is no percentage", advice);
    }
}
