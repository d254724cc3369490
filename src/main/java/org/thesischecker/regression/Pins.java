package org.thesischecker.regression;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.thesischecker.book.Cases.Given;
import org.thesischecker.book.Constraint;
import org.thesischecker.book.Rule;
import org.thesischecker.book.Subject;
import org.thesischecker.engine.Inputs;
import org.thesischecker.engine.Tested;
import org.thesischecker.engine.Trace;
import org.thesischecker.model.MetricDefinition;
import org.thesischecker.model.Threshold;
import org.thesischecker.model.Unit;

/**
 * Which comparisons with thresholds a situation pins: one tick of a reading turns the comparison, and the rule with it. Of
 * a threshold that is a count, one more or less of it.
 */
final class Pins {

    /** On which side of a threshold a situation lies: there the rule holds, or it is silent. */
    enum Side {
        HOLDS,
        SILENT;

        static Side of(boolean holds) {
            return holds ? HOLDS : SILENT;
        }
    }

    private final Subject subject;
    private final Rule rule;
    private final List<ThresholdUse> uses;

    Pins(Subject subject, Rule rule) {
        this.subject = subject;
        this.rule = rule;
        this.uses = ThresholdUse.of(rule);
    }

    /** The side on which a situation pins each comparison; those that it does not pin are left out. */
    Map<ThresholdUse, Side> of(Situation situation) {
        Map<ThresholdUse, Side> pinned = new HashMap<>();
        if (uses.isEmpty() || !situation.isSearchable(rule)) {
            return pinned;
        }
        boolean holds = situation.holds(subject, rule);
        Set<Constraint> turned = turned(situation, holds);
        uses.stream()
                .filter(use -> turned.contains(use.condition().constraint()) || isPinnedCount(use, situation, holds))
                .forEach(use -> pinned.put(use, Side.of(holds)));
        return pinned;
    }

    /** The comparisons that one tick of a reading turns together with the rule. */
    private Set<Constraint> turned(Situation situation, boolean holds) {
        Set<Constraint> turned = new HashSet<>();
        aTickAway(situation)
                .filter(moved -> moved.holds(subject, rule) != holds)
                .forEach(moved -> {
                    Map<Constraint, Set<Boolean>> before = results(situation.trace(subject, rule));
                    results(moved.trace(subject, rule)).forEach((constraint, after) -> {
                        if (!after.equals(before.get(constraint))) {
                            turned.add(constraint);
                        }
                    });
                });
        return turned;
    }

    private Stream<Situation> aTickAway(Situation situation) {
        Set<String> read = new HashSet<>();
        new Inputs(situation.known().dictionary())
                .of(rule)
                .forEach(input -> input.metric().ifPresent(read::add));
        return situation.tried().given().stream()
                .filter(given -> read.contains(given.metric()))
                .flatMap(given -> situation.known().dictionary().metric(given.metric()).stream()
                        .filter(metric -> !metric.isEvent())
                        .flatMap(metric -> aTickAway(situation, given, metric)));
    }

    private static Stream<Situation> aTickAway(Situation situation, Given given, MetricDefinition metric) {
        return Stream.of(metric.tick(), metric.tick().negate())
                .map(step -> situation.with(Change.value(given, given.value().add(step))
                        .on(situation.tried())
                        .orElseThrow()));
    }

    private static Map<Constraint, Set<Boolean>> results(Trace trace) {
        Map<Constraint, Set<Boolean>> results = new HashMap<>();
        trace.all()
                .flatMap(step -> Stream.concat(
                        step.attempts().stream().flatMap(attempt -> attempt.tested().stream()),
                        step.results().stream()))
                .filter(Tested::isDefined)
                .forEach(tested -> results.computeIfAbsent(tested.constraint(), any -> new HashSet<>())
                        .add(tested.holds()));
        return results;
    }

    private boolean isPinnedCount(ThresholdUse use, Situation situation, boolean holds) {
        Threshold threshold = subject.thresholds().get(use.threshold());
        return threshold != null
                && threshold.unit().equals(Unit.COUNT)
                && EnumSet.allOf(Side.class).stream()
                        .map(side ->
                                threshold.value().add(side == Side.HOLDS ? BigDecimal.ONE : BigDecimal.ONE.negate()))
                        .anyMatch(
                                other -> situation.holds(subject.withThreshold(use.threshold(), other), rule) != holds);
    }
}
