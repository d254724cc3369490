package org.thesischecker.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.thesischecker.engine.World;
import org.thesischecker.facts.FactSet;
import org.thesischecker.facts.Reading;
import org.thesischecker.model.Evidence;
import org.thesischecker.model.Finding;
import org.thesischecker.model.Mark;
import org.thesischecker.model.Observation;

/** Finds out which disputes matter: each value of each disputed reading is tried. */
final class Disputes {

    private static final int MOST_TRIALS = 256;

    private final BookJudge judge;
    private final Set<String> metricsRead;

    Disputes(BookJudge judge, Set<String> metricsRead) {
        this.judge = judge;
        this.metricsRead = metricsRead;
    }

    /** The book judged; a subject whose outcome is the same for all disputed values is judged as if there were no dispute. */
    Judged judge(FactSet facts) {
        List<Reading> disputed = metricsRead.stream()
                .flatMap(metric -> Stream.concat(facts.readings(metric).stream(), facts.forecasts(metric).stream()))
                .filter(Reading::isDisputed)
                .toList();
        Judged without = judge.judge(facts);
        long trials = disputed.stream()
                .mapToLong(reading -> reading.disputed().size())
                .reduce(1, (product, size) -> Math.min(MOST_TRIALS + 1L, product * size));
        if (disputed.isEmpty() || trials > MOST_TRIALS) {
            return without;
        }
        List<Judged> tried =
                combinations(facts, disputed).stream().map(judge::judge).toList();
        return merged(without, tried, disputed);
    }

    private static List<FactSet> combinations(FactSet facts, List<Reading> disputed) {
        List<FactSet> all = List.of(facts);
        for (Reading reading : disputed) {
            List<FactSet> more = new ArrayList<>();
            for (FactSet before : all) {
                for (Observation value : reading.disputed()) {
                    more.add(before.replacing(List.of(value)));
                }
            }
            all = more;
        }
        return all;
    }

    private static Judged merged(Judged without, List<Judged> tried, List<Reading> disputed) {
        Map<String, ThesisJudgement> theses = chosen(
                without.theses(),
                tried,
                Judged::theses,
                ThesisJudgement::verdict,
                (judgement, id) -> new ThesisJudgement(
                        judgement.verdict(),
                        judgement.decidedBy(),
                        marked(judgement.findings(), disputed, inAll(tried, id)),
                        judgement.exposures(),
                        judgement.unverified(),
                        judgement.standing()));
        Map<String, FactorJudgement> factors = chosen(
                without.factors(),
                tried,
                Judged::factors,
                judgement -> List.of(judgement.state(), judgement.parts()),
                (judgement, id) -> new FactorJudgement(
                        judgement.state(),
                        judgement.parts(),
                        marked(judgement.findings(), disputed, inAll(tried, id)),
                        judgement.unverified(),
                        judgement.standings()));
        Map<String, World.ThesisStanding> thesisStandings = new TreeMap<>();
        theses.forEach((id, judgement) -> thesisStandings.put(id, judgement.standing()));
        Map<String, World.FactorStanding> factorStandings = new TreeMap<>();
        factors.values().forEach(judgement -> factorStandings.putAll(judgement.standings()));
        World world = new World(without.facts(), thesisStandings, factorStandings);
        return new Judged(without.facts(), theses, factors, world, settled(without, tried.get(0), theses, factors));
    }

    /** The subjects whose judgement is that of a trial, where it is another one than without the disputed readings. */
    private static Map<String, World> settled(
            Judged without, Judged trial, Map<String, ThesisJudgement> theses, Map<String, FactorJudgement> factors) {
        Map<String, World> settled = new TreeMap<>();
        theses.forEach((id, judgement) -> {
            if (!judgement.equals(without.theses().get(id))) {
                settled.put(id, trial.world());
            }
        });
        factors.forEach((id, judgement) -> {
            if (!judgement.equals(without.factors().get(id))) {
                settled.put(id, trial.world());
            }
        });
        return settled;
    }

    private static <J> Map<String, J> chosen(
            Map<String, J> without,
            List<Judged> tried,
            Function<Judged, Map<String, J>> of,
            Function<J, Object> outcome,
            BiFunction<J, String, J> marking) {
        Map<String, J> chosen = new TreeMap<>();
        without.forEach((id, judgement) -> {
            J first = of.apply(tried.get(0)).get(id);
            boolean agree = first != null
                    && tried.stream()
                            .map(of)
                            .map(judgements -> judgements.get(id))
                            .allMatch(other ->
                                    other != null && outcome.apply(other).equals(outcome.apply(first)));
            chosen.put(id, agree ? marking.apply(first, id) : judgement);
        });
        return chosen;
    }

    /** Whether a finding is there whatever value is right. */
    private static Function<Finding, Boolean> inAll(List<Judged> tried, String id) {
        return finding -> tried.stream()
                .allMatch(judged -> findings(judged, id).stream()
                        .anyMatch(other -> other.rule().equals(finding.rule())));
    }

    private static List<Finding> findings(Judged judged, String id) {
        ThesisJudgement thesis = judged.theses().get(id);
        FactorJudgement factor = judged.factors().get(id);
        if (thesis != null) {
            return thesis.findings();
        }
        return factor == null ? List.of() : factor.findings();
    }

    private static List<Finding> marked(
            List<Finding> findings, List<Reading> disputed, Function<Finding, Boolean> isInAll) {
        return findings.stream()
                .filter(isInAll::apply)
                .map(finding -> marked(finding, disputed))
                .toList();
    }

    private static Finding marked(Finding finding, List<Reading> disputed) {
        List<Evidence> evidence = finding.evidence().stream()
                .map(one -> isDisputed(one, disputed) ? withMark((Evidence.OfReading) one) : one)
                .toList();
        if (evidence.equals(finding.evidence())) {
            return finding;
        }
        return new Finding(
                finding.rule(),
                finding.effect(),
                finding.part(),
                finding.statement(),
                with(finding.marks()),
                evidence,
                finding.place());
    }

    private static boolean isDisputed(Evidence evidence, List<Reading> disputed) {
        return evidence instanceof Evidence.OfReading reading
                && disputed.stream().anyMatch(dispute -> dispute.disputed().contains(reading.observation()));
    }

    private static Evidence withMark(Evidence.OfReading reading) {
        return new Evidence.OfReading(reading.observation(), with(reading.marks()), reading.errata());
    }

    private static List<Mark> with(List<Mark> marks) {
        List<Mark> more = new ArrayList<>(marks);
        more.add(Mark.DISPUTED);
        return more.stream().distinct().sorted().toList();
    }
}
