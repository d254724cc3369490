package org.thesischecker.sheets;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.thesischecker.facts.Cell;
import org.thesischecker.facts.Columns;
import org.thesischecker.model.Place;
import org.thesischecker.source.SourceText;

/**
 * Where in a sheet the fields of observations stand.
 *
 * @param sheet the sheet's name; empty for the only one of a workbook, and for CSV
 * @param header the row of the header, from 1
 * @param columns the header of a field's column, by field
 * @param metrics of a wide sheet the metric of a column, by the column's header
 * @param constants what fields are that no column gives, by field
 * @param text the file that says all this, for excerpts
 */
record Mapping(
        Optional<Cell> sheet,
        int header,
        Map<String, Cell> columns,
        Map<Cell, Series> metrics,
        Map<String, Cell> constants,
        SourceText text) {

    /** The fields that a sheet can give; the day of the import is no choice. */
    static final List<String> FIELDS =
            Columns.ALL.stream().filter(field -> !field.equals(Columns.ENTERED)).toList();

    /** A metric and its unit, as a mapping names them. */
    record Series(Cell metric, Cell unit) {}

    boolean isWide() {
        return !metrics.isEmpty();
    }

    /** The line of this file in which a place is; empty when the place is in another one. */
    Optional<String> line(Place place) {
        return place.file().equals(text.file()) ? Optional.of(text.line(place.line())) : Optional.empty();
    }
}
