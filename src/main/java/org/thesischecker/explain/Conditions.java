package org.thesischecker.explain;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.thesischecker.book.Condition;
import org.thesischecker.book.Constraint;
import org.thesischecker.book.Expression;
import org.thesischecker.book.Operator;
import org.thesischecker.book.Property;
import org.thesischecker.engine.Attempt;
import org.thesischecker.engine.ConditionText;
import org.thesischecker.engine.Tested;
import org.thesischecker.engine.Trace;

/** Tells the steps of a trace: what is true, what is false, and what is not known. */
final class Conditions {

    private static final Set<Property> NAMES =
            EnumSet.of(Property.ID, Property.METRIC, Property.THESIS, Property.FAMILY, Property.MEMBER, Property.PART);

    private final Readings readings;
    private final Unknowns unknowns;
    private final boolean goodNews;

    /**
     * Tells the steps of one rule.
     *
     * @param goodNews whether the rule needs fresh readings
     */
    Conditions(Readings readings, Unknowns unknowns, boolean goodNews) {
        this.readings = readings;
        this.unknowns = unknowns;
        this.goodNews = goodNews;
    }

    List<ConditionExplanation> of(List<Trace.Step> steps) {
        return steps.stream().map(this::of).toList();
    }

    private ConditionExplanation of(Trace.Step step) {
        List<ConditionExplanation> inside = of(step.inside());
        List<WhyUnknown> unknown = step.holds() ? List.of() : unknowns.of(step);
        Truth truth = truth(step, inside, unknown);
        List<Tried> tried = step.attempts().stream()
                .filter(attempt -> attempt.lacking().isEmpty())
                .filter(attempt -> truth != Truth.TRUE || attempt.matches())
                .map(this::tried)
                .toList();
        return new ConditionExplanation(
                truth,
                ConditionText.of(step.condition()),
                step.condition().place(),
                tried,
                computed(step),
                truth == Truth.UNKNOWN ? unknown : List.of(),
                truth == Truth.TRUE ? List.of() : unmoving(step, tried),
                inside);
    }

    /** The readings that are there and were not tested. */
    private List<ReadingShown> unmoving(Trace.Step step, List<Tried> tried) {
        return readings.unmoving(step.condition(), goodNews).stream()
                .filter(reading -> tried.stream()
                        .flatMap(one -> one.reading().stream())
                        .noneMatch(tested -> tested.observation().equals(reading.observation())))
                .toList();
    }

    private static Truth truth(Trace.Step step, List<ConditionExplanation> inside, List<WhyUnknown> unknown) {
        if (step.holds()) {
            return Truth.TRUE;
        }
        if (isFalse(step, inside)) {
            return Truth.FALSE;
        }
        return unknown.isEmpty() ? Truth.FALSE : Truth.UNKNOWN;
    }

    /** Whether something shows that the condition is false, whatever the missing readings are. */
    private static boolean isFalse(Trace.Step step, List<ConditionExplanation> inside) {
        Condition condition = step.condition();
        if (condition instanceof Condition.Not) {
            return !inside.isEmpty() && inside.stream().allMatch(part -> part.truth() == Truth.TRUE);
        }
        if (condition instanceof Condition.Exists || condition instanceof Condition.All) {
            return inside.stream().anyMatch(part -> part.truth() == Truth.FALSE);
        }
        return condition instanceof Condition.ForAll
                && step.attempts().stream().anyMatch(attempt -> attempt.isComplete() && !attempt.matches());
    }

    private Tried tried(Attempt attempt) {
        return new Tried(
                attempt.name(),
                attempt.reading().map(reading -> readings.shown(attempt)).orElse(null),
                attempt.tested().stream().map(Conditions::comparison).toList(),
                attempt.matches());
    }

    private static List<Comparison> computed(Trace.Step step) {
        List<Comparison> computed = new ArrayList<>();
        step.computed()
                .forEach(one -> computed.add(new Comparison(
                        ConditionText.of(one.fold()), one.fold().place(), null, "=", one.value(), null, false)));
        step.results().forEach(result -> computed.add(comparison(result)));
        return List.copyOf(computed);
    }

    private static Comparison comparison(Tested tested) {
        Constraint constraint = tested.constraint();
        Truth truth = tested.isDefined() ? tested.holds() ? Truth.TRUE : Truth.FALSE : Truth.UNKNOWN;
        return new Comparison(
                ConditionText.of(constraint),
                constraint.place(),
                constraint instanceof Constraint.Bind ? null : truth,
                sign(constraint),
                tested.leftOrNull(),
                isLiteral(constraint) ? null : tested.rightOrNull(),
                isNaming(constraint));
    }

    private static String sign(Constraint constraint) {
        if (constraint instanceof Constraint.OneOf oneOf) {
            return oneOf.values().stream().map(Expression.Text::text).collect(Collectors.joining(", ", "in ( ", " )"));
        }
        return constraint instanceof Constraint.Compare compare
                ? compare.operator().sign()
                : "=";
    }

    private static boolean isLiteral(Constraint constraint) {
        return constraint instanceof Constraint.Compare compare
                && (compare.right() instanceof Expression.Text || compare.right() instanceof Expression.Truth);
    }

    private static boolean isNaming(Constraint constraint) {
        Optional<Property> named = constraint instanceof Constraint.OneOf oneOf
                ? Optional.of(oneOf.property())
                : Stream.of(constraint)
                        .filter(Constraint.Compare.class::isInstance)
                        .map(Constraint.Compare.class::cast)
                        .filter(compare ->
                                compare.operator() == Operator.EQUAL && compare.right() instanceof Expression.Text)
                        .map(Constraint.Compare::left)
                        .filter(Expression.Of.class::isInstance)
                        .map(left -> ((Expression.Of) left).property())
                        .findFirst();
        return named.filter(NAMES::contains).isPresent();
    }
}
