package org.thesischecker.report.chart;

import java.time.LocalDate;
import java.util.List;

/**
 * What stood where from when to when, one row each.
 *
 * @param from the left edge
 * @param to the right edge
 * @param rows the first one on top; at least one
 */
public record Spans(LocalDate from, LocalDate to, List<Row> rows) {

    public Spans {
        rows = List.copyOf(rows);
        if (rows.isEmpty() || !from.isBefore(to)) {
            throw new IllegalArgumentException("A picture needs a row and a time, and has %d rows from %s to %s."
                    .formatted(rows.size(), from, to));
        }
    }

    /** One subject, and where it stood. */
    public record Row(String name, List<Span> spans) {

        public Row {
            spans = List.copyOf(spans);
        }
    }

    /**
     * A time in which nothing changed. The worse, the thicker it is drawn, so that colour is not needed to read it.
     *
     * @param to exclusive
     */
    public record Span(LocalDate from, LocalDate to, Ink ink) {}
}
