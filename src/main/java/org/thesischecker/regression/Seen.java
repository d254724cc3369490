package org.thesischecker.regression;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.thesischecker.book.Constraint;
import org.thesischecker.engine.Tested;
import org.thesischecker.engine.Trace;

/** As what a condition of a rule was seen in a situation. */
enum Seen {
    TRUE,
    FALSE,
    /** What it asks of was missing, stale where that does not count, disputed, or not to be computed. */
    UNKNOWN;

    /** As what each condition of a rule was seen; of several readings, one can be true and another false. */
    static Map<Constraint, Set<Seen>> of(Trace trace) {
        Map<Constraint, Set<Seen>> seen = new HashMap<>();
        trace.all().forEach(step -> add(step, seen));
        return seen;
    }

    private static void add(Trace.Step step, Map<Constraint, Set<Seen>> seen) {
        Map<Constraint, Set<Seen>> tested = new HashMap<>();
        Stream.concat(step.attempts().stream().flatMap(attempt -> attempt.tested().stream()), step.results().stream())
                .forEach(one -> tested.computeIfAbsent(one.constraint(), any -> EnumSet.noneOf(Seen.class))
                        .add(of(one)));
        List<RuleCondition> conditions =
                step.state() == Trace.State.NOT_REACHED ? inside(step) : RuleCondition.ofItself(step.condition());
        conditions.forEach(condition -> seen.computeIfAbsent(condition.constraint(), any -> EnumSet.noneOf(Seen.class))
                .addAll(tested.getOrDefault(condition.constraint(), Set.of(UNKNOWN))));
    }

    private static List<RuleCondition> inside(Trace.Step step) {
        return RuleCondition.of(step.condition());
    }

    private static Seen of(Tested tested) {
        return !tested.isDefined() ? UNKNOWN : tested.holds() ? TRUE : FALSE;
    }
}
