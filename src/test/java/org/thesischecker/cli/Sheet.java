package org.thesischecker.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook as somebody fills it in: its one sheet has a header and a right row, until a test changes it. */
final class Sheet {

    static final List<String> HEADER = List.of(
            "metric", "period", "value", "unit", "published", "source", "url", "grade", "status", "bound", "note");

    private final XSSFWorkbook workbook;

    private Sheet(XSSFWorkbook workbook) {
        this.workbook = workbook;
    }

    /** Writes the workbook with a change to what is right. */
    static Path with(Path file, Consumer<Sheet> change) {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream output = Files.newOutputStream(file)) {
            Sheet sheet = new Sheet(workbook);
            workbook.createSheet("readings");
            sheet.row(0, HEADER.toArray());
            sheet.right(1);
            change.accept(sheet);
            workbook.write(output);
            return file;
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    static Path right(Path file) {
        return with(file, sheet -> {});
    }

    /** A row that is right: the growth of tea imports in October 2025. */
    Sheet right(int row) {
        return row(
                row,
                "tea.import_growth",
                "2025-10",
                4.2,
                "percent",
                LocalDate.of(2025, 11, 12),
                "Tea Board",
                "https://example.org/tea/october",
                "A",
                "actual");
    }

    XSSFWorkbook workbook() {
        return workbook;
    }

    XSSFSheet sheet() {
        return workbook.getSheetAt(0);
    }

    /** Puts contents into a row, from its first cell on; a day gets the format of days. */
    Sheet row(int number, Object... contents) {
        for (int column = 0; column < contents.length; column++) {
            set(number, column, contents[column]);
        }
        return this;
    }

    Sheet set(int row, String field, Object content) {
        return set(row, HEADER.indexOf(field), content);
    }

    Cell cell(int row, String field) {
        return sheet().getRow(row).getCell(HEADER.indexOf(field));
    }

    Sheet format(int row, String field, String format) {
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        cell(row, field).setCellStyle(style);
        return this;
    }

    private Sheet set(int row, int column, Object content) {
        XSSFRow there = sheet().getRow(row) == null ? sheet().createRow(row) : sheet().getRow(row);
        Cell cell = there.createCell(column);
        if (content instanceof Number number) {
            cell.setCellValue(number.doubleValue());
        } else if (content instanceof LocalDate day) {
            cell.setCellValue(day);
            CellStyle style = workbook.createCellStyle();
            style.setDataFormat(workbook.createDataFormat().getFormat("yyyy-mm-dd"));
            cell.setCellStyle(style);
        } else {
            cell.setCellValue(String.valueOf(content));
        }
        return this;
    }
}
