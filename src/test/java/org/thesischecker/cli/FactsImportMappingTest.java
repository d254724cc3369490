package org.thesischecker.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thesischecker.cli.Terminal.Screen;

class FactsImportMappingTest {

    private static final String WIDE = """
            header: 2
            columns: {period: Month, published: Release}
            metrics:
              "Imports": {metric: tea.import_growth, unit: percent}
              "Rain": {metric: rain.south, unit: ratio}
            constants: {status: actual, grade: B, source: Kettle Daily, url: https://example.org/k}
            """;

    private static final String TABLE = """
            Made-up figures,,,,
            Month,Release,Imports,Rain,Remark
            2025-10,2025-11-12,4.2,0.9,
            2025-11,2025-12-12,,0.8,late
            """;

    @TempDir
    private Path folder;

    private Kitchen kitchen;

    @BeforeEach
    void facts() {
        kitchen = new Kitchen(folder);
    }

    @Test
    void a_wide_sheet_gives_a_row_for_each_filled_cell() {
        Screen screen = imported(TABLE, WIDE, "--write");

        assertThat(screen.exitCode()).isZero();
        assertThat(screen.out())
                .contains("3 rows to add, 0 known already, 0 refused, 0 not filled in.")
                .contains("Columns that are not read: Remark.");
        assertThat(kitchen.content("facts/tea.csv")).endsWith("""
                tea.import_growth,2025-10,4.2,,percent,2025-11-12,,2026-02-28,actual,B,Kettle Daily,https://example.org/k,
                rain.south,2025-10,0.9,,ratio,2025-11-12,,2026-02-28,actual,B,Kettle Daily,https://example.org/k,
                rain.south,2025-11,0.8,,ratio,2025-12-12,,2026-02-28,actual,B,Kettle Daily,https://example.org/k,
                """);
    }

    @Test
    void a_long_sheet_has_its_own_names_for_the_fields() {
        Screen screen = imported("Series,Month,Figure,Release\nrain.south,2025-10,0.9,2025-11-12\n", """
                columns: {metric: Series, period: Month, value: Figure, published: Release}
                constants: {unit: ratio, status: actual, grade: B, source: Kettle Daily, url: https://example.org/k}
                """);

        assertThat(screen.err()).isEmpty();
        assertThat(screen.out()).contains("rain.south 2025-10", "1 row to add");
    }

    @Test
    void a_workbook_is_read_where_the_mapping_says_also_when_it_is_hidden() {
        Path book = Sheet.with(kitchen.file("book.xlsx"), it -> {
            XSSFSheet sheet = it.workbook().createSheet("Monthly");
            sheet.createRow(0).createCell(0).setCellValue("A title");
            sheet.addMergedRegion(CellRangeAddress.valueOf("A1:D1"));
            sheet.createRow(2).createCell(1).setCellValue("Month");
            sheet.getRow(2).createCell(2).setCellValue("Release");
            sheet.getRow(2).createCell(3).setCellValue("Imports");
            sheet.getRow(2).createCell(4).setCellValue("Rain");
            sheet.createRow(3).createCell(1).setCellValue("2025-10");
            sheet.getRow(3).createCell(2).setCellValue("2025-11-12");
            sheet.getRow(3).createCell(3).setCellValue(4.2);
            sheet.getRow(3).createCell(4).setCellFormula("1-0.1");
            sheet.getRow(3).setZeroHeight(true);
            it.workbook().setSheetHidden(1, true);
        });
        Path mapping = kitchen.with("map.yaml", "sheet: Monthly\n" + WIDE.replace("header: 2", "header: 3"));

        Screen screen = kitchen.imports(book, "--mapping", mapping.toString());

        assertThat(screen.exitCode()).isEqualTo(3);
        assertThat(screen.out())
                .contains("tea.import_growth 2025-10", "1 row to add")
                .contains("book.xlsx:Monthly!E4: the formula =1-0.1");
    }

    @Test
    void a_sheet_that_is_not_there_is_refused_with_the_nearest() {
        Path book = Sheet.with(kitchen.file("book.xlsx"), it -> it.workbook().createSheet("Monthly"));
        Path mapping = kitchen.with("map.yaml", "sheet: Monthy\n" + WIDE);

        Screen screen = kitchen.imports(book, "--mapping", mapping.toString());

        assertThat(screen.exitCode()).isEqualTo(3);
        assertThat(screen.err()).startsWith("""
                book.xlsx: there is no sheet "Monthy"
                It has readings, Monthly. Did you mean "Monthly"?
                """);
    }

    @Test
    void a_column_that_is_not_there_is_refused_in_the_mapping_with_the_nearest() {
        Screen screen = imported(TABLE, WIDE.replace("period: Month", "period: Mont"));

        assertThat(screen.exitCode()).isEqualTo(3);
        assertThat(screen.err())
                .contains("map.yaml:2:19: there is no column \"Mont\" in ")
                .contains("Did you mean \"Month\"?");
    }

    @Test
    void a_column_that_is_there_twice_is_refused() {
        assertThat(imported(TABLE.replace("Remark", "Month"), WIDE).err())
                .contains("map.yaml:2:19: ", "has several columns \"Month\"");
    }

    @Test
    void a_wrong_constant_is_told_once_and_in_the_mapping() {
        Screen screen = imported(TABLE, WIDE.replace("grade: B", "grade: D"));

        assertThat(screen.exitCode()).isEqualTo(3);
        assertThat(screen.out())
                .containsOnlyOnce("grade \"D\" is unknown")
                .contains("map.yaml:6:")
                .contains("   6 | constants: {status: actual, grade: D,");
    }

    @Test
    void a_sheet_of_a_csv_file_is_refused() {
        assertThat(imported(TABLE, "sheet: Monthly\n" + WIDE).err())
                .contains("map.yaml:1:8: a sheet is named, and ", "due.csv is CSV");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            header: 2         | headr: 2                             | map.yaml:1:1: unknown key "headr" in the mapping\\nDid you mean "header"?
            header: 2         | header: 0                            | map.yaml:1:9: header "0" is no whole number from 1 to 1000
            header: 2         | {header: 2, scale: 1000}             | map.yaml
            grade: B          | grad: B                              | map.yaml:6:29: unknown key "grad" in constants\\nDid you mean "grade"?
            grade: B,         | ``                                   | map.yaml:1:1: nothing says the grade
            grade: B          | grade: B, period: 2025-10            | period is a column and a constant
            grade: B          | grade: B, value: 3                   | value is a constant
            grade: B          | grade: B, unit: ratio                | unit is given by metrics, and by a column or constant, too
            tea.import_growth | tea.import_grow                      | map.yaml:4:23: unknown metric "tea.import_grow"\\nIt stands in no metrics.yaml. Did you mean "tea.import_growth"?
            unit: percent     | unit: percnt                         | map.yaml:4:48: unit "percnt" for tea.import_growth, which is in percent\\nUnits are checked, never converted
            unit: percent     | unit: ratio                          | map.yaml:4:48: unit "ratio" for tea.import_growth, which is in percent\\nUnits are checked, never converted
            unit: percent     | unit: percent, scale: 1000           | map.yaml:4:57: "scale" would change the numbers\\nUnits are checked, never converted
            , unit: percent   | ``                                   | "unit" is missing in metrics.Imports
            """)
    void a_mapping_that_is_wrong_is_refused_with_its_place(String right, String wrong, String message) {
        Map<String, String> before = kitchen.everything();

        Screen screen = imported(TABLE, WIDE.replace(right, wrong), "--write");

        assertThat(screen.exitCode()).as(screen.out()).isEqualTo(3);
        assertThat(screen.err().replaceAll("(?m)^ .*\n", "")).contains(message.replace("\\n", "\n"));
        assertThat(kitchen.everything()).isEqualTo(before);
    }

    @Test
    void the_schema_takes_what_the_reader_takes_and_refuses_an_unknown_key() throws IOException {
        JsonSchema schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(FactsImportMappingTest.class.getResourceAsStream("/schema/mapping.schema.json"));
        YAMLMapper yaml = new YAMLMapper();

        assertThat(schema.validate(yaml.readTree(WIDE))).isEmpty();
        assertThat(schema.validate(yaml.readTree(WIDE.replace("header", "headr"))))
                .isNotEmpty();
        assertThat(schema.validate(yaml.readTree(WIDE.replace(", unit: percent", ""))))
                .isNotEmpty();
        assertThat(schema.validate(yaml.readTree(WIDE.replace("grade: B", "scale: B"))))
                .isNotEmpty();
    }

    @Test
    void a_mapping_that_is_not_there_is_refused() {
        Path sheet = Sheet.right(kitchen.file("due.xlsx"));

        assertThat(kitchen.imports(
                                sheet, "--mapping", kitchen.file("nowhere.yaml").toString())
                        .err())
                .startsWith("nowhere.yaml: there is no such file");
    }

    @Test
    void a_day_of_a_wide_workbook_is_read_as_one() {
        Path book = Sheet.with(
                kitchen.file("book.xlsx"),
                it -> it.row(0, "Month", "Release", "Rain", "", "", "", "", "", "")
                        .row(1, "2025-10", LocalDate.of(2025, 11, 12), 0.9, "", "", "", "", "", ""));
        Path mapping = kitchen.with("map.yaml", """
                columns: {period: Month, published: Release}
                metrics: {Rain: {metric: rain.south, unit: ratio}}
                constants: {status: actual, grade: B, source: Kettle Daily, url: https://example.org/k}
                """);

        assertThat(kitchen.imports(book, "--mapping", mapping.toString()).out())
                .contains("rain.south 2025-10", "2025-11-12");
    }

    private Screen imported(String table, String mapping, String... options) {
        Path sheet = kitchen.with("due.csv", table);
        Path file = kitchen.with("map.yaml", mapping);
        String[] all = new String[options.length + 2];
        all[0] = "--mapping";
        all[1] = file.toString();
        System.arraycopy(options, 0, all, 2, options.length);
        return kitchen.imports(sheet, all);
    }
}
