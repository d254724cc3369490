package org.thesischecker.sheets;

import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.thesischecker.facts.Columns;

/** How the cells of a template look: what is filled in is white under a yellow header, what only helps is grey. */
final class WorkbookStyles {

    private static final byte[] GREY = {(byte) 0xF2, (byte) 0xF2, (byte) 0xF2};
    private static final byte[] DARK_GREY = {(byte) 0xD9, (byte) 0xD9, (byte) 0xD9};
    private static final byte[] YELLOW = {(byte) 0xFF, (byte) 0xE6, (byte) 0x99};
    private static final byte[] FAINT = {(byte) 0x59, (byte) 0x59, (byte) 0x59};
    private static final String DAY = "yyyy-mm-dd";

    private final XSSFWorkbook workbook;
    private final XSSFCellStyle helps;
    private final XSSFCellStyle fills;
    private final XSSFCellStyle text;
    private final XSSFCellStyle formulaLike;
    private final XSSFCellStyle number;
    private final XSSFCellStyle day;
    private final XSSFCellStyle open;
    private final XSSFCellStyle openDay;
    private final XSSFCellStyle openText;

    WorkbookStyles(XSSFWorkbook workbook) {
        this.workbook = workbook;
        this.helps = header(DARK_GREY);
        this.fills = header(YELLOW);
        this.text = reference("@");
        this.formulaLike = reference("@");
        formulaLike.setQuotePrefixed(true);
        this.number = reference("General");
        this.day = reference(DAY);
        this.open = style("General");
        this.openDay = style(DAY);
        this.openText = style("@");
    }

    XSSFCellStyle header(boolean filled) {
        return filled ? fills : helps;
    }

    /** Of a text; one that begins like a formula is marked as text, so that it stays one when somebody edits it. */
    XSSFCellStyle text(boolean looksLikeFormula) {
        return looksLikeFormula ? formulaLike : text;
    }

    XSSFCellStyle number() {
        return number;
    }

    XSSFCellStyle day() {
        return day;
    }

    /** Of a cell to fill in: a spreadsheet makes no number and no day of what is written into one for texts. */
    XSSFCellStyle open(String column) {
        return switch (column) {
            case Columns.VALUE -> open;
            case Columns.PUBLISHED -> openDay;
            default -> openText;
        };
    }

    private XSSFCellStyle header(byte[] colour) {
        XSSFFont bold = workbook.createFont();
        bold.setBold(true);
        XSSFCellStyle style = filled(style("@"), colour);
        style.setFont(bold);
        return style;
    }

    private XSSFCellStyle reference(String format) {
        XSSFFont faint = workbook.createFont();
        faint.setColor(new XSSFColor(FAINT, null));
        XSSFCellStyle style = filled(style(format), GREY);
        style.setFont(faint);
        return style;
    }

    private static XSSFCellStyle filled(XSSFCellStyle style, byte[] colour) {
        style.setFillForegroundColor(new XSSFColor(colour, null));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        return style;
    }

    private XSSFCellStyle style(String format) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        style.setVerticalAlignment(VerticalAlignment.TOP);
        return style;
    }
}
