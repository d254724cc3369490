package org.thesischecker.register;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;

/** A week of ISO 8601, from Monday to Sunday; written as {@code 2025-W44}. */
public record Week(LocalDate monday) {

    private static final int LAST = 6;

    public Week {
        if (monday.getDayOfWeek() != DayOfWeek.MONDAY) {
            throw new IllegalArgumentException("A week begins on a Monday, and %s is none.".formatted(monday));
        }
    }

    /** The week of a day. */
    public static Week of(LocalDate day) {
        return new Week(day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
    }

    public LocalDate sunday() {
        return monday.plusDays(LAST);
    }

    Week next() {
        return new Week(monday.plusWeeks(1));
    }

    boolean isOverOn(LocalDate day) {
        return sunday().isBefore(day);
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%d-W%02d",
                monday.get(IsoFields.WEEK_BASED_YEAR),
                monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }
}
