package org.thesischecker.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.thesischecker.engine.World;
import org.thesischecker.facts.Reading;
import org.thesischecker.model.Effect;
import org.thesischecker.model.Evidence;
import org.thesischecker.model.Finding;
import org.thesischecker.model.Mark;

/**
 * What the trials of a thesis or risk factor agree on, when they come to the same verdict or the same states.
 *
 * @param tried one judgement of the book for each combination of disputed values
 */
record Agreement(String id, List<Judged> tried, List<Reading> disputed) {

    /** The judgement of a thesis; of an interim and a fulfilled confirmation the interim one. */
    Optional<ThesisJudgement> thesis() {
        return trial(judged -> judged.thesis(id).verdict())
                .map(judged -> judged.thesis(id))
                .map(judgement -> new ThesisJudgement(
                        judgement.verdict(),
                        judgement.decidedBy(),
                        Findings.onDemand(
                                () -> findings(judged -> judged.thesis(id).findings())),
                        judgement.exposures(),
                        judgement.unverified(),
                        judgement.standing()));
    }

    /** The judgement of a risk factor. */
    Optional<FactorJudgement> factor() {
        return trial(this::states)
                .map(judged -> judged.factor(id))
                .map(judgement -> new FactorJudgement(
                        judgement.state(),
                        judgement.parts(),
                        Findings.onDemand(
                                () -> findings(judged -> judged.factor(id).findings())),
                        judgement.unverified(),
                        judgement.standings()));
    }

    /** The world of the trial that stands for all; empty when they differ. */
    Optional<World> world() {
        boolean isThesis = !tried.isEmpty() && tried.get(0).theses().containsKey(id);
        return (isThesis ? trial(judged -> judged.thesis(id).verdict()) : trial(this::states)).map(Judged::world);
    }

    private Object states(Judged judged) {
        return List.of(judged.factor(id).state(), judged.factor(id).parts());
    }

    private Optional<Judged> trial(Function<Judged, Object> outcome) {
        boolean agree = tried.stream().map(outcome).distinct().count() == 1;
        return agree ? tried.stream().max(Comparator.comparing(this::step)) : Optional.empty();
    }

    /** Which step of the verdict rules decided; the first of the trials stands for the others where it is the same. */
    private int step(Judged judged) {
        ThesisJudgement judgement = judged.theses().get(id);
        return judgement == null ? 0 : judgement.decidedBy().ordinal();
    }

    /**
     * The findings that are there whatever value is right; where one value leads to an effect by one rule and another by
     * another, all rules of that effect.
     */
    private List<Finding> findings(Function<Judged, List<Finding>> of) {
        Map<String, Finding> all = new LinkedHashMap<>();
        tried.forEach(judged -> of.apply(judged).forEach(finding -> all.putIfAbsent(finding.rule(), finding)));
        List<Finding> always = all.values().stream()
                .filter(finding -> tried.stream().map(of).allMatch(trial -> has(trial, finding.rule())))
                .toList();
        return all.values().stream()
                .filter(finding ->
                        always.contains(finding) || isOfEach(finding.effect(), of) && !has(always, finding.effect()))
                .sorted(Outcomes.BY_EFFECT)
                .map(this::marked)
                .toList();
    }

    private boolean isOfEach(Effect effect, Function<Judged, List<Finding>> of) {
        return tried.stream().map(of).allMatch(trial -> has(trial, effect));
    }

    private static boolean has(List<Finding> findings, Effect effect) {
        return findings.stream().anyMatch(finding -> finding.effect() == effect);
    }

    private static boolean has(List<Finding> findings, String rule) {
        return findings.stream().anyMatch(finding -> finding.rule().equals(rule));
    }

    private Finding marked(Finding finding) {
        List<Evidence> evidence = finding.evidence().stream()
                .map(one -> isDisputed(one) ? withMark((Evidence.OfReading) one) : one)
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
                finding.comparisons(),
                finding.place());
    }

    private boolean isDisputed(Evidence evidence) {
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
