package org.thesischecker.regression;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.thesischecker.book.Constraint;
import org.thesischecker.book.Rule;
import org.thesischecker.book.Subject;
import org.thesischecker.engine.Inputs;
import org.thesischecker.model.Place;
import org.thesischecker.regression.ConditionCoverage.Aim;

/** Finds out how far some situations try one rule. */
final class Covering {

    private final Subject subject;
    private final Rule rule;
    private final List<Situation> situations;
    private final List<RuleCondition> conditions;
    private final Pins pins;
    private final PatchSearch search;
    private final Set<Hole.Kind> wanted;
    private final List<Hole> holes = new ArrayList<>();

    /**
     * @param wanted the kinds of holes to list
     */
    Covering(Subject subject, Rule rule, List<Situation> situations, Inputs inputs, Set<Hole.Kind> wanted) {
        this.subject = subject;
        this.rule = rule;
        this.situations = situations;
        this.conditions = RuleCondition.of(rule);
        this.pins = new Pins(subject, rule);
        this.search = new PatchSearch(subject, List.of(rule), situations, inputs);
        this.wanted = wanted;
    }

    RuleCoverage coverage() {
        boolean fired = situations.stream().anyMatch(this::holds);
        boolean silent = situations.stream().anyMatch(situation -> !holds(situation));
        if (!fired) {
            hole(Hole.Kind.RULE, "never holds", rule.place(), this::holds);
        }
        if (!silent) {
            hole(Hole.Kind.RULE, "is never silent", rule.place(), situation -> !holds(situation));
        }
        return new RuleCoverage(subject.id(), rule, fired, silent, ofConditions(), ofThresholds(), List.copyOf(holes));
    }

    private boolean holds(Situation situation) {
        return situation.holds(subject, rule);
    }

    private List<ConditionCoverage> ofConditions() {
        List<ConditionCoverage> covered = new ArrayList<>();
        List<Map<Constraint, Set<Seen>>> seen = situations.stream()
                .map(situation -> Seen.of(situation.trace(subject, rule)))
                .toList();
        for (RuleCondition condition : conditions) {
            Set<Aim> met = EnumSet.noneOf(Aim.class);
            seen.forEach(one -> ConditionCoverage.of(one.getOrDefault(condition.constraint(), Set.of()))
                    .forEach(met::add));
            Rule never = condition.forced(rule, false);
            Rule always = condition.forced(rule, true);
            situations.forEach(situation -> decided(situation, never, always).ifPresent(met::add));
            ConditionCoverage coverage = new ConditionCoverage(
                    condition.text(), condition.place(), ConditionCoverage.wanted(condition), met);
            coverage.missing().forEach(aim -> hole(condition, aim, never, always));
            covered.add(coverage);
        }
        return List.copyOf(covered);
    }

    /** What the condition decides alone: the rule comes out otherwise when only the condition does. */
    private Optional<Aim> decided(Situation situation, Rule never, Rule always) {
        boolean holds = holds(situation);
        boolean decides = situation.holds(subject, never) != holds || situation.holds(subject, always) != holds;
        return decides ? Optional.of(holds ? Aim.DECIDES_HOLDING : Aim.DECIDES_SILENT) : Optional.empty();
    }

    private void hole(RuleCondition condition, Aim aim, Rule never, Rule always) {
        String text = "`" + condition.text() + "` ";
        switch (aim) {
            case TRUE -> seen(condition, text + "is never true", aim);
            case FALSE -> seen(condition, text + "is never false", aim);
            case UNKNOWN -> seen(condition, text + "is never unknown", aim);
            case DECIDES_HOLDING, DECIDES_SILENT ->
                hole(
                        Hole.Kind.CONDITION,
                        text
                                + (aim == Aim.DECIDES_HOLDING
                                        ? "never alone makes it hold"
                                        : "never alone keeps it silent"),
                        condition.place(),
                        situation -> decided(situation, never, always)
                                .filter(aim::equals)
                                .isPresent());
        }
    }

    private void seen(RuleCondition condition, String what, Aim aim) {
        hole(
                Hole.Kind.CONDITION,
                what,
                condition.place(),
                situation -> ConditionCoverage.of(
                                Seen.of(situation.trace(subject, rule)).getOrDefault(condition.constraint(), Set.of()))
                        .anyMatch(aim::equals));
    }

    private List<ThresholdCoverage> ofThresholds() {
        Map<ThresholdUse, Set<Pins.Side>> pinned = new HashMap<>();
        situations.forEach(situation -> pins.of(situation)
                .forEach((use, side) -> pinned.computeIfAbsent(use, any -> EnumSet.noneOf(Pins.Side.class))
                        .add(side)));
        List<ThresholdCoverage> covered = new ArrayList<>();
        for (ThresholdUse use : ThresholdUse.of(rule)) {
            Set<Pins.Side> sides = pinned.getOrDefault(use, Set.of());
            covered.add(ThresholdCoverage.of(use, sides));
            EnumSet.allOf(Pins.Side.class).stream()
                    .filter(side -> !sides.contains(side))
                    .forEach(side -> hole(use, side));
        }
        return List.copyOf(covered);
    }

    private void hole(ThresholdUse use, Pins.Side side) {
        hole(
                Hole.Kind.THRESHOLD,
                "threshold %s in `%s` has no case within a tick where the rule %s"
                        .formatted(
                                use.threshold(),
                                use.condition().text(),
                                side == Pins.Side.HOLDS ? "holds" : "is silent"),
                use.condition().place(),
                situation -> pins.of(situation).get(use) == side);
    }

    private void hole(Hole.Kind kind, String what, Place place, Predicate<Situation> tries) {
        if (wanted.contains(kind)) {
            holes.add(new Hole(kind, subject.id(), rule.id(), what, place, search.find(tries)));
        }
    }
}
