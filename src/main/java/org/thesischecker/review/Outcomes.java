package org.thesischecker.review;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.thesischecker.book.Rule;
import org.thesischecker.engine.RuleOutcome;
import org.thesischecker.model.Effect;
import org.thesischecker.model.Evidence;
import org.thesischecker.model.Finding;
import org.thesischecker.model.Mark;
import org.thesischecker.model.Reason;
import org.thesischecker.model.Unverified;

/** What the outcomes of a subject's rules say: effects that hold, findings, errors. */
final class Outcomes {

    private static final List<Effect> ORDER =
            List.of(Effect.BREAKS, Effect.FULFILS, Effect.PUTS_AT_RISK, Effect.CONFIRMS, Effect.FIRES, Effect.WATCHES);
    static final Comparator<Finding> BY_EFFECT = Comparator.comparing(
                    (Finding finding) -> ORDER.indexOf(finding.effect()))
            .thenComparing(Finding::part)
            .thenComparing(Finding::rule);

    private Outcomes() {}

    /** What kept a rule from being evaluated. */
    static Optional<Unverified> error(RuleOutcome outcome, boolean blocks) {
        return outcome.error()
                .map(error -> new Unverified("rule " + outcome.rule().id(), Reason.RULE_ERROR, blocks, error));
    }

    static Set<Effect> holding(List<RuleOutcome> outcomes, String part) {
        Set<Effect> holding = EnumSet.noneOf(Effect.class);
        outcomes.stream()
                .filter(RuleOutcome::holds)
                .map(RuleOutcome::rule)
                .filter(rule -> rule.part().equals(part))
                .forEach(rule -> holding.add(rule.effect()));
        return holding;
    }

    static List<Finding> findings(List<RuleOutcome> outcomes) {
        return outcomes.stream()
                .filter(RuleOutcome::holds)
                .map(Outcomes::finding)
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
                outcome.comparisons(),
                rule.place());
    }
}
