package org.thesischecker.review;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pcollections.TreePMap;
import org.thesischecker.book.Book;
import org.thesischecker.book.Rule;
import org.thesischecker.book.Subject;
import org.thesischecker.engine.Divisions;
import org.thesischecker.engine.Inputs;
import org.thesischecker.engine.RuleOutcome;
import org.thesischecker.engine.Rulebook;
import org.thesischecker.engine.World;
import org.thesischecker.facts.Dictionary;
import org.thesischecker.facts.FactSet;
import org.thesischecker.model.Threshold;

/**
 * Judges a book against fact sets, level by level, with one warm session; a change re-judges only what it touches.
 *
 * <p>Drools says which rules hold; the plain evaluator says on what evidence, once somebody asks for it, and has to
 * agree.
 */
public final class BookJudge implements AutoCloseable {

    private final Book book;
    private final Rulebook rules;
    private final Map<String, Subject> subjects = new HashMap<>();
    private final Map<String, LiveInputs> live = new HashMap<>();
    private final Map<String, Map<String, LiveInputs>> parts = new HashMap<>();
    private final Map<Rule, Divisions> divisions = new IdentityHashMap<>();
    private final TreeMap<Integer, Set<String>> touched = new TreeMap<>();
    private @Nullable Readers readers;
    private TreePMap<String, ThesisJudgement> theses = TreePMap.empty();
    private TreePMap<String, FactorJudgement> factors = TreePMap.empty();
    private TreePMap<String, World.ThesisStanding> thesisStandings = TreePMap.empty();
    private TreePMap<String, World.FactorStanding> factorStandings = TreePMap.empty();
    private Map<String, ThesisJudgement> ended = Map.of();
    private @Nullable FactSet known;

    public BookJudge(Book book, Dictionary dictionary) {
        this(book, new Rulebook(book, dictionary));
    }

    BookJudge(Book book, Rulebook rules) {
        this.book = book;
        this.rules = rules;
        Stream.<Subject>concat(book.theses().stream(), book.riskFactors().stream())
                .forEach(subject -> subjects.put(subject.id(), subject));
    }

    /**
     * Judges every thesis and risk factor by what is known on a day alone. Disputed readings match nothing.
     */
    public Judged judge(FactSet facts) {
        return judge(facts, Map.of());
    }

    /**
     * Judges every risk factor, and every thesis that has not ended.
     *
     * @param stay the judgements of theses that ended before, which stay
     */
    Judged judge(FactSet facts, Map<String, ThesisJudgement> stay) {
        load(facts, stay);
        return judged(facts);
    }

    private void load(FactSet facts, Map<String, ThesisJudgement> stay) {
        rules.load(facts);
        ended = stay;
        theses = TreePMap.empty();
        factors = TreePMap.empty();
        thesisStandings = TreePMap.empty();
        factorStandings = TreePMap.empty();
        live.clear();
        readers(facts).all().forEach(this::touch);
    }

    /**
     * Judges what a change of some metrics touches; all, when the day is another one or a rule had failed.
     *
     * @param metrics in which the fact set differs from the one that was judged last
     * @param stay the judgements of theses that ended before, which stay
     */
    Judged change(FactSet facts, Collection<String> metrics, Map<String, ThesisJudgement> stay) {
        FactSet before = known;
        if (before == null || !before.asOf().equals(facts.asOf()) || rules.hasFailed()) {
            return judge(facts, stay);
        }
        rules.change(facts, metrics);
        metrics.forEach(metric -> readers(facts).ofMetric(metric).forEach(this::touch));
        end(stay);
        return judged(facts);
    }

    private void end(Map<String, ThesisJudgement> stay) {
        if (ended != stay) {
            Stream.concat(ended.keySet().stream(), stay.keySet().stream())
                    .filter(id -> ended.get(id) != stay.get(id))
                    .forEach(this::touch);
            ended = stay;
        }
    }

    /** Gives a threshold another value; what reads it is judged anew with the next change. */
    void edit(Subject changed, Threshold threshold) {
        subjects.put(changed.id(), changed);
        rules.edit(changed.id(), threshold);
        touch(changed.id());
    }

    private Readers readers(FactSet facts) {
        Readers made = readers;
        if (made == null) {
            made = new Readers(book, new Inputs(facts.dictionary()));
            readers = made;
        }
        return made;
    }

    private void touch(String subject) {
        int level = readers == null ? 0 : readers.level(subject);
        touched.computeIfAbsent(level, any -> new TreeSet<>()).add(subject);
    }

    private Judged judged(FactSet facts) {
        rules.fire().forEach(this::touch);
        while (!touched.isEmpty()) {
            Set<String> level = touched.pollFirstEntry().getValue();
            boolean told = false;
            for (String id : level) {
                Subject subject = Objects.requireNonNull(subjects.get(id), id);
                World world = new World(facts, thesisStandings, factorStandings);
                told |= subject instanceof Subject.OfThesis thesis
                        ? moves(thesis, world)
                        : moves((Subject.OfRiskFactor) subject, world);
            }
            if (told) {
                rules.fire().forEach(this::touch);
            }
        }
        known = facts;
        return new Judged(facts, theses, factors, new World(facts, thesisStandings, factorStandings), Map.of());
    }

    /** Judges a thesis; whether rules that read it have to be told. */
    private boolean moves(Subject.OfThesis subject, World world) {
        String id = subject.id();
        SubjectJudge judge = new SubjectJudge(book.report(), world);
        ThesisJudgement judgement = ended.get(id);
        if (judgement == null) {
            LiveInputs inputs = live.computeIfAbsent(id, any -> judge.live(subject));
            Judging judging = judging(subject, judge, world);
            judgement = judge.judge(subject, judging.outcomes(), inputs, judging.evidence());
        }
        World.ThesisStanding before = thesisStandings.get(id);
        theses = theses.plus(id, judgement);
        if (judgement.standing().equals(before)) {
            return false;
        }
        thesisStandings = thesisStandings.plus(id, judgement.standing());
        Objects.requireNonNull(readers).ofSubject(id).forEach(this::touch);
        rules.tell(id, judgement.verdict());
        return true;
    }

    /** Judges a risk factor; whether rules that read it have to be told. */
    private boolean moves(Subject.OfRiskFactor subject, World world) {
        SubjectJudge judge = new SubjectJudge(book.report(), world);
        Map<String, LiveInputs> inputs = parts.computeIfAbsent(subject.id(), any -> judge.read(subject));
        Judging judging = judging(subject, judge, world);
        FactorJudgement judgement = judge.judge(subject, judging.outcomes(), inputs, judging.evidence());
        factors = factors.plus(subject.id(), judgement);
        boolean moved = false;
        for (Map.Entry<String, World.FactorStanding> entry :
                judgement.standings().entrySet()) {
            String target = entry.getKey();
            if (!entry.getValue().equals(factorStandings.get(target))) {
                factorStandings = factorStandings.plus(target, entry.getValue());
                rules.tellFactor(target, entry.getValue().state());
                moved = true;
            }
        }
        if (moved) {
            Objects.requireNonNull(readers).ofSubject(subject.id()).forEach(this::touch);
        }
        return moved;
    }

    /** What is known of the rules of a subject, and how its evidence is gathered. */
    private record Judging(List<RuleOutcome> outcomes, Findings evidence) {}

    private Judging judging(Subject subject, SubjectJudge judge, World world) {
        Set<String> drools = rules.matched(subject.id());
        Map<String, String> failures = failures(subject);
        List<RuleOutcome> outcomes = new ArrayList<>(subject.rules().size());
        for (Rule rule : subject.rules()) {
            outcomes.add(outcome(subject, rule, judge, world, drools, failures));
        }
        return new Judging(
                outcomes, Findings.onDemand(() -> Outcomes.findings(agreed(subject, judge, drools, failures))));
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

    /** What came of a rule, without evidence. */
    private RuleOutcome outcome(
            Subject subject,
            Rule rule,
            SubjectJudge judge,
            World world,
            Set<String> drools,
            Map<String, String> failures) {
        String failure = failures.get(rule.id());
        if (failure == null
                && divisions
                        .computeIfAbsent(
                                rule,
                                any -> Divisions.of(
                                        rule, new Inputs(world.facts().dictionary())))
                        .mayFail(world.facts(), subject.thresholds())) {
            failure = judge.outcome(subject, rule).errorOrNull();
        }
        return RuleOutcome.bare(rule, drools.contains(rule.id()), failure);
    }

    /** What came of the rules by the plain evaluator, with which Drools has to agree. */
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

    /** A judge of the same book, with a session of its own and the rules as they were compiled. */
    BookJudge another() {
        return new BookJudge(book, rules.another());
    }

    @Override
    public void close() {
        rules.close();
    }
}
