package org.thesischecker.scaffold;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.thesischecker.model.Decimals;
import org.thesischecker.model.Frequency;
import org.thesischecker.model.MetricDefinition;
import org.thesischecker.model.MetricKind;
import org.thesischecker.model.Period;

/**
 * What the rules of a template read, with two numbers to compare it with.
 *
 * @param high the larger number, in the unit
 * @param low the smaller one
 * @param tick the smallest step, in the unit
 * @param dueAfter days from a period's end to its usual publication
 */
record Series(
        String id, String unit, Frequency frequency, BigDecimal high, BigDecimal low, BigDecimal tick, int dueAfter) {

    private static final String MADE_UP = ".made_up";
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal QUARTER = new BigDecimal("0.25");

    /** The series of {@code metrics.yaml} among the templates, under a name that no metric has yet. */
    static Series madeUp(String book, String id, Set<String> taken) {
        return Stream.concat(
                        Stream.of(id, book + "." + id),
                        IntStream.iterate(2, number -> number + 1)
                                .mapToObj(number -> "%s.%s-%d".formatted(book, id, number)))
                .filter(name -> !taken.contains(name + MADE_UP))
                .findFirst()
                .map(Series::madeUp)
                .orElseThrow();
    }

    private static Series madeUp(String name) {
        return new Series(
                name + MADE_UP,
                "percent",
                Frequency.MONTH,
                BigDecimal.valueOf(60),
                BigDecimal.valueOf(50),
                new BigDecimal("0.1"),
                20);
    }

    /**
     * A metric of the dictionary, with numbers inside its range.
     *
     * @throws IllegalArgumentException when it is not measured over periods, or its range has no room for two numbers
     */
    static Series of(MetricDefinition metric) {
        if (metric.kind() != MetricKind.MEASURED) {
            throw new IllegalArgumentException("%s is not measured over periods".formatted(metric.id()));
        }
        BigDecimal high = inside(metric, HALF);
        BigDecimal low = inside(metric, QUARTER);
        if (low.subtract(metric.tick()).compareTo(metric.lowest()) < 0
                || high.subtract(low).compareTo(metric.tick()) <= 0) {
            throw new IllegalArgumentException("the range of %s is but a few ticks wide".formatted(metric.id()));
        }
        return new Series(
                metric.id(), metric.unit().name(), metric.frequency(), high, low, metric.tick(), metric.dueAfter());
    }

    private static BigDecimal inside(MetricDefinition metric, BigDecimal share) {
        BigDecimal width = metric.highest().subtract(metric.lowest()).multiply(share);
        BigDecimal ticks = width.divide(metric.tick(), 0, RoundingMode.FLOOR);
        return metric.lowest().add(ticks.multiply(metric.tick()));
    }

    /** The last period that is over by a day. */
    Period lastBy(LocalDate day) {
        Period period = containing(day);
        return period.end().isAfter(day) ? period.previous() : period;
    }

    private Period containing(LocalDate day) {
        return switch (frequency) {
            case YEAR -> Period.parse(String.valueOf(day.getYear()));
            case HALF -> Period.parse(day.getYear() + (day.getMonthValue() > 6 ? "H2" : "H1"));
            case QUARTER -> Period.parse(day.getYear() + "Q" + ((day.getMonthValue() + 2) / 3));
            case MONTH -> Period.parse(day.toString().substring(0, 7));
            case DAY -> Period.day(day);
        };
    }

    /** The id of a made-up series without its ending. */
    String stem() {
        return id.substring(0, id.length() - MADE_UP.length());
    }

    String highText() {
        return Decimals.text(high);
    }

    String lowText() {
        return Decimals.text(low);
    }

    String belowHigh() {
        return Decimals.text(high.subtract(tick));
    }

    String belowLow() {
        return Decimals.text(low.subtract(tick));
    }
}
