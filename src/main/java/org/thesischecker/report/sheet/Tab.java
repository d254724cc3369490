package org.thesischecker.report.sheet;

import java.util.List;

/** One sheet: titles, and rows that have an entry for each. */
record Tab(String name, List<Column> columns, List<List<Entry>> rows) {

    /**
     * A column.
     *
     * @param width in characters
     */
    record Column(String title, int width) {}

    Tab {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        for (List<Entry> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException("The sheet %s has %d columns, and a row with %d entries."
                        .formatted(name, columns.size(), row.size()));
            }
        }
    }
}
