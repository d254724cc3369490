package org.thesischecker.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thesischecker.cli.Terminal.Screen;
import org.thesischecker.explain.TeaBook;

/** The workbook that {@code thesis review} writes, read by another library than the one that wrote it. */
class WorkbookTest {

    @TempDir
    private Path folder;

    private final Terminal terminal = new Terminal();

    @Test
    void it_has_its_sheets_and_says_what_it_rests_on() throws IOException {
        Path file = written("2026-02-28");

        assertThat(names(file))
                .containsExactly("Scorecard", "Totals", "Risk factors", "Evidence", "Not judged", "History", "About");
        assertThat(column(file, "About", 0).stream().map(Cell::getText))
                .contains("As of 2026-02-28, view published, facts until 2026-01-20")
                .anyMatch(line -> line.contains("decision support and not investment advice"));
    }

    @Test
    void numbers_are_numbers_and_days_are_days() throws IOException {
        Path file = written("2026-02-28");

        Row tea = row(file, "Scorecard", "tea-cups-2025");
        assertThat(tea.getCell(6).getType()).isEqualTo(CellType.NUMBER);
        assertThat(tea.getCell(6).asDate().toLocalDate()).hasToString("2026-01-31");
        assertThat(tea.getCell(14).getType()).isEqualTo(CellType.NUMBER);
        assertThat(tea.getCell(14).asNumber()).isEqualByComparingTo(new BigDecimal("7.098"));
        assertThat(tea.getCell(12).getText()).isEqualTo("million_cups");
    }

    @Test
    void its_history_and_its_scorecard_say_the_same_as_the_history_command() throws IOException {
        Path file = written("2026-02-28");
        JsonNode book = new ObjectMapper()
                .readTree(terminal.runOnTea("history", "--from", "2025-05-31", "--to", "2026-02-28", "--format", "json")
                        .out())
                .at("/books/0");
        List<String> flips = new ArrayList<>();
        book.get("flips")
                .forEach(flip -> flips.add(text(flip, "on") + " "
                        + Stream.of(text(flip, "id"), text(flip, "part"))
                                .filter(name -> !name.equals("null"))
                                .collect(Collectors.joining("/"))
                        + " " + text(flip, "before") + " " + text(flip, "after")));

        assertThat(rows(file, "History").stream()
                        .map(row -> row.getCell(6).asDate().toLocalDate() + " " + row.getCellText(0) + " "
                                + row.getCellText(3) + " " + row.getCellText(4)))
                .isNotEmpty()
                .containsExactlyElementsOf(flips);
        assertThat(row(file, "Scorecard", "tea-cups-2025").getCell(9).asDate().toLocalDate())
                .hasToString(text(book.at("/scorecard/theses/1"), "certainOn"));
        assertThat(rows(file, "Totals").stream()
                        .map(row -> row.getCellText(1)
                                + row.getCellAsNumber(2)
                                        .map(count -> " " + count.intValue())
                                        .orElse("")))
                .startsWith("FAILED 1", "HELD 1", "OPEN 1", "OVERDUE 1")
                .anyMatch(row -> row.startsWith("Mean absolute percentage error of 1 forecast"));
    }

    @Test
    void every_reading_has_its_day_and_its_address() throws IOException {
        Path file = written("2026-02-28");

        List<Row> readings = rows(file, "Evidence").stream()
                .filter(row -> row.getCellText(4).equals("reading"))
                .toList();
        assertThat(readings).isNotEmpty().allSatisfy(row -> {
            assertThat(row.getCell(10).getType()).isEqualTo(CellType.NUMBER);
            assertThat(row.getCellText(14)).startsWith("https://");
        });
    }

    @Test
    void a_text_that_begins_like_a_formula_stays_a_text() throws IOException {
        TeaBook.in(folder.resolve("book")).with("rules/tea-2025/risk-factors/drought.yaml", """
                        title: "=HYPERLINK(\\"https://example.org\\")"
                        statement: "+1"
                        place: T 1
                        listed: true
                        owner: "@desk"
                        """);
        Path file = folder.resolve("hostile.xlsx");

        Screen screen = terminal.run(
                "review",
                "--as-of",
                "2026-02-28",
                "--rules",
                folder.resolve("book/rules").toString(),
                "--facts",
                folder.resolve("book/facts").toString(),
                "--report",
                "xlsx=" + file);

        assertThat(screen.err()).isEmpty();
        Row drought = row(file, "Risk factors", "drought");
        assertThat(drought.getCell(3).getType()).isEqualTo(CellType.STRING);
        assertThat(drought.getCell(3).getText()).isEqualTo("=HYPERLINK(\"https://example.org\")");
        assertThat(drought.getCell(3).getFormula()).isNull();
        assertThat(drought.getCell(10).getText()).isEqualTo("@desk");
    }

    @Test
    void libreoffice_shows_the_same_numbers_and_days(@TempDir Path office) throws Exception {
        Office.orSkip("the workbook of a review");

        List<Path> sheets = Office.sheets(written("2026-02-28"), office);

        assertThat(sheets)
                .extracting(file -> file.getFileName().toString())
                .containsExactlyInAnyOrder(
                        "review-Scorecard.csv",
                        "review-Totals.csv",
                        "review-Risk factors.csv",
                        "review-Evidence.csv",
                        "review-Not judged.csv",
                        "review-History.csv",
                        "review-About.csv");
        assertThat(Files.readAllLines(office.resolve("read/review-Scorecard.csv")))
                .anySatisfy(
                        line -> assertThat(line).startsWith("tea-cups-2025,").contains(",7.098,", "2026-01-12"));
    }

    @Test
    void both_programs_open_the_workbook_of_the_shipped_book(@TempDir Path office) throws Exception {
        Path file = folder.resolve("review.xlsx");
        Screen screen = terminal.run(
                "review",
                "--as-of",
                "2025-10-31",
                "--since",
                "2025-10-01",
                "--rules",
                "rules",
                "--facts",
                "src/test/goldens/facts",
                "--report",
                "xlsx=" + file);
        assertThat(screen.err()).isEmpty();

        assertThat(rows(file, "Scorecard")).hasSize(34);
        assertThat(rows(file, "Changes")).isNotEmpty();
        assertThat(row(file, "Scorecard", "csp-capex-2025").getCell(3).getText())
                .isEqualTo("CONFIRMED, interim");
        Office.orSkip("the workbook of the shipped book");
        assertThat(Office.sheets(file, office)).hasSize(8);
        assertThat(Files.readAllLines(office.resolve("read/review-Scorecard.csv")))
                .anySatisfy(
                        line -> assertThat(line).startsWith("csp-capex-2025,").contains(",345,"));
    }

    @Test
    void the_same_review_gives_the_same_bytes() throws IOException {
        Path first = written("2026-02-28");
        byte[] bytes = Files.readAllBytes(first);

        terminal.at("2026-03-09T08:00:00Z").runOnTea("review", "--as-of", "2026-02-28", "--report", "xlsx=" + first);

        assertThat(Files.readAllBytes(first)).isEqualTo(bytes);
    }

    @Test
    void it_is_refused_on_stdout_with_advice() {
        Screen screen = terminal.runOnTea("review", "--format", "xlsx");

        assertThat(screen.exitCode()).isEqualTo(3);
        assertThat(screen.out()).isEmpty();
        assertThat(screen.err()).isEqualTo("""
                --format xlsx: a workbook is no text that stdout could show
                Write it to a file: --report xlsx=review.xlsx.
                """);
    }

    @Test
    void where_it_cannot_be_written_the_old_documents_stay_whole() throws IOException {
        Path page = Files.writeString(folder.resolve("review.html"), "the old one");
        Path missing = folder.resolve("none/review.xlsx");

        Screen screen = terminal.runOnTea(
                "review", "--as-of", "2026-02-28", "--report", "html=" + page, "--report", "xlsx=" + missing);

        assertThat(screen.exitCode()).isEqualTo(3);
        assertThat(screen.err()).contains("cannot be written: its folder does not exist");
        assertThat(page).hasContent("the old one");
        assertThat(folder).isDirectoryContaining(path -> path.equals(page));
    }

    private Path written(String day) {
        Path file = folder.resolve("review.xlsx");
        Screen screen = terminal.runOnTea("review", "--as-of", day, "--report", "xlsx=" + file);
        assertThat(screen.err()).isEmpty();
        return file;
    }

    private static List<String> names(Path file) throws IOException {
        return read(file, workbook -> workbook.getSheets().map(Sheet::getName).toList());
    }

    private static String text(JsonNode node, String name) {
        return node.get(name).asText();
    }

    private static List<Cell> column(Path file, String sheet, int column) throws IOException {
        return rows(file, sheet).stream().map(row -> row.getCell(column)).collect(Collectors.toList());
    }

    private static Row row(Path file, String sheet, String name) throws IOException {
        return rows(file, sheet).stream()
                .filter(row -> row.getCellText(0).equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static List<Row> rows(Path file, String sheet) throws IOException {
        return read(file, workbook -> {
            try {
                return workbook.findSheet(sheet).orElseThrow().read().stream()
                        .skip(1)
                        .toList();
            } catch (IOException unreadable) {
                throw new IllegalStateException(unreadable);
            }
        });
    }

    private static <T> T read(Path file, Function<ReadableWorkbook, T> reader) throws IOException {
        try (InputStream bytes = Files.newInputStream(file);
                ReadableWorkbook workbook = new ReadableWorkbook(bytes)) {
            return reader.apply(workbook);
        }
    }
}
