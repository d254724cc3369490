package org.thesischecker.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.thesischecker.book.Condition;
import org.thesischecker.book.FactType;
import org.thesischecker.book.Report;
import org.thesischecker.book.Rule;
import org.thesischecker.book.Subject;
import org.thesischecker.engine.Input;
import org.thesischecker.engine.Inputs;
import org.thesischecker.engine.PlainEvaluator;
import org.thesischecker.engine.RuleOutcome;
import org.thesischecker.engine.World;
import org.thesischecker.model.Effect;
import org.thesischecker.model.Evidence;
import org.thesischecker.model.ExposureEffect;
import org.thesischecker.model.FactorState;
import org.thesischecker.model.Finding;
import org.thesischecker.model.Mark;
import org.thesischecker.model.Reason;
import org.thesischecker.model.RiskFactor;
import org.thesischecker.model.Thesis;
import org.thesischecker.model.ThesisState;
import org.thesischecker.model.Unverified;
import org.thesischecker.model.Verdict;

/** Judges one thesis or risk factor against a world: outcomes of its rules, inputs, verdict. */
public final class SubjectJudge {

    private static final List<Effect> ORDER =
            List.of(Effect.BREAKS, Effect.FULFILS, Effect.PUTS_AT_RISK, Effect.CONFIRMS, Effect.FIRES, Effect.WATCHES);
    private static final Comparator<Finding> BY_EFFECT = Comparator.comparing(
                    (Finding finding) -> ORDER.indexOf(finding.effect()))
            .thenComparing(Finding::part)
            .thenComparing(Finding::rule);
    private final Report report;
    private final World world;
    private final Inputs inputs;

    public SubjectJudge(Report report, World world) {
        this.report = report;
        this.world = world;
        this.inputs = new Inputs(world.facts().dictionary());
    }

    /** Whether the rule's conditions on where the thesis stands hold. */
    public boolean isLive(Subject subject, Rule rule) {
        List<Condition> onThesis = rule.conditions().stream()
                .filter(condition ->
                        condition instanceof Condition.Pattern pattern && pattern.type() == FactType.THESIS)
                .toList();
        Rule narrowed = new Rule(
                rule.id(),
                rule.name(),
                rule.effect(),
                rule.part(),
                onThesis,
                rule.was(),
                rule.place(),
                rule.lastLine());
        return PlainEvaluator.evaluate(subject, narrowed, world, report).holds();
    }

    /** The outcome of every rule of a subject, in file order. */
    public List<RuleOutcome> outcomes(Subject subject) {
        return subject.rules().stream()
                .map(rule -> PlainEvaluator.evaluate(subject, rule, world, report))
                .toList();
    }

    /** Judges a thesis by the outcomes of its rules. */
    public ThesisJudgement judge(Subject.OfThesis subject, List<RuleOutcome> outcomes) {
        Thesis thesis = subject.thesis();
        boolean open = thesis.stateOn(world.facts().asOf()) == ThesisState.OPEN;
        List<Unverified> unusable = new ArrayList<>(unusable(subject));
        unusable.addAll(errors(outcomes));
        if (open) {
            unusable.addAll(ofExposures(thesis, unusable));
        }
        boolean fired = open
                && thesis.exposures().stream()
                        .anyMatch(exposure -> exposure.effect() == ExposureEffect.AT_RISK
                                && state(exposure.target()) == FactorState.FIRED);
        Set<Effect> holding = holding(outcomes, "");
        boolean blocked = unusable.stream().anyMatch(Unverified::blocks);
        VerdictRules.Known known = new VerdictRules.Known(holding, fired, blocked);
        VerdictRules.Decided decided = VerdictRules.decide(known);
        if (VerdictRules.isContradiction(known)) {
            unusable.add(new Unverified("", Reason.CONTRADICTION, true, "rules both fulfil and break the thesis"));
        } else if (decided.verdict() == Verdict.UNVERIFIED && !blocked) {
            unusable.add(new Unverified("", Reason.NO_RULE_MATCHED, true, "all inputs are usable and no rule holds"));
        }
        boolean complete = unusable.stream().allMatch(input -> input.reason() == Reason.NOT_DUE);
        return new ThesisJudgement(
                decided.verdict(),
                decided.fulfilled(),
                findings(outcomes),
                exposures(thesis),
                List.copyOf(unusable),
                new World.ThesisStanding(decided.verdict(), complete));
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
            if (isLive(subject, rule)) {
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

    /** Judges a risk factor and its parts by the outcomes of its rules. */
    public FactorJudgement judge(Subject.OfRiskFactor subject, List<RuleOutcome> outcomes) {
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
            FactorState state = VerdictRules.decide(holding(outcomes, part), !blocks.isEmpty());
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
        return new FactorJudgement(worst, List.copyOf(states), findings(outcomes), List.copyOf(all), standings);
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
        unusable.addAll(errors(outcomes.stream()
                .filter(outcome -> outcome.rule().part().equals(part))
                .toList()));
        if (rules.stream().noneMatch(rule -> rule.effect() == Effect.FIRES)) {
            unusable.add(new Unverified("", Reason.NO_RULE_MATCHED, true, "no rule can fire it"));
        }
        return unusable;
    }

    private static List<Unverified> errors(List<RuleOutcome> outcomes) {
        return outcomes.stream()
                .filter(outcome -> outcome.error().isPresent())
                .map(outcome -> new Unverified(
                        "rule " + outcome.rule().id(),
                        Reason.RULE_ERROR,
                        true,
                        outcome.error().orElse("")))
                .toList();
    }

    private static Set<Effect> holding(List<RuleOutcome> outcomes, String part) {
        Set<Effect> holding = EnumSet.noneOf(Effect.class);
        outcomes.stream()
                .filter(RuleOutcome::holds)
                .map(RuleOutcome::rule)
                .filter(rule -> rule.part().equals(part))
                .forEach(rule -> holding.add(rule.effect()));
        return holding;
    }

    private static List<Finding> findings(List<RuleOutcome> outcomes) {
        return outcomes.stream()
                .filter(RuleOutcome::holds)
                .map(SubjectJudge::finding)
                .sorted(BY_EFFECT)
                .toList();
    }

    private static Finding finding(RuleOutcome outcome) {
        Rule rule = outcome.rule();
        Set<Mark> marks = EnumSet.noneOf(Mark.class);
        for (Evidence evidence : outcome.evidence()) {
            if (evidence instanceof Evidence.OfReading reading) {
                marks.addAll(reading.marks());
            } else if (evidence instanceof Evidence.OfThreshold threshold && threshold.hindsight()) {
                marks.add(Mark.HINDSIGHT);
            }
        }
        return new Finding(
                rule.id(),
                rule.effect(),
                rule.part(),
                rule.name(),
                List.copyOf(marks),
                outcome.evidence(),
                rule.place());
    }
}
