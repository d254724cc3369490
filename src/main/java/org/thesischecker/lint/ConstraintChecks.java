package org.thesischecker.lint;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.thesischecker.book.Condition;
import org.thesischecker.book.Constraint;
import org.thesischecker.book.Expression;
import org.thesischecker.book.FactType;
import org.thesischecker.book.Operator;
import org.thesischecker.book.Property;
import org.thesischecker.book.ValueKind;
import org.thesischecker.engine.ConditionText;
import org.thesischecker.engine.ExpressionText;
import org.thesischecker.model.Decimals;
import org.thesischecker.model.MetricDefinition;
import org.thesischecker.model.Unit;

/** Checks the constraints of one rule, in their order, with what its variables can be. */
final class ConstraintChecks {

    private static final Set<Unit> EXACT = Set.of(Unit.COUNT, Unit.BOOLEAN);

    private final Domains domains;
    private final Findings findings;
    private final Map<String, Possible<BigDecimal>> variables = new HashMap<>();
    private final Set<String> counts = new HashSet<>();

    ConstraintChecks(Domains domains, Findings findings) {
        this.domains = domains;
        this.findings = findings;
    }

    void pattern(Condition.Pattern pattern) {
        Narrowed narrowed = new Narrowed(pattern);
        for (Constraint constraint : pattern.constraints()) {
            if (constraint instanceof Constraint.Bind bind) {
                bind(pattern, bind);
            } else if (constraint instanceof Constraint.OneOf oneOf) {
                narrowed.oneOf(oneOf);
            } else if (constraint instanceof Constraint.Compare compare) {
                equality(compare, Optional.of(pattern));
                if (ExpressionText.of(compare.left()).equals(ExpressionText.of(compare.right()))) {
                    same(compare);
                } else {
                    narrowed.compare(compare);
                }
            }
        }
    }

    void accumulate(Condition.Accumulate accumulate) {
        pattern(accumulate.source());
        for (Condition.Fold fold : accumulate.folds()) {
            if (fold.function() == Condition.Function.COUNT) {
                counts.add(fold.variable());
                domains.count(accumulate.source())
                        .ifPresent(count -> variables.put(fold.variable(), Possible.only(Set.of(count))));
            }
        }
        for (Constraint.Compare result : accumulate.results()) {
            equality(result, Optional.empty());
            constants(result);
        }
    }

    private void bind(Condition.Pattern pattern, Constraint.Bind bind) {
        if (bind.property().kind() == ValueKind.DECIMAL) {
            variables.put(bind.variable(), domains.decimal(pattern, bind.property()));
            if (isExact(pattern, bind.property())) {
                counts.add(bind.variable());
            }
        }
    }

    private boolean isExact(Condition.Pattern pattern, Property property) {
        return property == Property.REMAINING
                || property == Property.ELAPSED
                || domains.metrics(pattern).stream().map(MetricDefinition::unit).anyMatch(EXACT::contains);
    }

    private void equality(Constraint.Compare compare, Optional<Condition.Pattern> pattern) {
        boolean equal = compare.operator() == Operator.EQUAL || compare.operator() == Operator.NOT_EQUAL;
        if (equal && isMeasured(compare.left(), pattern) && isMeasured(compare.right(), pattern)) {
            report(
                    Check.DECIMAL_EQUALITY,
                    compare,
                    "%s compares decimals for equality".formatted(ConditionText.of(compare)),
                    "One more digit, and it no longer holds: compare with >= or <=.");
        }
    }

    /** A comparison of something with itself. */
    private void same(Constraint.Compare compare) {
        boolean holds = compare.operator().holds(0);
        report(
                holds ? Check.ALWAYS_TRUE_CONDITION : Check.IMPOSSIBLE_CONDITION,
                compare,
                ConditionText.of(compare) + (holds ? " always holds" : " can never hold"),
                "It is compared with itself.");
    }

    /** Whether an expression is a decimal that is no count. */
    private boolean isMeasured(Expression expression, Optional<Condition.Pattern> pattern) {
        if (expression instanceof Expression.Of of) {
            return of.property().kind() == ValueKind.DECIMAL
                    && pattern.filter(known -> isExact(known, of.property())).isEmpty();
        }
        if (expression instanceof Expression.Variable variable) {
            return variables.containsKey(variable.name()) && !counts.contains(variable.name());
        }
        return expression instanceof Expression.Arithmetic;
    }

    /** A comparison that speaks of no property. */
    private void constants(Constraint.Compare compare) {
        Optional<BigDecimal> right = constant(compare.right());
        if (right.isPresent() && compare.left() instanceof Expression.Variable variable) {
            judge(compare, possible(variable), compare.operator(), right.get(), "");
        }
    }

    private Possible<BigDecimal> possible(Expression.Variable variable) {
        return variables.getOrDefault(variable.name(), Possible.anything());
    }

    private Optional<BigDecimal> constant(Expression expression) {
        if (expression instanceof Expression.Variable variable) {
            return possible(variable).single();
        }
        if (expression instanceof Expression.Arithmetic arithmetic) {
            Optional<BigDecimal> left = constant(arithmetic.left());
            Optional<BigDecimal> right = constant(arithmetic.right());
            return left.isEmpty() || right.isEmpty()
                    ? Optional.empty()
                    : Optional.ofNullable(
                            switch (arithmetic.sign()) {
                                case PLUS -> Decimals.plus(left.get(), right.get());
                                case MINUS -> Decimals.minus(left.get(), right.get());
                                case TIMES -> Decimals.times(left.get(), right.get());
                                case OVER -> Decimals.over(left.get(), right.get());
                            });
        }
        return Optional.empty();
    }

    /** Reports what can never hold and what always holds; true when neither is so. */
    private boolean judge(
            Constraint.Compare compare,
            Possible<BigDecimal> possible,
            Operator operator,
            BigDecimal value,
            String range) {
        String right = ConditionText.of(compare);
        if (possible.where(operator, value).isEmpty()) {
            report(Check.IMPOSSIBLE_CONDITION, compare, right + " can never hold", because(compare, value, range));
            return false;
        }
        if (possible.where(Operators.opposite(operator), value).isEmpty()) {
            report(Check.ALWAYS_TRUE_CONDITION, compare, right + " always holds", because(compare, value, range));
            return false;
        }
        return true;
    }

    private String because(Constraint.Compare compare, BigDecimal value, String range) {
        Expression constant = constant(compare.right()).isPresent() ? compare.right() : compare.left();
        String is = "%s is %s".formatted(ExpressionText.of(constant), Decimals.text(value));
        return range.isEmpty() ? is + "." : is + "; " + range;
    }

    private void report(Check check, Constraint constraint, String what, String advice) {
        findings.add(check, constraint.place(), ConditionText.of(constraint).length(), what, advice);
    }

    /** What is left of the possible values of one pattern's properties, constraint by constraint. */
    private final class Narrowed {

        private final Condition.Pattern pattern;
        private final Map<Property, Possible<BigDecimal>> decimals = new EnumMap<>(Property.class);
        private final Map<Property, Possible<String>> texts = new EnumMap<>(Property.class);

        Narrowed(Condition.Pattern pattern) {
            this.pattern = pattern;
        }

        void oneOf(Constraint.OneOf oneOf) {
            Set<String> values =
                    oneOf.values().stream().map(Expression.Text::text).collect(Collectors.toSet());
            narrow(oneOf, oneOf.property(), text(oneOf.property()).in(values));
        }

        void compare(Constraint.Compare compare) {
            if (compare.left() instanceof Expression.Of of && compare.right() instanceof Expression.Text literal) {
                literal(compare, of.property(), literal.text());
            } else if (compare.left() instanceof Expression.Of of) {
                constant(compare.right())
                        .ifPresent(value -> decimal(compare, of.property(), compare.operator(), value));
            } else if (compare.right() instanceof Expression.Of of) {
                constant(compare.left())
                        .ifPresent(value ->
                                decimal(compare, of.property(), Operators.mirrored(compare.operator()), value));
            } else {
                constants(compare);
            }
        }

        private void literal(Constraint.Compare compare, Property property, String literal) {
            Possible<String> before = text(property);
            boolean decided = pattern.type() == FactType.THESIS
                    && before.where(Operators.opposite(compare.operator()), literal)
                            .isEmpty();
            if (decided && !texts.containsKey(property)) {
                report(Check.ALWAYS_TRUE_CONDITION, compare, ConditionText.of(compare) + " always holds", "Remove it.");
            }
            narrow(compare, property, before.where(compare.operator(), literal));
        }

        private void narrow(Constraint constraint, Property property, Possible<String> left) {
            if (left.isEmpty() && !text(property).isEmpty()) {
                boolean alone = !texts.containsKey(property);
                report(
                        Check.IMPOSSIBLE_CONDITION,
                        constraint,
                        ConditionText.of(constraint)
                                + (alone ? " can never hold" : " contradicts what stands before it"),
                        alone ? reason(property) : "No %s is both.".formatted(property.word()));
            }
            texts.put(property, left);
        }

        private String reason(Property property) {
            return switch (property) {
                case VERDICT -> "No rule of that thesis leads to it.";
                case STATE ->
                    pattern.type() == FactType.THESIS
                            ? "A thesis is open or due."
                            : "No rule of that risk factor leads to it.";
                case FROM, HORIZON -> "The thesis says another day in its YAML file.";
                case AS_OF -> "Nothing is judged before the report was public.";
                default -> "";
            };
        }

        private Possible<String> text(Property property) {
            return texts.getOrDefault(property, domains.text(pattern, property));
        }

        private void decimal(Constraint.Compare compare, Property property, Operator operator, BigDecimal value) {
            Property quantity = quantity(property);
            Possible<BigDecimal> domain = domains.decimal(pattern, property);
            if (!judge(compare, domain, operator, value, range())) {
                return;
            }
            Possible<BigDecimal> before = decimals.getOrDefault(quantity, domain);
            Possible<BigDecimal> left = before.where(operator, value);
            if (left.isEmpty() && !before.isEmpty()) {
                report(
                        Check.IMPOSSIBLE_CONDITION,
                        compare,
                        ConditionText.of(compare) + " contradicts what stands before it",
                        because(compare, value, "no value is both."));
            }
            decimals.put(quantity, left);
        }

        /** A pattern that names several of these matches plain values only, and of those they are the same. */
        private Property quantity(Property property) {
            return property == Property.AT_LEAST || property == Property.AT_MOST ? Property.VALUE : property;
        }

        private String range() {
            return domains.metrics(pattern).stream()
                    .findFirst()
                    .map(metric -> "%s is from %s to %s %s (%s:%d)."
                            .formatted(
                                    metric.id(),
                                    Decimals.text(metric.lowest()),
                                    Decimals.text(metric.highest()),
                                    metric.unit(),
                                    metric.place().file(),
                                    metric.place().line()))
                    .orElse("");
        }
    }
}
