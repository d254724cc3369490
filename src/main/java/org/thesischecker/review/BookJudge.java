package org.thesischecker.review;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.pcollections.TreePMap;
import org.thesischecker.book.Book;
import org.thesischecker.book.Subject;
import org.thesischecker.engine.Input;
import org.thesischecker.engine.Inputs;
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
    private final DroolsOutcomes outcomes;
    private final Map<String, Subject> subjects = new HashMap<>();
    private final Map<String, LiveInputs> live = new HashMap<>();
    private final Map<String, Map<String, LiveInputs>> parts = new HashMap<>();
    private final TreeMap<Integer, Set<String>> touched = new TreeMap<>();
    private final Set<String> turned = new HashSet<>();
    private @Nullable Readers readers;
    private PMap<String, ThesisJudgement> theses = HashTreePMap.empty();
    private PMap<String, FactorJudgement> factors = HashTreePMap.empty();
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
        this.outcomes = new DroolsOutcomes(rules);
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
        return judged(facts, Set.of());
    }

    private void load(FactSet facts, Map<String, ThesisJudgement> stay) {
        rules.load(facts);
        known = null;
        ended = stay;
        theses = HashTreePMap.empty();
        factors = HashTreePMap.empty();
        thesisStandings = TreePMap.empty();
        factorStandings = TreePMap.empty();
        live.clear();
        readers(facts).all().forEach(this::turn);
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
        return judged(facts, metrics);
    }

    private void end(Map<String, ThesisJudgement> stay) {
        if (ended != stay) {
            Stream.concat(ended.keySet().stream(), stay.keySet().stream())
                    .filter(id -> ended.get(id) != stay.get(id))
                    .forEach(this::turn);
            ended = stay;
        }
    }

    /** Gives a threshold another value; what reads it is judged anew with the next change. */
    void edit(Subject changed, Threshold threshold) {
        subjects.put(changed.id(), changed);
        rules.edit(changed.id(), threshold);
        turn(changed.id());
    }

    private Readers readers(FactSet facts) {
        Readers made = readers;
        if (made == null) {
            made = new Readers(book, new Inputs(facts.dictionary()));
            readers = made;
        }
        return made;
    }

    /** A reading moved that the subject reads: it may turn it or not. */
    private void touch(String subject) {
        int level = readers == null ? 0 : readers.level(subject);
        touched.computeIfAbsent(level, any -> new TreeSet<>()).add(subject);
    }

    /** Something else than a reading moved, or other rules hold. */
    private void turn(String subject) {
        turned.add(subject);
        touch(subject);
    }

    private Judged judged(FactSet facts, Collection<String> metrics) {
        rules.fire().forEach(this::turn);
        World readings = new World(facts, Map.of(), Map.of());
        while (!touched.isEmpty()) {
            boolean told = false;
            for (String id : touched.pollFirstEntry().getValue()) {
                Subject subject = Objects.requireNonNull(subjects.get(id), id);
                World world = readings.standing(thesisStandings, factorStandings);
                told |= subject instanceof Subject.OfThesis thesis
                        ? moves(thesis, world, metrics)
                        : moves((Subject.OfRiskFactor) subject, world, metrics);
            }
            if (told) {
                rules.fire().forEach(this::turn);
            }
        }
        turned.clear();
        known = facts;
        return new Judged(facts, theses, factors, readings.standing(thesisStandings, factorStandings), Map.of());
    }

    /** Judges a thesis; whether rules that read it have to be told. */
    private boolean moves(Subject.OfThesis subject, World world, Collection<String> metrics) {
        String id = subject.id();
        SubjectJudge judge = new SubjectJudge(book.report(), world);
        ThesisJudgement judgement = ended.get(id);
        ThesisJudgement before = theses.get(id);
        if (judgement == null) {
            LiveInputs read = live.computeIfAbsent(id, any -> judge.live(subject));
            Findings evidence = outcomes.evidence(subject, judge);
            if (before != null
                    && !turns(subject, List.of(read), subject.thesis().from(), world, metrics)) {
                theses = theses.plus(id, before.on(evidence));
                return false;
            }
            judgement = judge.judge(subject, outcomes.of(subject, judge, world.facts()), read, evidence);
        }
        theses = theses.plus(id, judgement);
        if (judgement.standing().equals(thesisStandings.get(id))) {
            return false;
        }
        thesisStandings = thesisStandings.plus(id, judgement.standing());
        Objects.requireNonNull(readers).ofSubject(id).forEach(this::turn);
        rules.tell(id, judgement.verdict());
        return true;
    }

    /** Judges a risk factor; whether rules that read it have to be told. */
    private boolean moves(Subject.OfRiskFactor subject, World world, Collection<String> metrics) {
        String id = subject.id();
        SubjectJudge judge = new SubjectJudge(book.report(), world);
        Map<String, LiveInputs> read = parts.computeIfAbsent(id, any -> judge.read(subject));
        Findings evidence = outcomes.evidence(subject, judge);
        FactorJudgement before = factors.get(id);
        if (before != null && !turns(subject, read.values(), null, world, metrics)) {
            factors = factors.plus(id, before.on(evidence));
            return false;
        }
        FactorJudgement judgement = judge.judge(subject, outcomes.of(subject, judge, world.facts()), read, evidence);
        factors = factors.plus(id, judgement);
        boolean moved = tell(judgement);
        if (moved) {
            Objects.requireNonNull(readers).ofSubject(id).forEach(this::turn);
        }
        return moved;
    }

    private boolean tell(FactorJudgement judgement) {
        boolean moved = false;
        for (Map.Entry<String, World.FactorStanding> entry :
                judgement.standings().entrySet()) {
            if (!entry.getValue().equals(factorStandings.get(entry.getKey()))) {
                factorStandings = factorStandings.plus(entry.getKey(), entry.getValue());
                rules.tellFactor(entry.getKey(), entry.getValue().state());
                moved = true;
            }
        }
        return moved;
    }

    /** Whether more than numbers changed: rules that hold or fail, or what is usable. */
    private boolean turns(
            Subject subject,
            Collection<LiveInputs> read,
            @Nullable LocalDate from,
            World world,
            Collection<String> metrics) {
        FactSet before = known;
        if (before == null
                || turned.contains(subject.id())
                || outcomes.mayFail(subject, before)
                || outcomes.mayFail(subject, world.facts())) {
            return true;
        }
        Usability was = new Usability(new World(before, Map.of(), Map.of()), from);
        Usability is = new Usability(world, from);
        for (LiveInputs inputs : read) {
            for (Input input : inputs.inputs().keySet()) {
                if (input.metric().filter(metrics::contains).isPresent()
                        && !was.of(input).equals(is.of(input))) {
                    return true;
                }
            }
        }
        return false;
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
