package org.thesischecker.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.thesischecker.book.Rule;
import org.thesischecker.book.Subject;
import org.thesischecker.engine.Divisions;
import org.thesischecker.engine.Inputs;
import org.thesischecker.engine.RuleOutcome;
import org.thesischecker.engine.Rulebook;
import org.thesischecker.facts.FactSet;

/** What Drools says of the rules of a subject, and the evidence of the plain evaluator, which has to agree. */
final class DroolsOutcomes {

    private final Rulebook rules;
    private final Map<String, List<Divisions>> divisions = new HashMap<>();

    DroolsOutcomes(Rulebook rules) {
        this.rules = rules;
    }

    /** What came of every rule, in file order, without evidence. */
    List<RuleOutcome> of(Subject subject, SubjectJudge judge, FactSet facts) {
        Set<String> holding = rules.matched(subject.id());
        Map<String, String> failures = failures(subject);
        List<Divisions> divided = divisions(subject, facts);
        List<RuleOutcome> outcomes = new ArrayList<>(subject.rules().size());
        for (int index = 0; index < subject.rules().size(); index++) {
            Rule rule = subject.rules().get(index);
            String failure = failures.get(rule.id());
            if (failure == null && divided.get(index).mayFail(facts, subject.thresholds())) {
                failure = judge.outcome(subject, rule).errorOrNull();
            }
            outcomes.add(RuleOutcome.bare(rule, holding.contains(rule.id()), failure));
        }
        return outcomes;
    }

    /** Whether a rule may have an error that depends on readings. */
    boolean mayFail(Subject subject, FactSet facts) {
        for (Divisions divided : divisions(subject, facts)) {
            if (divided.mayFail(facts, subject.thresholds())) {
                return true;
            }
        }
        return false;
    }

    private List<Divisions> divisions(Subject subject, FactSet facts) {
        return divisions.computeIfAbsent(subject.id(), any -> {
            Inputs inputs = new Inputs(facts.dictionary());
            return subject.rules().stream()
                    .map(rule -> Divisions.of(rule, inputs))
                    .toList();
        });
    }

    /** The findings, with evidence that is gathered on demand. */
    Findings evidence(Subject subject, SubjectJudge judge) {
        Set<String> holding = rules.matched(subject.id());
        Map<String, String> failures = failures(subject);
        return Findings.onDemand(() -> Outcomes.findings(agreed(subject, judge, holding, failures)));
    }

    private Map<String, String> failures(Subject subject) {
        if (!rules.hasFailed()) {
            return Map.of();
        }
        Map<String, String> failures = new TreeMap<>();
        subject.rules()
                .forEach(rule ->
                        rules.failure(subject.id(), rule.id()).ifPresent(failure -> failures.put(rule.id(), failure)));
        return failures;
    }

    /**
     * What came of the rules by the plain evaluator.
     *
     * @throws EngineDisagreement when other rules hold than Drools says
     */
    private static List<RuleOutcome> agreed(
            Subject subject, SubjectJudge judge, Set<String> drools, Map<String, String> failures) {
        List<RuleOutcome> all = judge.outcomes(subject).stream()
                .map(outcome -> {
                    String failure = failures.get(outcome.rule().id());
                    return failure == null ? outcome : RuleOutcome.bare(outcome.rule(), false, failure);
                })
                .toList();
        Set<String> plain = all.stream()
                .filter(RuleOutcome::holds)
                .map(outcome -> outcome.rule().id())
                .collect(Collectors.toCollection(TreeSet::new));
        if (!plain.equals(drools)) {
            throw new EngineDisagreement("Drools says that of %s hold %s, the plain evaluator says %s."
                    .formatted(subject.id(), new TreeSet<>(drools), plain));
        }
        return all;
    }
}
