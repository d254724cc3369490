package org.thesischecker.model;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * Arithmetic of rules: sums, differences and products exact, quotients to 34 digits (IEEE 754-2019 decimal128).
 *
 * <p>Total functions for the engine: an absent operand, or a division by zero, gives {@code null}, and no comparison
 * holds with {@code null}.
 */
public final class Decimals {

    private Decimals() {}

    public static @Nullable BigDecimal plus(@Nullable BigDecimal left, @Nullable BigDecimal right) {
        return left == null || right == null ? null : left.add(right);
    }

    public static @Nullable BigDecimal minus(@Nullable BigDecimal left, @Nullable BigDecimal right) {
        return left == null || right == null ? null : left.subtract(right);
    }

    public static @Nullable BigDecimal times(@Nullable BigDecimal left, @Nullable BigDecimal right) {
        return left == null || right == null ? null : left.multiply(right);
    }

    public static @Nullable BigDecimal over(@Nullable BigDecimal left, @Nullable BigDecimal right) {
        return left == null || right == null || right.signum() == 0 ? null : left.divide(right, MathContext.DECIMAL128);
    }

    public static boolean same(@Nullable BigDecimal left, @Nullable BigDecimal right) {
        return left != null && right != null && left.compareTo(right) == 0;
    }

    public static boolean differs(@Nullable BigDecimal left, @Nullable BigDecimal right) {
        return left != null && right != null && left.compareTo(right) != 0;
    }

    public static boolean below(@Nullable BigDecimal left, @Nullable BigDecimal right) {
        return left != null && right != null && left.compareTo(right) < 0;
    }

    public static boolean atMost(@Nullable BigDecimal left, @Nullable BigDecimal right) {
        return left != null && right != null && left.compareTo(right) <= 0;
    }

    public static boolean above(@Nullable BigDecimal left, @Nullable BigDecimal right) {
        return left != null && right != null && left.compareTo(right) > 0;
    }

    public static boolean atLeast(@Nullable BigDecimal left, @Nullable BigDecimal right) {
        return left != null && right != null && left.compareTo(right) >= 0;
    }

    /** The exact sum; {@code null} when one of the values is absent. */
    public static @Nullable BigDecimal sum(Collection<@Nullable BigDecimal> values) {
        BigDecimal sum = BigDecimal.ZERO;
        for (BigDecimal value : values) {
            if (value == null) {
                return null;
            }
            sum = sum.add(value);
        }
        return sum;
    }

    /** The mean to 34 digits; {@code null} of no values. */
    public static @Nullable BigDecimal average(Collection<@Nullable BigDecimal> values) {
        return over(sum(values), BigDecimal.valueOf(values.size()));
    }

    /** The smallest; {@code null} of no values, or when one is absent. */
    public static @Nullable BigDecimal min(Collection<@Nullable BigDecimal> values) {
        return extreme(values, -1);
    }

    /** The largest; {@code null} of no values, or when one is absent. */
    public static @Nullable BigDecimal max(Collection<@Nullable BigDecimal> values) {
        return extreme(values, 1);
    }

    private static @Nullable BigDecimal extreme(Collection<@Nullable BigDecimal> values, int order) {
        BigDecimal found = null;
        for (BigDecimal value : values) {
            if (value == null) {
                return null;
            }
            found = found == null || value.compareTo(found) == order ? value : found;
        }
        return found;
    }

    /** How many there are; {@code null} when one is absent. */
    public static @Nullable BigDecimal count(Collection<?> values) {
        for (Object value : values) {
            if (value == null) {
                return null;
            }
        }
        return BigDecimal.valueOf(values.size());
    }

    /** Plain digits without exponent or trailing zeros: {@code 34.4}, {@code 12000}. */
    public static String text(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }
}
