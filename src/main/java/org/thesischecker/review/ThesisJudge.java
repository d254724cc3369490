package org.thesischecker.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.thesischecker.book.Rule;
import org.thesischecker.book.Subject;
import org.thesischecker.engine.Input;
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
    private final Predicate<Rule> liveness;

    /**
     * @param liveness tells whether a rule of the thesis is live
     */
    ThesisJudge(World world, Inputs inputs, Predicate<Rule> liveness) {
        this.world = world;
        this.inputs = inputs;
        this.liveness = liveness;
    }

    /** Judges a thesis by the outcomes of its rules. */
    ThesisJudgement judge(Subject.OfThesis subject, List<RuleOutcome> outcomes) {
        Thesis thesis = subject.thesis();
        boolean open = thesis.stateOn(world.facts().asOf()) == ThesisState.OPEN;
        List<Unverified> unusable = new ArrayList<>(unusable(subject));
        unusable.addAll(Outcomes.errors(outcomes));
        if (open) {
            unusable.addAll(ofExposures(thesis, unusable));
        }
        boolean fired = open
                && thesis.exposures().stream()
                        .anyMatch(exposure -> exposure.effect() == ExposureEffect.AT_RISK
                                && state(exposure.target()) == FactorState.FIRED);
        Set<Effect> holding = Outcomes.holding(outcomes, "");
        boolean blocked = unusable.stream().anyMatch(Unverified::blocks);
        VerdictRules.Known known = new VerdictRules.Known(holding, fired, blocked);
        VerdictRules.Step decided = VerdictRules.decide(known);
        Verdict verdict = decided.verdict();
        if (decided == VerdictRules.Step.CONTRADICTION) {
            unusable.add(new Unverified("", Reason.CONTRADICTION, true, "rules both fulfil and break the thesis"));
        } else if (verdict == Verdict.UNVERIFIED && !blocked) {
            unusable.add(new Unverified(
                    "",
                    Reason.NO_RULE_MATCHED,
                    true,
                    unusable.isEmpty()
                            ? "all inputs are usable and no rule holds"
                            : "no rule holds on what is out so far"));
        }
        boolean complete = unusable.stream().allMatch(input -> input.reason() == Reason.NOT_DUE);
        return new ThesisJudgement(
                verdict,
                decided,
                Outcomes.findings(outcomes),
                exposures(thesis),
                List.copyOf(unusable),
                new World.ThesisStanding(verdict, complete));
    }

    private List<ThesisReview.ExposureState> exposures(Thesis thesis) {
        return thesis.exposures().stream()
                .map(exposure -> new ThesisReview.ExposureState(
                        exposure.riskFactor(), exposure.part(), state(exposure.target()), exposure.effect()))
                .toList();
    }

    private FactorState state(String target) {
        World.FactorStanding standing = world.factors().get(target);
        return standing == null ? FactorState.UNVERIFIED : standing.state();
    }

    /** What could fire a factor to which the thesis is exposed with effect at-risk is an input, unless it is FIRED. */
    private List<Unverified> ofExposures(Thesis thesis, List<Unverified> known) {
        Set<String> seen = known.stream().map(Unverified::input).collect(Collectors.toCollection(TreeSet::new));
        return thesis.exposures().stream()
                .filter(exposure -> exposure.effect() == ExposureEffect.AT_RISK)
                .map(exposure -> world.factors().get(exposure.target()))
                .filter(standing -> standing != null && standing.state() != FactorState.FIRED)
                .flatMap(standing -> standing.blocking().stream())
                .filter(input -> seen.add(input.input()))
                .toList();
    }

    /** The inputs of live rules that are not usable, each with whether it blocks. */
    private List<Unverified> unusable(Subject.OfThesis subject) {
        Thesis thesis = subject.thesis();
        Map<Input, Boolean> needed = new LinkedHashMap<>();
        for (Rule rule : subject.rules()) {
            if (liveness.test(rule)) {
                inputs.of(rule)
                        .forEach(input -> needed.merge(input, !rule.effect().isGoodNews(), Boolean::logicalOr));
            }
        }
        Usability usability = new Usability(world, thesis.from());
        List<Unverified> unusable = new ArrayList<>();
        needed.forEach((input, badNews) -> usability.of(input).ifPresent(found -> {
            boolean needless = !badNews
                    && input.metric()
                            .map(metric -> isNeedless(thesis, metric, needed, usability))
                            .orElse(false);
            unusable.add(new Unverified(found.input(), found.reason(), found.blocks() && !needless, found.note()));
        }));
        return unusable;
    }

    /** Whether the metric only corroborates, or an alternative to it is usable. */
    private static boolean isNeedless(Thesis thesis, String metric, Map<Input, Boolean> needed, Usability usability) {
        return thesis.corroborating().contains(metric)
                || thesis.alternatives().stream()
                        .filter(group -> group.contains(metric))
                        .anyMatch(group -> group.stream()
                                .anyMatch(other -> !other.equals(metric) && isUsable(other, needed, usability)));
    }

    private static boolean isUsable(String metric, Map<Input, Boolean> needed, Usability usability) {
        List<Input> ofMetric = needed.keySet().stream()
                .filter(input -> input.metric().filter(metric::equals).isPresent())
                .toList();
        return !ofMetric.isEmpty()
                && ofMetric.stream().allMatch(input -> usability.of(input).isEmpty());
    }
}
