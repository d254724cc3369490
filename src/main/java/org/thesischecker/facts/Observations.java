package org.thesischecker.facts;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.pcollections.TreePMap;
import org.thesischecker.model.Observation;
import org.thesischecker.model.Period;
import org.thesischecker.model.Place;
import org.thesischecker.model.Problem;
import org.thesischecker.model.View;
import org.thesischecker.source.Loaded;
import org.thesischecker.source.Nearest;

/** All rows of the facts folders, whenever they became known, with the dictionary that defines their metrics. */
public final class Observations {

    private final Dictionary dictionary;
    private final TreePMap<String, List<Observation>> rows;
    private final List<Problem> notes;
    private final Map<String, NavigableSet<LocalDate>> turning = new ConcurrentHashMap<>();

    Observations(Dictionary dictionary, List<Observation> rows, List<Problem> notes) {
        this(dictionary, byMetric(rows), List.copyOf(notes));
    }

    private Observations(Dictionary dictionary, TreePMap<String, List<Observation>> rows, List<Problem> notes) {
        this.dictionary = dictionary;
        this.rows = rows;
        this.notes = notes;
    }

    private static TreePMap<String, List<Observation>> byMetric(List<Observation> rows) {
        Map<String, List<Observation>> byMetric = new HashMap<>();
        String metric = "";
        List<Observation> ofMetric = new ArrayList<>();
        for (Observation row : rows) {
            if (!row.metric().equals(metric)) {
                metric = row.metric();
                ofMetric = byMetric.computeIfAbsent(metric, any -> new ArrayList<>());
            }
            ofMetric.add(row);
        }
        byMetric.values().forEach(all -> all.sort(RowOrder.ROWS));
        return TreePMap.fromSortedMap(new TreeMap<>(byMetric));
    }

    /** Whether two rows are told apart by nothing. */
    boolean hasRowTwice() {
        for (List<Observation> ofMetric : rows.values()) {
            for (int index = 1; index < ofMetric.size(); index++) {
                if (RowOrder.isSameRow(ofMetric.get(index - 1), ofMetric.get(index))) {
                    return true;
                }
            }
        }
        return false;
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
        return stream().toList();
    }

    /** All rows of a metric, by period, published, source. */
    public List<Observation> of(String metric) {
        return rows.getOrDefault(metric, List.of());
    }

    private Stream<Observation> stream() {
        return rows.values().stream().flatMap(List::stream);
    }

    /**
     * The same rows with these instead of all rows of their metric, period and status, where actual and derived count as
     * one status.
     *
     * @throws IllegalArgumentException when the dictionary lacks a metric
     */
    public Observations replacing(List<Observation> given) {
        TreePMap<String, List<Observation>> all = rows;
        for (List<Observation> ofPeriod : RowOrder.together(given)) {
            String metric = ofPeriod.get(0).metric();
            MetricFacts.definition(dictionary, metric);
            all = all.plus(metric, replaced(all.getOrDefault(metric, List.of()), ofPeriod));
        }
        return new Observations(dictionary, all, notes);
    }

    private static List<Observation> replaced(List<Observation> rows, List<Observation> given) {
        Period period = given.get(0).period();
        List<Observation> all = new ArrayList<>(rows.size() + given.size());
        List<Observation> ofPeriod = new ArrayList<>(2);
        int at = 0;
        for (Observation row : rows) {
            int order = row.period().compareTo(period);
            if (order == 0) {
                ofPeriod.add(row);
            } else {
                all.add(row);
                at += order < 0 ? 1 : 0;
            }
        }
        all.addAll(at, RowOrder.replaced(ofPeriod, given));
        return Collections.unmodifiableList(all);
    }

    /** The same rows, with those of a metric as others have them. */
    public Observations taking(String metric, Observations others) {
        List<Observation> known = others.rows.get(metric);
        return new Observations(dictionary, known == null ? rows.minus(metric) : rows.plus(metric, known), notes);
    }

    /** What was known on a day. */
    public FactSet asOf(LocalDate day, View view) {
        TreeMap<String, MetricFacts> metrics = new TreeMap<>();
        rows.forEach((id, all) -> {
            List<Observation> visible = visible(all, day, view);
            if (!visible.isEmpty()) {
                metrics.put(id, MetricFacts.of(MetricFacts.definition(dictionary, id), day, visible));
            }
        });
        return new FactSet(day, view, dictionary, TreePMap.fromSortedMap(metrics));
    }

    /**
     * What was known on a day.
     *
     * @param near what these same rows say on another day; where nothing of a metric turns in between, it is taken over
     */
    public FactSet asOf(LocalDate day, FactSet near) {
        View view = near.view();
        LocalDate first = day.isBefore(near.asOf()) ? day : near.asOf();
        LocalDate last = day.isBefore(near.asOf()) ? near.asOf() : day;
        TreeMap<String, MetricFacts> metrics = new TreeMap<>();
        rows.forEach((id, all) -> {
            MetricFacts known = near.known(id);
            if (turningDays(id, all, view).subSet(first, false, last, true).isEmpty()) {
                if (known != null) {
                    metrics.put(id, known.carriedTo(day));
                }
                return;
            }
            List<Observation> visible = visible(all, day, view);
            if (!visible.isEmpty()) {
                metrics.put(id, MetricFacts.of(MetricFacts.definition(dictionary, id), day, visible));
            }
        });
        return new FactSet(day, view, dictionary, TreePMap.fromSortedMap(metrics));
    }

    private NavigableSet<LocalDate> turningDays(String metric, List<Observation> all, View view) {
        return turning.computeIfAbsent(
                view + " " + metric,
                any -> MetricFacts.turningDays(MetricFacts.definition(dictionary, metric), all, view));
    }

    /** A fact set that knows of a metric what these rows say of it on its day, and of others what it knew. */
    public FactSet refresh(FactSet known, String metric) {
        List<Observation> visible = visible(of(metric), known.asOf(), known.view());
        return known.taking(
                metric,
                visible.isEmpty()
                        ? null
                        : MetricFacts.of(MetricFacts.definition(dictionary, metric), known.asOf(), visible));
    }

    private static List<Observation> visible(List<Observation> rows, LocalDate day, View view) {
        return rows.stream().filter(row -> !row.known(view).isAfter(day)).toList();
    }

    /** The days on which a row became known. */
    public SortedSet<LocalDate> days(View view) {
        SortedSet<LocalDate> days = new TreeSet<>();
        stream().forEach(row -> days.add(row.known(view)));
        return Collections.unmodifiableSortedSet(days);
    }

    /**
     * What is odd in the files without being wrong: byte-order marks, line ends, rows that are not public yet, preferred
     * sources that have no row.
     */
    public List<Problem> notes(LocalDate today) {
        List<Problem> all = new ArrayList<>(notes);
        stream().filter(row -> row.published().isAfter(today)).forEach(row -> all.add(unseen(row, today)));
        SortedSet<String> sources = new TreeSet<>();
        stream().forEach(row -> sources.add(row.source()));
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
