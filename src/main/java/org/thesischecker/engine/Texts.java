package org.thesischecker.engine;

import org.jspecify.annotations.Nullable;

/** Comparisons of texts, called from compiled rules. No comparison holds with {@code null}. */
public final class Texts {

    private Texts() {}

    public static boolean same(@Nullable String left, @Nullable String right) {
        return left != null && left.equals(right);
    }

    public static boolean differs(@Nullable String left, @Nullable String right) {
        return left != null && right != null && !left.equals(right);
    }

    public static boolean below(@Nullable String left, @Nullable String right) {
        return left != null && right != null && left.compareTo(right) < 0;
    }

    public static boolean atMost(@Nullable String left, @Nullable String right) {
        return left != null && right != null && left.compareTo(right) <= 0;
    }

    public static boolean above(@Nullable String left, @Nullable String right) {
        return left != null && right != null && left.compareTo(right) > 0;
    }

    public static boolean atLeast(@Nullable String left, @Nullable String right) {
        return left != null && right != null && left.compareTo(right) >= 0;
    }
}
