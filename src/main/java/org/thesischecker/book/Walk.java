package org.thesischecker.book;

import java.util.List;
import java.util.stream.Stream;

/** Walks the tree of a rule. */
public final class Walk {

    private Walk() {}

    /** Every pattern of a rule, at any depth, in file order. */
    public static List<Condition.Pattern> patterns(Rule rule) {
        return patterns(rule.conditions().stream()).toList();
    }

    /** Every pattern of a condition, at any depth, in file order. */
    public static List<Condition.Pattern> patterns(Condition condition) {
        return patterns(Stream.of(condition)).toList();
    }

    private static Stream<Condition.Pattern> patterns(Stream<Condition> conditions) {
        return conditions.flatMap(Walk::patternsOf);
    }

    private static Stream<Condition.Pattern> patternsOf(Condition condition) {
        if (condition instanceof Condition.Pattern pattern) {
            return Stream.of(pattern);
        }
        if (condition instanceof Condition.Not not) {
            return patterns(not.conditions().stream());
        }
        if (condition instanceof Condition.Exists exists) {
            return patterns(exists.conditions().stream());
        }
        if (condition instanceof Condition.ForAll forAll) {
            return Stream.of(forAll.selection());
        }
        if (condition instanceof Condition.All all) {
            return patterns(all.conditions().stream());
        }
        if (condition instanceof Condition.Any any) {
            return patterns(any.alternatives().stream());
        }
        if (condition instanceof Condition.Accumulate accumulate) {
            return Stream.of(accumulate.source());
        }
        throw new IllegalStateException("A condition of an unknown kind: " + condition);
    }

    /** The texts that a property must equal, when the pattern pins it with {@code ==} or {@code in}; else empty. */
    public static List<String> pinned(Condition.Pattern pattern, Property property) {
        return pattern.constraints().stream()
                .flatMap(constraint -> pinnedBy(constraint, property).stream())
                .findFirst()
                .orElse(List.of());
    }

    private static java.util.Optional<List<String>> pinnedBy(Constraint constraint, Property property) {
        if (constraint instanceof Constraint.OneOf oneOf && oneOf.property() == property) {
            return java.util.Optional.of(
                    oneOf.values().stream().map(Expression.Text::text).toList());
        }
        if (constraint instanceof Constraint.Compare compare
                && compare.operator() == Operator.EQUAL
                && compare.left() instanceof Expression.Of of
                && of.property() == property
                && compare.right() instanceof Expression.Text text) {
            return java.util.Optional.of(List.of(text.text()));
        }
        return java.util.Optional.empty();
    }
}
