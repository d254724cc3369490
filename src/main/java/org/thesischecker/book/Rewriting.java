package org.thesischecker.book;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Makes a rule from another one by changing nodes of its tree. What stands in place of a node is not looked into again; a
 * group of which nothing is left goes, too.
 */
public interface Rewriting {

    /** What stands in place of a condition; empty to look into it. */
    default Optional<List<Condition>> of(Condition condition) {
        return Optional.empty();
    }

    /** What stands in place of a constraint of a pattern. */
    default List<Constraint> of(Constraint constraint) {
        return List.of(constraint);
    }

    /** What stands in place of a fold. */
    default Condition.Fold of(Condition.Fold fold) {
        return fold;
    }

    /** The rule with all of its conditions rewritten. */
    default Rule rewritten(Rule rule) {
        return rule.when(conditions(rule.conditions()));
    }

    /** Some conditions, rewritten. */
    private List<Condition> conditions(List<Condition> conditions) {
        return conditions.stream()
                .flatMap(condition -> of(condition).map(List::stream).orElseGet(() -> inside(condition).stream()))
                .toList();
    }

    private Optional<Condition> inside(Condition condition) {
        if (condition instanceof Condition.Pattern pattern) {
            return Optional.of(pattern(pattern));
        }
        if (condition instanceof Condition.Not not) {
            return some(conditions(not.conditions())).map(all -> new Condition.Not(all, not.place()));
        }
        if (condition instanceof Condition.Exists exists) {
            return some(conditions(exists.conditions())).map(all -> new Condition.Exists(all, exists.place()));
        }
        if (condition instanceof Condition.All all) {
            return some(conditions(all.conditions())).map(inner -> new Condition.All(inner, all.place()));
        }
        if (condition instanceof Condition.Any any) {
            return some(conditions(any.alternatives())).map(inner -> new Condition.Any(inner, any.place()));
        }
        if (condition instanceof Condition.ForAll forAll) {
            return Optional.of(
                    new Condition.ForAll(pattern(forAll.selection()), constraints(forAll.test()), forAll.place()));
        }
        return Optional.of(accumulate((Condition.Accumulate) condition));
    }

    private Condition.Pattern pattern(Condition.Pattern pattern) {
        return new Condition.Pattern(pattern.type(), constraints(pattern.constraints()), pattern.place());
    }

    private Condition.Accumulate accumulate(Condition.Accumulate accumulate) {
        List<Constraint.Compare> results = accumulate.results().stream()
                .flatMap(result -> of((Constraint) result).stream())
                .flatMap(result -> result instanceof Constraint.Compare compare ? Stream.of(compare) : Stream.empty())
                .toList();
        return new Condition.Accumulate(
                pattern(accumulate.source()),
                accumulate.folds().stream().map(this::of).toList(),
                results,
                accumulate.place());
    }

    private List<Constraint> constraints(List<Constraint> constraints) {
        return constraints.stream()
                .flatMap(constraint -> of(constraint).stream())
                .toList();
    }

    private static Optional<List<Condition>> some(List<Condition> conditions) {
        return conditions.isEmpty() ? Optional.empty() : Optional.of(conditions);
    }
}
