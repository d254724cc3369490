package org.thesischecker.regression;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.thesischecker.book.Condition;
import org.thesischecker.book.Constraint;
import org.thesischecker.book.Expression;
import org.thesischecker.book.FactType;
import org.thesischecker.book.Operator;
import org.thesischecker.book.Property;
import org.thesischecker.book.Rewriting;
import org.thesischecker.book.Rule;
import org.thesischecker.book.Walk;
import org.thesischecker.engine.ConditionText;
import org.thesischecker.engine.Needs;
import org.thesischecker.facts.Dictionary;
import org.thesischecker.model.Place;

/** The slips that change the conditions of a rule. */
final class TreeSlips {

    private final Rule rule;
    private final Dictionary dictionary;
    private final List<Slipped> slips = new ArrayList<>();

    /** A rule with one slip in its conditions. */
    record Slipped(Slip kind, String change, Place place, Rule rule) {}

    private TreeSlips(Rule rule, Dictionary dictionary) {
        this.rule = rule;
        this.dictionary = dictionary;
    }

    static List<Slipped> of(Rule rule, Dictionary dictionary) {
        TreeSlips slips = new TreeSlips(rule, dictionary);
        RuleCondition.of(rule).forEach(slips::ofComparison);
        rule.conditions().forEach(slips::ofCondition);
        Walk.patterns(rule).forEach(slips::ofPattern);
        return List.copyOf(slips.slips);
    }

    private void ofComparison(RuleCondition condition) {
        replaced(Slip.CONDITION, condition, List.of(), "is left out");
        if (condition.constraint() instanceof Constraint.Compare compare) {
            flipped(compare.operator()).forEach(operator -> {
                Constraint.Compare other =
                        new Constraint.Compare(compare.left(), operator, compare.right(), compare.place());
                becomes(Slip.COMPARISON, condition, other);
            });
            bounds(compare)
                    .forEach(left -> becomes(
                            Slip.BOUND,
                            condition,
                            new Constraint.Compare(left, compare.operator(), compare.right(), compare.place())));
            Signs.of(compare.left())
                    .forEach(left -> becomes(
                            Slip.UNIT,
                            condition,
                            new Constraint.Compare(left, compare.operator(), compare.right(), compare.place())));
            Signs.of(compare.right())
                    .forEach(right -> becomes(
                            Slip.UNIT,
                            condition,
                            new Constraint.Compare(compare.left(), compare.operator(), right, compare.place())));
        } else if (condition.constraint() instanceof Constraint.OneOf oneOf) {
            oneOf.values().forEach(value -> {
                List<Expression.Text> others = new ArrayList<>(oneOf.values());
                others.remove(value);
                if (!others.isEmpty()) {
                    becomes(
                            Slip.CONDITION,
                            condition,
                            new Constraint.OneOf(oneOf.property(), List.copyOf(others), oneOf.place()));
                }
            });
        }
    }

    private static List<Operator> flipped(Operator operator) {
        return switch (operator) {
            case EQUAL -> List.of(Operator.NOT_EQUAL);
            case NOT_EQUAL -> List.of(Operator.EQUAL);
            case BELOW -> List.of(Operator.AT_MOST, Operator.AT_LEAST);
            case AT_MOST -> List.of(Operator.BELOW, Operator.ABOVE);
            case ABOVE -> List.of(Operator.AT_LEAST, Operator.AT_MOST);
            case AT_LEAST -> List.of(Operator.ABOVE, Operator.BELOW);
        };
    }

    /** The other end of a bound, and the plain value for one. */
    private static List<Expression> bounds(Constraint.Compare compare) {
        if (!(compare.left() instanceof Expression.Of of)) {
            return List.of();
        }
        List<Property> others = switch (of.property()) {
            case AT_LEAST -> List.of(Property.AT_MOST, Property.VALUE);
            case AT_MOST -> List.of(Property.AT_LEAST, Property.VALUE);
            default -> List.of();
        };
        return others.stream()
                .map(property -> (Expression) new Expression.Of(property, of.place()))
                .toList();
    }

    private void becomes(Slip kind, RuleCondition condition, Constraint other) {
        replaced(kind, condition, List.of(other), "becomes `%s`".formatted(ConditionText.of(other)));
    }

    private void replaced(Slip kind, RuleCondition condition, List<Constraint> others, String how) {
        Rule changed = new Rewriting() {
            @Override
            public List<Constraint> of(Constraint one) {
                return one.equals(condition.constraint()) ? others : List.of(one);
            }
        }.rewritten(rule);
        add(kind, "`%s` %s".formatted(condition.text(), how), condition.place(), changed);
    }

    /** A condition left out where none after it needs its variables; and the words between conditions. */
    private void ofCondition(Condition condition) {
        if (!(condition instanceof Condition.Pattern pattern && pattern.type() == FactType.THRESHOLD)) {
            rewritten(
                    Slip.CONDITION,
                    condition,
                    "is left out",
                    one -> one.equals(condition) ? Optional.of(List.of()) : Optional.empty());
        }
        words(condition);
    }

    private void words(Condition condition) {
        if (condition instanceof Condition.Not not) {
            becomes(not, new Condition.Exists(not.conditions(), not.place()));
            not.conditions().forEach(this::words);
        } else if (condition instanceof Condition.Exists exists) {
            becomes(exists, new Condition.Not(exists.conditions(), exists.place()));
            exists.conditions().forEach(this::words);
        } else if (condition instanceof Condition.Any any) {
            becomes(any, new Condition.All(any.alternatives(), any.place()));
            any.alternatives().forEach(alternative -> {
                List<Condition> others = new ArrayList<>(any.alternatives());
                others.remove(alternative);
                becomes(any, new Condition.Any(List.copyOf(others), any.place()));
                words(alternative);
            });
        } else if (condition instanceof Condition.All all) {
            becomes(all, new Condition.Any(all.conditions(), all.place()));
            all.conditions().forEach(this::words);
        }
    }

    private void becomes(Condition condition, Condition other) {
        rewritten(
                Slip.LOGIC,
                condition,
                "becomes `%s`".formatted(ConditionText.of(other)),
                one -> one.equals(condition) ? Optional.of(List.of(other)) : Optional.empty());
    }

    private void rewritten(
            Slip kind, Condition condition, String how, Function<Condition, Optional<List<Condition>>> change) {
        Rule changed = new Rewriting() {
            @Override
            public Optional<List<Condition>> of(Condition one) {
                return change.apply(one);
            }
        }.rewritten(rule);
        add(kind, "`%s` %s".formatted(ConditionText.of(condition), how), condition.place(), changed);
    }

    private void ofPattern(Condition.Pattern pattern) {
        Siblings.of(pattern, dictionary)
                .forEach(sibling -> add(
                        Slip.METRIC,
                        "%s becomes %s".formatted(sibling.from(), sibling.to()),
                        pattern.place(),
                        sibling.in(rule)));
    }

    private void add(Slip kind, String change, Place place, Rule changed) {
        if (reads(changed) && Needs.areMet(changed)) {
            slips.add(new Slipped(kind, change, place, changed));
        }
    }

    /** Whether it still reads something; the loader refuses a rule that does not. */
    private static boolean reads(Rule rule) {
        return Walk.patterns(rule).stream()
                .anyMatch(pattern -> pattern.type() != FactType.THESIS && pattern.type() != FactType.THRESHOLD);
    }
}
