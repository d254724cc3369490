package org.thesischecker.source;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.thesischecker.model.Period;
import org.thesischecker.model.Words;

/**
 * How a text of a file becomes a value, and what to say when it does not.
 *
 * @param placeholder stands for a value that could not be read, so that reading can go on to the next problem
 * @param complaint what to say after a text: {@code is no day}
 * @param advice what was expected, for a text
 */
public record Conversion<T>(
        T placeholder,
        Function<String, Optional<T>> parse,
        Function<String, String> complaint,
        Function<String, String> advice) {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;

    /** Any text without control characters; line feeds are let through. */
    public static Conversion<String> text() {
        return new Conversion<>(
                "?",
                text -> Characters.firstInvisible(text.replace('\n', ' ')).isPresent()
                        ? Optional.empty()
                        : Optional.of(text.strip()),
                text -> "holds an invisible character",
                text -> text.isBlank() ? "" : "Remove it.");
    }

    public static Conversion<BigDecimal> decimal() {
        return new Conversion<>(
                BigDecimal.ZERO, PlainDecimal::parse, text -> "is no plain number", PlainDecimal::advice);
    }

    /** A whole number from least to most. */
    public static Conversion<Integer> integer(int least, int most) {
        return new Conversion<>(
                least,
                text -> PlainDecimal.parse(text)
                        .filter(value -> value.scale() <= 0)
                        .filter(value -> value.compareTo(BigDecimal.valueOf(least)) >= 0)
                        .filter(value -> value.compareTo(BigDecimal.valueOf(most)) <= 0)
                        .map(BigDecimal::intValueExact),
                text -> "is no whole number from %d to %d".formatted(least, most),
                text -> "");
    }

    public static Conversion<LocalDate> date() {
        return new Conversion<>(
                LocalDate.EPOCH,
                Conversion::parsedDate,
                text -> "is no day of the calendar",
                text -> "Expected a day from %d to %d, such as 2025-10-31.".formatted(FIRST_YEAR, LAST_YEAR));
    }

    public static Conversion<Period> period() {
        return new Conversion<>(
                Period.day(LocalDate.EPOCH),
                Conversion::parsedPeriod,
                text -> text.matches("\\d{4}-\\d{2}(-\\d{2})?") ? "is not in the calendar" : "is no period",
                text -> "Expected 2025, 2025H1, 2025Q3, 2025-10 or 2025-10-31; ranges and fiscal years are none.");
    }

    public static Conversion<Boolean> truth() {
        return new Conversion<>(
                false,
                text -> switch (text) {
                    case "true" -> Optional.of(true);
                    case "false" -> Optional.of(false);
                    default -> Optional.empty();
                },
                text -> "is neither true nor false",
                text -> "Expected true or false.");
    }

    /** One of an enum's words. */
    public static <E extends Enum<E>> Conversion<E> word(Class<E> type) {
        List<String> words = Words.all(type);
        return new Conversion<>(
                type.getEnumConstants()[0],
                text -> Words.parse(type, text),
                text -> "is unknown",
                text -> Nearest.advice("Expected " + Nearest.listed(words) + ".", text, words));
    }

    /** One of some names; {@code where} says where they are defined, as a full sentence. */
    public static Conversion<String> oneOf(Collection<String> names, String where) {
        return new Conversion<>(
                "?",
                text -> names.contains(text) ? Optional.of(text) : Optional.empty(),
                text -> "is unknown",
                text -> Nearest.advice(where, text, names));
    }

    private static Optional<LocalDate> parsedDate(String text) {
        try {
            return Optional.of(LocalDate.parse(text)).filter(Conversion::isNear);
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }

    private static Optional<Period> parsedPeriod(String text) {
        try {
            return Optional.of(Period.parse(text)).filter(period -> isNear(period.start()));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    private static boolean isNear(LocalDate day) {
        return day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR;
    }
}
