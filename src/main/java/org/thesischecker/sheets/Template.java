package org.thesischecker.sheets;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.thesischecker.facts.Columns;
import org.thesischecker.review.DueReadings;
import org.thesischecker.review.ExpectedReading;

/**
 * The sheet to fill in: a row for each metric and period that is missing, stale or due.
 *
 * @param rows by day, those of no day first
 */
public record Template(List<Row> rows) {

    /** The name of its sheet in a workbook; a sheet of this name is read without a mapping. */
    static final String SHEET = "readings";

    static final String NAME = "name";
    static final String DEFINITION = "definition";
    static final String WANTED_BY = "wanted by";
    static final String STATE = "state";
    static final String EXPECTED = "expected";
    static final String LAST_VALUE = "last value";
    static final String LAST_PERIOD = "last period";
    static final String LAST_PUBLISHED = "last published";
    static final String LAST_SOURCE = "last source";
    static final String LAST_URL = "last url";

    /** What only helps whoever fills it in; nothing is read from there. */
    static final List<String> REFERENCES = List.of(
            NAME,
            DEFINITION,
            WANTED_BY,
            STATE,
            EXPECTED,
            LAST_VALUE,
            LAST_PERIOD,
            LAST_PUBLISHED,
            LAST_SOURCE,
            LAST_URL);

    /** What is filled in. */
    static final List<String> FILLED = List.of(
            Columns.VALUE,
            Columns.BOUND,
            Columns.PUBLISHED,
            Columns.SOURCE,
            Columns.URL,
            Columns.GRADE,
            Columns.STATUS,
            Columns.NOTE);

    /** All columns in their order: what is wanted, what is filled in, what helps. */
    static final List<String> COLUMNS = columns();

    /**
     * A row.
     *
     * @param subjects the theses and risk factors that wait for it
     */
    public record Row(ExpectedReading reading, Set<String> subjects) {}

    /** The template of what some theses and risk factors wait for, each metric and period once. */
    public static Template of(Collection<DueReadings> due) {
        Map<String, ExpectedReading> wanted = new LinkedHashMap<>();
        Map<String, Set<String>> subjects = new LinkedHashMap<>();
        for (DueReadings waiting : due) {
            for (ExpectedReading reading : waiting.readings()) {
                String key = reading.text();
                wanted.merge(key, reading, (one, other) -> one.lack().compareTo(other.lack()) <= 0 ? one : other);
                subjects.computeIfAbsent(key, any -> new TreeSet<>())
                        .add(waiting.subject().id());
            }
        }
        return new Template(wanted.values().stream()
                .sorted(ExpectedReading.ORDER)
                .map(reading -> new Row(reading, subjects.getOrDefault(reading.text(), Set.of())))
                .toList());
    }

    private static List<String> columns() {
        List<String> columns = new ArrayList<>(List.of(Columns.METRIC, Columns.PERIOD, Columns.UNIT));
        columns.addAll(FILLED);
        columns.addAll(REFERENCES);
        return List.copyOf(columns);
    }
}
