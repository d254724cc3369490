package org.thesischecker.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.thesischecker.book.Rule;
import org.thesischecker.book.Subject;
import org.thesischecker.engine.Input;
import org.thesischecker.engine.Inputs;
import org.thesischecker.engine.RuleOutcome;
import org.thesischecker.engine.World;
import org.thesischecker.model.Effect;
import org.thesischecker.model.FactorState;
import org.thesischecker.model.Reason;
import org.thesischecker.model.RiskFactor;
import org.thesischecker.model.Unverified;

/** Judges a risk factor, part by part: what is not usable, and what state follows. */
final class FactorJudge {

    private final World world;
    private final Inputs inputs;

    FactorJudge(World world, Inputs inputs) {
        this.world = world;
        this.inputs = inputs;
    }

    /** Judges a risk factor and its parts by the outcomes of its rules. */
    FactorJudgement judge(Subject.OfRiskFactor subject, List<RuleOutcome> outcomes) {
        RiskFactor factor = subject.riskFactor();
        Map<String, World.FactorStanding> standings = new LinkedHashMap<>();
        List<String> parts = factor.parts().isEmpty()
                ? List.of("")
                : List.copyOf(factor.parts().keySet());
        List<RiskFactorReview.PartState> states = new ArrayList<>();
        List<Unverified> all = new ArrayList<>();
        List<Unverified> blocking = new ArrayList<>();
        FactorState worst = FactorState.QUIET;
        boolean complete = true;
        for (String part : parts) {
            List<Unverified> unusable = unusable(subject, part, outcomes);
            List<Unverified> blocks =
                    unusable.stream().filter(Unverified::blocks).toList();
            FactorState state = VerdictRules.decide(Outcomes.holding(outcomes, part), !blocks.isEmpty());
            boolean partComplete = unusable.stream().allMatch(input -> input.reason() == Reason.NOT_DUE);
            if (!part.isEmpty()) {
                states.add(new RiskFactorReview.PartState(part, state));
                standings.put(factor.id() + "/" + part, new World.FactorStanding(state, blocks, partComplete));
            }
            worst = state.compareTo(worst) > 0 ? state : worst;
            complete &= partComplete;
            addNew(all, unusable);
            addNew(blocking, blocks);
        }
        standings.put(factor.id(), new World.FactorStanding(worst, List.copyOf(blocking), complete));
        return new FactorJudgement(
                worst, List.copyOf(states), Outcomes.findings(outcomes), List.copyOf(all), standings);
    }

    private static void addNew(List<Unverified> all, List<Unverified> more) {
        more.stream().filter(input -> !all.contains(input)).forEach(all::add);
    }

    private List<Unverified> unusable(Subject.OfRiskFactor subject, String part, List<RuleOutcome> outcomes) {
        List<Rule> rules = subject.rules().stream()
                .filter(rule -> rule.part().equals(part))
                .toList();
        Map<Input, Boolean> firing = new LinkedHashMap<>();
        rules.forEach(rule -> inputs.of(rule)
                .forEach(input -> firing.merge(input, rule.effect() == Effect.FIRES, Boolean::logicalOr)));
        Usability usability = new Usability(world, null);
        List<Unverified> unusable = new ArrayList<>();
        firing.forEach((input, fires) -> usability
                .of(input)
                .ifPresent(found -> unusable.add(
                        new Unverified(found.input(), found.reason(), found.blocks() && fires, found.note()))));
        unusable.addAll(Outcomes.errors(outcomes.stream()
                .filter(outcome -> outcome.rule().part().equals(part))
                .toList()));
        if (rules.stream().noneMatch(rule -> rule.effect() == Effect.FIRES)) {
            unusable.add(new Unverified("", Reason.NO_RULE_MATCHED, true, "no rule can fire it"));
        }
        return unusable;
    }
}
