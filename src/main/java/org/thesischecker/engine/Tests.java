package org.thesischecker.engine;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.thesischecker.book.Condition;
import org.thesischecker.book.Constraint;
import org.thesischecker.book.Expression;
import org.thesischecker.book.FactType;
import org.thesischecker.book.Property;
import org.thesischecker.model.Comparison;
import org.thesischecker.model.Decimals;
import org.thesischecker.model.Evidence;
import org.thesischecker.model.Unit;

/** Tests facts against the constraints of patterns. */
final class Tests {

    private final Candidates candidates;
    private final Set<String> errors;
    private final Witness witness;
    private final Map<Condition.Pattern, Source> sources = new IdentityHashMap<>();

    /**
     * @param errors collects what could not be computed
     */
    Tests(Candidates candidates, Set<String> errors, Witness witness) {
        this.candidates = candidates;
        this.errors = errors;
        this.witness = witness;
    }

    /** Every way in which a pattern extends a match. A pattern matches only facts that have every property it names. */
    Stream<Bindings> matches(Condition.Pattern pattern, Bindings match, boolean denied) {
        Set<Property> named = candidates.named(pattern);
        return tried(pattern, match).stream()
                .map(candidate -> met(pattern, named, candidate, match, denied))
                .flatMap(Optional::stream);
    }

    /** The facts that could match; where nobody wants to see the others, those alone that are joined to the match. */
    private List<Candidate> tried(Condition.Pattern pattern, Bindings match) {
        Source source = sources.computeIfAbsent(pattern, any -> new Source(pattern, candidates.of(pattern)));
        return witness.wantsUnjoined() ? source.all : source.joined().extending(match);
    }

    /** The facts that a pattern could match, found once for all matches that it extends. */
    private static final class Source {
        private final Condition.Pattern pattern;
        private final List<Candidate> all;
        private @Nullable Joined joined;

        Source(Condition.Pattern pattern, List<Candidate> all) {
            this.pattern = pattern;
            this.all = all;
        }

        Joined joined() {
            Joined made = joined;
            if (made == null) {
                made = new Joined(pattern, all);
                joined = made;
            }
            return made;
        }
    }

    private Optional<Bindings> met(
            Condition.Pattern pattern, Set<Property> named, Candidate candidate, Bindings match, boolean denied) {
        witness.meets(pattern, candidate);
        Set<Property> lacking = EnumSet.noneOf(Property.class);
        named.stream()
                .filter(property -> candidate.fact().get(property) == null)
                .forEach(lacking::add);
        witness.lacks(lacking);
        Optional<Bindings> matched = lacking.isEmpty() ? matched(pattern, candidate, match, denied) : Optional.empty();
        witness.leaves(matched.isPresent());
        return matched;
    }

    private Optional<Bindings> matched(Condition.Pattern pattern, Candidate candidate, Bindings match, boolean denied) {
        Bindings extended = match;
        boolean all = true;
        for (Constraint constraint : pattern.constraints()) {
            Optional<Bindings> passed = passes(constraint, candidate.fact(), extended, denied);
            all &= passed.isPresent();
            if (!all && !witness.wantsAll()) {
                return Optional.empty();
            }
            extended = passed.orElse(extended);
        }
        if (!all) {
            return Optional.empty();
        }
        return pattern.type() == FactType.THESIS
                ? Optional.of(extended)
                : Optional.of(extended.with(List.of(candidates.evidence(candidate))));
    }

    private Optional<Bindings> passes(Constraint constraint, Fact fact, Bindings match, boolean denied) {
        if (constraint instanceof Constraint.Compare compare) {
            return passes(compare, fact, match, denied);
        }
        if (constraint instanceof Constraint.Bind bind) {
            Value value = property(fact, bind.property());
            witness.tests(bind, true, value, null);
            return Optional.of(match.with(bind.variable(), value));
        }
        Constraint.OneOf oneOf = (Constraint.OneOf) constraint;
        Value actual = property(fact, oneOf.property());
        boolean holds = oneOf.values().stream().anyMatch(text -> text.text().equals(actual.content()));
        witness.tests(oneOf, holds, actual, null);
        return holds ? Optional.of(match) : Optional.empty();
    }

    /** Whether all comparisons of an accumulate's results hold; what they compute is added to the evidence. */
    Optional<Bindings> passes(List<Constraint.Compare> results, Bindings match, boolean denied) {
        Optional<Bindings> passed = Optional.of(match);
        for (Constraint.Compare compare : results) {
            passed = passed.flatMap(so -> passes(compare, null, so, denied));
        }
        return passed;
    }

    private Optional<Bindings> passes(Constraint.Compare compare, @Nullable Fact fact, Bindings match, boolean denied) {
        Value left;
        Value right;
        try {
            left = value(compare.left(), fact, match);
            right = value(compare.right(), fact, match);
        } catch (ArithmeticException undefined) {
            errors.add("division by zero at " + compare.place());
            witness.tests(compare, false, null, null);
            return denied ? Optional.of(match) : Optional.empty();
        }
        boolean holds = compare.operator().holds(left.order(right));
        witness.tests(compare, holds, left, right);
        if (!holds) {
            return Optional.empty();
        }
        Bindings compared = left.content() instanceof BigDecimal
                ? match.comparing(new Comparison(side(compare.left(), left), side(compare.right(), right)))
                : match;
        return Optional.of(compared.with(Stream.of(computed(compare.left(), left), computed(compare.right(), right))
                .flatMap(Optional::stream)
                .toList()));
    }

    private static Comparison.Side side(Expression expression, Value value) {
        boolean isNamed =
                !(expression instanceof Expression.Arithmetic) && value.of().size() == 1;
        return new Comparison.Side(
                isNamed ? value.of().get(0) : "", ExpressionText.of(expression), value.decimal(), value.unitOrNull());
    }

    private static Optional<Evidence> computed(Expression expression, Value value) {
        return expression instanceof Expression.Arithmetic && value.unitOrNull() != null
                ? Optional.of(new Evidence.Computed(
                        ExpressionText.of(expression), value.decimal(), value.unitOrNull(), value.of()))
                : Optional.empty();
    }

    private Value property(Fact fact, Property property) {
        Object content = Objects.requireNonNull(fact.get(property));
        return new Value(content, candidates.unit(fact, property), List.of(Candidates.name(fact)));
    }

    /**
     * The value of an expression.
     *
     * @throws ArithmeticException on a division by zero
     */
    private Value value(Expression expression, @Nullable Fact fact, Bindings match) {
        if (expression instanceof Expression.Of of) {
            return property(Objects.requireNonNull(fact), of.property());
        }
        if (expression instanceof Expression.Variable variable) {
            return Objects.requireNonNull(match.get(variable.name()), variable.name());
        }
        if (expression instanceof Expression.Text text) {
            return new Value(text.text(), null, List.of());
        }
        if (expression instanceof Expression.Truth truth) {
            return new Value(truth.value(), null, List.of());
        }
        Expression.Arithmetic arithmetic = (Expression.Arithmetic) expression;
        return value(arithmetic.left(), fact, match)
                .combined(arithmetic.sign(), value(arithmetic.right(), fact, match));
    }

    /** A fold over the matches of an accumulate's source; {@code null} when it cannot be computed. */
    @Nullable
    Value folded(Condition.Fold fold, List<Bindings> rows) {
        Value value = computed(fold, rows);
        if (value != null) {
            witness.computes(fold, value);
        }
        return value;
    }

    private @Nullable Value computed(Condition.Fold fold, List<Bindings> rows) {
        List<Value> values;
        try {
            values = rows.stream().map(row -> value(fold.argument(), null, row)).toList();
        } catch (ArithmeticException undefined) {
            errors.add("division by zero at " + fold.place());
            return null;
        }
        List<String> of =
                values.stream().flatMap(value -> value.of().stream()).distinct().toList();
        if (fold.function() == Condition.Function.COUNT) {
            return new Value(BigDecimal.valueOf(values.size()), Unit.COUNT, of);
        }
        List<BigDecimal> decimals = values.stream().map(Value::decimal).toList();
        BigDecimal result = folded(fold.function(), decimals);
        Unit unit = values.isEmpty() ? null : values.get(0).unitOrNull();
        return result == null ? null : new Value(result, unit, of);
    }

    private static @Nullable BigDecimal folded(Condition.Function function, List<BigDecimal> decimals) {
        return switch (function) {
            case SUM -> decimals.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
            case MIN -> decimals.stream().min(BigDecimal::compareTo).orElse(null);
            case MAX -> decimals.stream().max(BigDecimal::compareTo).orElse(null);
            case AVERAGE -> Decimals.average(decimals);
            case COUNT -> BigDecimal.valueOf(decimals.size());
        };
    }

    Evidence evidence(Condition.Fold fold, Value value) {
        Unit unit = value.unitOrNull() == null ? Unit.COUNT : value.unitOrNull();
        String text = fold.function().word() + "( " + ExpressionText.of(fold.argument()) + " )";
        return new Evidence.Computed(text, value.decimal(), unit, value.of());
    }
}
