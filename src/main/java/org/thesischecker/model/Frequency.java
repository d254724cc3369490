package org.thesischecker.model;

import java.time.LocalDate;

/** How often a metric has a period. Weekly series count as {@link #DAY}: their periods are days. */
public enum Frequency {
    YEAR,
    HALF,
    QUARTER,
    MONTH,
    DAY;

    public String text() {
        return Words.of(this);
    }

    /** How a period of this frequency is written. */
    public String example() {
        return switch (this) {
            case YEAR -> "2025";
            case HALF -> "2025H1";
            case QUARTER -> "2025Q3";
            case MONTH -> "2025-10";
            case DAY -> "2025-10-31";
        };
    }

    /** The period of this frequency that a day falls in. */
    public Period periodOf(LocalDate day) {
        return new Period(this, startOf(day));
    }

    LocalDate startOf(LocalDate day) {
        return switch (this) {
            case YEAR -> day.withDayOfYear(1);
            case HALF -> LocalDate.of(day.getYear(), day.getMonthValue() > 6 ? 7 : 1, 1);
            case QUARTER -> LocalDate.of(day.getYear(), (day.getMonthValue() - 1) / 3 * 3 + 1, 1);
            case MONTH -> day.withDayOfMonth(1);
            case DAY -> day;
        };
    }

    LocalDate next(LocalDate start) {
        return switch (this) {
            case YEAR -> start.plusYears(1);
            case HALF -> start.plusMonths(6);
            case QUARTER -> start.plusMonths(3);
            case MONTH -> start.plusMonths(1);
            case DAY -> start.plusDays(1);
        };
    }

    int perYear(LocalDate day) {
        return switch (this) {
            case YEAR -> 1;
            case HALF -> 2;
            case QUARTER -> 4;
            case MONTH -> 12;
            case DAY -> day.lengthOfYear();
        };
    }
}
