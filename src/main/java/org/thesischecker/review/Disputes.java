package org.thesischecker.review;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.thesischecker.book.Book;
import org.thesischecker.book.Subject;
import org.thesischecker.engine.World;
import org.thesischecker.facts.FactSet;
import org.thesischecker.facts.Reading;
import org.thesischecker.model.Thesis;

/**
 * Finds out which disputes matter: for each thesis and risk factor, each value of each disputed reading that it reads,
 * itself or through others, is tried.
 */
final class Disputes {

    private final BookJudge judge;
    private final Map<String, Thesis> theses = new HashMap<>();
    private final Map<String, Set<String>> metrics = new TreeMap<>();

    Disputes(BookJudge judge, Book book, Reads reads) {
        this.judge = judge;
        book.theses().forEach(subject -> theses.put(subject.id(), subject.thesis()));
        Stream.<Subject>concat(book.theses().stream(), book.riskFactors().stream())
                .forEach(subject -> metrics.put(subject.id(), reads.metrics(subject.id(), any -> true)));
    }

    /**
     * The book judged; a subject whose outcome is the same for all disputed values is judged as if there were no dispute.
     *
     * @param ended the judgements of theses that ended before, which stay
     */
    Judged judge(FactSet facts, Map<String, ThesisJudgement> ended) {
        Judged without = judge.judge(facts, ended);
        Trials trials = new Trials(facts, changed -> judge.judge(changed, ended));
        Map<String, ThesisJudgement> judgedTheses = new TreeMap<>(without.theses());
        Map<String, FactorJudgement> judgedFactors = new TreeMap<>(without.factors());
        Map<String, World> settled = new TreeMap<>();
        metrics.forEach((id, read) -> {
            List<Reading> disputed = disputed(facts, read);
            if (!disputed.isEmpty() && !ended.containsKey(id)) {
                List<Judged> tried = trials.of(disputed);
                agreed(without, id, tried, disputed, judgedTheses, judgedFactors)
                        .ifPresent(world -> settled.put(id, world));
            }
        });
        return settled.isEmpty() ? without : merged(without, judgedTheses, judgedFactors, settled);
    }

    private static List<Reading> disputed(FactSet facts, Set<String> metrics) {
        return metrics.stream()
                .flatMap(metric -> Stream.concat(facts.readings(metric).stream(), facts.forecasts(metric).stream()))
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
}
