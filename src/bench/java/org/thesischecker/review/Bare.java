package org.thesischecker.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.thesischecker.bench.BareSubject;
import org.thesischecker.book.Book;
import org.thesischecker.book.Rule;
import org.thesischecker.book.Subject;
import org.thesischecker.engine.World;
import org.thesischecker.model.Exposure;
import org.thesischecker.model.ExposureEffect;
import org.thesischecker.model.ThesisState;
import org.thesischecker.model.Unverified;

/** What the bare program is told, and what it should come to, taken from a review of this tool. */
public final class Bare {

    private Bare() {}

    /** Every thesis and risk factor of a review. */
    public static List<BareSubject> subjects(Reviewed reviewed) {
        Book book = reviewed.review().book();
        List<BareSubject> subjects = new ArrayList<>();
        for (int level = 0; level < book.levels().size(); level++) {
            for (Subject subject : book.levels().get(level)) {
                subjects.add(
                        subject instanceof Subject.OfThesis thesis
                                ? ofThesis(level, thesis, reviewed)
                                : ofFactor(level, (Subject.OfRiskFactor) subject, reviewed));
            }
        }
        return subjects;
    }

    /** The verdict of each thesis, and the state of each risk factor and part. */
    public static Map<String, String> standings(Reviewed reviewed) {
        Map<String, String> standings = new TreeMap<>();
        reviewed.review()
                .theses()
                .forEach(thesis ->
                        standings.put(thesis.thesis().id(), thesis.verdict().name()));
        reviewed.review()
                .riskFactors()
                .forEach(factor -> reviewed.judgements()
                        .get(factor.riskFactor().id())
                        .factor(factor.riskFactor().id())
                        .standings()
                        .forEach((target, standing) ->
                                standings.put(target, standing.state().name())));
        return standings;
    }

    private static BareSubject ofThesis(int level, Subject.OfThesis subject, Reviewed reviewed) {
        ThesisReview review = reviewed.review().theses().stream()
                .filter(one -> one.thesis().id().equals(subject.id()))
                .findFirst()
                .orElseThrow();
        World world =
                Objects.requireNonNull(reviewed.judgements().get(subject.id())).world(subject.id());
        SubjectJudge judge =
                new SubjectJudge(reviewed.review().book().report(), new World(world.facts(), world.theses(), Map.of()));
        boolean blocked = judge.judge(subject, judge.outcomes(subject)).unverified().stream()
                .filter(input -> !input.input().isEmpty())
                .anyMatch(Unverified::blocks);
        boolean open = subject.thesis().stateOn(reviewed.facts().asOf()) == ThesisState.OPEN;
        Set<String> exposures = subject.thesis().exposures().stream()
                .filter(exposure -> exposure.effect() == ExposureEffect.AT_RISK)
                .map(Exposure::target)
                .collect(Collectors.toSet());
        boolean unknown = open
                && exposures.stream()
                        .map(target -> world.factors().get(target))
                        .anyMatch(standing ->
                                standing != null && !standing.blocking().isEmpty());
        return new BareSubject(
                level,
                true,
                subject.id(),
                open,
                blocked || unknown,
                review.resolution().state() == org.thesischecker.model.ResolutionState.RESOLVED
                        ? review.verdict().name()
                        : "",
                exposures,
                Map.of(),
                rules(subject.rules()));
    }

    private static BareSubject ofFactor(int level, Subject.OfRiskFactor subject, Reviewed reviewed) {
        Map<String, World.FactorStanding> standings = Objects.requireNonNull(
                        reviewed.judgements().get(subject.id()))
                .factor(subject.id())
                .standings();
        Map<String, Boolean> parts = new LinkedHashMap<>();
        Set<String> names = subject.riskFactor().parts().isEmpty()
                ? Set.of("")
                : subject.riskFactor().parts().keySet();
        names.forEach(part -> parts.put(
                part,
                !Objects.requireNonNull(standings.get(part.isEmpty() ? subject.id() : subject.id() + "/" + part))
                        .blocking()
                        .isEmpty()));
        return new BareSubject(level, false, subject.id(), false, false, "", Set.of(), parts, rules(subject.rules()));
    }

    private static Map<String, String> rules(List<Rule> rules) {
        return rules.stream()
                .collect(Collectors.toMap(
                        Rule::id,
                        rule -> rule.effect().name() + ":" + rule.part(),
                        (one, other) -> one,
                        LinkedHashMap::new));
    }

    /** The theses that read a metric in their own rules. */
    public static Map<String, List<String>> readers(Book book, org.thesischecker.facts.Dictionary dictionary) {
        Reads reads = new Reads(book, dictionary);
        Function<Subject, Set<String>> metrics = subject -> reads.metrics(Set.of(subject));
        Map<String, List<String>> readers = new TreeMap<>();
        book.theses()
                .forEach(thesis -> metrics.apply(thesis)
                        .forEach(metric -> readers.computeIfAbsent(metric, any -> new ArrayList<>())
                                .add(thesis.id())));
        return readers;
    }
}
