package org.thesischecker.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.thesischecker.book.Subject;
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
    private final Map<String, LiveInputs> read;

    /**
     * A judge.
     *
     * @param read what the rules of each part read
     */
    FactorJudge(World world, Map<String, LiveInputs> read) {
        this.world = world;
        this.read = read;
    }

    /** What the rules of each part of a factor read; of the factor itself when it has no parts. */
    static Map<String, LiveInputs> read(Subject.OfRiskFactor subject, Inputs inputs) {
        Map<String, LiveInputs> read = new LinkedHashMap<>();
        parts(subject.riskFactor()).forEach(part -> read.put(part, LiveInputs.of(subject, part, inputs)));
        return read;
    }

    /** Judges a risk factor and its parts by the outcomes of its rules. */
    FactorJudgement judge(Subject.OfRiskFactor subject, List<RuleOutcome> outcomes, Findings evidence) {
        RiskFactor factor = subject.riskFactor();
        Map<String, World.FactorStanding> standings = new LinkedHashMap<>();
        List<RiskFactorReview.PartState> states = new ArrayList<>();
        UnusableInputs all = new UnusableInputs();
        UnusableInputs unknown = new UnusableInputs();
        FactorState worst = FactorState.QUIET;
        boolean complete = true;
        for (Map.Entry<String, LiveInputs> ofPart : read.entrySet()) {
            String part = ofPart.getKey();
            UnusableInputs unusable = unusable(ofPart.getValue(), part, outcomes);
            FactorState state = VerdictRules.decide(Outcomes.holding(outcomes, part), unusable.isBlocking());
            World.FactorStanding standing = new World.FactorStanding(
                    state,
                    firing(unusable, subject, part),
                    unusable.all().stream().allMatch(input -> input.reason() == Reason.NOT_DUE));
            if (!part.isEmpty()) {
                states.add(new RiskFactorReview.PartState(part, state));
                standings.put(factor.id() + "/" + part, standing);
            }
            worst = state.compareTo(worst) > 0 ? state : worst;
            complete &= standing.complete();
            all.addAll(unusable.all());
            unknown.addAll(standing.blocking());
        }
        standings.put(factor.id(), new World.FactorStanding(worst, unknown.all(), complete));
        return new FactorJudgement(worst, List.copyOf(states), evidence, all.all(), standings);
    }

    private static List<String> parts(RiskFactor factor) {
        return factor.parts().isEmpty()
                ? List.of("")
                : List.copyOf(factor.parts().keySet());
    }

    /** What could fire it; a rule that failed and can only watch is no part of that. */
    private static List<Unverified> firing(UnusableInputs unusable, Subject.OfRiskFactor subject, String part) {
        List<String> watching = subject.rules().stream()
                .filter(rule -> rule.part().equals(part) && rule.effect() == Effect.WATCHES)
                .map(rule -> "rule " + rule.id())
                .toList();
        return unusable.blocking().stream()
                .filter(input -> !watching.contains(input.input()))
                .toList();
    }

    private UnusableInputs unusable(LiveInputs read, String part, List<RuleOutcome> outcomes) {
        Usability usability = new Usability(world, null);
        UnusableInputs unusable = new UnusableInputs();
        read.inputs()
                .forEach((input, fires) -> usability
                        .of(input)
                        .ifPresent(found -> unusable.add(
                                new Unverified(found.input(), found.reason(), found.blocks() && fires, found.note()))));
        outcomes.stream()
                .filter(outcome -> outcome.rule().part().equals(part))
                .forEach(outcome -> Outcomes.error(outcome, true).ifPresent(unusable::add));
        if (read.rules().stream().noneMatch(rule -> rule.effect() == Effect.FIRES)) {
            unusable.add(new Unverified("", Reason.NO_RULE_MATCHED, true, "no rule can fire it"));
        }
        return unusable;
    }
}
