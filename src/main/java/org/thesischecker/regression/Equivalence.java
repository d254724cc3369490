package org.thesischecker.regression;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.thesischecker.book.Condition;
import org.thesischecker.book.Constraint;
import org.thesischecker.book.Expression;
import org.thesischecker.book.FactType;
import org.thesischecker.book.Operator;
import org.thesischecker.book.Property;
import org.thesischecker.book.Rule;
import org.thesischecker.book.Subject;
import org.thesischecker.book.Walk;
import org.thesischecker.engine.Inputs;
import org.thesischecker.facts.Dictionary;
import org.thesischecker.model.MetricDefinition;
import org.thesischecker.model.MetricKind;
import org.thesischecker.model.Period;

/**
 * Knows of some mutants that they come to the same as what they were made of, whatever the facts: where readings are
 * published in ticks, and no tick lies between; where a thesis is open, and no figure can be out yet.
 */
final class Equivalence {

    private final Subject subject;
    private final Mutant mutant;
    private final Rule rule;
    private final Rule other;
    private final Dictionary dictionary;

    private Equivalence(Subject subject, Mutant mutant, Rule rule, Rule other, Dictionary dictionary) {
        this.subject = subject;
        this.mutant = mutant;
        this.rule = rule;
        this.other = other;
        this.dictionary = dictionary;
    }

    static boolean isSure(Subject subject, Mutant mutant, Dictionary dictionary) {
        if (mutant.rule().isEmpty() || mutant.mutated().isEmpty()) {
            return false;
        }
        Equivalence same = new Equivalence(
                subject, mutant, mutant.rule().get(), mutant.mutated().get(), dictionary);
        return switch (mutant.slip()) {
            case THRESHOLD, UNIT, COMPARISON -> same.isSameOnTicks();
            case CONDITION -> same.isImpliedByTheTime();
            case LOGIC, METRIC, BOUND, EFFECT, EXPOSURE, RULE -> false;
        };
    }

    /** Whether every comparison that differs compares a reading itself with a threshold, and no tick tells them apart. */
    private boolean isSameOnTicks() {
        List<Condition.Pattern> before = Walk.patterns(rule);
        List<Condition.Pattern> after = Walk.patterns(other);
        if (before.size() != after.size() || hasResults(rule)) {
            return false;
        }
        for (int index = 0; index < before.size(); index++) {
            if (!isSameOnTicks(before.get(index), after.get(index))) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasResults(Rule rule) {
        return rule.conditions().stream().anyMatch(Condition.Accumulate.class::isInstance);
    }

    private boolean isSameOnTicks(Condition.Pattern before, Condition.Pattern after) {
        List<Constraint> first = before.constraints();
        List<Constraint> second = after.constraints();
        if (first.size() != second.size()) {
            return false;
        }
        for (int index = 0; index < first.size(); index++) {
            if (!isSameOnTicks(before, first.get(index), second.get(index))) {
                return false;
            }
        }
        return true;
    }

    private boolean isSameOnTicks(Condition.Pattern pattern, Constraint before, Constraint after) {
        List<String> moved = ThresholdUse.of(rule).stream()
                .filter(use -> use.condition().constraint().equals(before))
                .map(ThresholdUse::threshold)
                .filter(id -> value(subject, id).compareTo(value(mutant.subject(), id)) != 0)
                .toList();
        if (before.equals(after) && moved.isEmpty()) {
            return true;
        }
        return before instanceof Constraint.Compare left
                && after instanceof Constraint.Compare right
                && left.left() instanceof Expression.Of of
                && isItself(of.property())
                && left.right() instanceof Expression.Variable
                && right.left().equals(left.left())
                && right.right().equals(left.right())
                && threshold(before)
                        .flatMap(id -> metric(pattern)
                                .map(metric -> range(metric, left.operator(), value(subject, id))
                                        .equals(range(metric, right.operator(), value(mutant.subject(), id)))))
                        .orElse(false);
    }

    private Optional<String> threshold(Constraint constraint) {
        List<String> ids = ThresholdUse.of(rule).stream()
                .filter(use -> use.condition().constraint().equals(constraint))
                .map(ThresholdUse::threshold)
                .toList();
        return ids.size() == 1 ? Optional.of(ids.get(0)) : Optional.empty();
    }

    private static BigDecimal value(Subject of, String threshold) {
        return Objects.requireNonNull(of.thresholds().get(threshold)).value();
    }

    private static boolean isItself(Property property) {
        return property == Property.VALUE || property == Property.AT_LEAST || property == Property.AT_MOST;
    }

    private Optional<MetricDefinition> metric(Condition.Pattern pattern) {
        List<String> ids = pattern.type().isReading()
                ? new Inputs(dictionary)
                        .of(pattern)
                        .flatMap(input -> input.metric().stream())
                        .distinct()
                        .toList()
                : List.of();
        return ids.size() == 1 ? dictionary.metric(ids.get(0)) : Optional.empty();
    }

    /** The ticks that pass a comparison, from and to, within what can be true of the metric. */
    private record Range(BigDecimal from, BigDecimal to) {}

    private static Range range(MetricDefinition metric, Operator operator, BigDecimal threshold) {
        BigDecimal lowest = ticks(metric.lowest(), metric, RoundingMode.CEILING);
        BigDecimal highest = ticks(metric.highest(), metric, RoundingMode.FLOOR);
        BigDecimal up = ticks(threshold, metric, RoundingMode.CEILING);
        BigDecimal down = ticks(threshold, metric, RoundingMode.FLOOR);
        BigDecimal one = BigDecimal.ONE;
        return switch (operator) {
            case AT_LEAST -> range(up.max(lowest), highest);
            case ABOVE -> range(down.add(one).max(lowest), highest);
            case AT_MOST -> range(lowest, down.min(highest));
            case BELOW -> range(lowest, up.subtract(one).min(highest));
            case EQUAL, NOT_EQUAL -> new Range(threshold, BigDecimal.valueOf(operator.ordinal()));
        };
    }

    /** All empty ranges are one. */
    private static Range range(BigDecimal from, BigDecimal to) {
        return from.compareTo(to) > 0 ? new Range(BigDecimal.ONE, BigDecimal.ZERO) : new Range(from, to);
    }

    private static BigDecimal ticks(BigDecimal value, MetricDefinition metric, RoundingMode rounding) {
        return value.divide(metric.tick(), 0, rounding);
    }

    /** Whether what is left out asks an open thesis for a figure of a period that is not over before its horizon. */
    private boolean isImpliedByTheTime() {
        List<Constraint> kept = Walk.patterns(other).stream()
                .flatMap(pattern -> pattern.constraints().stream())
                .toList();
        List<Condition.Pattern> lacking = Walk.patterns(rule).stream()
                .filter(pattern -> !kept.containsAll(pattern.constraints()))
                .toList();
        return subject instanceof Subject.OfThesis thesis
                && asksForOpen()
                && lacking.size() == 1
                && Walk.patterns(other).size() == Walk.patterns(rule).size()
                && lacking.get(0).constraints().stream()
                        .filter(constraint -> !kept.contains(constraint))
                        .allMatch(constraint -> isNotOver(
                                lacking.get(0), constraint, thesis.thesis().horizon()));
    }

    private boolean asksForOpen() {
        return rule.conditions().stream()
                .anyMatch(condition -> condition instanceof Condition.Pattern pattern
                        && pattern.type() == FactType.THESIS
                        && Walk.pinned(pattern, Property.STATE).equals(List.of("open")));
    }

    private boolean isNotOver(Condition.Pattern pattern, Constraint constraint, LocalDate horizon) {
        return (pattern.type() == FactType.METRIC || pattern.type() == FactType.OBSERVATION)
                && constraint instanceof Constraint.Compare compare
                && compare.operator() == Operator.AT_MOST
                && compare.left() instanceof Expression.Of of
                && of.property() == Property.PERIOD
                && compare.right() instanceof Expression.Text text
                && !Period.parse(text.text()).end().isBefore(horizon)
                && metric(pattern)
                        .filter(metric -> metric.kind() == MetricKind.MEASURED)
                        .isPresent();
    }
}
