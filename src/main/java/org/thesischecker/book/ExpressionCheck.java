package org.thesischecker.book;

import java.util.Optional;
import org.thesischecker.model.Unit;

/** Finds out what an expression stands for, and refuses arithmetic that has no meaning. */
final class ExpressionCheck {

    private final Optional<Topic> topic;
    private final Scope scope;
    private final Complaints complaints;

    /**
     * @param topic what the properties belong to; empty where there are none, as in the results of an accumulate
     */
    ExpressionCheck(Optional<Topic> topic, Scope scope, Complaints complaints) {
        this.topic = topic;
        this.scope = scope;
        this.complaints = complaints;
    }

    Meaning meaning(Expression expression) {
        if (expression instanceof Expression.Of of) {
            return topic.map(known -> known.meaning(of.property())).orElse(new Meaning.Unknown());
        }
        if (expression instanceof Expression.Variable variable) {
            return scope.meaning(variable);
        }
        if (expression instanceof Expression.Text text) {
            return new Meaning.Written(text);
        }
        if (expression instanceof Expression.Arithmetic arithmetic) {
            return result(arithmetic);
        }
        return new Meaning.Truth(true);
    }

    private Meaning result(Expression.Arithmetic arithmetic) {
        Meaning left = meaning(arithmetic.left());
        Meaning right = meaning(arithmetic.right());
        boolean leftIsNumber = isNumber(left, arithmetic.left());
        boolean rightIsNumber = isNumber(right, arithmetic.right());
        if (!leftIsNumber || !rightIsNumber) {
            return new Meaning.Unknown();
        }
        Optional<Unit> leftUnit = ((Meaning.Decimal) left).unit();
        Optional<Unit> rightUnit = ((Meaning.Decimal) right).unit();
        if (leftUnit.isEmpty() || rightUnit.isEmpty()) {
            return Meaning.Decimal.OF_NO_KNOWN_UNIT;
        }
        return combined(arithmetic, leftUnit.get(), rightUnit.get());
    }

    private boolean isNumber(Meaning meaning, Expression expression) {
        if (!(meaning instanceof Meaning.Decimal) && !(meaning instanceof Meaning.Unknown)) {
            complaints.at(
                    expression.place(),
                    "arithmetic with %s".formatted(meaning.described()),
                    "Only numbers are added, subtracted, multiplied and divided.");
        }
        return meaning instanceof Meaning.Decimal;
    }

    private Meaning combined(Expression.Arithmetic arithmetic, Unit left, Unit right) {
        Optional<Unit> unit = switch (arithmetic.sign()) {
            case PLUS -> left.plus(right);
            case MINUS -> left.minus(right);
            case TIMES -> left.times(right);
            case OVER -> left.over(right);
        };
        if (unit.isEmpty()) {
            complaints.at(
                    arithmetic.place(),
                    "%s %s %s has no unit".formatted(left, arithmetic.sign().text(), right),
                    advice(arithmetic.sign()));
        }
        return new Meaning.Decimal(unit);
    }

    private static String advice(Expression.Sign sign) {
        return switch (sign) {
            case PLUS, MINUS ->
                "Sums and differences are taken of equal units; percentage points may be added to percent.";
            case TIMES -> "One side of a product is a ratio or a count.";
            case OVER -> "A quotient is taken of equal units, or by a ratio or a count.";
        };
    }
}
