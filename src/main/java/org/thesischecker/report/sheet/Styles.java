package org.thesischecker.report.sheet;

import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** How cells look. */
final class Styles {

    private static final String DAYS = "yyyy-mm-dd";

    final CellStyle title;
    final CellStyle text;
    final CellStyle quoted;
    final CellStyle number;
    final CellStyle day;

    Styles(XSSFWorkbook workbook) {
        this.title = plain(workbook);
        this.text = plain(workbook);
        this.quoted = plain(workbook);
        this.number = plain(workbook);
        this.day = plain(workbook);
        XSSFFont bold = workbook.createFont();
        bold.setBold(true);
        title.setFont(bold);
        title.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
        title.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        text.setWrapText(true);
        quoted.setWrapText(true);
        quoted.setQuotePrefixed(true);
        day.setDataFormat(workbook.createDataFormat().getFormat(DAYS));
    }

    private static CellStyle plain(Workbook workbook) {
        CellStyle style = workbook.createCellStyle();
        style.setVerticalAlignment(VerticalAlignment.TOP);
        return style;
    }
}
