package org.thesischecker.engine;

import java.util.List;
import org.thesischecker.book.Condition;
import org.thesischecker.book.Constraint;
import org.thesischecker.book.Expression;
import org.thesischecker.book.Operator;

/**
 * Whether an accumulate has to see every metric that it names. It need not when all it asks is that enough are counted:
 * one that is missing can only take from the count. Of anything else, a missing one could turn the result.
 */
final class Completeness {

    private Completeness() {}

    static boolean isNeededBy(Condition.Accumulate accumulate) {
        List<String> folds =
                accumulate.folds().stream().map(Condition.Fold::variable).toList();
        List<String> counts = accumulate.folds().stream()
                .filter(fold -> fold.function() == Condition.Function.COUNT)
                .map(Condition.Fold::variable)
                .toList();
        return !accumulate.results().stream().allMatch(result -> asksForEnough(result, counts, folds));
    }

    private static boolean asksForEnough(Constraint.Compare result, List<String> counts, List<String> folds) {
        return (result.operator() == Operator.AT_LEAST || result.operator() == Operator.ABOVE)
                && result.left() instanceof Expression.Variable count
                && counts.contains(count.name())
                && result.right() instanceof Expression.Variable needed
                && !folds.contains(needed.name());
    }
}
