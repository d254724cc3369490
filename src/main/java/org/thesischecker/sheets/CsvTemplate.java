package org.thesischecker.sheets;

import java.util.List;
import java.util.stream.Stream;
import org.thesischecker.facts.FactsTable;

/** The sheet to fill in, as CSV. */
public final class CsvTemplate {

    private CsvTemplate() {}

    /** The header and the rows. */
    public static String of(Template template) {
        return FactsTable.lines(Stream.concat(
                        Stream.of(Template.COLUMNS), template.rows().stream().map(CsvTemplate::cells))
                .toList());
    }

    private static List<String> cells(Template.Row row) {
        return Template.COLUMNS.stream()
                .map(column -> cell(TemplateCell.of(row, column)))
                .toList();
    }

    /** A spreadsheet takes a text that begins so for a formula; it shows what follows an apostrophe as it is. */
    private static String cell(TemplateCell cell) {
        boolean formula = cell instanceof TemplateCell.OfText text && text.looksLikeFormula();
        return formula ? "'" + cell.text() : cell.text();
    }
}
