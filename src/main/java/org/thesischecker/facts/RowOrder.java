package org.thesischecker.facts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.thesischecker.model.Observation;
import org.thesischecker.model.Status;

/** The orders of rows; each is total but for places, so that the order of files and lines changes nothing. */
final class RowOrder {

    private static final Comparator<Observation> REST = Comparator.comparing(Observation::status)
            .thenComparing(Observation::grade)
            .thenComparing(Observation::value)
            .thenComparing(Observation::bound)
            .thenComparing(Observation::entered)
            .thenComparing(Observation::url)
            .thenComparing(Observation::note);

    /** By metric, period, published, source. */
    static final Comparator<Observation> ROWS = Comparator.comparing(Observation::metric)
            .thenComparing(Observation::period)
            .thenComparing(Observation::published)
            .thenComparing(Observation::source)
            .thenComparing(REST);

    /** The last published first, then by source. */
    static final Comparator<Observation> LATEST = Comparator.comparing(Observation::published)
            .reversed()
            .thenComparing(Observation::source)
            .thenComparing(REST);

    private RowOrder() {}

    /** Whether rules see it as a reading. */
    static boolean isReading(Status status) {
        return status == Status.ACTUAL || status == Status.DERIVED;
    }

    /** Whether two rows of a metric and period compete for the same place: actual and derived ones do. */
    static boolean compete(Status first, Status second) {
        return first == second || (isReading(first) && isReading(second));
    }

    /** Whether two rows are told apart by nothing; such rows stand next to one another in the order of {@link #ROWS}. */
    static boolean isSameRow(Observation one, Observation other) {
        return one.period().equals(other.period())
                && one.published().equals(other.published())
                && one.source().equals(other.source())
                && one.status() == other.status()
                && one.metric().equals(other.metric());
    }

    /** Rows by metric and period, in order. */
    static Collection<List<Observation>> together(List<Observation> rows) {
        if (rows.size() == 1) {
            return List.of(rows);
        }
        return rows.stream()
                .sorted(ROWS)
                .collect(Collectors.groupingBy(
                        row -> List.of(row.metric(), row.period()), LinkedHashMap::new, Collectors.toList()))
                .values();
    }

    /** The rows of a metric and period once others take the place of those with which they compete, in order. */
    static List<Observation> replaced(List<Observation> rows, List<Observation> others) {
        List<Observation> all = new ArrayList<>(others);
        for (Observation row : rows) {
            if (others.stream().noneMatch(other -> compete(other.status(), row.status()))) {
                all.add(row);
            }
        }
        all.sort(ROWS);
        return all;
    }
}
