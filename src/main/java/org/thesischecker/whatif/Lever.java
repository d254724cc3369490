package org.thesischecker.whatif;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.thesischecker.book.Subject;
import org.thesischecker.engine.World;
import org.thesischecker.model.Bound;
import org.thesischecker.model.MetricDefinition;
import org.thesischecker.model.Observation;
import org.thesischecker.model.Status;
import org.thesischecker.model.Threshold;
import org.thesischecker.review.WarmReview;

/**
 * One number that can be moved while everything else stays: a reading, a forecast or a threshold.
 *
 * @param standingOrNull the row that stands; absent for a threshold
 * @param present its value now, in the unit
 * @param lowest the smallest value that is tried, in the unit
 * @param highest the largest value that is tried, in the unit
 * @param tick the smallest step in which it moves, in the unit
 */
record Lever(
        Target target,
        @Nullable Observation standingOrNull,
        BigDecimal present,
        BigDecimal lowest,
        BigDecimal highest,
        BigDecimal tick) {

    private static final int STEPS = 1000;
    private static final int LONGEST_FRACTION = 12;

    /** Moves a reading or a forecast within the range of its metric. */
    static Lever of(Observation standing, MetricDefinition metric) {
        Target target = standing.status() == Status.FORECAST
                ? new Target.OfForecast(metric, standing.period())
                : new Target.OfReading(metric, standing.period());
        return new Lever(target, standing, standing.value(), metric.lowest(), metric.highest(), metric.tick());
    }

    /** Moves a threshold. */
    static Lever of(String book, String subject, Threshold threshold, Span span) {
        Target target = new Target.OfThreshold(book, subject, threshold);
        return new Lever(target, null, threshold.value(), span.lowest(), span.highest(), span.tick());
    }

    /** Within what a threshold is moved. */
    record Span(BigDecimal lowest, BigDecimal highest, BigDecimal tick) {}

    Optional<Observation> standing() {
        return Optional.ofNullable(standingOrNull);
    }

    boolean isEvent() {
        return target instanceof Target.OfReading reading && reading.metric().isEvent();
    }

    /** Whether the value is only a bound; moved, it becomes a plain value. */
    boolean isBound() {
        return standing().filter(row -> row.bound() != Bound.NONE).isPresent();
    }

    /** What is known, were the number another. */
    World moved(World world, BigDecimal value) {
        return standing()
                .map(row -> world.replacing(List.of(Supposing.instead(row, value))))
                .orElse(world);
    }

    /** The thesis or risk factor, were the number another. */
    Subject moved(Subject subject, BigDecimal value) {
        return target instanceof Target.OfThreshold threshold
                ? subject.withThreshold(threshold.threshold().id(), value)
                : subject;
    }

    /** Moves the number in a warm review. */
    void move(WarmReview review, BigDecimal value) {
        if (target instanceof Target.OfThreshold threshold) {
            review.change(threshold.subject(), threshold.threshold().id(), value);
        } else {
            review.change(List.of(Supposing.instead(Objects.requireNonNull(standingOrNull), value)));
        }
    }

    /** The values beside a breakpoint: on it, if it can be written, and the ticks below and above. */
    List<BigDecimal> beside(BigDecimal breakpoint) {
        TreeSet<BigDecimal> values = new TreeSet<>();
        BigDecimal floor = onTick(breakpoint, RoundingMode.FLOOR);
        values.addAll(List.of(
                floor.subtract(tick), floor, floor.add(tick), floor.add(tick).add(tick)));
        if (breakpoint.stripTrailingZeros().scale() <= LONGEST_FRACTION) {
            values.addAll(List.of(breakpoint.subtract(tick), breakpoint, breakpoint.add(tick)));
        }
        return values.stream().filter(this::isWithin).toList();
    }

    /** How far a value is from the present one, in hundredths of that, which is not zero. */
    BigDecimal percent(BigDecimal value) {
        return value.subtract(present).abs().movePointRight(2).divide(present.abs(), MathContext.DECIMAL64);
    }

    boolean isWithin(BigDecimal value) {
        return value.compareTo(lowest) >= 0 && value.compareTo(highest) <= 0;
    }

    /** A value rounded to a whole number of ticks. */
    BigDecimal onTick(BigDecimal value, RoundingMode rounding) {
        return value.divide(tick, MathContext.DECIMAL128).setScale(0, rounding).multiply(tick);
    }

    /** The step in which the range is searched where no formula tells where verdicts change. */
    BigDecimal step() {
        BigDecimal fine = highest.subtract(lowest).divide(BigDecimal.valueOf(STEPS), MathContext.DECIMAL64);
        return onTick(fine, RoundingMode.CEILING).max(tick);
    }

    /** The range in steps. */
    List<BigDecimal> steps() {
        TreeSet<BigDecimal> values = new TreeSet<>();
        for (BigDecimal value = lowest; value.compareTo(highest) < 0; value = value.add(step())) {
            values.add(value);
        }
        values.add(highest);
        return List.copyOf(values);
    }
}
