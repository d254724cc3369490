package org.thesischecker.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.thesischecker.book.Book;
import org.thesischecker.facts.Observations;
import org.thesischecker.model.Grade;
import org.thesischecker.model.Observation;

/** Who stated the readings that were public by the end of a period, by name. */
public record SourcesRegister(List<Source> rows) {

    public SourcesRegister {
        rows = List.copyOf(rows);
    }

    /**
     * A source of readings.
     *
     * @param author whether it is the author of a report that is judged
     * @param rows how many
     * @param late how many of them came into the files after the day on which they were public
     * @param metrics what it states, by id
     * @param grades how many rows of which grade
     * @param first the first day on which one of them was public
     * @param last the last day on which one of them was public
     */
    public record Source(
            String name,
            boolean author,
            int rows,
            int late,
            List<String> metrics,
            Map<Grade, Integer> grades,
            LocalDate first,
            LocalDate last) {}

    /** The register of what was public by the end of a period. */
    public static SourcesRegister of(List<Book> books, Observations facts, Window window) {
        Set<String> authors =
                books.stream().map(book -> book.report().publisher()).collect(Collectors.toSet());
        Map<String, List<Observation>> bySource = new TreeMap<>();
        facts.all().stream()
                .filter(row -> !row.published().isAfter(window.to()))
                .forEach(row -> bySource.computeIfAbsent(row.source(), any -> new ArrayList<>())
                        .add(row));
        return new SourcesRegister(bySource.entrySet().stream()
                .map(entry -> source(entry.getKey(), authors.contains(entry.getKey()), entry.getValue()))
                .toList());
    }

    private static Source source(String name, boolean author, List<Observation> rows) {
        Map<Grade, Integer> grades = new EnumMap<>(Grade.class);
        rows.forEach(row -> grades.merge(row.grade(), 1, Integer::sum));
        List<LocalDate> days = rows.stream()
                .map(Observation::published)
                .sorted(Comparator.naturalOrder())
                .toList();
        return new Source(
                name,
                author,
                rows.size(),
                (int) rows.stream()
                        .filter(row -> row.entered().isAfter(row.published()))
                        .count(),
                rows.stream().map(Observation::metric).distinct().sorted().toList(),
                grades,
                days.get(0),
                days.get(days.size() - 1));
    }
}
