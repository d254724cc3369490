package org.thesischecker.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The registers as a workbook, read by another library and another program than those that wrote it. */
class RegistersWorkbookTest {

    private static final List<String> NAMES = List.of(
            "Runs", "Triggers", "People", "Late inputs", "Rule changes", "Sources", "Errata", "Matrix", "About");

    @TempDir
    private Path folder;

    private TeaLedger ledger;

    @BeforeEach
    void make_a_ledger() throws IOException {
        ledger = TeaLedger.in(folder);
        ledger.recorded("2026-01-09");
        ledger.tea().edited(TeaRepository.CUPS, TeaRepository.FULL_YEAR, "  full-year:\n    value: 8");
        ledger.recorded("2026-01-30").seen(1, "drought", "Seen on Monday");
    }

    private Path written() {
        Path file = folder.resolve("registers.xlsx");
        Terminal.Screen screen = ledger.log("--register", "all", "--report", "xlsx=" + file);
        assertThat(screen.exitCode()).as(screen.err()).isZero();
        return file;
    }

    @Test
    void each_register_is_a_sheet_and_no_cell_of_any_is_empty() throws IOException {
        try (InputStream file = Files.newInputStream(written());
                ReadableWorkbook workbook = new ReadableWorkbook(file)) {
            List<Sheet> sheets = workbook.getSheets().toList();

            assertThat(sheets.stream().map(Sheet::getName)).containsExactlyElementsOf(NAMES);
            for (Sheet sheet : sheets) {
                List<Row> rows = sheet.read();
                int columns = rows.get(0).getCellCount();
                assertThat(rows).as(sheet.getName()).hasSizeGreaterThan(1).allSatisfy(row -> {
                    assertThat(row.getCellCount()).isEqualTo(columns);
                    assertThat(row.stream().map(Cell::getText)).noneMatch(String::isBlank);
                });
            }
        }
    }

    @Test
    void days_are_days_and_numbers_are_numbers() throws IOException {
        try (InputStream file = Files.newInputStream(written());
                ReadableWorkbook workbook = new ReadableWorkbook(file)) {
            Row late = workbook.findSheet("Late inputs").orElseThrow().read().get(1);
            Row run = workbook.findSheet("Runs").orElseThrow().read().get(1);

            assertThat(late.getCell(8).asDate().toLocalDate()).isNotNull();
            assertThat(late.getCell(11).getType()).isEqualTo(CellType.NUMBER);
            assertThat(run.getCell(3).asDate().toLocalDate()).hasToString("2026-01-09");
        }
    }

    @Test
    void the_same_registers_make_the_same_bytes() throws IOException {
        byte[] first = Files.readAllBytes(written());

        assertThat(written()).hasBinaryContent(first);
    }

    @Test
    void another_program_reads_it() throws IOException, InterruptedException {
        Office.orSkip("registers");

        List<Path> sheets = Office.sheets(written(), Files.createDirectory(folder.resolve("office")));

        assertThat(sheets).hasSameSizeAs(NAMES);
        assertThat(sheets.stream().map(sheet -> sheet.getFileName().toString()))
                .anyMatch(name -> name.contains("Late inputs"));
        assertThat(Files.readString(sheets.stream()
                        .filter(sheet -> sheet.getFileName().toString().contains("Triggers"))
                        .findFirst()
                        .orElseThrow()))
                .contains("drought", "dry-south", "RF (Risk factors)");
    }
}
