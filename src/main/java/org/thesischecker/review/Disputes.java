package org.thesischecker.review;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.thesischecker.book.Book;
import org.thesischecker.book.Subject;
import org.thesischecker.engine.World;
import org.thesischecker.facts.FactSet;
import org.thesischecker.facts.Reading;
import org.thesischecker.model.Thesis;
import org.thesischecker.model.Threshold;

/**
 * Finds out which disputes matter: for each thesis and risk factor, each value of each disputed reading that it reads,
 * itself or through others, is tried.
 */
final class Disputes {

    private final BookJudge judge;
    private final Map<String, Thesis> theses = new HashMap<>();
    private final Map<String, Set<String>> metrics;
    private final Set<String> disputed = new TreeSet<>();

    /**
     * The disputes of what a judge judges.
     *
     * @param metrics by thesis and risk factor, what each reads, itself or through others
     */
    Disputes(BookJudge judge, Book book, Map<String, Set<String>> metrics) {
        this.judge = judge;
        this.metrics = metrics;
        book.theses().forEach(subject -> theses.put(subject.id(), subject.thesis()));
    }

    /** What each thesis and risk factor of a book reads, itself or through others, by id. */
    static Map<String, Set<String>> read(Book book, Reads reads) {
        Map<String, Set<String>> metrics = new TreeMap<>();
        Stream.<Subject>concat(book.theses().stream(), book.riskFactors().stream())
                .forEach(subject -> metrics.put(subject.id(), reads.metrics(subject.id(), any -> true)));
        return metrics;
    }

    /**
     * The book judged; a subject whose outcome is the same for all disputed values is judged as if there were no dispute.
     *
     * @param ended the judgements of theses that ended before, which stay
     */
    Judged judge(FactSet facts, Map<String, ThesisJudgement> ended) {
        disputed.clear();
        return settled(judge.judge(facts, ended), facts.metrics(), ended);
    }

    /**
     * The same after a change of some metrics; what it does not touch stays.
     *
     * @param changed in which the fact set differs from the one that was judged last
     */
    Judged change(FactSet facts, Collection<String> changed, Map<String, ThesisJudgement> ended) {
        return settled(judge.change(facts, changed, ended), changed, ended);
    }

    /** Gives a threshold another value; what reads it is judged anew with the next change. */
    void edit(Subject changed, Threshold threshold) {
        judge.edit(changed, threshold);
    }

    private Judged settled(Judged without, Collection<String> changed, Map<String, ThesisJudgement> ended) {
        FactSet facts = without.facts();
        disputed.removeAll(changed);
        changed.stream().filter(facts::isDisputed).forEach(disputed::add);
        return disputed.isEmpty() ? without : tried(without, ended);
    }

    private Judged tried(Judged without, Map<String, ThesisJudgement> ended) {
        FactSet facts = without.facts();
        Trials trials = new Trials(facts, changed -> judge.change(changed, disputed, ended));
        Map<String, ThesisJudgement> judgedTheses = new TreeMap<>(without.theses());
        Map<String, FactorJudgement> judgedFactors = new TreeMap<>(without.factors());
        Map<String, World> settled = new TreeMap<>();
        metrics.forEach((id, read) -> {
            List<Reading> values = disputed(facts, read);
            if (!values.isEmpty() && !ended.containsKey(id)) {
                List<Judged> tried = trials.of(values);
                agreed(without, id, tried, values, judgedTheses, judgedFactors)
                        .ifPresent(world -> settled.put(id, world));
            }
        });
        judge.change(facts, disputed, ended);
        return settled.isEmpty() ? without : merged(without, judgedTheses, judgedFactors, settled);
    }

    private static Stream<Reading> readings(FactSet facts, String metric) {
        return Stream.concat(facts.readings(metric).stream(), facts.forecasts(metric).stream());
    }

    private List<Reading> disputed(FactSet facts, Set<String> read) {
        return disputed.stream()
                .filter(read::contains)
                .flatMap(metric -> readings(facts, metric))
                .filter(Reading::isDisputed)
                .toList();
    }

    /** Takes over what all trials agree on; the world of the trial that stands for them, when they do. */
    private static Optional<World> agreed(
            Judged without,
            String id,
            List<Judged> tried,
            List<Reading> disputed,
            Map<String, ThesisJudgement> judgedTheses,
            Map<String, FactorJudgement> judgedFactors) {
        Agreement agreement = new Agreement(id, tried, disputed);
        if (without.theses().containsKey(id)) {
            agreement.thesis().ifPresent(judgement -> judgedTheses.put(id, judgement));
        } else {
            agreement.factor().ifPresent(judgement -> judgedFactors.put(id, judgement));
        }
        return agreement.world();
    }

    private Judged merged(
            Judged without,
            Map<String, ThesisJudgement> judgedTheses,
            Map<String, FactorJudgement> judgedFactors,
            Map<String, World> settled) {
        Map<String, World.FactorStanding> factors = new TreeMap<>();
        judgedFactors.values().forEach(judgement -> factors.putAll(judgement.standings()));
        Map<String, World.ThesisStanding> standings = new TreeMap<>();
        judgedTheses.replaceAll((id, judgement) -> settled.containsKey(id)
                ? judgement.seeing(ThesisJudge.exposures(Objects.requireNonNull(theses.get(id)), factors))
                : judgement);
        judgedTheses.forEach((id, judgement) -> standings.put(id, judgement.standing()));
        World world = new World(without.facts(), standings, factors);
        return new Judged(without.facts(), judgedTheses, judgedFactors, world, settled);
    }

    void close() {
        judge.close();
    }
}
