package org.thesischecker.explain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.thesischecker.book.Book;
import org.thesischecker.book.FactType;
import org.thesischecker.book.Property;
import org.thesischecker.book.Report;
import org.thesischecker.book.Rule;
import org.thesischecker.book.Subject;
import org.thesischecker.book.Walk;
import org.thesischecker.engine.Input;
import org.thesischecker.engine.Inputs;
import org.thesischecker.engine.PlainEvaluator;
import org.thesischecker.engine.RuleOutcome;
import org.thesischecker.engine.Trace;
import org.thesischecker.engine.Tracer;
import org.thesischecker.engine.World;
import org.thesischecker.facts.FactSet;
import org.thesischecker.model.Finding;
import org.thesischecker.model.Grade;
import org.thesischecker.model.Observation;
import org.thesischecker.model.Status;
import org.thesischecker.model.Unverified;
import org.thesischecker.review.ExpectedReadings;
import org.thesischecker.review.Judged;
import org.thesischecker.review.Reviewed;
import org.thesischecker.review.RiskFactorReview;
import org.thesischecker.review.SubjectJudge;
import org.thesischecker.review.ThesisReview;
import org.thesischecker.review.Usability;

/** Puts an explanation together from a review, its judgements and the traces of the rules. */
final class Explainer {

    private final Book book;
    private final Subject subject;
    private final Reviewed reviewed;
    private final Judged judged;
    private final World world;
    private final FactSet facts;
    private final Inputs inputs;
    private final Readings readings;
    private final SubjectJudge judge;

    /**
     * Explains one of the theses and risk factors that were reviewed.
     *
     * @param reviewed their review, with the judgements behind it
     */
    Explainer(Reviewed reviewed, Subject subject) {
        this.book = reviewed.review().book();
        this.subject = subject;
        this.reviewed = reviewed;
        this.judged = judgement(reviewed, subject);
        this.world = judged.world(subject.id());
        this.facts = judged.facts();
        this.inputs = new Inputs(facts.dictionary());
        this.readings = new Readings(facts);
        this.judge = new SubjectJudge(book.report(), world);
    }

    private static Judged judgement(Reviewed reviewed, Subject subject) {
        Judged judged = reviewed.judgements().get(subject.id());
        if (judged == null) {
            throw new IllegalStateException("A review without " + subject.id());
        }
        return judged;
    }

    Explanation explanation() {
        return new Explanation(
                book,
                reviewed.facts().asOf(),
                facts.asOf(),
                facts.view(),
                facts.factsUntil(),
                facts.sha256(),
                standing(),
                decision(),
                places(),
                subject.rules().stream().map(this::rule).toList(),
                inputs(),
                thresholds(),
                unmoving(),
                due());
    }

    private Explanation.Standing standing() {
        if (subject instanceof Subject.OfThesis) {
            return new Explanation.OfThesis(thesisReview());
        }
        RiskFactorReview review = reviewed.review().riskFactors().stream()
                .filter(factor -> factor.riskFactor().id().equals(subject.id()))
                .findFirst()
                .orElseThrow();
        return new Explanation.OfRiskFactor(review);
    }

    private ThesisReview thesisReview() {
        return reviewed.review().theses().stream()
                .filter(thesis -> thesis.thesis().id().equals(subject.id()))
                .findFirst()
                .orElseThrow();
    }

    /** What is expected next, by day; nothing once a thesis is resolved. */
    private List<Explanation.Due> due() {
        return isResolved()
                ? List.of()
                : Stream.concat(readingsDue(), thesesDue())
                        .distinct()
                        .sorted(Comparator.comparing(Explanation.Due::on).thenComparing(Explanation.Due::input))
                        .toList();
    }

    private Stream<Explanation.Due> readingsDue() {
        return ExpectedReadings.of(book, subject, world, facts.asOf()).stream()
                .flatMap(reading -> reading.on().map(on -> due(on, reading.text())).stream());
    }

    private Stream<Explanation.Due> thesesDue() {
        return subject.rules().stream()
                .flatMap(rule -> inputs.of(rule).stream())
                .filter(Input.OfThesis.class::isInstance)
                .map(input -> ((Input.OfThesis) input).thesis())
                .flatMap(id -> book.theses().stream().filter(other -> other.id().equals(id)))
                .filter(other -> !other.thesis().resolves().isBefore(facts.asOf()))
                .map(other -> due(other.thesis().resolves(), "thesis " + other.id() + " resolves"));
    }

    private Explanation.Due due(LocalDate on, String input) {
        return new Explanation.Due(on, input, on.isBefore(reviewed.facts().asOf()));
    }

    private boolean isResolved() {
        return subject instanceof Subject.OfThesis
                && thesisReview().resolution().outcome().isPresent();
    }

    private Decision decision() {
        return subject instanceof Subject.OfThesis of
                ? Decisions.of(judged.thesis(subject.id()), of.thesis().stateOn(facts.asOf()))
                : Decisions.of(judged.factor(subject.id()));
    }

    private List<Explanation.ReportPlace> places() {
        String cited = subject instanceof Subject.OfThesis of
                ? of.thesis().reportPlace()
                : ((Subject.OfRiskFactor) subject).riskFactor().reportPlace();
        return Report.cited(cited).stream()
                .filter(place -> !place.isEmpty())
                .map(place -> new Explanation.ReportPlace(
                        place, book.report().places().getOrDefault(place, "")))
                .toList();
    }

    private RuleExplanation rule(Rule rule) {
        Trace trace = Tracer.trace(subject, rule, world, book.report());
        boolean goodNews = rule.effect().isGoodNews();
        Conditions conditions = new Conditions(readings, new Unknowns(inputs, usability()), goodNews);
        boolean fires = findings().stream().anyMatch(finding -> finding.rule().equals(rule.id()));
        return new RuleExplanation(
                rule.id(),
                rule.name(),
                rule.effect(),
                rule.part(),
                rule.place(),
                judge.isLive(subject, rule),
                fires,
                note(rule, fires),
                conditions.of(trace.steps()));
    }

    /** What went wrong with the rule, or how the values of a dispute told otherwise. */
    private String note(Rule rule, boolean fires) {
        RuleOutcome outcome = PlainEvaluator.evaluate(subject, rule, world, book.report());
        Optional<String> failure = unverified().stream()
                .filter(found -> found.input().equals("rule " + rule.id()))
                .map(Unverified::note)
                .findFirst()
                .or(outcome::error);
        if (failure.isPresent() || outcome.holds() == fires) {
            return failure.orElse("");
        }
        return fires
                ? "it holds with another one of the disputed values than is shown here"
                : "it holds with some of the disputed values only, and so it is no finding";
    }

    private List<Finding> findings() {
        return subject instanceof Subject.OfThesis
                ? judged.thesis(subject.id()).findings()
                : judged.factor(subject.id()).findings();
    }

    private List<Unverified> unverified() {
        return subject instanceof Subject.OfThesis
                ? judged.thesis(subject.id()).unverified()
                : judged.factor(subject.id()).unverified();
    }

    private Usability usability() {
        return new Usability(world, from());
    }

    private @Nullable LocalDate from() {
        return subject instanceof Subject.OfThesis of ? of.thesis().from() : null;
    }

    private List<Explanation.InputUse> inputs() {
        Map<String, Explanation.InputUse> uses = new LinkedHashMap<>();
        subject.rules().stream()
                .filter(rule -> judge.isLive(subject, rule))
                .flatMap(rule -> inputs.of(rule).stream())
                .distinct()
                .forEach(input -> uses.put(input.text(), use(input)));
        unverified().stream()
                .filter(found -> !found.input().isEmpty() && !uses.containsKey(found.input()))
                .forEach(found -> uses.put(
                        found.input() + " " + found.reason(),
                        new Explanation.InputUse(found.input(), found, null, List.of())));
        return List.copyOf(uses.values());
    }

    private Explanation.InputUse use(Input input) {
        Optional<Unverified> unusable = unverified().stream()
                .filter(found -> found.input().equals(input.text()))
                .findFirst();
        List<String> rules = subject.rules().stream()
                .filter(rule -> judge.isLive(subject, rule))
                .filter(rule -> inputs.of(rule).contains(input))
                .map(Rule::id)
                .toList();
        return new Explanation.InputUse(
                input.text(),
                unusable.orElse(null),
                readings.of(input)
                        .map(reading -> unusable.isEmpty() ? reading.moving(true) : reading)
                        .orElse(null),
                rules);
    }

    private List<Explanation.ThresholdUse> thresholds() {
        return subject.thresholds().values().stream()
                .map(threshold -> new Explanation.ThresholdUse(
                        threshold,
                        threshold.setOn().isAfter(book.report().published()),
                        subject.rules().stream()
                                .filter(rule -> names(rule, threshold.id()))
                                .map(Rule::id)
                                .toList()))
                .toList();
    }

    private static boolean names(Rule rule, String threshold) {
        return Walk.patterns(rule).stream()
                .filter(pattern -> pattern.type() == FactType.THRESHOLD)
                .anyMatch(pattern -> Walk.pinned(pattern, Property.ID).contains(threshold));
    }

    private List<Observation> unmoving() {
        Set<String> metrics = new TreeSet<>();
        subject.rules().stream()
                .flatMap(rule -> inputs.of(rule).stream())
                .flatMap(input -> input.metric().stream())
                .forEach(metrics::add);
        if (subject instanceof Subject.OfThesis of) {
            of.thesis().forecast().ifPresent(forecast -> metrics.add(forecast.metric()));
            metrics.addAll(of.thesis().corroborating());
        }
        return metrics.stream()
                .flatMap(metric -> facts.rows(metric).stream())
                .filter(row -> row.status() == Status.PRINTED || row.grade() == Grade.C)
                .toList();
    }
}
