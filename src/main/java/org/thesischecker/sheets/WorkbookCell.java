package org.thesischecker.sheets;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.jspecify.annotations.Nullable;
import org.thesischecker.model.Decimals;
import org.thesischecker.model.Place;
import org.thesischecker.model.Problem;
import org.thesischecker.sheets.SheetCell.Kind;
import org.thesischecker.source.Characters;
import org.thesischecker.source.Problems;

/** Reads one cell of a workbook: what it holds, and not what its format makes of it. */
record WorkbookCell(@Nullable XSSFCell cell, Place place, Problems problems) {

    private static final MathContext SPREADSHEET = new MathContext(15);

    SheetCell read() {
        if (cell == null || WorkbookTable.isEmpty(cell)) {
            return SheetCell.empty(place);
        }
        return switch (cell.getCellType()) {
            case STRING -> text(cell.getStringCellValue());
            case NUMERIC -> DateUtil.isCellDateFormatted(cell) ? day(cell) : number(cell);
            case FORMULA ->
                refused(
                        "the formula " + Characters.visible("=" + cell.getCellFormula()),
                        "A result can change unseen: paste the value in its place, or leave the cell empty.");
            case BOOLEAN ->
                refused(cell.getBooleanCellValue() ? "TRUE" : "FALSE", "Expected a number, a text or a day.");
            case ERROR ->
                refused(
                        "the error "
                                + FormulaError.forInt(cell.getErrorCellValue()).getString(),
                        "A figure that is not known is left out.");
            case BLANK, _NONE -> SheetCell.empty(place);
        };
    }

    private SheetCell text(String text) {
        var invisible = Characters.firstInvisible(text);
        if (invisible.isPresent()) {
            char found = text.charAt(invisible.getAsInt());
            String what = found == '\n' || found == '\r'
                    ? "a line break in a text"
                    : "the invisible character " + Characters.code(found);
            return refused(what, "Remove it: a row of facts is one line.");
        }
        return found(Kind.TEXT, text);
    }

    private SheetCell day(XSSFCell dated) {
        LocalDateTime time = dated.getLocalDateTimeCellValue();
        return time.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? found(Kind.DAY, time.toLocalDate().toString())
                : refused("%s, a day with a time".formatted(time), "Write the day alone.");
    }

    /** A format that shows another number than the cell holds has misled whoever filled it in. */
    private SheetCell number(XSSFCell numeric) {
        String digits = Decimals.text(exact(numeric.getNumericCellValue()));
        String format = String.valueOf(numeric.getCellStyle().getDataFormatString())
                .replaceAll("\"[^\"]*\"|\\\\.|\\[[^]]*]", "");
        if (format.contains("%")) {
            return refused(
                    "a cell that is shown in percent and holds " + digits,
                    "Format it as a number, and write what the metric's unit says: 12.5 for 12.5 percent.");
        }
        if (format.matches(".*[0#?],+(?![0#?,]).*")) {
            return refused(
                    "a cell that is shown in thousands or millions and holds " + digits,
                    "Format it as a plain number, and write it in the metric's unit.");
        }
        return found(Kind.NUMBER, digits);
    }

    /** Spreadsheets keep fifteen digits; those that were typed are the shortest that give the same binary number. */
    private static BigDecimal exact(double value) {
        BigDecimal typed = new BigDecimal(value).round(SPREADSHEET);
        return typed.doubleValue() == value ? typed : new BigDecimal(Double.toString(value));
    }

    private SheetCell found(Kind kind, String text) {
        return new SheetCell(kind, text, place, 1);
    }

    private SheetCell refused(String what, String advice) {
        problems.add(Problem.at(place, what, advice));
        return new SheetCell(Kind.REFUSED, "", place, 1);
    }
}
