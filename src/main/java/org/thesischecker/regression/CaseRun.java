package org.thesischecker.regression;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.thesischecker.book.Book;
import org.thesischecker.book.Cases;
import org.thesischecker.book.Cases.Case;
import org.thesischecker.book.Subject;
import org.thesischecker.engine.Combining;
import org.thesischecker.engine.CompiledRules;
import org.thesischecker.engine.RuleOutcome;
import org.thesischecker.engine.RuleSession;
import org.thesischecker.engine.RulesFailed;
import org.thesischecker.engine.World;
import org.thesischecker.facts.FactSet;
import org.thesischecker.facts.Observations;
import org.thesischecker.review.SubjectJudge;

/**
 * Runs the rule tests of one thesis or risk factor, alone: what it reads of others stands where the case says.
 *
 * <p>Drools and the plain evaluator have to agree on every case.
 */
public final class CaseRun {

    private final Book book;
    private final Observations known;
    private final Subject subject;
    private final CompiledRules rules;

    /**
     * Compiles the rules of a subject of a book.
     *
     * @param known the facts that cases can start from
     */
    public CaseRun(Book book, Observations known, Subject subject) {
        this.book = book;
        this.known = known;
        this.subject = subject;
        this.rules = CompiledRules.of(List.of(subject), known.dictionary());
    }

    /** The result of every case, in file order. */
    public List<CaseResult> results(Cases cases) {
        return cases.cases().stream().map(this::result).toList();
    }

    /** The result of one case, with all of its days. */
    public CaseResult result(Case tried) {
        CaseResult first = alone(tried);
        List<CaseResult> then = tried.then().stream().map(this::alone).toList();
        List<Difference> differences = new ArrayList<>(first.differences());
        then.forEach(later -> later.differences()
                .forEach(one -> differences.add(one.on(later.tried().asOf()))));
        tried.changed()
                .flatMap(changed -> Contrast.difference(
                        changed, first.came(), alone(changed.other()).came()))
                .ifPresent(differences::add);
        return new CaseResult(subject.id(), tried, first.came(), List.copyOf(differences), then);
    }

    private CaseResult alone(Case tried) {
        FactSet facts = CaseFacts.of(tried, known);
        World world = CaseWorld.of(tried, book, facts);
        SubjectJudge judge = new SubjectJudge(book.report(), world);
        List<RuleOutcome> outcomes = judge.outcomes(subject);
        Came came = came(judge, outcomes);
        List<Difference> differences = new ArrayList<>(notStale(tried, facts));
        differences.addAll(disagreement(tried, world, outcomes));
        differences.addAll(Comparison.of(tried.expected(), came));
        return new CaseResult(subject.id(), tried, came, List.copyOf(differences), List.of());
    }

    private Came came(SubjectJudge judge, List<RuleOutcome> outcomes) {
        return subject instanceof Subject.OfThesis thesis
                ? Came.of(judge.judge(thesis, outcomes))
                : Came.of(judge.judge((Subject.OfRiskFactor) subject, outcomes));
    }

    /** A metric that the case calls stale has to be. */
    private static List<Difference> notStale(Case tried, FactSet facts) {
        return tried.stale().stream()
                .filter(metric -> facts.current(metric)
                        .filter(reading -> !reading.stale())
                        .isPresent())
                .map(metric -> new Difference(
                        tried.place(), metric, "stale", "fresh, as one of its readings is said to be published late"))
                .toList();
    }

    private List<Difference> disagreement(Case tried, World world, List<RuleOutcome> outcomes) {
        Set<String> plain = outcomes.stream()
                .filter(RuleOutcome::holds)
                .map(outcome -> outcome.rule().id())
                .collect(Collectors.toCollection(TreeSet::new));
        try {
            Set<String> drools = isTooMuch(world) ? plain : matched(world);
            return plain.equals(drools) ? List.of() : List.of(defect(tried, plain, drools.toString()));
        } catch (RulesFailed failed) {
            return List.of(defect(tried, plain, "a failure: " + failed.getMessage()));
        }
    }

    private static Difference defect(Case tried, Set<String> plain, String drools) {
        return new Difference(
                tried.place(),
                "rules that hold by Drools (a defect of Thesis Checker: please report it)",
                plain + " as by the plain evaluator",
                drools);
    }

    /** Whether a rule has so much to combine that neither evaluator tries. */
    private boolean isTooMuch(World world) {
        return subject.rules().stream().anyMatch(rule -> world.combining(rule) == Combining.TOO_MUCH);
    }

    private Set<String> matched(World world) {
        try (RuleSession session = rules.session()) {
            session.load(world.facts());
            world.theses().forEach((thesis, standing) -> session.tell(thesis, standing.verdict()));
            world.factors().forEach((target, standing) -> {
                String[] names = target.split("/", 2);
                session.tell(names[0], names.length == 2 ? names[1] : "", standing.state());
            });
            return session.matched().getOrDefault(subject.id(), Set.of());
        }
    }
}
