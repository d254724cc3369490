package org.thesischecker.report.sheet;

import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.thesischecker.source.Characters;

/** Writes a tab into a workbook: frozen titles, filters, widths; it prints on A4, as wide as the paper. */
final class TabWriter {

    private static final int LONGEST = SpreadsheetVersion.EXCEL2007.getMaxTextLength();
    private static final int CHARACTER = 256;
    private static final String MEANT_AS_FORMULA = "=+-@\t\r";

    private final XSSFWorkbook workbook;
    private final Styles styles;

    TabWriter(XSSFWorkbook workbook) {
        this.workbook = workbook;
        this.styles = new Styles(workbook);
    }

    void write(Tab tab) {
        Sheet sheet = workbook.createSheet(tab.name());
        Row titles = sheet.createRow(0);
        for (int column = 0; column < tab.columns().size(); column++) {
            Cell cell = titles.createCell(column);
            cell.setCellValue(tab.columns().get(column).title());
            cell.setCellStyle(styles.title);
            sheet.setColumnWidth(column, tab.columns().get(column).width() * CHARACTER);
        }
        for (int index = 0; index < tab.rows().size(); index++) {
            write(sheet.createRow(index + 1), tab.rows().get(index));
        }
        sheet.createFreezePane(1, 1);
        sheet.setAutoFilter(
                new CellRangeAddress(0, tab.rows().size(), 0, tab.columns().size() - 1));
        sheet.setRepeatingRows(CellRangeAddress.valueOf("1:1"));
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
    }

    private void write(Row row, List<Entry> entries) {
        for (int column = 0; column < entries.size(); column++) {
            if (!entries.get(column).equals(Entry.NONE)) {
                write(row.createCell(column), entries.get(column));
            }
        }
    }

    private void write(Cell cell, Entry entry) {
        if (entry instanceof Entry.Number number) {
            cell.setCellValue(number.value().doubleValue());
            cell.setCellStyle(styles.number);
        } else if (entry instanceof Entry.Day day) {
            cell.setCellValue(day.day());
            cell.setCellStyle(styles.day);
        } else {
            String text = shortened(
                    ((Entry.Text) entry).text().lines().map(Characters::visible).collect(Collectors.joining("\n")));
            cell.setCellValue(text);
            cell.setCellStyle(isLikeAFormula(text) ? styles.quoted : styles.text);
        }
    }

    /** A text cell is no formula; marked as quoted it becomes none, either, when somebody edits it. */
    private static boolean isLikeAFormula(String text) {
        return !text.isEmpty() && MEANT_AS_FORMULA.indexOf(text.charAt(0)) >= 0;
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 3) + "...";
    }
}
