package org.thesischecker.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thesischecker.cli.Terminal.Screen;

class FactsImportCommandTest {

    @TempDir
    private Path folder;

    private Kitchen kitchen;

    @BeforeEach
    void facts() {
        kitchen = new Kitchen(folder);
    }

    @Test
    void shows_the_rows_and_writes_nothing_until_it_is_asked_to() {
        Path sheet = Sheet.right(kitchen.file("due.xlsx"));
        Map<String, String> before = kitchen.everything();

        Screen screen = kitchen.imports(sheet);

        assertThat(screen.exitCode()).isZero();
        assertThat(screen.err()).isEmpty();
        assertThat(unwrapped(screen)).isEqualTo("""
                due.xlsx:readings into facts/tea.csv, entered 2026-02-28

                1 row to add, 0 known already, 0 refused, 0 not filled in.

                To be added
                  Reading                    Published   Grade  Source and page
                  tea.import_growth 2025-10  2025-11-12  A      Tea Board
                  4.2 %                                         https://example.org/tea/october

                Nothing was written; with --write the rows are added.
                """);
        assertThat(kitchen.everything()).isEqualTo(before);
    }

    @Test
    void adds_rows_at_the_end_and_leaves_what_was_there_byte_by_byte() {
        String before = kitchen.content("facts/tea.csv");

        Screen screen = kitchen.imports(Sheet.right(kitchen.file("due.xlsx")), "--write");

        assertThat(screen.exitCode()).isZero();
        assertThat(screen.out()).contains("\nAdded\n").endsWith("\nWritten.\n");
        assertThat(kitchen.content("facts/tea.csv"))
                .isEqualTo(
                        before
                                + "tea.import_growth,2025-10,4.2,,percent,2025-11-12,,2026-02-28,actual,A,Tea Board,https://example.org/tea/october,\n");
        assertThat(kitchen.everything()).containsOnlyKeys("metrics.yaml", "tea.csv");
        assertThat(kitchen.run("facts", "show", "tea.import_growth").out()).contains("4.2 %", "stands; current");
    }

    @Test
    void a_second_import_finds_its_rows_known_and_changes_nothing() {
        Path sheet = Sheet.right(kitchen.file("due.xlsx"));
        kitchen.imports(sheet, "--write");
        Map<String, String> before = kitchen.everything();

        Screen screen = kitchen.imports(sheet, "--write");

        assertThat(screen.exitCode()).isZero();
        assertThat(unwrapped(screen))
                .contains("0 rows to add, 1 known already")
                .contains("tea.import_growth 2025-10, Tea Board, published 2025-11-12: facts/tea.csv:13:1")
                .endsWith("Nothing was written.\n");
        assertThat(kitchen.everything()).isEqualTo(before);
    }

    @Test
    void another_value_for_a_row_that_is_there_is_refused_with_both() {
        kitchen.imports(Sheet.right(kitchen.file("due.xlsx")), "--write");
        Map<String, String> before = kitchen.everything();

        Screen screen =
                kitchen.imports(Sheet.with(kitchen.file("other.xlsx"), sheet -> sheet.set(1, "value", 4.3)), "--write");

        assertThat(screen.exitCode()).isEqualTo(3);
        assertThat(screen.out())
                .contains(
                        "other.xlsx:readings!C2: 4.3 of tea.import_growth 2025-10 from Tea Board, published 2025-11-12;")
                .contains("says 4.2")
                .contains("docs/how-to/correct-a-reading.md");
        assertThat(kitchen.everything()).isEqualTo(before);
    }

    @Test
    void a_row_that_stands_twice_in_the_sheet_is_added_once_and_two_that_differ_not_at_all() {
        Screen same = kitchen.imports(Sheet.with(kitchen.file("same.xlsx"), sheet -> sheet.right(2)));
        Screen other = kitchen.imports(
                Sheet.with(kitchen.file("other.xlsx"), sheet -> sheet.right(2).set(2, "value", 5)));

        assertThat(same.out()).contains("1 row to add, 1 known already", "same.xlsx:readings!A2");
        assertThat(other.out())
                .contains("other.xlsx:readings!C3: 5 of tea.import_growth")
                .contains("other.xlsx:readings!A2 says 4.2");
    }

    @Test
    void one_wrong_row_keeps_the_others_from_being_written_and_all_are_told() {
        Map<String, String> before = kitchen.everything();

        Screen screen = kitchen.imports(
                Sheet.with(
                        kitchen.file("due.xlsx"),
                        sheet -> sheet.right(2)
                                .set(2, "metric", "tea.import_growt")
                                .right(3)
                                .set(3, "unit", "percnt")
                                .set(3, "grade", "D")),
                "--write");

        assertThat(screen.exitCode()).isEqualTo(3);
        assertThat(screen.err()).isEqualTo("3 problems; nothing was written.\n");
        assertThat(screen.out())
                .contains("1 row to add, 0 known already, 3 refused")
                .contains("due.xlsx:readings!A3: unknown metric \"tea.import_growt\"")
                .contains("Did you mean \"tea.import_growth\"?")
                .contains("due.xlsx:readings!D4: unknown unit \"percnt\" for tea.import_growth")
                .contains("due.xlsx:readings!H4: grade \"D\" is unknown")
                .endsWith("\nNothing was written.\n");
        assertThat(kitchen.everything()).isEqualTo(before);
    }

    @Test
    void rows_that_nobody_filled_in_are_counted_and_a_sheet_without_any_other_is_refused() {
        Path sheet = Sheet.with(kitchen.file("due.xlsx"), it -> it.row(2, "rain.south", "2025-10", "", "ratio"));

        assertThat(kitchen.imports(sheet).out()).contains("1 row to add, 0 known already, 0 refused, 1 not filled in.");

        Screen empty = kitchen.imports(
                kitchen.with("due.csv", String.join(",", Sheet.HEADER) + "\nrain.south,2025-10,,ratio,,,,,,,\n"));
        assertThat(empty.exitCode()).isEqualTo(3);
        assertThat(empty.err()).isEqualTo("due.csv: no row has a reading, so there is nothing to import.\n");
    }

    @Test
    void a_row_that_is_filled_in_by_halves_is_refused() {
        Screen screen = kitchen.imports(Sheet.with(
                kitchen.file("due.xlsx"), sheet -> sheet.sheet().getRow(1).removeCell(sheet.cell(1, "value"))));

        assertThat(screen.exitCode()).isEqualTo(3);
        assertThat(screen.out()).contains("due.xlsx:readings!C2: value is empty");
    }

    @Test
    void csv_is_read_as_workbooks_are_and_told_by_its_lines() {
        Path sheet = kitchen.with("due.csv", """
                metric,period,value,unit,published,source,url,grade,status
                tea.import_growth,2025-10,4.2,percent,2025-11-12,Tea Board,https://example.org/tea/october,A,actual
                tea.import_growth,2025-11,"1,234",percent,12/12/2025,Tea Board,https://example.org/tea/november,A,actual
                """);

        Screen screen = kitchen.imports(sheet);

        assertThat(screen.exitCode()).isEqualTo(3);
        assertThat(screen.out())
                .contains("1 row to add")
                .contains("due.csv:3:27: value \"1,234\" is no plain number")
                .contains("Decimals are written with a point, thousands without a separator.")
                .contains("due.csv:3:43: published \"12/12/2025\" is no day of the calendar");
    }

    @Test
    void a_new_table_of_facts_is_made_where_there_is_none() {
        Screen screen = kitchen.imports(
                Sheet.right(kitchen.file("due.xlsx")),
                "--write",
                "--into",
                kitchen.file("facts/new.csv").toString());

        assertThat(screen.exitCode()).isZero();
        assertThat(kitchen.content("facts/new.csv")).isEqualTo("""
                metric,period,value,bound,unit,published,dated,entered,status,grade,source,url,note
                tea.import_growth,2025-10,4.2,,percent,2025-11-12,,2026-02-28,actual,A,Tea Board,https://example.org/tea/october,
                """);
    }

    @Test
    void a_table_keeps_the_order_of_its_columns_its_line_ends_and_its_permissions() throws IOException {
        Path table = kitchen.with(
                "facts/own.csv",
                "value,metric,period,bound,unit,published,dated,entered,status,grade,source,url,note\r\n"
                        + "1.2,rain.south,2025-08,,ratio,2025-09-10,,2025-09-10,actual,A,Rain Office,https://example.org/rain,");
        Files.setPosixFilePermissions(table, PosixFilePermissions.fromString("rw-r-----"));

        kitchen.imports(Sheet.right(kitchen.file("due.xlsx")), "--write", "--into", table.toString());

        assertThat(kitchen.content("facts/own.csv"))
                .endsWith(
                        "https://example.org/rain,\r\n4.2,tea.import_growth,2025-10,,percent,2025-11-12,,2026-02-28,actual,A,Tea Board,https://example.org/tea/october,\r\n");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(table)))
                .isEqualTo("rw-r-----");
    }

    @Test
    void a_text_that_begins_like_a_formula_stays_a_text() {
        Path sheet = Sheet.with(
                kitchen.file("due.xlsx"),
                it -> it.set(1, "note", "=HYPERLINK(\"https://example.org\",\"a, b\")")
                        .set(1, "source", "@board"));

        assertThat(kitchen.imports(sheet, "--write").exitCode()).isZero();

        assertThat(kitchen.content("facts/tea.csv"))
                .endsWith(",A,@board,https://example.org/tea/october,"
                        + "\"=HYPERLINK(\"\"https://example.org\"\",\"\"a, b\"\")\"\n");
        assertThat(kitchen.run("facts", "show", "tea.import_growth").out()).contains("=HYPERLINK");
    }

    @Test
    void numbers_are_the_digits_that_were_typed() {
        Path sheet = Sheet.with(kitchen.file("due.xlsx"), it -> {
            double[] typed = {0.1, 7.098, 0.652, 99.999999999999, 1.1};
            for (int row = 0; row < typed.length; row++) {
                it.right(row + 1)
                        .set(row + 1, "value", typed[row])
                        .set(row + 1, "published", LocalDate.of(2025, 11, 12 + row));
            }
        });

        kitchen.imports(sheet, "--write");

        assertThat(kitchen.content("facts/tea.csv"))
                .contains(
                        ",0.1,,percent",
                        ",7.098,,percent",
                        ",0.652,,percent",
                        ",99.999999999999,,percent",
                        ",1.1,,percent");
    }

    @Test
    void days_and_years_are_taken_from_cells_that_hold_them() {
        Path sheet = Sheet.with(
                kitchen.file("due.xlsx"),
                it -> it.row(
                                1,
                                "tea.cups.annual",
                                2025,
                                7.2,
                                "million_cups",
                                "2026-02-10",
                                "Tea Board",
                                "https://example.org/a",
                                "A",
                                "actual")
                        .row(
                                2,
                                "kettle.released",
                                LocalDate.of(2025, 12, 1),
                                1,
                                "boolean",
                                LocalDate.of(2025, 12, 1),
                                "Kettle Daily",
                                "https://example.org/k",
                                "B",
                                "actual"));

        Screen screen = kitchen.imports(sheet);

        assertThat(screen.err()).isEmpty();
        assertThat(screen.out())
                .contains("tea.cups.annual 2025", "7.2 million cups", "kettle.released 2025-12-01", "happened");
    }

    @Test
    void json_and_markdown_say_the_same() {
        Path sheet = Sheet.right(kitchen.file("due.xlsx"));

        assertThat(kitchen.imports(sheet, "--format", "markdown").out())
                .contains("| **tea.import_growth 2025-10**<br>4.2 % | 2025-11-12 | A |");
        assertThat(kitchen.imports(sheet, "--format", "json").out())
                .contains(
                        "\"sheet\" : \"due.xlsx:readings\"".replace(" :", ":"), "\"written\": false", "\"value\": 4.2");
    }

    /** A long path, of a test's own folder, breaks a line where a short one would not. */
    private static String unwrapped(Screen screen) {
        return screen.out().replaceAll("(into|,|:)\n +", "$1 ").replaceAll("(into|csv,)\n", "$1 ");
    }
}
