package org.thesischecker.report.html;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.thesischecker.book.Book;
import org.thesischecker.book.Rule;
import org.thesischecker.book.Subject;
import org.thesischecker.engine.Inputs;
import org.thesischecker.facts.FactSet;
import org.thesischecker.facts.Reading;
import org.thesischecker.model.Finding;
import org.thesischecker.model.MetricDefinition;
import org.thesischecker.model.MetricKind;
import org.thesischecker.model.Observation;
import org.thesischecker.model.Threshold;
import org.thesischecker.report.Amount;
import org.thesischecker.report.Counted;
import org.thesischecker.report.Deciding;
import org.thesischecker.report.EvidenceWords;
import org.thesischecker.report.chart.Frame;
import org.thesischecker.report.chart.Series;
import org.thesischecker.report.chart.SeriesChart;
import org.thesischecker.review.ThesisReview;

/** For each thesis its deciding metric over time, against its thresholds. */
final class SeriesPictures {

    private static final int MOST_ROWS = 12;
    private static final int MOST_LABELS = 3;

    private final Book book;
    private final FactSet facts;
    private final Inputs inputs;

    SeriesPictures(Book book, FactSet facts) {
        this.book = book;
        this.facts = facts;
        this.inputs = new Inputs(facts.dictionary());
    }

    /** The pictures; empty where no metric that matters has a reading. */
    List<Picture> of(ThesisReview review) {
        List<Rule> rules =
                book.subject(review.thesis().id()).map(Subject::rules).orElse(List.of());
        Map<String, Set<String>> compared = ComparedThresholds.of(rules, inputs);
        Stream<String> named =
                rules.stream().flatMap(rule -> inputs.of(rule).stream()).flatMap(input -> input.metric().stream());
        return DecidingMetric.of(review, compared, named, facts).stream()
                .flatMap(id -> facts.dictionary().metric(id).stream())
                .map(metric -> picture(review, metric, limits(review, metric, compared)))
                .toList();
    }

    private Picture picture(ThesisReview review, MetricDefinition metric, List<Threshold> limits) {
        List<Observation> rows =
                facts.readings(metric.id()).stream().map(Reading::observation).toList();
        Series series = new Series(
                metric.kind() == MetricKind.STEP,
                rows.stream().map(row -> point(row, rows, review)).toList(),
                limits.stream()
                        .map(limit -> new Series.Limit(limit.value().doubleValue(), label(limit)))
                        .toList(),
                days(review));
        String caption = metric.name() + ", in " + metric.unit().name().replace('_', ' ');
        String description = described(rows, limits);
        return new Picture(
                caption + " (" + metric.id() + ")",
                SeriesChart.svg(series, new Frame(640, 250, caption, description)),
                SeriesChart.svg(series, new Frame(330, 230, caption, description)),
                latestFirst(rows).stream()
                        .limit(MOST_ROWS)
                        .map(row -> new Picture.Row(
                                row.period().toString(),
                                EvidenceWords.value(row),
                                row.published().toString(),
                                row.source() + ", grade " + row.grade()))
                        .toList(),
                Math.max(0, rows.size() - MOST_ROWS));
    }

    private static List<Observation> latestFirst(List<Observation> rows) {
        List<Observation> reversed = new ArrayList<>(rows);
        Collections.reverse(reversed);
        return reversed;
    }

    private static String label(Threshold limit) {
        return limit.id() + " " + Amount.of(limit.value(), limit.unit());
    }

    private static String described(List<Observation> rows, List<Threshold> limits) {
        Observation last = rows.get(rows.size() - 1);
        String against = limits.isEmpty()
                ? "No rule holds it against a threshold as it is."
                : "Thresholds: " + limits.stream().map(SeriesPictures::label).collect(Collectors.joining(", ")) + ".";
        return Counted.of(rows.size(), "reading", "readings") + " from "
                + rows.get(0).period() + " to " + last.period() + ", the last is " + EvidenceWords.value(last) + ". "
                + against;
    }

    /** Those that rules hold the metric's own value against. */
    private static List<Threshold> limits(
            ThesisReview review, MetricDefinition metric, Map<String, Set<String>> compared) {
        Set<String> ids = compared.getOrDefault(metric.id(), Set.of());
        return review.thesis().thresholds().values().stream()
                .filter(threshold -> ids.contains(threshold.id()))
                .filter(threshold -> threshold.unit().equals(metric.unit()))
                .toList();
    }

    /** What was tested has its value written beside it; where that would be too much, the last reading has. */
    private static Series.Point point(Observation row, List<Observation> rows, ThesisReview review) {
        List<Observation> tested = Deciding.findings(review).stream()
                .flatMap((Finding finding) -> DecidingMetric.readings(finding))
                .filter(rows::contains)
                .distinct()
                .toList();
        boolean labelled = tested.isEmpty() || tested.size() > MOST_LABELS
                ? row.equals(rows.get(rows.size() - 1))
                : tested.contains(row);
        return new Series.Point(
                row.period().end(), row.value().doubleValue(), kind(row), labelled ? EvidenceWords.value(row) : "");
    }

    private static Series.Kind kind(Observation row) {
        return switch (row.bound()) {
            case NONE -> Series.Kind.VALUE;
            case AT_LEAST -> Series.Kind.AT_LEAST;
            case AT_MOST -> Series.Kind.AT_MOST;
        };
    }

    private List<Series.Day> days(ThesisReview review) {
        List<Series.Day> days = new ArrayList<>();
        days.add(new Series.Day(book.report().published(), "report"));
        review.resolution()
                .outcome()
                .ifPresent(
                        outcome -> days.add(new Series.Day(review.resolution().on(), outcome.name())));
        days.add(new Series.Day(facts.asOf(), "as of"));
        return days;
    }
}
