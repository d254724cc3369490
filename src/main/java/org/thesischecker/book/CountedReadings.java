package org.thesischecker.book;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.thesischecker.model.Threshold;

/**
 * Whether an accumulate demands a number of readings: it counts them, and the count equals a threshold of one or more, or
 * is at least that.
 */
final class CountedReadings {

    private final Rule rule;
    private final Vocabulary vocabulary;

    CountedReadings(Rule rule, Vocabulary vocabulary) {
        this.rule = rule;
        this.vocabulary = vocabulary;
    }

    boolean demandedBy(Condition.Accumulate accumulate) {
        List<String> counts = accumulate.folds().stream()
                .filter(fold -> fold.function() == Condition.Function.COUNT)
                .map(Condition.Fold::variable)
                .toList();
        return accumulate.results().stream().anyMatch(result -> demands(result, counts));
    }

    private boolean demands(Constraint.Compare result, List<String> counts) {
        return result.left() instanceof Expression.Variable count
                && counts.contains(count.name())
                && result.right() instanceof Expression.Variable needed
                && (result.operator() == Operator.EQUAL || result.operator() == Operator.AT_LEAST)
                && threshold(needed.name())
                        .filter(threshold -> threshold.value().compareTo(BigDecimal.ONE) >= 0)
                        .isPresent();
    }

    private Optional<Threshold> threshold(String variable) {
        return Walk.patterns(rule).stream()
                .filter(pattern -> pattern.type() == FactType.THRESHOLD)
                .filter(pattern -> pattern.constraints().stream()
                        .anyMatch(constraint -> constraint instanceof Constraint.Bind bind
                                && bind.property() == Property.VALUE
                                && bind.variable().equals(variable)))
                .flatMap(pattern -> Walk.pinned(pattern, Property.ID).stream())
                .flatMap(id -> Optional.ofNullable(vocabulary.thresholds().get(id)).stream())
                .findFirst();
    }
}
