package org.thesischecker.facts;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pcollections.TreePMap;
import org.thesischecker.model.Observation;
import org.thesischecker.model.Period;
import org.thesischecker.model.Status;
import org.thesischecker.model.View;

/**
 * What was known on the as-of date: for each metric and period the observation that stands. Immutable.
 *
 * <p>Readings are those of status actual and derived; forecasts stand apart; printed rows are errata and shown only.
 */
public final class FactSet {

    private static final Object NOTHING = new Object();

    private final LocalDate asOf;
    private final View view;
    private final Dictionary dictionary;
    private final TreePMap<String, MetricFacts> metrics;
    private @Nullable String sha256;

    FactSet(LocalDate asOf, View view, Dictionary dictionary, TreePMap<String, MetricFacts> metrics) {
        this.asOf = asOf;
        this.view = view;
        this.dictionary = dictionary;
        this.metrics = metrics;
    }

    /** The day whose knowledge this is. */
    public LocalDate asOf() {
        return asOf;
    }

    /** Which day of a row counts. */
    public View view() {
        return view;
    }

    /** The definitions of all metrics, also of those without a row. */
    public Dictionary dictionary() {
        return dictionary;
    }

    /** Whether nothing was known by the as-of date. */
    public boolean isEmpty() {
        return metrics.isEmpty();
    }

    /** The latest day on which a visible row became known; {@link LocalDate#MIN} when the set is empty. */
    public LocalDate factsUntil() {
        return stream()
                .map(row -> row.known(view))
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.MIN);
    }

    /**
     * Sha256 over all visible rows and the definitions of their metrics, as lower-case hex; independent of order.
     *
     * <p>It is that of the {@link #canonicalLines()}, each ended by a line feed, in UTF-8.
     */
    public String sha256() {
        String known = sha256;
        if (known == null) {
            known = Canonical.sha256(canonicalLines());
            sha256 = known;
        }
        return known;
    }

    /** The visible rows and the definitions of their metrics, one a line with tabs between fields, sorted as bytes. */
    public List<String> canonicalLines() {
        return Canonical.sorted(Stream.concat(
                metrics.values().stream().map(MetricFacts::metric).map(Canonical::line),
                stream().map(Canonical::line)));
    }

    /** The metrics that have a visible row of any status, by id. */
    public List<String> metrics() {
        return List.copyOf(metrics.keySet());
    }

    /** The standing reading of a metric and period; empty also when the period ends after the as-of date. */
    public Optional<Reading> reading(String metric, Period period) {
        return of(metric).map(facts -> facts.readings().get(period));
    }

    /** The standing readings of a metric, earliest period first. Periods that end after the as-of date are left out. */
    public List<Reading> readings(String metric) {
        return list(metric, facts -> facts.readings().values());
    }

    /** The reading of the latest period of the best grade that has a fresh one, or of the best grade where none is fresh. */
    public Optional<Reading> current(String metric) {
        return of(metric).flatMap(MetricFacts::current);
    }

    /** The standing forecast of a metric and period, which may lie in the future. */
    public Optional<Reading> forecast(String metric, Period period) {
        return of(metric).map(facts -> facts.forecasts().get(period));
    }

    /** The standing forecasts of a metric, earliest period first. */
    public List<Reading> forecasts(String metric) {
        return list(metric, facts -> facts.forecasts().values());
    }

    /** How many readings and forecasts of a metric stand. */
    public int standing(String metric) {
        MetricFacts known = metrics.get(metric);
        return known == null ? 0 : known.readings().size() + known.forecasts().size();
    }

    /** Whether a standing reading or forecast of the metric is disputed. */
    public boolean isDisputed(String metric) {
        MetricFacts known = metrics.get(metric);
        return known != null && known.isDisputed();
    }

    /** Whether a visible row of the metric has the value zero. */
    public boolean hasZero(String metric) {
        MetricFacts known = metrics.get(metric);
        return known != null && known.hasZero();
    }

    /** The errata of a metric and period. */
    public List<Observation> printed(String metric, Period period) {
        return rows(metric).stream()
                .filter(row -> row.status() == Status.PRINTED && row.period().equals(period))
                .toList();
    }

    /** All visible rows, by metric, period, published, source. */
    public List<Observation> rows() {
        return stream().toList();
    }

    /** All visible rows of a metric, by period, published, source. */
    public List<Observation> rows(String metric) {
        return of(metric).map(facts -> facts.rows().toList()).orElse(List.of());
    }

    /** The same fact set without any row of a metric. */
    public FactSet without(String metric) {
        return new FactSet(asOf, view, dictionary, metrics.minus(metric));
    }

    /**
     * The same fact set with these rows instead of all rows of their metric, period and status, where actual and derived
     * count as one status. Rows that are not known by the as-of date take the others' place and are not seen.
     *
     * @throws IllegalArgumentException when the dictionary lacks a metric
     */
    public FactSet replacing(List<Observation> rows) {
        TreePMap<String, MetricFacts> all = metrics;
        for (List<Observation> given : RowOrder.together(rows)) {
            String metric = given.get(0).metric();
            Period period = given.get(0).period();
            MetricFacts before = all.get(metric);
            List<Observation> changed =
                    RowOrder.replaced(before == null ? List.of() : before.rows(period), given).stream()
                            .filter(row -> !row.known(view).isAfter(asOf))
                            .toList();
            all = with(all, metric, period, changed);
        }
        return new FactSet(asOf, view, dictionary, all);
    }

    private TreePMap<String, MetricFacts> with(
            TreePMap<String, MetricFacts> all, String metric, Period period, List<Observation> rows) {
        MetricFacts before = all.get(metric);
        MetricFacts changed = before == null
                ? MetricFacts.of(MetricFacts.definition(dictionary, metric), asOf, rows)
                : before.with(period, rows);
        return changed.isEmpty() ? all.minus(metric) : all.plus(metric, changed);
    }

    /** What is known today, seen from a later day on which nothing more has become known. */
    public FactSet laterOn(LocalDate day) {
        TreeMap<String, MetricFacts> aged = new TreeMap<>();
        metrics.forEach((id, known) -> aged.put(id, known.on(day)));
        return new FactSet(day, view, dictionary, TreePMap.fromSortedMap(aged));
    }

    /** The same fact set with what another one of the same day knows of a metric. */
    public FactSet taking(String metric, FactSet other) {
        return taking(metric, other.metrics.get(metric));
    }

    FactSet taking(String metric, @Nullable MetricFacts known) {
        return new FactSet(asOf, view, dictionary, known == null ? metrics.minus(metric) : metrics.plus(metric, known));
    }

    /**
     * An object by which one can see that two fact sets say the same of a metric: then it may be the same object; where they
     * differ it never is.
     */
    public Object mark(String metric) {
        MetricFacts known = metrics.get(metric);
        return known == null ? NOTHING : known.mark();
    }

    @Nullable
    MetricFacts known(String metric) {
        return metrics.get(metric);
    }

    private Optional<MetricFacts> of(String metric) {
        return Optional.ofNullable(metrics.get(metric));
    }

    private <T> List<T> list(String metric, Function<MetricFacts, Collection<T>> part) {
        return of(metric).map(facts -> List.copyOf(part.apply(facts))).orElse(List.of());
    }

    private Stream<Observation> stream() {
        return metrics.values().stream().flatMap(MetricFacts::rows);
    }
}
