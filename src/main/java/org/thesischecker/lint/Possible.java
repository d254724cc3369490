package org.thesischecker.lint;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.thesischecker.book.Operator;

/**
 * The values that something can have: those of a set, or all between two ends.
 *
 * @param onlyOrNull the values, when they are few and known; then there are no ends
 * @param lowOrNull the lower end; absent when there is none
 * @param highOrNull the upper end; absent when there is none
 */
record Possible<T extends Comparable<T>>(
        @Nullable Set<T> onlyOrNull,
        @Nullable T lowOrNull,
        boolean lowOpen,
        @Nullable T highOrNull,
        boolean highOpen) {

    static <T extends Comparable<T>> Possible<T> anything() {
        return new Possible<>(null, null, false, null, false);
    }

    static <T extends Comparable<T>> Possible<T> only(Set<T> values) {
        return new Possible<>(Set.copyOf(values), null, false, null, false);
    }

    static <T extends Comparable<T>> Possible<T> between(T low, T high) {
        return new Possible<>(null, low, false, high, false);
    }

    static <T extends Comparable<T>> Possible<T> from(T low) {
        return new Possible<>(null, low, false, null, false);
    }

    /** Those of the values for which a comparison holds. */
    Possible<T> where(Operator operator, T value) {
        if (onlyOrNull != null) {
            return only(onlyOrNull.stream()
                    .filter(one -> operator.holds(one.compareTo(value)))
                    .collect(Collectors.toSet()));
        }
        return switch (operator) {
            case EQUAL -> in(Set.of(value));
            case NOT_EQUAL -> isExactly(value) ? new Possible<T>(Set.of(), null, false, null, false) : this;
            case AT_LEAST -> atLeast(value, false);
            case ABOVE -> atLeast(value, true);
            case AT_MOST -> atMost(value, false);
            case BELOW -> atMost(value, true);
        };
    }

    /** Those of the values that are in a set. */
    Possible<T> in(Set<T> values) {
        return only(values.stream().filter(this::has).collect(Collectors.toSet()));
    }

    boolean isEmpty() {
        if (onlyOrNull != null) {
            return onlyOrNull.isEmpty();
        }
        if (lowOrNull == null || highOrNull == null) {
            return false;
        }
        int order = lowOrNull.compareTo(highOrNull);
        return order > 0 || (order == 0 && (lowOpen || highOpen));
    }

    /** The value, when it can be but one. */
    Optional<T> single() {
        return onlyOrNull != null && onlyOrNull.size() == 1
                ? Optional.of(onlyOrNull.iterator().next())
                : Optional.empty();
    }

    private boolean has(T value) {
        if (onlyOrNull != null) {
            return onlyOrNull.stream().anyMatch(one -> one.compareTo(value) == 0);
        }
        int low = lowOrNull == null ? 1 : value.compareTo(lowOrNull);
        int high = highOrNull == null ? -1 : value.compareTo(highOrNull);
        return (lowOpen ? low > 0 : low >= 0) && (highOpen ? high < 0 : high <= 0);
    }

    private boolean isExactly(T value) {
        return lowOrNull != null
                && highOrNull != null
                && lowOrNull.compareTo(value) == 0
                && highOrNull.compareTo(value) == 0;
    }

    private Possible<T> atLeast(T value, boolean open) {
        int order = lowOrNull == null ? -1 : lowOrNull.compareTo(value);
        boolean narrower = order < 0 || (order == 0 && open);
        return narrower ? new Possible<>(null, value, open, highOrNull, highOpen) : this;
    }

    private Possible<T> atMost(T value, boolean open) {
        int order = highOrNull == null ? 1 : highOrNull.compareTo(value);
        boolean narrower = order > 0 || (order == 0 && open);
        return narrower ? new Possible<>(null, lowOrNull, lowOpen, value, open) : this;
    }
}
