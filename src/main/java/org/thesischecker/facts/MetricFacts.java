package org.thesischecker.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.thesischecker.model.Grade;
import org.thesischecker.model.MetricDefinition;
import org.thesischecker.model.Observation;
import org.thesischecker.model.Period;
import org.thesischecker.model.Status;

/** What is known of one metric on a day. Immutable: fact sets that differ in other metrics share it. */
final class MetricFacts {

    private final MetricDefinition metric;
    private final LocalDate asOf;
    private final List<Observation> rows;
    private final NavigableMap<Period, Reading> readings;
    private final NavigableMap<Period, Reading> forecasts;
    private final @Nullable Reading current;

    private MetricFacts(MetricDefinition metric, LocalDate asOf, List<Observation> rows) {
        this.metric = metric;
        this.asOf = asOf;
        this.rows = rows;
        // A step or an event that is announced ahead counts from its day.
        this.readings = standing(
                row -> RowOrder.isReading(row.status()) && !row.period().end().isAfter(asOf));
        this.forecasts = standing(row -> row.status() == Status.FORECAST);
        this.current = latest();
    }

    /** The facts that some visible rows of a metric make; they are in order. */
    static MetricFacts of(MetricDefinition metric, LocalDate asOf, List<Observation> rows) {
        return new MetricFacts(metric, asOf, List.copyOf(rows));
    }

    /**
     * A metric's definition.
     *
     * @throws IllegalArgumentException when there is none
     */
    static MetricDefinition definition(Dictionary dictionary, String id) {
        return dictionary
                .metric(id)
                .orElseThrow(() -> new IllegalArgumentException("The metric \"%s\" is not defined.".formatted(id)));
    }

    MetricDefinition metric() {
        return metric;
    }

    List<Observation> rows() {
        return rows;
    }

    NavigableMap<Period, Reading> readings() {
        return readings;
    }

    NavigableMap<Period, Reading> forecasts() {
        return forecasts;
    }

    Optional<Reading> current() {
        return Optional.ofNullable(current);
    }

    private NavigableMap<Period, Reading> standing(Predicate<Observation> wanted) {
        NavigableMap<Period, List<Observation>> byPeriod = new TreeMap<>();
        rows.stream()
                .filter(wanted)
                .forEach(row -> byPeriod.computeIfAbsent(row.period(), any -> new ArrayList<>())
                        .add(row));
        NavigableMap<Period, Reading> standing = new TreeMap<>();
        byPeriod.forEach((period, ofPeriod) -> standing.put(period, Standing.of(metric, ofPeriod)));
        return standing;
    }

    /** A lower grade never hides a higher one that is fresh. */
    private @Nullable Reading latest() {
        Reading bestStale = null;
        for (Grade grade : Grade.values()) {
            Reading latest = latest(grade);
            if (latest != null && !isStale(latest.observation())) {
                return latest;
            }
            bestStale = bestStale == null ? latest : bestStale;
        }
        return bestStale == null ? null : bestStale.asStale();
    }

    private @Nullable Reading latest(Grade grade) {
        return readings.descendingMap().values().stream()
                .filter(reading -> reading.observation().grade() == grade)
                .findFirst()
                .orElse(null);
    }

    private boolean isStale(Observation observation) {
        return metric.staleAfter().isPresent()
                && asOf.isAfter(
                        observation.published().plusDays(metric.staleAfter().getAsInt()));
    }
}
