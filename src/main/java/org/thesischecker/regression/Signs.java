package org.thesischecker.regression;

import java.util.ArrayList;
import java.util.List;
import org.thesischecker.book.Expression;
import org.thesischecker.book.Expression.Arithmetic;
import org.thesischecker.book.Expression.Sign;

/** The slips of signs in an expression: what is taken from what, and what is divided by what. */
final class Signs {

    private Signs() {}

    /** The expression with one sign changed, in every way. */
    static List<Expression> of(Expression expression) {
        List<Expression> changed = new ArrayList<>();
        if (expression instanceof Arithmetic arithmetic) {
            changed.add(turned(arithmetic));
            of(arithmetic.left())
                    .forEach(left -> changed.add(
                            new Arithmetic(left, arithmetic.sign(), arithmetic.right(), arithmetic.place())));
            of(arithmetic.right())
                    .forEach(right -> changed.add(
                            new Arithmetic(arithmetic.left(), arithmetic.sign(), right, arithmetic.place())));
        }
        return changed;
    }

    private static Expression turned(Arithmetic arithmetic) {
        Expression left = arithmetic.left();
        Expression right = arithmetic.right();
        return switch (arithmetic.sign()) {
            case PLUS -> new Arithmetic(left, Sign.MINUS, right, arithmetic.place());
            case MINUS -> new Arithmetic(right, Sign.MINUS, left, arithmetic.place());
            case TIMES -> new Arithmetic(left, Sign.OVER, right, arithmetic.place());
            case OVER -> new Arithmetic(right, Sign.OVER, left, arithmetic.place());
        };
    }
}
