package org.thesischecker.facts;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.thesischecker.facts.FactsFolder.HEADER;
import static org.thesischecker.facts.FactsFolder.ROW;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thesischecker.model.Observation;
import org.thesischecker.source.SourceText;

/** What a file of comma-separated values looks like, and what is said when it does not. */
class CsvShapeTest {

    @TempDir
    private Path root;

    @Test
    void a_missing_column_is_named_with_its_misspelling() {
        assertThat(folder().with("a.csv", HEADER.replace("unit", "units") + "\n" + ROW + "\n")
                        .problems())
                .isEqualTo("""
                        facts/a.csv:1:1: the column "unit" is missing
                           1 | metric,period,value,bound,units,published,dated,entered,status,grade,source,...
                               ^
                        Expected metric,period,value,bound,unit,published,dated,entered,status,grade,source,url,note.
                        facts/a.csv:1:27: unknown column "units"
                           1 | metric,period,value,bound,units,published,dated,entered,status,grade,source,...
                                                         ^^^^^
                        Did you mean "unit"?""");
    }

    @Test
    void an_extra_column_is_refused() {
        assertThat(folder().with("a.csv", HEADER + ",checked\n" + ROW + ",yes\n")
                        .problems())
                .isEqualTo("""
                        facts/a.csv:1:85: unknown column "checked"
                           1 | ...alue,bound,unit,published,dated,entered,status,grade,source,url,note,checked
                                                                                                       ^^^^^^^
                        Expected metric,period,value,bound,unit,published,dated,entered,status,grade,source,url,note.""");
    }

    @Test
    void a_column_that_stands_twice_is_refused() {
        assertThat(folder().with("a.csv", HEADER + ",note\n" + ROW + ",\n").problems())
                .startsWith("facts/a.csv:1:85: the column \"note\" stands here twice");
    }

    @Test
    void a_row_with_too_few_or_too_many_cells_is_refused() {
        assertThat(folder().withRows(ROW + "January, February").problems()).isEqualTo("""
                        facts/a.csv:2:109: the header has 13 columns, this row 14
                           2 | ...2025-10-14,,2026-11-24,actual,A,CAAM,https://example.org/a,January, February
                                                                                                     ^^^^^^^^^
                        A text that holds a comma stands in double quotes.""");
        assertThat(folder().withRows(ROW.replace("CAAM", "CAAM, Beijing")).problems())
                .isEqualTo("""
                        facts/a.csv:2:79: the header has 13 columns, this row 14; url does not fit
                           2 | ...n_units,2025-10-14,,2026-11-24,actual,A,CAAM, Beijing,https://example.org/a,
                                                                               ^^^^^^^^
                        A text that holds a comma stands in double quotes.""");
        assertThat(folder().withRows(ROW.replace("3.226", "3,226")).problems()).isEqualTo("""
                        facts/a.csv:2:23: the header has 13 columns, this row 14; bound does not fit
                           2 | sales.month,2025-09,3,226,,million_units,2025-10-14,,2026-11-24,actual,A,CAA...
                                                     ^^^
                        A decimal point, not a comma: 3.226.""");
        assertThat(folder().withRows(ROW.replace("3.226,,", "3.226,")).problems())
                .isEqualTo("""
                        facts/a.csv:2:27: the header has 13 columns, this row 12; bound does not fit
                           2 | sales.month,2025-09,3.226,million_units,2025-10-14,,2026-11-24,actual,A,CAAM...
                                                         ^^^^^^^^^^^^^
                        A cell is missing here or before; an empty cell has its comma, too.""");
        assertThat(folder().withRows(ROW.substring(0, ROW.length() - 1)).problems())
                .isEqualTo("""
                        facts/a.csv:2: the header has 13 columns, this row 12
                           2 | sales.month,2025-09,3.226,,million_units,2025-10-14,,2026-11-24,actual,A,CAA...
                        Missing at the end: note. An empty cell has its comma, too.""");
    }

    @Test
    void semicolons_between_the_cells_are_told_once() {
        String rows = (HEADER + "\n" + ROW + "\n" + ROW + "\n").replace(',', ';');

        assertThat(folder().with("a.csv", rows).problems()).isEqualTo("""
                        facts/a.csv:1: the cells are separated by semicolons
                           1 | metric;period;value;bound;unit;published;dated;entered;status;grade;source;u...
                        Save it with commas between the cells, and numbers with a decimal point.""");
        assertThat(folder().with("a.csv", HEADER + rows.substring(HEADER.length()))
                        .problems())
                .isEqualTo("""
                        facts/a.csv:2: the cells are separated by semicolons
                           2 | sales.month;2025-09;3.226;;million_units;2025-10-14;;2026-11-24;actual;A;CAA...
                        Save it with commas between the cells, and numbers with a decimal point.""");
    }

    @Test
    void a_quoted_newline_is_refused() {
        assertThat(folder().withRows(ROW + "\"first", "second\"", ROW + "x", "y")
                        .problems())
                .isEqualTo("""
                        facts/a.csv:2:106: a quoted cell does not end as it should
                           2 | ...lion_units,2025-10-14,,2026-11-24,actual,A,CAAM,https://example.org/a,"first
                                                                                                             ^
                        It ends with a quote in the line it starts in; a quote inside it is doubled.
                        facts/a.csv:5: the header has 13 columns, this row 1
                           5 | y
                        Missing at the end: period, value, bound, unit, published, dated, entered, status, grade, source, url, note. An empty cell has its comma, too.""");
    }

    @Test
    void a_byte_order_mark_and_crlf_are_accepted_and_noted() {
        Observations facts = folder().with("a.csv", "\uFEFF" + HEADER + "\r\n" + ROW + "\r\n")
                .loaded();

        assertThat(facts.all()).extracting(Observation::note).containsExactly("");
        assertThat(notes(facts, "2026-11-24")).isEqualTo("""
                        facts/a.csv: it starts with a byte-order mark
                        Save it as UTF-8 without one.
                        facts/a.csv: lines end with CR LF
                        Save it with line feeds, as the others.""");
    }

    @Test
    void a_line_of_ten_megabytes_is_refused() {
        assertThat(folder().withRows(ROW + "x".repeat(10_000_000)).problems())
                .isEqualTo("facts/a.csv:2: a line longer than 64 KB\nIs it a file of observations?");
    }

    @Test
    void a_line_of_64_kilobytes_is_read() {
        assertThat(folder().withRows(ROW + "x".repeat(64 * 1024 - ROW.length())).problems())
                .isEmpty();
    }

    @Test
    void bytes_that_are_no_utf8_are_shown_in_their_line() {
        byte[] content = (HEADER + "\n" + ROW + "caf\u00e9\n").getBytes(ISO_8859_1);

        assertThat(folder().with("a.csv", content).problems()).isEqualTo("""
                        facts/a.csv:2:104: byte 0xE9 is no UTF-8
                           2 | ...illion_units,2025-10-14,,2026-11-24,actual,A,CAAM,https://example.org/a,caf\uFFFD
                                                                                                             ^
                        Save the file as UTF-8.""");
    }

    @Test
    void a_control_character_is_refused_and_never_printed() {
        assertThat(folder().withRows(ROW + "\u001b[2J").problems())
                .contains("facts/a.csv:2:101: the invisible character U+001B")
                .doesNotContain("\u001b");
    }

    @Test
    void an_empty_line_is_refused() {
        assertThat(folder().withRows(ROW, "", ROW.replace("2025-10-14", "2025-10-15"))
                        .problems())
                .isEqualTo("facts/a.csv:3: an empty line\nRemove it.");
    }

    private FactsFolder folder() {
        return new FactsFolder(root);
    }

    private String notes(Observations facts, String today) {
        return facts.notes(LocalDate.parse(today)).stream()
                .map(note -> note.text().replace(SourceText.shown(root), "facts"))
                .collect(Collectors.joining("\n"));
    }
}
