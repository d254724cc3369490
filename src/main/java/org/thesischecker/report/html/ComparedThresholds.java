package org.thesischecker.report.html;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.thesischecker.book.Condition;
import org.thesischecker.book.Constraint;
import org.thesischecker.book.Expression;
import org.thesischecker.book.FactType;
import org.thesischecker.book.Property;
import org.thesischecker.book.Rule;
import org.thesischecker.book.Walk;
import org.thesischecker.engine.Inputs;

/**
 * Which thresholds the rules hold a metric's own value against, and not something that is computed of it: those have a
 * place in a picture of the metric.
 */
final class ComparedThresholds {

    private static final Set<Property> VALUES = Set.of(Property.VALUE, Property.AT_LEAST, Property.AT_MOST);

    private final Inputs inputs;
    private final Map<String, Set<String>> byMetric = new LinkedHashMap<>();

    private ComparedThresholds(Inputs inputs) {
        this.inputs = inputs;
    }

    /** The ids of thresholds by metric, in the order of the rules. */
    static Map<String, Set<String>> of(List<Rule> rules, Inputs inputs) {
        ComparedThresholds compared = new ComparedThresholds(inputs);
        rules.forEach(compared::read);
        return compared.byMetric;
    }

    private void read(Rule rule) {
        Map<String, String> thresholds = new HashMap<>();
        Map<String, Set<String>> values = new HashMap<>();
        for (Condition.Pattern pattern : Walk.patterns(rule)) {
            for (Constraint constraint : pattern.constraints()) {
                if (constraint instanceof Constraint.Bind bind && VALUES.contains(bind.property())) {
                    if (pattern.type() == FactType.THRESHOLD) {
                        Walk.pinned(pattern, Property.ID).forEach(id -> thresholds.put(bind.variable(), id));
                    } else {
                        values.computeIfAbsent(bind.variable(), any -> new HashSet<>())
                                .addAll(metrics(pattern));
                    }
                }
            }
        }
        folds(rule.conditions().stream())
                .forEach(fold -> values.getOrDefault(variable(fold.argument()), Set.of())
                        .forEach(metric -> values.computeIfAbsent(fold.variable(), any -> new HashSet<>())
                                .add(metric)));
        Walk.patterns(rule)
                .forEach(pattern -> pattern.constraints()
                        .forEach(constraint -> compare(constraint, metrics(pattern), values, thresholds)));
        rest(rule.conditions().stream()).forEach(constraint -> compare(constraint, Set.of(), values, thresholds));
    }

    private void compare(
            Constraint constraint, Set<String> own, Map<String, Set<String>> values, Map<String, String> thresholds) {
        if (constraint instanceof Constraint.Compare compare) {
            note(compare.left(), compare.right(), own, values, thresholds);
            note(compare.right(), compare.left(), own, values, thresholds);
        }
    }

    private void note(
            Expression value,
            Expression limit,
            Set<String> own,
            Map<String, Set<String>> values,
            Map<String, String> thresholds) {
        String threshold = thresholds.get(variable(limit));
        if (threshold == null) {
            return;
        }
        boolean isOwn = value instanceof Expression.Of of && VALUES.contains(of.property());
        Set<String> metrics = isOwn ? own : values.getOrDefault(variable(value), Set.of());
        metrics.forEach(metric ->
                byMetric.computeIfAbsent(metric, any -> new LinkedHashSet<>()).add(threshold));
    }

    private static String variable(Expression expression) {
        return expression instanceof Expression.Variable variable ? variable.name() : "";
    }

    /** The metrics whose readings a pattern matches. */
    private Set<String> metrics(Condition.Pattern pattern) {
        Set<String> metrics = new LinkedHashSet<>();
        if (pattern.type() == FactType.METRIC || pattern.type() == FactType.OBSERVATION) {
            inputs.of(pattern).forEach(input -> input.metric().ifPresent(metrics::add));
        }
        return metrics;
    }

    /** What accumulates compute that has the unit of what they read. */
    private static Stream<Condition.Fold> folds(Stream<Condition> conditions) {
        return accumulates(conditions)
                .flatMap(accumulate -> accumulate.folds().stream())
                .filter(fold ->
                        fold.function() != Condition.Function.SUM && fold.function() != Condition.Function.COUNT);
    }

    /** The comparisons that stand outside of patterns. */
    private static Stream<? extends Constraint> rest(Stream<Condition> conditions) {
        return accumulates(conditions).flatMap(accumulate -> accumulate.results().stream());
    }

    private static Stream<Condition.Accumulate> accumulates(Stream<Condition> conditions) {
        return conditions.filter(Condition.Accumulate.class::isInstance).map(Condition.Accumulate.class::cast);
    }
}
