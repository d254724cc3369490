package org.thesischecker.model;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A calendar year, half, quarter, month or day, written {@code 2025}, {@code 2025H1}, {@code 2025Q3}, {@code 2025-10} or
 * {@code 2025-10-31}.
 */
public record Period(Frequency frequency, LocalDate start) implements Comparable<Period> {

    private static final Pattern FORM = Pattern.compile("(\\d{4})(?:H([12])|Q([1-4])|-(\\d{2})(?:-(\\d{2}))?)?");

    public Period {
        if (!frequency.startOf(start).equals(start)) {
            throw new IllegalArgumentException("No %s starts on %s.".formatted(frequency.text(), start));
        }
    }

    /**
     * Reads a period.
     *
     * @throws IllegalArgumentException when the text is no period; ranges and fiscal years are none
     */
    public static Period parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw new IllegalArgumentException("\"%s\" is no period".formatted(text));
        }
        int year = Integer.parseInt(form.group(1));
        try {
            if (form.group(2) != null) {
                return new Period(
                        Frequency.HALF, LocalDate.of(year, form.group(2).equals("1") ? 1 : 7, 1));
            }
            if (form.group(3) != null) {
                return new Period(Frequency.QUARTER, LocalDate.of(year, Integer.parseInt(form.group(3)) * 3 - 2, 1));
            }
            if (form.group(5) != null) {
                return day(LocalDate.parse(text));
            }
            if (form.group(4) != null) {
                return new Period(Frequency.MONTH, LocalDate.of(year, Integer.parseInt(form.group(4)), 1));
            }
            return new Period(Frequency.YEAR, LocalDate.of(year, 1, 1));
        } catch (DateTimeException impossible) {
            throw new IllegalArgumentException("\"%s\" is no date of the calendar".formatted(text), impossible);
        }
    }

    /** The period of a frequency in which a day lies. */
    public static Period around(LocalDate day, Frequency frequency) {
        return new Period(frequency, frequency.startOf(day));
    }

    public static Period day(LocalDate day) {
        return new Period(Frequency.DAY, day);
    }

    /** The last day of the period. */
    public LocalDate end() {
        return frequency == Frequency.DAY ? start : frequency.next(start).minusDays(1);
    }

    public Period previous() {
        return new Period(frequency, frequency.startOf(start.minusDays(1)));
    }

    public Period next() {
        return new Period(frequency, frequency.next(start));
    }

    /** How many periods of this frequency follow in the same calendar year. */
    public BigDecimal remaining() {
        return BigDecimal.valueOf(frequency.perYear(start) - ordinal());
    }

    /** How many periods of this frequency of the calendar year are over at this one's end, itself included. */
    public BigDecimal elapsed() {
        return BigDecimal.valueOf(ordinal());
    }

    private long ordinal() {
        return switch (frequency) {
            case YEAR -> 1;
            case HALF -> start.getMonthValue() > 6 ? 2 : 1;
            case QUARTER -> (start.getMonthValue() + 2) / 3;
            case MONTH -> start.getMonthValue();
            case DAY -> start.getDayOfYear();
        };
    }

    /** By end, then the longer period first. */
    @Override
    public int compareTo(Period other) {
        if (frequency == other.frequency) {
            return start.compareTo(other.start);
        }
        int byEnd = end().compareTo(other.end());
        return byEnd != 0 ? byEnd : start.compareTo(other.start);
    }

    @Override
    public String toString() {
        String day = start.toString();
        String year = day.substring(0, 4);
        return switch (frequency) {
            case YEAR -> year;
            case HALF -> year + "H" + ordinal();
            case QUARTER -> year + "Q" + ordinal();
            case MONTH -> day.substring(0, 7);
            case DAY -> day;
        };
    }
}
