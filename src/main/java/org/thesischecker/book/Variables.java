package org.thesischecker.book;

import java.util.List;
import java.util.stream.Stream;

/** The variables that a comparison uses. */
final class Variables {

    private Variables() {}

    static List<String> of(Constraint.Compare compare) {
        return Stream.concat(of(compare.left()), of(compare.right())).toList();
    }

    private static Stream<String> of(Expression expression) {
        if (expression instanceof Expression.Variable variable) {
            return Stream.of(variable.name());
        }
        if (expression instanceof Expression.Arithmetic arithmetic) {
            return Stream.concat(of(arithmetic.left()), of(arithmetic.right()));
        }
        return Stream.of();
    }
}
