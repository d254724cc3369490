package org.thesischecker.engine;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.thesischecker.model.Decimals;

/**
 * Comparisons of decimals below a {@code not}, called from compiled rules: what cannot be computed counts as a match,
 * so that the denial does not hold.
 */
public final class Unknowns {

    private Unknowns() {}

    private static boolean unknown(@Nullable BigDecimal left, @Nullable BigDecimal right) {
        return left == null || right == null;
    }

    public static boolean same(@Nullable BigDecimal left, @Nullable BigDecimal right) {
        return unknown(left, right) || Decimals.same(left, right);
    }

    public static boolean differs(@Nullable BigDecimal left, @Nullable BigDecimal right) {
        return unknown(left, right) || Decimals.differs(left, right);
    }

    public static boolean below(@Nullable BigDecimal left, @Nullable BigDecimal right) {
        return unknown(left, right) || Decimals.below(left, right);
    }

    public static boolean atMost(@Nullable BigDecimal left, @Nullable BigDecimal right) {
        return unknown(left, right) || Decimals.atMost(left, right);
    }

    public static boolean above(@Nullable BigDecimal left, @Nullable BigDecimal right) {
        return unknown(left, right) || Decimals.above(left, right);
    }

    public static boolean atLeast(@Nullable BigDecimal left, @Nullable BigDecimal right) {
        return unknown(left, right) || Decimals.atLeast(left, right);
    }
}
