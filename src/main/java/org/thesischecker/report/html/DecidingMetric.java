package org.thesischecker.report.html;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.thesischecker.facts.FactSet;
import org.thesischecker.model.Comparison;
import org.thesischecker.model.Evidence;
import org.thesischecker.model.Finding;
import org.thesischecker.model.Forecast;
import org.thesischecker.model.Observation;
import org.thesischecker.model.Unit;
import org.thesischecker.report.Deciding;
import org.thesischecker.review.ThesisReview;

/**
 * The metrics whose course shows how a thesis is decided: first one that rules hold against a threshold as it is, a
 * deciding rule's before others'; then, where that is another, the one of which a deciding rule computes what it compares;
 * where no rule holds, one that a rule names.
 * An event has no course.
 */
final class DecidingMetric {

    private DecidingMetric() {}

    /**
     * The metrics that have a reading, at most two.
     *
     * @param compared thresholds by the metrics that rules hold against them
     * @param named every metric that rules name
     */
    static List<String> of(
            ThesisReview review, Map<String, Set<String>> compared, Stream<String> named, FactSet facts) {
        List<Finding> deciding = Deciding.findings(review);
        Stream<String> held = Stream.concat(
                        deciding.stream().flatMap(DecidingMetric::read).filter(compared::containsKey),
                        compared.keySet().stream())
                .filter(metric -> hasCourse(metric, facts))
                .limit(1);
        Stream<String> read = Stream.of(
                        deciding.stream().flatMap(DecidingMetric::computedOf),
                        deciding.stream().flatMap(DecidingMetric::read),
                        review.findings().stream().flatMap(DecidingMetric::read),
                        review.thesis().forecast().stream().map(Forecast::metric),
                        named)
                .flatMap(metrics -> metrics)
                .filter(metric -> hasCourse(metric, facts))
                .limit(1);
        return Stream.concat(held, read).distinct().toList();
    }

    private static boolean hasCourse(String metric, FactSet facts) {
        boolean measured = facts.dictionary()
                .metric(metric)
                .filter(definition -> !definition.unit().equals(Unit.BOOLEAN))
                .isPresent();
        return measured && !facts.readings(metric).isEmpty();
    }

    /** The first metric in what stands left in a comparison. */
    private static Stream<String> computedOf(Finding finding) {
        return finding.comparisons().stream()
                .map(Comparison::left)
                .flatMap(side -> finding.evidence().stream()
                        .filter(Evidence.Computed.class::isInstance)
                        .map(Evidence.Computed.class::cast)
                        .filter(computed -> computed.expression().equals(side.expression())))
                .flatMap(computed -> computed.of().stream())
                .flatMap(name -> readings(finding)
                        .filter(row -> (row.metric() + " " + row.period()).equals(name))
                        .map(Observation::metric));
    }

    private static Stream<String> read(Finding finding) {
        return readings(finding).map(Observation::metric);
    }

    static Stream<Observation> readings(Finding finding) {
        return finding.evidence().stream()
                .filter(Evidence.OfReading.class::isInstance)
                .map(item -> ((Evidence.OfReading) item).observation());
    }
}
