package org.thesischecker.review;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.thesischecker.book.Book;
import org.thesischecker.book.Subject;
import org.thesischecker.engine.RuleOutcome;
import org.thesischecker.engine.Rulebook;
import org.thesischecker.engine.World;
import org.thesischecker.facts.FactSet;

/**
 * A judge that believes Drools alone, and can be given rules without the guards that this tool prints: what the law would
 * be worth without them.
 */
final class UnguardedJudge implements AutoCloseable {

    private final Book book;
    private final Rulebook rules;

    UnguardedJudge(Book book, Rulebook rules) {
        this.book = book;
        this.rules = rules;
    }

    /** The printed rules without the lines that demand that readings are there. */
    static String withoutGuards(String drl) {
        return drl.replaceAll("(?m)^    exists\\( (Reading|Event)Fact\\( [^()]*\\) \\)\n", "");
    }

    Judged judge(FactSet facts) {
        rules.load(facts);
        Map<String, ThesisJudgement> theses = new TreeMap<>();
        Map<String, FactorJudgement> factors = new TreeMap<>();
        Map<String, World.ThesisStanding> thesisStandings = new HashMap<>();
        Map<String, World.FactorStanding> factorStandings = new HashMap<>();
        World world = new World(facts, thesisStandings, factorStandings);
        SubjectJudge judge = new SubjectJudge(book.report(), world);
        for (List<Subject> level : book.levels()) {
            rules.fire();
            for (Subject subject : level) {
                List<RuleOutcome> outcomes = outcomes(subject, rules.matched(subject.id()));
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

    private static List<RuleOutcome> outcomes(Subject subject, Set<String> matched) {
        return subject.rules().stream()
                .map(rule -> RuleOutcome.bare(rule, matched.contains(rule.id()), null))
                .toList();
    }

    @Override
    public void close() {
        rules.close();
    }
}
