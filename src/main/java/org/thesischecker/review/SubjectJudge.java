package org.thesischecker.review;

import java.util.List;
import java.util.Map;
import org.thesischecker.book.Condition;
import org.thesischecker.book.FactType;
import org.thesischecker.book.Report;
import org.thesischecker.book.Rule;
import org.thesischecker.book.Subject;
import org.thesischecker.engine.Inputs;
import org.thesischecker.engine.PlainEvaluator;
import org.thesischecker.engine.RuleOutcome;
import org.thesischecker.engine.World;

/** Judges one thesis or risk factor against a world. */
public final class SubjectJudge {

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
        Rule narrowed = rule.when(onThesis);
        return PlainEvaluator.evaluate(subject, narrowed, world, report).holds();
    }

    /** The outcome of every rule of a subject, in file order. */
    public List<RuleOutcome> outcomes(Subject subject) {
        return subject.rules().stream()
                .map(rule -> PlainEvaluator.evaluate(subject, rule, world, report))
                .toList();
    }

    /** The outcome of one rule. */
    RuleOutcome outcome(Subject subject, Rule rule) {
        return PlainEvaluator.evaluate(subject, rule, world, report);
    }

    /** Judges a thesis by the outcomes of its rules. */
    public ThesisJudgement judge(Subject.OfThesis subject, List<RuleOutcome> outcomes) {
        return judge(subject, outcomes, live(subject), Findings.of(outcomes));
    }

    /** Judges a risk factor and its parts by the outcomes of its rules. */
    public FactorJudgement judge(Subject.OfRiskFactor subject, List<RuleOutcome> outcomes) {
        return judge(subject, outcomes, read(subject), Findings.of(outcomes));
    }

    /** The live rules of a thesis, and what they read. */
    LiveInputs live(Subject.OfThesis subject) {
        return LiveInputs.of(subject, inputs, rule -> isLive(subject, rule));
    }

    ThesisJudgement judge(Subject.OfThesis subject, List<RuleOutcome> outcomes, LiveInputs live, Findings evidence) {
        return new ThesisJudge(world, inputs, live).judge(subject, outcomes, evidence);
    }

    /** What the rules of each part of a factor read; of the factor itself when it has no parts. */
    Map<String, LiveInputs> read(Subject.OfRiskFactor subject) {
        return FactorJudge.read(subject, inputs);
    }

    FactorJudgement judge(
            Subject.OfRiskFactor subject, List<RuleOutcome> outcomes, Map<String, LiveInputs> read, Findings evidence) {
        return new FactorJudge(world, read).judge(subject, outcomes, evidence);
    }
}
