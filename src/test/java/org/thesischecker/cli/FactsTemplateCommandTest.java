package org.thesischecker.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.poi.ss.util.PaneInformation;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thesischecker.cli.Terminal.Screen;

class FactsTemplateCommandTest {

    private static final int CUPS = 5;

    @TempDir
    private Path folder;

    private Kitchen kitchen;

    @BeforeEach
    void facts() {
        kitchen = new Kitchen(folder);
    }

    @Test
    void another_library_reads_numbers_days_and_texts_where_they_should_be() throws IOException {
        Screen screen = template("due.xlsx");

        assertThat(screen.out()).isEqualTo("Written: due.xlsx, with a row for each of 6 readings as of 2025-11-20.\n");
        try (InputStream input = Files.newInputStream(kitchen.file("due.xlsx"));
                ReadableWorkbook workbook = new ReadableWorkbook(input)) {
            List<Row> rows = workbook.findSheet("readings").orElseThrow().read();
            List<String> header =
                    rows.get(0).stream().map(cell -> cell.getText()).toList();
            Row cups = rows.get(CUPS);
            assertThat(header)
                    .startsWith("metric", "period", "unit", "value", "bound", "published", "source", "url", "grade")
                    .contains("definition", "last value", "last url");
            assertThat(cups.getCellText(header.indexOf("metric"))).isEqualTo("tea.cups.annual");
            assertThat(cups.getCell(header.indexOf("period")).getType()).isEqualTo(CellType.STRING);
            assertThat(cups.getCellText(header.indexOf("period"))).isEqualTo("2025");
            assertThat(cups.getCellAsNumber(header.indexOf("last value")).orElseThrow())
                    .isEqualByComparingTo("6.1");
            assertThat(cups.getCellAsDate(header.indexOf("expected"))
                            .orElseThrow()
                            .toLocalDate())
                    .isEqualTo(LocalDate.of(2026, 1, 20));
            assertThat(cups.getCellText(header.indexOf("last url"))).isEqualTo("https://example.org/tea/2024");
            assertThat(cups.getCellText(header.indexOf("wanted by"))).isEqualTo("tea-cups-2025");
            assertThat(cups.getCellText(header.indexOf("value"))).isEmpty();
            assertThat(rows.stream().flatMap(Row::stream).filter(cell -> cell != null))
                    .noneMatch(cell -> cell.getType() == CellType.FORMULA);
        }
    }

    @Test
    void the_header_is_frozen_and_words_are_chosen_from_lists() throws IOException {
        template("due.xlsx");

        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(kitchen.file("due.xlsx")))) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            PaneInformation pane = sheet.getPaneInformation();
            assertThat(pane.isFreezePane()).isTrue();
            assertThat(pane.getHorizontalSplitTopRow()).isEqualTo((short) 1);
            assertThat(sheet.getDataValidations())
                    .extracting(validation ->
                            Arrays.toString(validation.getValidationConstraint().getExplicitListValues()))
                    .contains("[at-least, at-most]", "[A, B, C]", "[actual, derived, forecast, printed]");
        }
    }

    @Test
    void libreoffice_reads_the_same_cells() throws Exception {
        Office.orSkip("the template");
        template("due.xlsx");

        List<Path> sheets = Office.sheets(kitchen.file("due.xlsx"), folder);

        assertThat(Files.readAllLines(sheets.get(0)).get(CUPS))
                .startsWith("tea.cups.annual,2025,million_cups,,,,,,,,,")
                .endsWith(",due,2026-01-20,6.1,2024,2025-01-12,Tea Board,https://example.org/tea/2024");
    }

    @Test
    void a_filled_template_is_imported_without_a_mapping() throws IOException {
        template("due.xlsx");
        fill(kitchen.file("due.xlsx"));

        Screen screen = kitchen.imports(kitchen.file("due.xlsx"), "--write");

        assertThat(screen.err()).isEmpty();
        assertThat(screen.out()).contains("1 row to add, 0 known already, 0 refused, 5 not filled in.");
        assertThat(kitchen.content("facts/tea.csv"))
                .endsWith("tea.cups.annual,2025,7.25,at-least,million_cups,2026-02-11,,2026-02-28,actual,A,Tea Board,"
                        + "https://example.org/tea/again,=counted again\n");
    }

    @Test
    void a_template_as_csv_is_imported_without_a_mapping() {
        template("due.csv");
        kitchen.with(
                "due.csv",
                kitchen.content("due.csv")
                        .replace(
                                "tea.cups.annual,2025,million_cups,,,,,,,,,",
                                "tea.cups.annual,2025,million_cups,7.25,,2026-02-11,Tea Board,https://example.org/a,A,actual,,"));

        Screen screen = kitchen.imports(kitchen.file("due.csv"));

        assertThat(screen.err()).isEmpty();
        assertThat(screen.out()).contains("1 row to add, 0 known already, 0 refused, 5 not filled in.");
    }

    @Test
    void what_looks_like_a_formula_stays_a_text() throws IOException {
        String dictionary = kitchen.content("facts/metrics.yaml");
        kitchen.with("facts/metrics.yaml", dictionary.replace("name: Cups of tea, year", "name: =1+1"));
        template("due.xlsx");
        template("due.csv");

        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(kitchen.file("due.xlsx")))) {
            XSSFRow row = workbook.getSheetAt(0).getRow(CUPS);
            assertThat(row.getCell(11).getStringCellValue()).isEqualTo("=1+1");
            assertThat(row.getCell(11).getCellStyle().getQuotePrefixed()).isTrue();
        }
        assertThat(kitchen.content("due.csv")).contains(",'=1+1,");
    }

    @Test
    void a_file_that_is_there_is_kept_unless_it_may_be_overwritten() {
        kitchen.with("due.csv", "filled in by hand\n");

        Screen kept = template("due.csv");
        assertThat(kept.exitCode()).isEqualTo(3);
        assertThat(kept.err()).startsWith("--to due.csv: the file is there already");
        assertThat(kitchen.content("due.csv")).isEqualTo("filled in by hand\n");

        assertThat(template("due.csv", "--force").exitCode()).isZero();
        assertThat(kitchen.content("due.csv")).startsWith("metric,period,unit,");
    }

    @Test
    void what_cannot_be_written_is_refused_and_nothing_is_left() throws IOException {
        refused("due.ods", "--to due.ods: its ending tells no kind of sheet");
        refused("nowhere/due.xlsx", "--to: nowhere/due.xlsx cannot be written: its folder does not exist");
        refused("facts/due.csv", "--to: facts/due.csv cannot be written: it is inside facts, which is read");
        Files.createDirectory(kitchen.file("due.xlsx"));
        refused("due.xlsx", "--to: due.xlsx cannot be written: it is a folder");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString())).containsExactlyInAnyOrder("facts", "due.xlsx");
        }
    }

    @Test
    void nothing_to_fill_in_is_no_silent_success() {
        Screen screen = template("due.xlsx", "--owner", "water-desk", "--until", "2025-11-20");

        assertThat(screen.exitCode()).isEqualTo(3);
        assertThat(screen.err()).startsWith("No reading is missing, stale or due, so there is nothing to fill in.");
        assertThat(kitchen.file("due.xlsx")).doesNotExist();
    }

    private void refused(String file, String message) {
        Map<String, String> before = kitchen.everything();

        Screen screen = template(file);

        assertThat(screen.exitCode()).isEqualTo(3);
        assertThat(screen.err()).startsWith(message);
        assertThat(kitchen.everything()).isEqualTo(before);
    }

    private Screen template(String file, String... options) {
        Stream<String> all = Stream.concat(
                Stream.of(
                        "facts",
                        "template",
                        "--to",
                        kitchen.file(file).toString(),
                        "--as-of",
                        "2025-11-20",
                        "--rules",
                        Terminal.TEA.resolve("rules").toString()),
                Stream.of(options));
        return kitchen.run(all.toArray(String[]::new));
    }

    private static void fill(Path file) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file))) {
            XSSFRow row = workbook.getSheetAt(0).getRow(CUPS);
            row.getCell(3).setCellValue(7.25);
            row.getCell(4).setCellValue("at-least");
            row.getCell(5).setCellValue(LocalDate.of(2026, 2, 11));
            row.getCell(6).setCellValue("Tea Board");
            row.getCell(7).setCellValue("https://example.org/tea/again");
            row.getCell(8).setCellValue("A");
            row.getCell(9).setCellValue("actual");
            row.getCell(10).setCellValue("=counted again");
            try (OutputStream output = Files.newOutputStream(file)) {
                workbook.write(output);
            }
        }
    }
}
