package org.thesischecker.engine;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.thesischecker.book.Condition;
import org.thesischecker.book.Expression;
import org.thesischecker.model.Decimals;

/** A number as a rule computes it, in which nothing is open but the values of readings. */
sealed interface Formula permits Figure, Formula.Known, Formula.Combined, Formula.Folded {

    /** What it comes to now; {@code null} where it cannot be computed. */
    @Nullable
    BigDecimal value();

    /** The readings it is computed of. */
    Stream<Figure> figures();

    /** A number that does not change. */
    record Known(BigDecimal value) implements Formula {
        @Override
        public Stream<Figure> figures() {
            return Stream.empty();
        }
    }

    /** Arithmetic on two numbers. */
    record Combined(Formula left, Expression.Sign sign, Formula right) implements Formula {
        @Override
        public @Nullable BigDecimal value() {
            return switch (sign) {
                case PLUS -> Decimals.plus(left.value(), right.value());
                case MINUS -> Decimals.minus(left.value(), right.value());
                case TIMES -> Decimals.times(left.value(), right.value());
                case OVER -> Decimals.over(left.value(), right.value());
            };
        }

        @Override
        public Stream<Figure> figures() {
            return Stream.concat(left.figures(), right.figures());
        }
    }

    /** What an accumulate computes over rows that do not change. */
    record Folded(Condition.Function function, List<Formula> of) implements Formula {
        @Override
        public @Nullable BigDecimal value() {
            List<@Nullable BigDecimal> values =
                    of.stream().<@Nullable BigDecimal>map(Formula::value).toList();
            return switch (function) {
                case SUM -> Decimals.sum(values);
                case MIN -> Decimals.min(values);
                case MAX -> Decimals.max(values);
                case AVERAGE -> Decimals.average(values);
                case COUNT -> Decimals.count(values);
            };
        }

        @Override
        public Stream<Figure> figures() {
            return of.stream().flatMap(Formula::figures);
        }
    }
}
