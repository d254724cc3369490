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
        this(book, new Rulebook(book, dictionary));
    }

    BookJudge(Book book, Rulebook rules) {
        this.book = book;
        this.rules = rules;
    }

    /**
     * Judges every thesis and risk factor by what is known on a day alone. Disputed readings match nothing.
     *
     * @throws EngineDisagreement when the two evaluators differ
     */
    public Judged judge(FactSet facts) {
        return judge(facts, Map.of());
    }

    /**
     * Judges every risk factor, and every thesis that has not ended.
     *
     * @param ended the judgements of theses that ended before, which stay
     */
    Judged judge(FactSet facts, Map<String, ThesisJudgement> ended) {
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
                    ThesisJudgement now = judge.judge(thesis, outcomes);
                    ThesisJudgement judgement = ended.getOrDefault(subject.id(), now);
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
        List<RuleOutcome> all = outcomes.stream()
                .map(outcome -> rules.failure(subject.id(), outcome.rule().id())
                        .map(failure -> new RuleOutcome(outcome.rule(), false, List.of(), failure))
                        .orElse(outcome))
                .toList();
        Set<String> plain = all.stream()
                .filter(RuleOutcome::holds)
                .map(outcome -> outcome.rule().id())
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> drools = matched.getOrDefault(subject.id(), Set.of());
        if (!plain.equals(drools)) {
            throw new EngineDisagreement("Drools says that of %s hold %s, the plain evaluator says %s."
                    .formatted(subject.id(), drools, plain));
        }
        return all;
    }

    @Override
    public void close() {
        rules.close();
    }
}
