package org.thesischecker.review;

import java.util.List;
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
        return new ThesisJudge(world, inputs, rule -> isLive(subject, rule)).judge(subject, outcomes);
    }

    /** Judges a risk factor and its parts by the outcomes of its rules. */
    public FactorJudgement judge(Subject.OfRiskFactor subject, List<RuleOutcome> outcomes) {
        return new FactorJudge(world, inputs).judge(subject, outcomes);
    }
}
