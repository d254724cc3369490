package org.thesischecker.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.thesischecker.facts.FactSet;
import org.thesischecker.facts.Reading;
import org.thesischecker.model.Observation;
import org.thesischecker.model.Period;
import org.thesischecker.model.Status;
import org.thesischecker.model.View;

/** Finds the rows that two fact sets do not share. */
final class RowDifferences {

    private final FactSet old;
    private final FactSet now;
    private final View view;

    RowDifferences(FactSet old, FactSet now) {
        this.old = old;
        this.now = now;
        this.view = now.view();
    }

    /** What differs in some metrics, by day, then id. Misprints of a report move nothing and are left out. */
    List<Difference.OfRows> of(Collection<String> metrics) {
        List<Difference.OfRows> found = new ArrayList<>();
        for (String metric : metrics) {
            List<Observation> before = old.rows(metric);
            List<Observation> after = now.rows(metric);
            if (!before.equals(after)) {
                Set<Period> periods = new TreeSet<>();
                Stream.concat(before.stream(), after.stream()).forEach(row -> periods.add(row.period()));
                for (Period period : periods) {
                    compare(metric, period, false, before, after).ifPresent(found::add);
                    compare(metric, period, true, before, after).ifPresent(found::add);
                }
            }
        }
        return found.stream().sorted(Difference.ORDER).toList();
    }

    private Optional<Difference.OfRows> compare(
            String metric, Period period, boolean forecast, List<Observation> before, List<Observation> after) {
        List<Observation> had = only(before, period, forecast);
        List<Observation> has = only(after, period, forecast);
        if (had.equals(has)) {
            return Optional.empty();
        }
        Kinds kinds = new Kinds(had, has, old.asOf());
        return Optional.of(new Difference.OfRows(
                metric,
                period,
                forecast,
                kinds.kind(),
                had,
                has,
                stood(metric, period, forecast),
                standing(now, metric, period, forecast),
                kinds.added().stream()
                        .map(row -> row.known(view))
                        .max(Comparator.naturalOrder())
                        .orElse(now.asOf())));
    }

    private static List<Observation> only(List<Observation> rows, Period period, boolean forecast) {
        return rows.stream()
                .filter(row -> row.period().equals(period))
                .filter(row -> row.status() != Status.PRINTED && forecast == (row.status() == Status.FORECAST))
                .toList();
    }

    private @Nullable Observation stood(String metric, Period period, boolean forecast) {
        Observation same = standing(old, metric, period, forecast);
        List<Reading> all = forecast ? old.forecasts(metric) : old.readings(metric);
        return same != null
                ? same
                : all.stream()
                        .map(Reading::observation)
                        .filter(row -> row.period().compareTo(period) < 0)
                        .reduce((earlier, later) -> later)
                        .orElse(null);
    }

    private static @Nullable Observation standing(FactSet facts, String metric, Period period, boolean forecast) {
        return (forecast ? facts.forecast(metric, period) : facts.reading(metric, period))
                .map(Reading::observation)
                .orElse(null);
    }

    /** Tells what happened to the rows of a period. */
    private record Kinds(List<Observation> before, List<Observation> after, LocalDate since) {

        List<Observation> added() {
            Set<Observation> known = new HashSet<>(before);
            return after.stream().filter(row -> !known.contains(row)).toList();
        }

        Difference.Kind kind() {
            List<Observation> added = added();
            if (!new HashSet<>(after).containsAll(before)) {
                return Difference.Kind.EDITED;
            }
            if (added.stream().allMatch(row -> !row.published().isAfter(since))) {
                return Difference.Kind.LATE_ENTRY;
            }
            if (before.isEmpty()) {
                return Difference.Kind.NEW_PERIOD;
            }
            if (added.stream()
                    .anyMatch(row -> lastOf(row.source())
                            .filter(last -> !saysTheSame(last, row))
                            .isPresent())) {
                return Difference.Kind.RESTATEMENT;
            }
            return added.stream().allMatch(row -> lastOf(row.source()).isPresent())
                    ? Difference.Kind.REPEATED
                    : Difference.Kind.OTHER_SOURCE;
        }

        private Optional<Observation> lastOf(String source) {
            return before.stream()
                    .filter(row -> row.source().equals(source))
                    .max(Comparator.comparing(Observation::published));
        }

        private static boolean saysTheSame(Observation one, Observation other) {
            return one.bound() == other.bound() && one.value().compareTo(other.value()) == 0;
        }
    }
}
