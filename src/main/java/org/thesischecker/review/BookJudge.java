package org.thesischecker.review;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.thesischecker.book.Book;
import org.thesischecker.book.Subject;
import org.thesischecker.engine.RuleOutcome;
import org.thesischecker.engine.Rulebook;
import org.thesischecker.engine.World;
import org.thesischecker.facts.Dictionary;
import org.thesischecker.facts.FactSet;

/**
 * Judges a book against fact sets, level by level, with one warm session.
 *
 * <p>Drools says which rules hold; the plain evaluator says on what evidence, and has to agree.
 */
public final class BookJudge implements AutoCloseable {

    private final Book book;
    private final Rulebook rules;

    public BookJudge(Book book, Dictionary dictionary) {
        this.book = book;
        this.rules = new Rulebook(book, dictionary);
    }

    /**
     * Judges every thesis and risk factor. Disputed readings match nothing.
     *
     * @throws EngineDisagreement when the two evaluators differ
     */
    public Judged judge(FactSet facts) {
        rules.load(facts);
        Map<String, ThesisJudgement> theses = new TreeMap<>();
        Map<String, FactorJudgement> factors = new TreeMap<>();
        Map<String, World.ThesisStanding> thesisStandings = new HashMap<>();
        Map<String, World.FactorStanding> factorStandings = new HashMap<>();
        World world = new World(facts, thesisStandings, factorStandings);
        SubjectJudge judge = new SubjectJudge(book.report(), world);
        for (List<Subject> level : book.levels()) {
            Map<String, Set<String>> matched = rules.matched();
            for (Subject subject : level) {
                List<RuleOutcome> outcomes = agreed(subject, judge.outcomes(subject), matched);
                if (subject instanceof Subject.OfThesis thesis) {
                    ThesisJudgement judgement = judge.judge(thesis, outcomes);
                    theses.put(subject.id(), judgement);
                    thesisStandings.put(subject.id(), judgement.standing());
                    rules.tell(subject.id(), judgement.verdict());
                } else {
                    FactorJudgement judgement = judge.judge((Subject.OfRiskFactor) subject, outcomes);
                    factors.put(subject.id(), judgement);
                    factorStandings.putAll(judgement.standings());
                    judgement.standings().forEach((target, standing) -> rules.tellFactor(target, standing.state()));
                }
            }
        }
        return new Judged(facts, theses, factors, world, Map.of());
    }

    private List<RuleOutcome> agreed(Subject subject, List<RuleOutcome> outcomes, Map<String, Set<String>> matched) {
        String failure = rules.failure(subject.id());
        if (failure != null) {
            return outcomes.stream()
                    .map(outcome -> new RuleOutcome(outcome.rule(), false, List.of(), failure))
                    .toList();
        }
        Set<String> plain = outcomes.stream()
                .filter(RuleOutcome::holds)
                .map(outcome -> outcome.rule().id())
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> drools = matched.getOrDefault(subject.id(), Set.of());
        if (!plain.equals(drools)) {
            throw new EngineDisagreement("Drools says that of %s hold %s, the plain evaluator says %s."
                    .formatted(subject.id(), drools, plain));
        }
        return outcomes;
    }

    @Override
    public void close() {
        rules.close();
    }
}
