package org.thesischecker.engine;

import org.thesischecker.book.Expression;

/** Writes an expression as a rule file does, with no more parentheses than it needs. */
public final class ExpressionText {

    private ExpressionText() {}

    public static String of(Expression expression) {
        return text(expression, 0);
    }

    private static String text(Expression expression, int outer) {
        if (expression instanceof Expression.Of of) {
            return of.property().word();
        }
        if (expression instanceof Expression.Variable variable) {
            return variable.name();
        }
        if (expression instanceof Expression.Text text) {
            return '"' + text.text() + '"';
        }
        if (expression instanceof Expression.Truth truth) {
            return String.valueOf(truth.value());
        }
        Expression.Arithmetic arithmetic = (Expression.Arithmetic) expression;
        int own = switch (arithmetic.sign()) {
            case PLUS, MINUS -> 1;
            case TIMES, OVER -> 2;
        };
        String text =
                text(arithmetic.left(), own) + " " + arithmetic.sign().text() + " " + text(arithmetic.right(), own + 1);
        return own < outer ? "( " + text + " )" : text;
    }
}
