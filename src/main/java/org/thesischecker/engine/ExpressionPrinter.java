package org.thesischecker.engine;

import java.util.HashMap;
import java.util.Map;
import org.thesischecker.book.Condition;
import org.thesischecker.book.Constraint;
import org.thesischecker.book.Expression;
import org.thesischecker.book.ValueKind;

/** Prints the expressions of one rule: arithmetic calls exact functions, results of an accumulate are computed in place. */
final class ExpressionPrinter {

    private final Map<String, String> results = new HashMap<>();
    private final Map<String, ValueKind> kinds = new HashMap<>();
    private int lists;

    /** Binds a variable to a property, whose kind it has from here on. */
    String bind(Constraint.Bind bind) {
        kinds.put(bind.variable(), bind.property().kind());
        return bind.variable() + " : " + bind.property().word();
    }

    /** Collects what is folded in a list; the fold's variable stands for the function of it from here on. */
    String collect(Condition.Fold fold) {
        String list = "$list" + lists++;
        String collected = list + " : collectList( " + print(fold.argument()) + " )";
        results.put(fold.variable(), "Decimals." + fold.function().word() + "( " + list + " )");
        return collected;
    }

    String print(Expression expression) {
        if (expression instanceof Expression.Of of) {
            return of.property().word();
        }
        if (expression instanceof Expression.Variable variable) {
            return results.getOrDefault(variable.name(), variable.name());
        }
        if (expression instanceof Expression.Text text) {
            return DrlNames.quoted(text.text());
        }
        if (expression instanceof Expression.Truth truth) {
            return String.valueOf(truth.value());
        }
        return print((Expression.Arithmetic) expression);
    }

    private String print(Expression.Arithmetic arithmetic) {
        String function = switch (arithmetic.sign()) {
            case PLUS -> "plus";
            case MINUS -> "minus";
            case TIMES -> "times";
            case OVER -> "over";
        };
        return "Decimals.%s( %s, %s )".formatted(function, print(arithmetic.left()), print(arithmetic.right()));
    }

    /** The kind of an expression; a variable's is that of the property it is bound to, decimals by default. */
    ValueKind kind(Expression expression) {
        if (expression instanceof Expression.Of of) {
            return of.property().kind();
        }
        if (expression instanceof Expression.Text) {
            return ValueKind.TEXT;
        }
        if (expression instanceof Expression.Truth) {
            return ValueKind.TRUTH;
        }
        if (expression instanceof Expression.Variable variable) {
            return kinds.getOrDefault(variable.name(), ValueKind.DECIMAL);
        }
        return ValueKind.DECIMAL;
    }
}
