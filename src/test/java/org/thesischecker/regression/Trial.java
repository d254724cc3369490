package org.thesischecker.regression;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.thesischecker.book.Cases.Case;
import org.thesischecker.book.Cases.Given;
import org.thesischecker.book.Rule;
import org.thesischecker.book.Subject;
import org.thesischecker.engine.PlainEvaluator;
import org.thesischecker.engine.World;
import org.thesischecker.model.MetricDefinition;
import org.thesischecker.model.RiskFactor;
import org.thesischecker.model.Thesis;
import org.thesischecker.model.Threshold;

/** A case of the shipped book, tried with other readings and other thresholds by the plain evaluator. */
record Trial(Subject subject, Case tried) {

    /** Far less than any difference that readings can make, and far more than what rounding of quotients can. */
    private static final BigDecimal SPECK = new BigDecimal("1E-20");

    boolean holds(Rule rule) {
        return holds(rule, subject);
    }

    /** Whether what the rule compares with the threshold is exactly at it: the least change of the threshold decides. */
    boolean isAt(String threshold, Rule rule) {
        return holds(rule, moved(threshold, SPECK)) != holds(rule, moved(threshold, SPECK.negate()));
    }

    boolean lacks(String metric) {
        return tried.given().stream().noneMatch(given -> given.metric().equals(metric));
    }

    /** The case with one reading a tick higher or lower, in every way. */
    Stream<Trial> aTickAway() {
        return tried.given().stream()
                .flatMap(given -> Stream.of(tick(given), tick(given).negate())
                        .map(step ->
                                new Trial(subject, with(given, given.value().add(step)))));
    }

    private boolean holds(Rule rule, Subject judged) {
        World world = CaseWorld.of(tried, Shipped.BOOK, CaseFacts.of(tried, Shipped.KNOWN));
        return PlainEvaluator.evaluate(judged, rule, world, Shipped.BOOK.report())
                .holds();
    }

    private static BigDecimal tick(Given given) {
        return Shipped.DICTIONARY
                .metric(given.metric())
                .map(MetricDefinition::tick)
                .orElseThrow();
    }

    private Case with(Given changed, BigDecimal value) {
        List<Given> given = new ArrayList<>(tried.given());
        given.set(given.indexOf(changed), changed.withValue(value));
        return tried.giving(given);
    }

    private Subject moved(String threshold, BigDecimal by) {
        Map<String, Threshold> thresholds = new LinkedHashMap<>(subject.thresholds());
        thresholds.computeIfPresent(threshold, (id, was) -> moved(was, by));
        return subject instanceof Subject.OfThesis ofThesis
                ? new Subject.OfThesis(with(ofThesis.thesis(), thresholds), subject.rules())
                : new Subject.OfRiskFactor(
                        with(((Subject.OfRiskFactor) subject).riskFactor(), thresholds), subject.rules());
    }

    private static Threshold moved(Threshold was, BigDecimal by) {
        return new Threshold(
                was.id(), was.value().add(by), was.unit(), was.origin(), was.rationale(), was.setOn(), was.place());
    }

    private static Thesis with(Thesis thesis, Map<String, Threshold> thresholds) {
        return new Thesis(
                thesis.id(),
                thesis.title(),
                thesis.statement(),
                thesis.kind(),
                thesis.reportPlace(),
                thesis.from(),
                thesis.horizon(),
                thesis.resolves(),
                thesis.forecastOrNull(),
                thresholds,
                thesis.exposures(),
                thesis.alternatives(),
                thesis.corroborating(),
                thesis.assumptions(),
                thesis.annulledOrNull(),
                thesis.owner(),
                thesis.tags(),
                thesis.remarks(),
                thesis.place());
    }

    private static RiskFactor with(RiskFactor factor, Map<String, Threshold> thresholds) {
        return new RiskFactor(
                factor.id(),
                factor.title(),
                factor.statement(),
                factor.reportPlace(),
                factor.listed(),
                factor.parts(),
                thresholds,
                factor.overlaps(),
                factor.assumptions(),
                factor.owner(),
                factor.tags(),
                factor.place());
    }
}
