package org.thesischecker.engine;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.thesischecker.book.Condition;
import org.thesischecker.book.Constraint;
import org.thesischecker.book.Expression;
import org.thesischecker.book.Operator;
import org.thesischecker.book.Property;
import org.thesischecker.book.Report;
import org.thesischecker.book.Rule;
import org.thesischecker.book.Subject;
import org.thesischecker.engine.Trace.State;
import org.thesischecker.engine.Trace.Step;

/**
 * Follows a rule through its conditions. Whether the rule holds, the plain evaluator decides; here, where one condition
 * does not hold, those after it are still tested as far as their variables are bound, so that a reader sees all that is
 * missing and not the first thing.
 */
public final class Tracer {

    private static final Set<Property> NAMES = EnumSet.of(
            Property.ID,
            Property.METRIC,
            Property.THESIS,
            Property.FAMILY,
            Property.MEMBER,
            Property.PART,
            Property.PERIOD);

    private final Subject subject;
    private final Rule rule;
    private final World world;
    private final Report report;

    private Tracer(Subject subject, Rule rule, World world, Report report) {
        this.subject = subject;
        this.rule = rule;
        this.world = world;
        this.report = report;
    }

    /** How a rule comes out, condition by condition. */
    public static Trace trace(Subject subject, Rule rule, World world, Report report) {
        if (Combinations.tooMany(rule, world.readings()).isPresent()) {
            return new Trace(
                    rule, rule.conditions().stream().map(Tracer::untried).toList());
        }
        Tracer tracer = new Tracer(subject, rule, world, report);
        return new Trace(rule, tracer.steps(rule.conditions(), List.of(Bindings.none()), false));
    }

    private static Step untried(Condition condition) {
        return new Step(condition, State.NOT_REACHED, List.of(), List.of(), List.of(), List.of(), List.of());
    }

    private List<Step> steps(List<Condition> conditions, List<Bindings> from, boolean denied) {
        List<Step> steps = new ArrayList<>();
        List<Bindings> matches = from;
        for (Condition condition : conditions) {
            Traced traced = traced(condition, matches, denied);
            steps.add(traced.step);
            matches = traced.matches.isEmpty() ? matches : traced.matches;
        }
        return List.copyOf(steps);
    }

    private record Traced(Step step, List<Bindings> matches) {}

    private Traced traced(Condition condition, List<Bindings> from, boolean denied) {
        List<String> unbound = Needs.of(condition).stream()
                .filter(variable -> from.get(0).get(variable) == null)
                .toList();
        if (!unbound.isEmpty()) {
            Step step = new Step(condition, State.NOT_REACHED, unbound, List.of(), List.of(), List.of(), List.of());
            return new Traced(step, List.of());
        }
        Recorder recorder = new Recorder(new Candidates(subject, rule.effect().isGoodNews(), world, report));
        PlainEvaluator evaluator = new PlainEvaluator(subject, rule, world, report, recorder);
        List<Bindings> matches = evaluator.all(List.of(condition), from, denied);
        Step step = new Step(
                condition,
                matches.isEmpty() ? State.HOLDS_NOT : State.HOLDS,
                List.of(),
                attempts(condition, from, recorder),
                recorder.computed(),
                recorder.results(),
                inside(condition, from, denied));
        return new Traced(step, matches);
    }

    /** Where readings are missing an accumulate or forall is not even tested; those that are there are still shown. */
    private List<Attempt> attempts(Condition condition, List<Bindings> from, Recorder recorder) {
        if (condition instanceof Condition.Pattern pattern) {
            return named(recorder.attempts(pattern));
        }
        if (condition instanceof Condition.ForAll forAll) {
            return alone(PlainEvaluator.both(forAll), from);
        }
        return condition instanceof Condition.Accumulate accumulate ? alone(accumulate.source(), from) : List.of();
    }

    private List<Attempt> alone(Condition.Pattern pattern, List<Bindings> from) {
        Recorder recorder = new Recorder(new Candidates(subject, rule.effect().isGoodNews(), world, report));
        new PlainEvaluator(subject, rule, world, report, recorder).all(List.of(pattern), from, false);
        return named(recorder.attempts(pattern));
    }

    private List<Step> inside(Condition condition, List<Bindings> from, boolean denied) {
        if (condition instanceof Condition.Not not) {
            return steps(not.conditions(), from, true);
        }
        if (condition instanceof Condition.Exists exists) {
            return steps(exists.conditions(), from, denied);
        }
        if (condition instanceof Condition.All all) {
            return steps(all.conditions(), from, denied);
        }
        if (condition instanceof Condition.Any any) {
            return any.alternatives().stream()
                    .map(alternative -> traced(alternative, from, denied).step)
                    .toList();
        }
        return List.of();
    }

    private static List<Attempt> named(List<Attempt> attempts) {
        return attempts.stream()
                .filter(attempt -> attempt.tested().stream().allMatch(Tracer::isNamed))
                .toList();
    }

    /** Whether the fact is one that the constraint names, if it names one. */
    private static boolean isNamed(Tested tested) {
        Constraint constraint = tested.constraint();
        boolean names = constraint instanceof Constraint.OneOf oneOf
                ? NAMES.contains(oneOf.property())
                : constraint instanceof Constraint.Compare compare
                        && compare.operator() == Operator.EQUAL
                        && compare.left() instanceof Expression.Of of
                        && NAMES.contains(of.property())
                        && compare.right() instanceof Expression.Text;
        return !names || tested.holds();
    }
}
