package org.thesischecker.engine;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * The values of one number at which a comparison of a rule turns, while everything else stays.
 *
 * <p>A rule is traced at some values of the number. Where left less right of a comparison lies on a straight line through
 * all of them, the comparison turns where that line crosses zero, and nowhere else. Where it does not, the traced values
 * between which it turns are given.
 *
 * @param values in the number's unit; quotients to 34 digits
 * @param complete whether every comparison that depends on the number lies on a straight line; else there may be more
 */
public record Breakpoints(SortedSet<BigDecimal> values, boolean complete) {

    private static final MathContext DIGITS = MathContext.DECIMAL128;
    private static final BigDecimal ROUNDING = new BigDecimal("1E-26");
    private static final int DIGITS_KEPT = 24;
    private static final int ROUNDS = 3;
    private static final int PIECES = 5;
    private static final int HALVINGS = 12;
    private static final int POINTS_OF_A_LINE = 3;

    /** None, and no more to be found. */
    public static final Breakpoints NONE = new Breakpoints(new TreeSet<>(), true);

    /**
     * Finds them by tracing a rule at some values.
     *
     * @param traced the rule's trace, were the number another
     * @param lowest the smallest value that is of interest, in the number's unit
     * @param highest the largest
     * @param tick how far beside a value found the rule is traced again
     */
    public static Breakpoints of(
            Function<BigDecimal, Trace> traced, BigDecimal lowest, BigDecimal highest, BigDecimal tick) {
        Samples samples = new Samples();
        points(lowest, highest).forEach(value -> samples.add(value, traced));
        Breakpoints found = samples.breakpoints();
        for (int round = 1; round < ROUNDS && samples.isAnyUncertain(); round++) {
            beside(found.values, lowest, highest, tick).forEach(value -> samples.add(value, traced));
            found = samples.breakpoints();
        }
        if (!found.complete) {
            towardsEnds(lowest, highest).forEach(value -> samples.add(value, traced));
            found = samples.breakpoints();
        }
        return found;
    }

    /** Values that halve the distance to each end again and again: a quotient turns most where it divides by little. */
    private static List<BigDecimal> towardsEnds(BigDecimal lowest, BigDecimal highest) {
        List<BigDecimal> points = new ArrayList<>();
        BigDecimal part = highest.subtract(lowest);
        for (int halving = 0; halving < HALVINGS; halving++) {
            part = part.divide(BigDecimal.valueOf(2), MathContext.DECIMAL32);
            points.add(lowest.add(part));
            points.add(highest.subtract(part));
        }
        return points;
    }

    /** Values that are spread over a range. */
    private static List<BigDecimal> points(BigDecimal lowest, BigDecimal highest) {
        List<BigDecimal> points = new ArrayList<>();
        BigDecimal width = highest.subtract(lowest);
        for (int piece = 0; piece <= PIECES; piece++) {
            points.add(lowest.add(width.multiply(BigDecimal.valueOf(piece))
                    .divide(BigDecimal.valueOf(PIECES), MathContext.DECIMAL32)));
        }
        return points;
    }

    /** On both sides of each value that was found, and amid each two of them. */
    private static List<BigDecimal> beside(
            SortedSet<BigDecimal> values, BigDecimal lowest, BigDecimal highest, BigDecimal tick) {
        TreeSet<BigDecimal> edges = new TreeSet<>(values);
        edges.add(lowest);
        edges.add(highest);
        TreeSet<BigDecimal> points = new TreeSet<>();
        BigDecimal before = null;
        for (BigDecimal edge : edges) {
            points.add(edge.subtract(tick));
            points.add(edge.add(tick));
            if (before != null) {
                BigDecimal third = edge.subtract(before).divide(BigDecimal.valueOf(POINTS_OF_A_LINE), DIGITS);
                points.add(before.add(third));
                points.add(edge.subtract(third));
            }
            before = edge;
        }
        return points.stream()
                .filter(value -> value.compareTo(lowest) >= 0 && value.compareTo(highest) <= 0)
                .toList();
    }

    /** By how much the left side of each comparison exceeds the right one, at the values that were traced. */
    private static final class Samples {
        private final TreeMap<BigDecimal, Map<String, BigDecimal>> traced = new TreeMap<>();

        void add(BigDecimal value, Function<BigDecimal, Trace> trace) {
            traced.computeIfAbsent(value, at -> Comparisons.differences(trace.apply(at)));
        }

        private Collection<Line> lines() {
            Map<String, Line> lines = new TreeMap<>();
            traced.forEach((value, differences) -> differences.forEach((comparison, difference) ->
                    lines.computeIfAbsent(comparison, any -> new Line()).add(value, difference)));
            return lines.values();
        }

        boolean isAnyUncertain() {
            return lines().stream().anyMatch(line -> line.isShorterThan(traced.size()));
        }

        Breakpoints breakpoints() {
            TreeSet<BigDecimal> values = new TreeSet<>();
            boolean complete = true;
            for (Line line : lines()) {
                complete &= line.isStraight();
                values.addAll(line.turns());
            }
            return new Breakpoints(values, complete);
        }
    }

    /** The differences of one comparison. */
    private static final class Line {
        private final List<BigDecimal> values = new ArrayList<>();
        private final List<BigDecimal> differences = new ArrayList<>();

        void add(BigDecimal value, BigDecimal difference) {
            values.add(value);
            differences.add(difference);
        }

        boolean isShorterThan(int points) {
            return values.size() < points;
        }

        private BigDecimal run() {
            return values.get(values.size() - 1).subtract(values.get(0));
        }

        private BigDecimal rise() {
            return differences.get(differences.size() - 1).subtract(differences.get(0));
        }

        /** What is known at fewer than three points may be anything. */
        boolean isStraight() {
            if (values.size() < POINTS_OF_A_LINE) {
                return false;
            }
            BigDecimal size = differences.stream()
                    .map(BigDecimal::abs)
                    .max(BigDecimal::compareTo)
                    .orElseThrow();
            BigDecimal allowed = size.multiply(run()).multiply(ROUNDING).abs();
            for (int point = 1; point < values.size() - 1; point++) {
                BigDecimal along = values.get(point).subtract(values.get(0));
                BigDecimal expected = differences.get(0).multiply(run()).add(rise().multiply(along));
                BigDecimal off = differences.get(point).multiply(run()).subtract(expected);
                if (off.abs().compareTo(allowed) > 0) {
                    return false;
                }
            }
            return true;
        }

        /** Where it crosses zero; of a line that is not straight, the neighbours between which it does. */
        List<BigDecimal> turns() {
            if (isStraight()) {
                return crossesZero().stream().toList();
            }
            List<BigDecimal> neighbours = new ArrayList<>();
            for (int point = 1; point < values.size(); point++) {
                if (differences.get(point - 1).signum()
                        != differences.get(point).signum()) {
                    neighbours.add(values.get(point - 1));
                    neighbours.add(values.get(point));
                }
            }
            return neighbours;
        }

        private Optional<BigDecimal> crossesZero() {
            if (rise().signum() == 0) {
                return Optional.empty();
            }
            BigDecimal back = differences.get(0).multiply(run());
            try {
                return Optional.of(values.get(0).subtract(back.divide(rise())));
            } catch (ArithmeticException endless) {
                BigDecimal near = values.get(0).subtract(back.divide(rise(), DIGITS));
                return Optional.of(
                        near.setScale(DIGITS_KEPT - near.precision() + near.scale(), RoundingMode.HALF_EVEN));
            }
        }
    }
}
