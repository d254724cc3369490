package org.thesischecker.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import org.thesischecker.model.Bound;
import org.thesischecker.model.Decimals;
import org.thesischecker.model.Observation;
import org.thesischecker.model.Unit;

/** Numbers with their units as people write them, in the digits that were tested. */
public final class Amount {

    private static final int LONGEST_FRACTION = 6;
    private static final Map<String, String> CURRENCIES = Map.of("USD", "US$", "CNY", "CNY", "EUR", "EUR");

    private Amount() {}

    /** The value of a reading, with its bound: {@code at least US$ 416 bn}. */
    public static String of(Observation observation) {
        return bound(observation.bound()) + of(observation.value(), observation.unit());
    }

    /** {@code 7.098 million units}, {@code 21.1 %}, {@code US$ 345 bn}. */
    public static String of(BigDecimal value, Unit unit) {
        return unit.equals(Unit.BOOLEAN) ? (value.signum() == 0 ? "no" : "yes") : named(digits(value), unit);
    }

    /** With a sign: {@code +0.358 million units}, {@code CNY +221.4 bn}, {@code 0}. */
    public static String signed(BigDecimal value, Unit unit) {
        return named((value.signum() > 0 ? "+" : "") + digits(value), unit);
    }

    private static String named(String digits, Unit unit) {
        if (unit.equals(Unit.COUNT) || unit.equals(Unit.RATIO)) {
            return digits;
        }
        String name = unit.name();
        String currency = CURRENCIES.get(name.substring(0, Math.min(3, name.length())));
        if (currency != null) {
            return (currency + " " + digits + " " + spaced(name.substring(3))).strip();
        }
        return unit.equals(Unit.PERCENT) ? digits + " %" : digits + " " + spaced(name);
    }

    /** A percentage to one decimal, for orientation; it is never what was tested. */
    public static String about(BigDecimal percent) {
        BigDecimal rounded = percent.setScale(1, RoundingMode.HALF_UP);
        boolean exact = rounded.compareTo(percent) == 0;
        return (exact ? "" : "about ") + (percent.signum() > 0 ? "+" : "") + Decimals.text(rounded) + " %";
    }

    /** A long fraction is cut, never rounded, and says so: {@code 0.333333...}. */
    static String digits(BigDecimal value) {
        String digits = Decimals.text(value);
        int point = digits.indexOf('.');
        boolean fits = point < 0 || digits.length() - point - 1 <= LONGEST_FRACTION;
        return fits ? digits : digits.substring(0, point + 1 + LONGEST_FRACTION) + "...";
    }

    private static String bound(Bound bound) {
        return switch (bound) {
            case NONE -> "";
            case AT_LEAST -> "at least ";
            case AT_MOST -> "at most ";
        };
    }

    private static String spaced(String name) {
        return name.replace('_', ' ').strip();
    }
}
