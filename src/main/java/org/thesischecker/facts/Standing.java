package org.thesischecker.facts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.thesischecker.model.Grade;
import org.thesischecker.model.MetricDefinition;
import org.thesischecker.model.Observation;

/**
 * Decides which observation of a metric and period stands: within a source the last published; among sources the
 * preferred one, else the best grade; of those within tolerance the last published, ties by source.
 */
final class Standing {

    private final MetricDefinition metric;
    private final List<Observation> latestFirst;

    private Standing(MetricDefinition metric, List<Observation> rows) {
        this.metric = metric;
        this.latestFirst = rows.stream().sorted(RowOrder.LATEST).toList();
    }

    /** The reading that these rows, at least one, of one period make. */
    static Reading of(MetricDefinition metric, List<Observation> rows) {
        return rows.size() == 1
                ? new Reading(rows.get(0), List.of(), List.of(), false)
                : new Standing(metric, rows).reading();
    }

    private Reading reading() {
        List<Observation> candidates = candidates();
        Observation stands = candidates.get(0);
        List<Observation> disputed = agree(candidates) ? List.of() : oneOfEachValue(candidates);
        List<Observation> others = new ArrayList<>(latestFirst);
        others.remove(stands);
        return new Reading(stands, disputed, List.copyOf(others), false);
    }

    private List<Observation> candidates() {
        Map<String, Observation> lastOfSource = new LinkedHashMap<>();
        latestFirst.forEach(row -> lastOfSource.putIfAbsent(row.source(), row));
        return Optional.ofNullable(lastOfSource.get(metric.preferredSource()))
                .map(List::of)
                .orElseGet(() -> ofBestGrade(lastOfSource.values()));
    }

    private static List<Observation> ofBestGrade(Collection<Observation> rows) {
        Grade best = rows.stream()
                .map(Observation::grade)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        return rows.stream().filter(row -> row.grade() == best).toList();
    }

    /** Whether one true figure, give or take the tolerance, is possible: a bound disagrees only with what it rules out. */
    private boolean agree(List<Observation> rows) {
        Optional<BigDecimal> atLeast =
                rows.stream().flatMap(row -> row.atLeast().stream()).max(Comparator.naturalOrder());
        Optional<BigDecimal> atMost =
                rows.stream().flatMap(row -> row.atMost().stream()).min(Comparator.naturalOrder());
        return atLeast.isEmpty()
                || atMost.isEmpty()
                || atLeast.get().subtract(atMost.get()).compareTo(metric.tolerance()) <= 0;
    }

    private static List<Observation> oneOfEachValue(List<Observation> rows) {
        List<Observation> kept = new ArrayList<>();
        for (Observation row : rows) {
            if (kept.stream().noneMatch(other -> saysTheSame(row, other))) {
                kept.add(row);
            }
        }
        return List.copyOf(kept);
    }

    private static boolean saysTheSame(Observation row, Observation other) {
        return row.bound() == other.bound() && row.value().compareTo(other.value()) == 0;
    }
}
