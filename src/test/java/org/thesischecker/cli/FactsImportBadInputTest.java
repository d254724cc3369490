package org.thesischecker.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thesischecker.cli.Terminal.Screen;

/** What a sheet must not be: each kind is refused with its place, exit code 3, and nothing changed. */
class FactsImportBadInputTest {

    @TempDir
    private Path folder;

    private Kitchen kitchen;

    @BeforeEach
    void facts() {
        kitchen = new Kitchen(folder);
    }

    @TestFactory
    Stream<DynamicTest> a_workbook_that_misleads_is_refused_with_its_cell() {
        return Stream.of(
                refused(
                        "merged cells",
                        it -> {
                            it.right(2);
                            it.sheet().addMergedRegion(CellRangeAddress.valueOf("F2:F3"));
                        },
                        "due.xlsx:readings!F2: the cells F2:F3 are merged"),
                refused(
                        "a formula with a cached value",
                        it -> {
                            it.cell(1, "value").setCellFormula("2+2.2");
                            it.workbook()
                                    .getCreationHelper()
                                    .createFormulaEvaluator()
                                    .evaluateAll();
                        },
                        "due.xlsx:readings!C2: the formula =2+2.2"),
                refused(
                        "a formula that makes a text",
                        it -> it.set(1, "note", "").cell(1, "note").setCellFormula("CONCATENATE(\"a\",\"b\")"),
                        "due.xlsx:readings!K2: the formula =CONCATENATE(\"a\",\"b\")"),
                refused(
                        "a number with separators, as text",
                        it -> it.set(1, "value", "1,234"),
                        "due.xlsx:readings!C2: the text \"1,234\" where a number is expected\n"
                                + "Decimals are written with a point, thousands without a separator."),
                refused(
                        "a percentage, as text",
                        it -> it.set(1, "value", "12 %"),
                        "due.xlsx:readings!C2: the text \"12 %\" where a number is expected\n"
                                + "Write the number alone; the unit says that it is percent."),
                refused(
                        "a number, as text",
                        it -> it.set(1, "value", "4.2"),
                        "due.xlsx:readings!C2: the text \"4.2\" where a number is expected\nMake the cell a number"),
                refused(
                        "a number that is shown in percent",
                        it -> it.set(1, "value", 0.042).format(1, "value", "0.0%"),
                        "due.xlsx:readings!C2: a cell that is shown in percent and holds 0.042"),
                refused(
                        "a number that is shown in thousands",
                        it -> it.set(1, "value", 42).format(1, "value", "#,##0.0,"),
                        "due.xlsx:readings!C2: a cell that is shown in thousands or millions and holds 42"),
                refused(
                        "what is no figure",
                        it -> it.set(1, "value", "n/a"),
                        "due.xlsx:readings!C2: the text \"n/a\" where a number is expected\nA figure that is not known is left out"),
                refused(
                        "an error",
                        it -> it.cell(1, "value").setCellErrorValue(FormulaError.NA.getCode()),
                        "due.xlsx:readings!C2: the error #N/A"),
                refused(
                        "a truth",
                        it -> it.cell(1, "value").setCellValue(true),
                        "due.xlsx:readings!C2: TRUE\nExpected a number, a text or a day."),
                refused(
                        "a day as text of a country",
                        it -> it.set(1, "published", "12.11.2025"),
                        "due.xlsx:readings!E2: published \"12.11.2025\" is no day of the calendar"),
                refused(
                        "a day that lost its format",
                        it -> it.set(1, "published", 45973),
                        "due.xlsx:readings!E2: the number 45973 where a day is expected"),
                refused(
                        "a day with a time",
                        it -> it.cell(1, "published").setCellValue(LocalDateTime.of(2025, 11, 12, 14, 30)),
                        "due.xlsx:readings!E2: 2025-11-12T14:30, a day with a time"),
                refused(
                        "a day in place of a month",
                        it -> it.set(1, "period", LocalDate.of(2025, 10, 1)),
                        "due.xlsx:readings!B2: period 2025-10-01 of tea.import_growth is a day\n"
                                + "Expected a month, such as 2025-10"),
                refused(
                        "a day in place of a value",
                        it -> it.set(1, "value", LocalDate.of(2025, 10, 1)),
                        "due.xlsx:readings!C2: the day 2025-10-01 where the value is expected"),
                refused(
                        "a second header",
                        it -> it.row(2, Sheet.HEADER.toArray()).right(3),
                        "due.xlsx:readings!A3: a second header"),
                refused(
                        "a line break in a text",
                        it -> it.set(1, "note", "a\nb"),
                        "due.xlsx:readings!K2: a line break in a text"),
                refused(
                        "spaces around a text",
                        it -> it.set(1, "source", " Tea Board"),
                        "due.xlsx:readings!F2: source \" Tea Board\" has spaces around it"),
                refused(
                        "a hidden column",
                        it -> it.sheet().setColumnHidden(9, true),
                        "due.xlsx:readings: hidden: column J"),
                refused(
                        "a hidden row",
                        it -> it.right(2).sheet().getRow(2).setZeroHeight(true),
                        "due.xlsx:readings: hidden: row 3"),
                refused(
                        "a hidden sheet",
                        it -> {
                            it.workbook().createSheet("old figures");
                            it.workbook().setSheetHidden(1, true);
                        },
                        "due.xlsx: the sheet old figures is hidden"),
                refused(
                        "several sheets, none of them named",
                        it -> {
                            it.workbook().createSheet("more");
                            it.workbook().setSheetName(0, "figures");
                        },
                        "due.xlsx: it has the sheets figures, more"),
                refused(
                        "an empty sheet",
                        it -> {
                            it.sheet().removeRow(it.sheet().getRow(1));
                            it.sheet().removeRow(it.sheet().getRow(0));
                        },
                        "due.xlsx:readings: the sheet is empty"),
                refused(
                        "no header in the first row",
                        it -> it.sheet().removeRow(it.sheet().getRow(0)),
                        "due.xlsx:readings: row 1, where the header should be, is empty"),
                refused(
                        "an unknown column",
                        it -> it.sheet().getRow(0).getCell(7).setCellValue("grad"),
                        "due.xlsx:readings!H1: unknown column \"grad\""),
                refused(
                        "a column twice",
                        it -> it.sheet().getRow(0).getCell(10).setCellValue("source"),
                        "due.xlsx:readings!K1: the column \"source\" stands here twice"),
                refused(
                        "a column that lacks",
                        it -> it.sheet()
                                .getRow(0)
                                .removeCell(it.sheet().getRow(0).getCell(5)),
                        "due.xlsx:readings!A1: the header lacks source"),
                refused(
                        "the day of the import as a column",
                        it -> it.sheet().getRow(0).getCell(10).setCellValue("entered"),
                        "due.xlsx:readings!K1: unknown column \"entered\"\nThe day of the import is entered."),
                refused(
                        "a day that is still to come",
                        it -> it.set(1, "published", LocalDate.of(2026, 3, 1)),
                        "due.xlsx:readings!A2: entered 2026-02-28 is before published 2026-03-01"),
                refused(
                        "another unit",
                        it -> it.set(1, "unit", "ratio"),
                        "due.xlsx:readings!D2: unit ratio for tea.import_growth, which is in percent"),
                refused(
                        "a value out of range",
                        it -> it.set(1, "value", -4000),
                        "due.xlsx:readings!C2: value -4000 of tea.import_growth is outside its range"));
    }

    private DynamicTest refused(String name, Consumer<Sheet> change, String message) {
        return dynamicTest(name, () -> {
            Path sheet = Sheet.with(kitchen.file("due.xlsx"), change);
            holds(sheet, message);
        });
    }

    @Test
    void a_workbook_with_a_password_is_refused() throws Exception {
        Path plain = Sheet.right(kitchen.file("plain.xlsx"));
        Path locked = kitchen.file("due.xlsx");
        try (POIFSFileSystem container = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
            encryptor.confirmPassword("tea");
            try (OutputStream stream = encryptor.getDataStream(container)) {
                Files.copy(plain, stream);
            }
            try (OutputStream output = Files.newOutputStream(locked)) {
                container.writeFilesystem(output);
            }
        }

        holds(locked, "due.xlsx: it is protected by a password\nSave it without one.");
    }

    @Test
    void a_workbook_of_the_old_format_is_refused_whatever_it_is_called() throws IOException {
        Path old = kitchen.file("due.xlsx");
        try (HSSFWorkbook workbook = new HSSFWorkbook();
                OutputStream output = Files.newOutputStream(old)) {
            workbook.createSheet("readings");
            workbook.write(output);
        }
        Path named = Files.copy(old, kitchen.file("due.xls"));

        holds(old, "due.xlsx: it is in the format of before Excel 2007\nSave it as an Excel workbook (.xlsx).");
        holds(named, "due.xls: it is in the format of before Excel 2007");
    }

    @Test
    void a_zip_bomb_is_refused_before_it_unpacks() throws IOException {
        Path right = Sheet.right(kitchen.file("right.xlsx"));
        Path bomb = kitchen.file("due.xlsx");
        byte[] million = " ".repeat(1_000_000).getBytes(StandardCharsets.US_ASCII);
        try (java.util.zip.ZipFile from = new java.util.zip.ZipFile(right.toFile());
                ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(bomb))) {
            for (ZipEntry entry : from.stream().map(each -> (ZipEntry) each).toList()) {
                zip.putNextEntry(new ZipEntry(entry.getName()));
                byte[] content = from.getInputStream(entry).readAllBytes();
                if (entry.getName().equals("xl/worksheets/sheet1.xml")) {
                    int end = new String(content, StandardCharsets.UTF_8).indexOf("<sheetData");
                    zip.write(content, 0, end);
                    for (int count = 0; count < 200; count++) {
                        zip.write(million);
                    }
                    zip.write(content, end, content.length - end);
                } else {
                    zip.write(content);
                }
                zip.closeEntry();
            }
        }

        holds(bomb, "due.xlsx: it unpacks to far more than it should");
    }

    @Test
    void what_is_no_workbook_is_refused() throws IOException {
        Path zip = kitchen.file("zip.xlsx");
        try (ZipOutputStream output = new ZipOutputStream(Files.newOutputStream(zip))) {
            output.putNextEntry(new ZipEntry("readme.txt"));
            output.write('a');
            output.closeEntry();
        }
        Path cut = kitchen.file("cut.xlsx");
        byte[] whole = Files.readAllBytes(Sheet.right(kitchen.file("right.xlsx")));
        Files.write(cut, java.util.Arrays.copyOf(whole, whole.length / 2));
        Files.createDirectory(kitchen.file("folder.xlsx"));
        Files.write(kitchen.file("large.xlsx"), new byte[5_000_001]);

        holds(kitchen.with("text.xlsx", "metric,period\n"), "text.xlsx: it is no Excel workbook");
        holds(kitchen.with("empty.xlsx", ""), "empty.xlsx: the file is empty");
        holds(zip, "zip.xlsx: it cannot be read as an Excel workbook");
        holds(cut, "cut.xlsx: it cannot be read as an Excel workbook");
        holds(kitchen.file("folder.xlsx"), "folder.xlsx: it is a folder");
        holds(kitchen.file("large.xlsx"), "large.xlsx: larger than 5 MB");
        holds(kitchen.file("nowhere.xlsx"), "nowhere.xlsx: there is no such file");
        holds(kitchen.with("due.txt", "a"), "due.txt: its name tells no kind of sheet");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ``                                               | due.csv: the file is empty
            metric;period;value                              | due.csv:1:1: the cells are separated by semicolons
            metric,perod                                     | due.csv:1:8: unknown column "perod"
            HEADER\\ntea.import_growth,2025-10               | due.csv:2:1: the header has 9 columns, this row 2
            HEADER\\nHEADER                                  | due.csv:2:1: a second header
            HEADER\\n"tea,2025                               | due.csv:2:
            HEADER\\nROW\\u0007                              | due.csv:2:
            HEADER\\ntea.import_growth,2025-10,=2+2,percent,2025-11-12,Tea,https://example.org/a,A,actual | due.csv:2:27: value "=2+2" is no plain number
            """)
    void csv_that_is_no_table_is_refused(String content, String message) {
        String header = "metric,period,value,unit,published,source,url,grade,status";
        String text = content.replace("HEADER", header).replace("\\n", "\n").replace("\\u0007", "\u0007");

        holds(kitchen.with("due.csv", text.isEmpty() ? "" : text + "\n"), message);
    }

    @Test
    void bytes_that_are_no_text_are_refused() throws IOException {
        Path file = Files.write(kitchen.file("due.csv"), new byte[] {'a', ',', (byte) 0xE9, '\n'});

        holds(file, "due.csv:1:3: byte 0xE9 is no UTF-8");
    }

    @Test
    void a_table_of_facts_that_must_not_be_written_to_is_refused() throws IOException {
        Path sheet = Sheet.right(kitchen.file("due.xlsx"));
        Files.setPosixFilePermissions(
                kitchen.with(
                        "facts/locked.csv",
                        kitchen.content("facts/tea.csv").lines().findFirst().orElseThrow() + "\n"),
                PosixFilePermissions.fromString("r--r--r--"));
        Files.createDirectory(kitchen.file("facts/folder.csv.d"));
        Files.createDirectory(kitchen.file("facts/.hidden"));
        Files.createDirectory(kitchen.file("elsewhere"));
        Files.createSymbolicLink(kitchen.file("link.csv"), kitchen.file("facts/tea.csv"));

        into(sheet, "facts/locked.csv", "facts/locked.csv: it is read-only");
        into(sheet, "link.csv", "link.csv: it is a link");
        into(sheet, "elsewhere/tea.csv", "elsewhere/tea.csv: it is not in the facts folder (facts)");
        into(sheet, "facts/../elsewhere/tea.csv", "facts/../elsewhere/tea.csv: it is not in the facts folder");
        into(sheet, "facts/nowhere/tea.csv", "facts/nowhere/tea.csv: its folder does not exist");
        into(sheet, "facts/.hidden/tea.csv", "facts/.hidden/tea.csv: it is not in the facts folder");
        into(sheet, "facts/metrics.yaml", "facts/metrics.yaml: it is no table of facts");
        into(sheet, "facts/.tea.csv", "facts/.tea.csv: it is no table of facts");
    }

    @Test
    void facts_that_do_not_load_are_told_first() {
        kitchen.with("facts/bad.csv", "metric\n");

        holds(Sheet.right(kitchen.file("due.xlsx")), "facts/bad.csv:1:1: the column \"period\" is missing");
    }

    private void into(Path sheet, String target, String message) {
        holds(sheet, message, "--into", kitchen.file(target).toString());
    }

    private void holds(Path sheet, String message, String... options) {
        Map<String, String> before = kitchen.everything();
        String[] all = new String[options.length + 1];
        System.arraycopy(options, 0, all, 0, options.length);
        all[options.length] = "--write";

        Screen screen = kitchen.imports(sheet, all);

        assertThat(screen.exitCode()).as(screen.out() + screen.err()).isEqualTo(3);
        assertThat(lines(screen)).contains(lines(message));
        assertThat(screen.out() + screen.err()).doesNotContain("Exception", "Internal error");
        assertThat(kitchen.everything()).isEqualTo(before);
    }

    private static String lines(Screen screen) {
        return lines(screen.out() + "\n" + screen.err());
    }

    /** Without the spaces by which a page sets a message off. */
    private static String lines(String text) {
        return text.lines().map(String::strip).reduce("", (first, second) -> first + "\n" + second);
    }
}
