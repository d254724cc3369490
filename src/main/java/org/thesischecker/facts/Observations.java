package org.thesischecker.facts;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.thesischecker.model.Observation;
import org.thesischecker.model.Place;
import org.thesischecker.model.Problem;
import org.thesischecker.model.View;
import org.thesischecker.source.Loaded;
import org.thesischecker.source.Nearest;

/** All rows of the facts folders, whenever they became known, with the dictionary that defines their metrics. */
public final class Observations {

    private final Dictionary dictionary;
    private final List<Observation> rows;
    private final List<Problem> notes;

    Observations(Dictionary dictionary, List<Observation> rows, List<Problem> notes) {
        this.dictionary = dictionary;
        this.rows = rows.stream().sorted(RowOrder.ROWS).toList();
        this.notes = List.copyOf(notes);
    }

    /** Reads every {@code metrics.yaml}, CSV and JSON file in some folders and the folders inside them. */
    public static Loaded<Observations> load(List<Path> folders) {
        return ObservationLoader.load(folders);
    }

    /**
     * Rows that come from no file.
     *
     * @throws IllegalArgumentException when the dictionary lacks a metric
     */
    public static Observations of(Dictionary dictionary, List<Observation> rows) {
        rows.forEach(row -> MetricFacts.definition(dictionary, row.metric()));
        return new Observations(dictionary, rows, List.of());
    }

    /** The definitions of all metrics and units. */
    public Dictionary dictionary() {
        return dictionary;
    }

    /** All rows, by metric, period, published, source. */
    public List<Observation> all() {
        return rows;
    }

    /** What was known on a day. */
    public FactSet asOf(LocalDate day, View view) {
        TreeMap<String, List<Observation>> visible = new TreeMap<>();
        for (Observation row : rows) {
            if (!row.known(view).isAfter(day)) {
                visible.computeIfAbsent(row.metric(), any -> new ArrayList<>()).add(row);
            }
        }
        TreeMap<String, MetricFacts> metrics = new TreeMap<>();
        visible.forEach(
                (id, known) -> metrics.put(id, MetricFacts.of(MetricFacts.definition(dictionary, id), day, known)));
        return new FactSet(day, view, dictionary, metrics);
    }

    /** The days on which a row became known. */
    public SortedSet<LocalDate> days(View view) {
        SortedSet<LocalDate> days = new TreeSet<>();
        rows.forEach(row -> days.add(row.known(view)));
        return Collections.unmodifiableSortedSet(days);
    }

    /**
     * What is odd in the files without being wrong: byte-order marks, line ends, rows that are not public yet, preferred
     * sources that have no row.
     */
    public List<Problem> notes(LocalDate today) {
        List<Problem> all = new ArrayList<>(notes);
        rows.stream().filter(row -> row.published().isAfter(today)).forEach(row -> all.add(unseen(row, today)));
        SortedSet<String> sources = new TreeSet<>();
        rows.forEach(row -> sources.add(row.source()));
        dictionary.metrics().forEach(metric -> {
            String preferred = metric.preferredSource();
            if (preferred != null && !sources.contains(preferred)) {
                all.add(unknownSource(metric.place(), preferred, sources));
            }
        });
        return all.stream()
                .sorted(Comparator.comparing(Problem::place).thenComparing(Problem::what))
                .toList();
    }

    /** What is odd about the form of the files: byte-order marks, line ends. */
    public List<Problem> fileNotes() {
        return notes.stream()
                .sorted(Comparator.comparing(Problem::place).thenComparing(Problem::what))
                .toList();
    }

    private static Problem unseen(Observation row, LocalDate today) {
        return Problem.at(
                row.place(),
                "%s %s is published on %s".formatted(row.metric(), row.period(), row.published()),
                "No review sees it before that day; today is %s.".formatted(today));
    }

    private static Problem unknownSource(Place place, String preferred, SortedSet<String> sources) {
        return Problem.at(
                place,
                "no row is from the preferred source \"%s\"".formatted(preferred),
                Nearest.question(preferred, sources));
    }
}
