package org.thesischecker.review;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.thesischecker.book.Rule;
import org.thesischecker.book.Subject;
import org.thesischecker.engine.Inputs;
import org.thesischecker.engine.RuleOutcome;
import org.thesischecker.engine.World;
import org.thesischecker.model.Effect;
import org.thesischecker.model.ExposureEffect;
import org.thesischecker.model.FactorState;
import org.thesischecker.model.Reason;
import org.thesischecker.model.Thesis;
import org.thesischecker.model.ThesisState;
import org.thesischecker.model.Unverified;
import org.thesischecker.model.Verdict;

/** Judges a thesis: which of its inputs are not usable, and what verdict follows. */
final class ThesisJudge {

    private final World world;
    private final Inputs inputs;
    private final LiveInputs live;

    /**
     * A judge.
     *
     * @param live what the live rules of the thesis read
     */
    ThesisJudge(World world, Inputs inputs, LiveInputs live) {
        this.world = world;
        this.inputs = inputs;
        this.live = live;
    }

    /** Judges a thesis by the outcomes of its rules. */
    ThesisJudgement judge(Subject.OfThesis subject, List<RuleOutcome> outcomes, Findings evidence) {
        Thesis thesis = subject.thesis();
        boolean open = thesis.stateOn(world.facts().asOf()) == ThesisState.OPEN;
        UnusableInputs unusable = unusable(subject, outcomes);
        if (open) {
            unusable.addAll(ofExposures(thesis));
        }
        Set<Effect> holding = Outcomes.holding(outcomes, "");
        boolean blocked = unusable.isBlocking();
        VerdictRules.Step decided =
                VerdictRules.decide(new VerdictRules.Known(holding, open && isFired(thesis), blocked));
        whole(decided, blocked, unusable.isEmpty()).ifPresent(unusable::add);
        List<Unverified> all = unusable.all();
        boolean complete = all.stream().allMatch(input -> input.reason() == Reason.NOT_DUE);
        return new ThesisJudgement(
                decided.verdict(),
                decided,
                evidence,
                exposures(thesis, world.factors()),
                all,
                new World.ThesisStanding(decided.verdict(), complete));
    }

    /** A reason that speaks of the thesis as a whole. */
    private static Optional<Unverified> whole(VerdictRules.Step decided, boolean blocked, boolean allUsable) {
        if (decided == VerdictRules.Step.CONTRADICTION) {
            return Optional.of(
                    new Unverified("", Reason.CONTRADICTION, true, "rules both fulfil and break the thesis"));
        }
        String note = allUsable ? "all inputs are usable and no rule holds" : "no rule holds on what is out so far";
        return decided.verdict() == Verdict.UNVERIFIED && !blocked
                ? Optional.of(new Unverified("", Reason.NO_RULE_MATCHED, true, note))
                : Optional.empty();
    }

    private boolean isFired(Thesis thesis) {
        return thesis.exposures().stream()
                .anyMatch(exposure -> exposure.effect() == ExposureEffect.AT_RISK
                        && state(exposure.target(), world.factors()) == FactorState.FIRED);
    }

    /** The exposures of a thesis, with the states of their factors or parts. */
    static List<ThesisReview.ExposureState> exposures(Thesis thesis, Map<String, World.FactorStanding> factors) {
        return thesis.exposures().stream()
                .map(exposure -> new ThesisReview.ExposureState(
                        exposure.riskFactor(), exposure.part(), state(exposure.target(), factors), exposure.effect()))
                .toList();
    }

    private static FactorState state(String target, Map<String, World.FactorStanding> factors) {
        World.FactorStanding standing = factors.get(target);
        return standing == null ? FactorState.UNVERIFIED : standing.state();
    }

    /** What could fire a factor to which the thesis is exposed with effect at-risk is an input, unless it is FIRED. */
    private List<Unverified> ofExposures(Thesis thesis) {
        return thesis.exposures().stream()
                .filter(exposure -> exposure.effect() == ExposureEffect.AT_RISK)
                .map(exposure -> world.factors().get(exposure.target()))
                .filter(standing -> standing != null && standing.state() != FactorState.FIRED)
                .flatMap(standing -> standing.blocking().stream())
                .toList();
    }

    /** The inputs of live rules that are not usable, and the live rules that failed, each with whether it blocks. */
    private UnusableInputs unusable(Subject.OfThesis subject, List<RuleOutcome> outcomes) {
        Necessity necessity = new Necessity(
                subject.thesis(),
                live.inputs().keySet(),
                new Usability(world, subject.thesis().from()));
        UnusableInputs unusable = new UnusableInputs();
        live.inputs()
                .forEach((input, bad) -> necessity
                        .usability()
                        .of(input)
                        .ifPresent(found -> unusable.add(new Unverified(
                                found.input(),
                                found.reason(),
                                found.blocks() && (bad || necessity.isNeeded(input)),
                                found.note()))));
        outcomes.stream()
                .filter(outcome -> outcome.error().isPresent())
                .filter(outcome -> live.rules().contains(outcome.rule()))
                .forEach(outcome -> Outcomes.error(outcome, isNeeded(outcome.rule(), necessity))
                        .ifPresent(unusable::add));
        return unusable;
    }

    /** A failure of good news for which one metric is not needed counts no more than that metric. */
    private boolean isNeeded(Rule rule, Necessity necessity) {
        return !rule.effect().isGoodNews() || inputs.of(rule).stream().allMatch(necessity::isNeeded);
    }
}
