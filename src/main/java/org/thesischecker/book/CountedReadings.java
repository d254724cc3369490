package org.thesischecker.book;

import java.util.List;

/** Whether an accumulate demands a number of readings: it counts them, and the count equals a variable or is at least one. */
final class CountedReadings {

    private CountedReadings() {}

    static boolean of(Condition.Accumulate accumulate) {
        List<String> counts = accumulate.folds().stream()
                .filter(fold -> fold.function() == Condition.Function.COUNT)
                .map(Condition.Fold::variable)
                .toList();
        return accumulate.results().stream().anyMatch(result -> demands(result, counts));
    }

    private static boolean demands(Constraint.Compare result, List<String> counts) {
        return result.left() instanceof Expression.Variable count
                && counts.contains(count.name())
                && result.right() instanceof Expression.Variable needed
                && !counts.contains(needed.name())
                && (result.operator() == Operator.EQUAL || result.operator() == Operator.AT_LEAST);
    }
}
