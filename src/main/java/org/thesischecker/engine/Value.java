package org.thesischecker.engine;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.thesischecker.book.Expression.Sign;
import org.thesischecker.model.Unit;

/**
 * A text, a decimal or a Boolean that a condition compares.
 *
 * @param unitOrNull the unit of a decimal
 * @param of the names of what went into it
 */
record Value(Object content, @Nullable Unit unitOrNull, List<String> of) {

    BigDecimal decimal() {
        return (BigDecimal) content;
    }

    /**
     * Sums, differences and products exact, quotients to 34 digits.
     *
     * @throws ArithmeticException on a division by zero
     */
    Value combined(Sign sign, Value other) {
        BigDecimal right = other.decimal();
        BigDecimal result = switch (sign) {
            case PLUS -> decimal().add(right);
            case MINUS -> decimal().subtract(right);
            case TIMES -> decimal().multiply(right);
            case OVER -> decimal().divide(right, MathContext.DECIMAL128);
        };
        List<String> names =
                Stream.concat(of.stream(), other.of.stream()).distinct().toList();
        return new Value(result, unitOf(sign, other), names);
    }

    private @Nullable Unit unitOf(Sign sign, Value other) {
        if (unitOrNull == null || other.unitOrNull == null) {
            return null;
        }
        Optional<Unit> combined = switch (sign) {
            case PLUS -> unitOrNull.plus(other.unitOrNull);
            case MINUS -> unitOrNull.minus(other.unitOrNull);
            case TIMES -> unitOrNull.times(other.unitOrNull);
            case OVER -> unitOrNull.over(other.unitOrNull);
        };
        return combined.orElse(null);
    }

    /** The order of two values of one kind, as {@code compareTo} has it. */
    int order(Value other) {
        if (content instanceof BigDecimal left) {
            return left.compareTo(other.decimal());
        }
        if (content instanceof Boolean left) {
            return left.compareTo((Boolean) other.content);
        }
        return ((String) content).compareTo((String) other.content);
    }
}
