package org.thesischecker.review;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.thesischecker.book.Book;
import org.thesischecker.book.Subject;
import org.thesischecker.facts.Dictionary;
import org.thesischecker.facts.Observations;
import org.thesischecker.model.Bound;
import org.thesischecker.model.Grade;
import org.thesischecker.model.MetricDefinition;
import org.thesischecker.model.MetricKind;
import org.thesischecker.model.Observation;
import org.thesischecker.model.Period;
import org.thesischecker.model.Place;
import org.thesischecker.model.Status;
import org.thesischecker.model.Threshold;

/** Rows by chance about the metrics of a book: on each side of its thresholds, early and late, weak and disputed. */
final class RandomFacts {

    private final Dictionary dictionary;
    private final Collection<String> metrics;
    private final List<Threshold> thresholds;
    private final LocalDate from;
    private final LocalDate until;
    private final Random random;

    /**
     * A source of rows.
     *
     * @param from the first day of the periods that rows are about
     * @param until the last day of them
     */
    RandomFacts(Book book, Dictionary dictionary, LocalDate from, LocalDate until, Random random) {
        this.dictionary = dictionary;
        this.metrics = new Law(book, dictionary).metrics();
        this.thresholds = Stream.<Subject>concat(book.theses().stream(), book.riskFactors().stream())
                .flatMap(subject -> subject.thresholds().values().stream())
                .toList();
        this.from = from;
        this.until = until;
        this.random = random;
    }

    /** Rows of all metrics; some have none. */
    Observations observations() {
        List<Observation> rows = new ArrayList<>();
        for (String metric : metrics) {
            MetricDefinition definition = dictionary.metric(metric).orElseThrow();
            double density = random.nextInt(10) == 0 ? 0 : 0.4 + random.nextDouble() * 0.6;
            for (Period period : periods(definition)) {
                if (random.nextDouble() < density) {
                    rows.addAll(rows(definition, period));
                }
            }
            if (random.nextInt(4) == 0 && definition.kind() == MetricKind.MEASURED) {
                rows.add(row(definition, definition.frequency().periodOf(until), Status.FORECAST, "Forecaster"));
            }
        }
        return Observations.of(dictionary, rows);
    }

    /** Known rows with some of them changed, and without one or two metrics. */
    Observations changed(List<Observation> known) {
        List<Observation> rows = new ArrayList<>(known);
        for (int change = random.nextInt(8); change >= 0; change--) {
            Observation row = row();
            rows.removeIf(other -> other.metric().equals(row.metric())
                    && other.period().equals(row.period())
                    && other.status() == row.status());
            rows.add(row);
        }
        for (int less = random.nextInt(3); less > 0; less--) {
            String metric = one(List.copyOf(metrics));
            rows.removeIf(row -> row.metric().equals(metric));
        }
        return Observations.of(dictionary, rows);
    }

    private List<Observation> rows(MetricDefinition definition, Period period) {
        Observation first = row(definition, period, Status.ACTUAL, "Office");
        return random.nextInt(60) == 0
                ? List.of(first, row(definition, period, Status.ACTUAL, "Another office"))
                : List.of(first);
    }

    /** A row in place of those that a metric and period may have. */
    Observation row() {
        MetricDefinition definition = one(metrics.stream()
                .flatMap(metric -> dictionary.metric(metric).stream())
                .filter(metric -> !periods(metric).isEmpty())
                .toList());
        return row(definition, one(periods(definition)), Status.ACTUAL, "Office");
    }

    /**
     * A row with a value on a side of a threshold, at an end of its range, zero, or a tick beside what it was.
     *
     * @param near which thresholds
     */
    Observation withOtherValue(Observation row, Predicate<Threshold> near) {
        MetricDefinition metric = dictionary.metric(row.metric()).orElseThrow();
        if (metric.isEvent()) {
            return row.withValue(BigDecimal.valueOf(random.nextInt(2)));
        }
        List<BigDecimal> values = new ArrayList<>(List.of(
                row.value(), row.value().add(metric.tick()), metric.lowest(), metric.highest(), BigDecimal.ZERO));
        thresholds.stream()
                .filter(near)
                .flatMap(threshold -> Stream.of(-1, 0, 1)
                        .map(side -> threshold.value().add(metric.tick().multiply(BigDecimal.valueOf(side)))))
                .forEach(values::add);
        return row.withValue(one(values));
    }

    private List<Period> periods(MetricDefinition definition) {
        Set<Period> periods = new TreeSet<>();
        if (definition.kind() == MetricKind.MEASURED) {
            for (Period period = definition.frequency().periodOf(from);
                    !period.end().isAfter(until);
                    period = period.next()) {
                periods.add(period);
            }
        } else {
            Stream.of(from, until.minusDays(20), until.minusDays(70))
                    .map(Period::day)
                    .forEach(periods::add);
        }
        return List.copyOf(periods);
    }

    private Observation row(MetricDefinition definition, Period period, Status status, String source) {
        LocalDate known = period.end().isAfter(until) ? from : period.end();
        LocalDate published = known.plusDays(random.nextInt(8) == 0 ? 30 : random.nextInt(5));
        return new Observation(
                definition.id(),
                period,
                value(definition),
                definition.isEvent() ? Bound.NONE : one(BOUNDS),
                definition.unit(),
                published,
                false,
                published,
                status,
                one(GRADES),
                source,
                "https://example.org/made-up",
                "",
                Place.of("made up"));
    }

    private static final List<Bound> BOUNDS =
            List.of(Bound.NONE, Bound.NONE, Bound.NONE, Bound.NONE, Bound.NONE, Bound.AT_LEAST, Bound.AT_MOST);
    private static final List<Grade> GRADES =
            List.of(Grade.A, Grade.A, Grade.A, Grade.A, Grade.A, Grade.A, Grade.B, Grade.B, Grade.C);

    private BigDecimal value(MetricDefinition definition) {
        if (definition.isEvent()) {
            return BigDecimal.valueOf(random.nextInt(2));
        }
        List<BigDecimal> values = new ArrayList<>(List.of(definition.lowest(), definition.highest()));
        thresholds.stream()
                .filter(threshold -> threshold.unit().equals(definition.unit()))
                .map(Threshold::value)
                .flatMap(value -> Stream.of(value, value.subtract(definition.tick()), value.add(definition.tick())))
                .filter(value ->
                        value.compareTo(definition.lowest()) >= 0 && value.compareTo(definition.highest()) <= 0)
                .forEach(values::add);
        return one(values);
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
