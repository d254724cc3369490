package org.thesischecker.sheets;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.thesischecker.facts.Cell;
import org.thesischecker.facts.Columns;
import org.thesischecker.model.Problem;
import org.thesischecker.source.Nearest;
import org.thesischecker.source.Problems;

/**
 * Which column of a table is which field.
 *
 * @param columns the column of a field, by field
 * @param metrics of a wide table the metric of a column, by column
 * @param constants what fields are that no column gives
 * @param unread the headers of columns that nothing is read from
 */
record Layout(
        Map<String, Integer> columns,
        Map<Integer, Mapping.Series> metrics,
        Map<String, Cell> constants,
        List<String> unread) {

    /** The layout of a table whose header names the fields; empty when it does not, and then the problems say why. */
    static Optional<Layout> of(SheetTable table, Problems problems) {
        Map<String, Integer> columns = new LinkedHashMap<>();
        boolean right = true;
        for (int column = 0; column < table.header().size(); column++) {
            SheetCell title = table.header().get(column);
            boolean field = Mapping.FIELDS.contains(title.text());
            if (!title.isEmpty() && !field && !Template.REFERENCES.contains(title.text())) {
                problems.add(problem(table, title, "unknown column \"%s\"".formatted(title.text()), unknown(title)));
                right = false;
            } else if (field && columns.putIfAbsent(title.text(), column) != null) {
                problems.add(problem(
                        table, title, "the column \"%s\" stands here twice".formatted(title.text()), "Remove one."));
                right = false;
            }
        }
        List<String> missing = Mapping.FIELDS.stream()
                .filter(field -> !Columns.OPTIONAL.contains(field) && !columns.containsKey(field))
                .toList();
        if (right && !missing.isEmpty()) {
            problems.add(problem(
                    table,
                    table.header().get(0),
                    "the header lacks %s".formatted(String.join(", ", missing)),
                    "Name the columns as the template does (\"thesis facts template\" writes one), or say with a mapping which "
                            + "is which."));
            right = false;
        }
        return right ? Optional.of(new Layout(columns, Map.of(), Map.of(), List.of())) : Optional.empty();
    }

    private static String unknown(SheetCell title) {
        return title.text().equals(Columns.ENTERED)
                ? "The day of the import is entered. Remove the column."
                : Nearest.advice(
                        "Without a mapping the header names fields: %s.".formatted(String.join(", ", Mapping.FIELDS)),
                        title.text(),
                        Mapping.FIELDS);
    }

    /** The layout that a mapping says; empty when the table has not what it names, and then the problems say so. */
    static Optional<Layout> of(SheetTable table, Mapping mapping, Problems problems) {
        Map<String, Integer> columns = new LinkedHashMap<>();
        Map<Integer, Mapping.Series> metrics = new LinkedHashMap<>();
        boolean right = true;
        for (var named : mapping.columns().entrySet()) {
            OptionalInt column = column(table, mapping, named.getValue(), problems);
            column.ifPresent(index -> columns.put(named.getKey(), index));
            right &= column.isPresent();
        }
        for (var named : mapping.metrics().entrySet()) {
            OptionalInt column = column(table, mapping, named.getKey(), problems);
            column.ifPresent(index -> metrics.put(index, named.getValue()));
            right &= column.isPresent();
        }
        List<String> unread = IntStream.range(0, table.header().size())
                .filter(index -> !columns.containsValue(index) && !metrics.containsKey(index))
                .mapToObj(index -> table.header().get(index).text())
                .filter(title -> !title.isEmpty())
                .toList();
        return right ? Optional.of(new Layout(columns, metrics, mapping.constants(), unread)) : Optional.empty();
    }

    private static OptionalInt column(SheetTable table, Mapping mapping, Cell wanted, Problems problems) {
        List<String> titles = table.header().stream().map(SheetCell::text).toList();
        int first = titles.indexOf(wanted.text());
        if (first >= 0 && first == titles.lastIndexOf(wanted.text())) {
            return OptionalInt.of(first);
        }
        String what = first < 0
                ? "there is no column \"%s\" in %s".formatted(wanted.text(), table.name())
                : "%s has several columns \"%s\"".formatted(table.name(), wanted.text());
        List<String> named = titles.stream().filter(title -> !title.isEmpty()).toList();
        String advice = first < 0
                ? Nearest.advice(
                        "Row %d has %s.".formatted(mapping.header(), String.join(", ", named)), wanted.text(), named)
                : "Give them different names.";
        problems.add(new Problem(
                wanted.place(), what, advice, mapping.text().line(wanted.place().line()), Math.max(1, wanted.width())));
        return OptionalInt.empty();
    }

    private static Problem problem(SheetTable table, SheetCell cell, String what, String advice) {
        return new Problem(cell.place(), what, advice, table.lines().apply(cell.place()), cell.width());
    }

    /** Whether a row repeats the header, as where two tables were put below one another. */
    boolean isHeader(SheetTable table, List<SheetCell> row) {
        List<Integer> filled = new ArrayList<>();
        columns.values().stream().filter(index -> !row.get(index).isEmpty()).forEach(filled::add);
        metrics.keySet().stream().filter(index -> !row.get(index).isEmpty()).forEach(filled::add);
        return filled.size() > 1
                && filled.stream()
                        .allMatch(index -> row.get(index)
                                .text()
                                .strip()
                                .equalsIgnoreCase(
                                        table.header().get(index).text().strip()));
    }
}
