package org.thesischecker.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.thesischecker.book.Condition;
import org.thesischecker.book.Constraint;
import org.thesischecker.book.Expression;
import org.thesischecker.book.FactType;
import org.thesischecker.book.Property;
import org.thesischecker.book.Rule;
import org.thesischecker.book.Walk;
import org.thesischecker.facts.FactSet;
import org.thesischecker.model.Threshold;

/**
 * The divisors of a rule, and whether one of them can be zero. It may say so of one that is not; it never misses one, so
 * that a rule of which it says no need not be evaluated to know that it can be computed.
 */
public final class Divisions {

    private final List<Divisor> divisors;

    private Divisions(List<Divisor> divisors) {
        this.divisors = divisors;
    }

    /**
     * What is divided by.
     *
     * @param type of the facts whose property it is
     * @param names of the metrics or thresholds; empty for all
     */
    private record Divisor(FactType type, Property property, List<String> names) {}

    /** The divisors of a rule. */
    public static Divisions of(Rule rule, Inputs inputs) {
        List<Divisor> found = new ArrayList<>();
        for (Condition condition : rule.conditions()) {
            new Search(rule, inputs, found).visit(condition);
        }
        return new Divisions(List.copyOf(found));
    }

    /** Whether something that the rule divides by may be zero. */
    public boolean mayFail(FactSet facts, Map<String, Threshold> thresholds) {
        for (Divisor divisor : divisors) {
            if (mayBeZero(divisor, facts, thresholds)) {
                return true;
            }
        }
        return false;
    }

    private static boolean mayBeZero(Divisor divisor, FactSet facts, Map<String, Threshold> thresholds) {
        if (divisor.type() == FactType.THRESHOLD) {
            return mayBeZero(divisor.names(), thresholds);
        }
        return switch (divisor.property()) {
            case VALUE, AT_LEAST, AT_MOST, PREVIOUS -> divisor.names().stream().anyMatch(facts::hasZero);
            case ELAPSED -> false;
            default -> true;
        };
    }

    private static boolean mayBeZero(List<String> ids, Map<String, Threshold> thresholds) {
        for (Threshold threshold : thresholds.values()) {
            if (threshold.value().signum() == 0 && (ids.isEmpty() || ids.contains(threshold.id()))) {
                return true;
            }
        }
        return false;
    }

    /** Looks for divisions; what is divided by and is no property stands for a divisor that may always be zero. */
    private record Search(Rule rule, Inputs inputs, List<Divisor> found) {

        void visit(Condition condition) {
            if (condition instanceof Condition.Pattern pattern) {
                pattern.constraints().forEach(constraint -> visit(constraint, pattern));
            } else if (condition instanceof Condition.Not not) {
                not.conditions().forEach(this::visit);
            } else if (condition instanceof Condition.Exists exists) {
                exists.conditions().forEach(this::visit);
            } else if (condition instanceof Condition.All all) {
                all.conditions().forEach(this::visit);
            } else if (condition instanceof Condition.Any any) {
                any.alternatives().forEach(this::visit);
            } else if (condition instanceof Condition.ForAll forAll) {
                Stream.concat(forAll.selection().constraints().stream(), forAll.test().stream())
                        .forEach(constraint -> visit(constraint, forAll.selection()));
            } else if (condition instanceof Condition.Accumulate accumulate) {
                accumulate.source().constraints().forEach(constraint -> visit(constraint, accumulate.source()));
                accumulate.folds().forEach(fold -> visit(fold.argument(), accumulate.source()));
                accumulate.results().forEach(result -> visit(result, accumulate.source()));
            }
        }

        private void visit(Constraint constraint, Condition.Pattern pattern) {
            if (constraint instanceof Constraint.Compare compare) {
                visit(compare.left(), pattern);
                visit(compare.right(), pattern);
            }
        }

        private void visit(Expression expression, Condition.Pattern pattern) {
            if (expression instanceof Expression.Arithmetic arithmetic) {
                visit(arithmetic.left(), pattern);
                visit(arithmetic.right(), pattern);
                if (arithmetic.sign() == Expression.Sign.OVER) {
                    addDivisors(arithmetic.right(), pattern);
                }
            }
        }

        private void addDivisors(Expression divisor, Condition.Pattern pattern) {
            int before = found.size();
            if (divisor instanceof Expression.Of of) {
                add(pattern, of.property());
            } else if (divisor instanceof Expression.Variable variable) {
                Walk.patterns(rule)
                        .forEach(binding -> binding.constraints().stream()
                                .filter(constraint -> constraint instanceof Constraint.Bind bind
                                        && bind.variable().equals(variable.name()))
                                .forEach(constraint -> add(binding, ((Constraint.Bind) constraint).property())));
            }
            if (found.size() == before) {
                found.add(new Divisor(FactType.METRIC, Property.REMAINING, List.of()));
            }
        }

        private void add(Condition.Pattern pattern, Property property) {
            List<String> names = switch (pattern.type()) {
                case METRIC, OBSERVATION, FORECAST -> inputs.metrics(pattern).toList();
                case THRESHOLD -> Walk.pinned(pattern, Property.ID);
                case EVENT, THESIS, VERDICT, RISK_FACTOR -> List.of();
            };
            found.add(new Divisor(pattern.type(), property, names));
        }
    }
}
