package org.thesischecker.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pcollections.TreePMap;
import org.thesischecker.model.Grade;
import org.thesischecker.model.MetricDefinition;
import org.thesischecker.model.Observation;
import org.thesischecker.model.Period;
import org.thesischecker.model.Status;
import org.thesischecker.model.View;

/**
 * What is known of one metric on a day. Immutable: fact sets that differ in other metrics share it, and one that differs
 * in a period shares the others. Which reading stands is found out when it is first asked for.
 */
final class MetricFacts {

    private final MetricDefinition metric;
    private final LocalDate asOf;
    private final TreePMap<Period, List<Observation>> rows;
    private volatile @Nullable TreePMap<Period, Reading> readings;
    private volatile @Nullable TreePMap<Period, Reading> forecasts;
    private volatile @Nullable Optional<Reading> current;
    private final Object mark;

    private MetricFacts(MetricDefinition metric, LocalDate asOf, TreePMap<Period, List<Observation>> rows) {
        this(metric, asOf, rows, new Object());
    }

    private MetricFacts(
            MetricDefinition metric, LocalDate asOf, TreePMap<Period, List<Observation>> rows, Object mark) {
        this.metric = metric;
        this.asOf = asOf;
        this.rows = rows;
        this.mark = mark;
    }

    /** The facts that some visible rows of a metric make; they are in order. */
    static MetricFacts of(MetricDefinition metric, LocalDate asOf, List<Observation> rows) {
        TreeMap<Period, List<Observation>> byPeriod = new TreeMap<>();
        rows.forEach(row -> byPeriod.computeIfAbsent(row.period(), any -> new ArrayList<>(2))
                .add(row));
        return new MetricFacts(metric, asOf, TreePMap.fromSortedMap(byPeriod));
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

    /** The same with other rows of a period, in order; without any when there are none. */
    MetricFacts with(Period period, List<Observation> changed) {
        MetricFacts other = new MetricFacts(
                metric, asOf, changed.isEmpty() ? rows.minus(period) : rows.plus(period, List.copyOf(changed)));
        TreePMap<Period, Reading> knownReadings = readings;
        TreePMap<Period, Reading> knownForecasts = forecasts;
        other.readings = knownReadings == null ? null : with(knownReadings, period, changed, this::isReading);
        other.forecasts =
                knownForecasts == null ? null : with(knownForecasts, period, changed, MetricFacts::isForecast);
        return other;
    }

    private TreePMap<Period, Reading> with(
            TreePMap<Period, Reading> known, Period period, List<Observation> changed, Predicate<Observation> wanted) {
        List<Observation> competing = changed.stream().filter(wanted).toList();
        return competing.isEmpty() ? known.minus(period) : known.plus(period, Standing.of(metric, competing));
    }

    MetricFacts on(LocalDate day) {
        return new MetricFacts(metric, day, rows);
    }

    /** The same on a day that changes nothing of it: no row becomes known, comes into force or grows stale in between. */
    MetricFacts carriedTo(LocalDate day) {
        MetricFacts other = new MetricFacts(metric, day, rows, mark);
        other.readings = readings;
        other.forecasts = forecasts;
        other.current = current;
        return other;
    }

    /** The days on which some rows of a metric become known, come into force or grow stale. */
    static NavigableSet<LocalDate> turningDays(MetricDefinition metric, List<Observation> rows, View view) {
        TreeSet<LocalDate> days = new TreeSet<>();
        for (Observation row : rows) {
            days.add(row.known(view));
            days.add(row.period().end());
            metric.staleAfter().ifPresent(after -> days.add(row.published().plusDays(after + 1L)));
        }
        return days;
    }

    /** What is the same for facts that say the same. */
    Object mark() {
        return mark;
    }

    MetricDefinition metric() {
        return metric;
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    Stream<Observation> rows() {
        return rows.values().stream().flatMap(List::stream);
    }

    boolean isDisputed() {
        return isDisputed(readings()) || isDisputed(forecasts());
    }

    private static boolean isDisputed(NavigableMap<Period, Reading> standing) {
        for (Reading reading : standing.values()) {
            if (reading.isDisputed()) {
                return true;
            }
        }
        return false;
    }

    boolean hasZero() {
        for (List<Observation> ofPeriod : rows.values()) {
            for (Observation row : ofPeriod) {
                if (row.value().signum() == 0) {
                    return true;
                }
            }
        }
        return false;
    }

    List<Observation> rows(Period period) {
        return rows.getOrDefault(period, List.of());
    }

    NavigableMap<Period, Reading> readings() {
        TreePMap<Period, Reading> known = readings;
        if (known == null) {
            known = standing(this::isReading);
            readings = known;
        }
        return known;
    }

    NavigableMap<Period, Reading> forecasts() {
        TreePMap<Period, Reading> known = forecasts;
        if (known == null) {
            known = standing(MetricFacts::isForecast);
            forecasts = known;
        }
        return known;
    }

    Optional<Reading> current() {
        Optional<Reading> known = current;
        if (known == null) {
            known = Optional.ofNullable(latest());
            current = known;
        }
        return known;
    }

    /** A step or an event that is announced ahead counts from its day. */
    private boolean isReading(Observation row) {
        return RowOrder.isReading(row.status()) && !row.period().end().isAfter(asOf);
    }

    private static boolean isForecast(Observation row) {
        return row.status() == Status.FORECAST;
    }

    private TreePMap<Period, Reading> standing(Predicate<Observation> wanted) {
        TreeMap<Period, Reading> standing = new TreeMap<>();
        for (Map.Entry<Period, List<Observation>> entry : rows.entrySet()) {
            List<Observation> competing =
                    entry.getValue().stream().filter(wanted).toList();
            if (!competing.isEmpty()) {
                standing.put(entry.getKey(), Standing.of(metric, competing));
            }
        }
        return TreePMap.fromSortedMap(standing);
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
        for (Reading reading : readings().descendingMap().values()) {
            if (reading.observation().grade() == grade) {
                return reading;
            }
        }
        return null;
    }

    private boolean isStale(Observation observation) {
        return metric.staleAfter().isPresent()
                && asOf.isAfter(
                        observation.published().plusDays(metric.staleAfter().getAsInt()));
    }
}
