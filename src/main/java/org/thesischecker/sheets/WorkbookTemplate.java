package org.thesischecker.sheets;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.thesischecker.facts.Columns;
import org.thesischecker.model.Grade;
import org.thesischecker.model.Status;
import org.thesischecker.model.Words;

/** The sheet to fill in, as a workbook: numbers and days are such, and what is chosen from a list has one. */
public final class WorkbookTemplate {

    private static final int WIDTH_UNIT = 256;
    private static final int USUAL_WIDTH = 13;

    /** In characters. */
    private static final Map<String, Integer> WIDTHS = Map.ofEntries(
            Map.entry(Columns.METRIC, 40),
            Map.entry(Columns.UNIT, 15),
            Map.entry(Columns.SOURCE, 24),
            Map.entry(Columns.URL, 40),
            Map.entry(Columns.GRADE, 8),
            Map.entry(Columns.NOTE, 30),
            Map.entry(Template.NAME, 36),
            Map.entry(Template.DEFINITION, 60),
            Map.entry(Template.WANTED_BY, 36),
            Map.entry(Template.LAST_VALUE, 16),
            Map.entry(Template.LAST_PUBLISHED, 16),
            Map.entry(Template.LAST_SOURCE, 24),
            Map.entry(Template.LAST_URL, 60));

    private static final Map<String, List<String>> CHOICES = Map.of(
            Columns.BOUND, List.of("at-least", "at-most"),
            Columns.GRADE, List.of(Grade.values()).stream().map(Enum::name).toList(),
            Columns.STATUS, Words.all(Status.class));

    private final Template template;
    private final XSSFSheet sheet;
    private final WorkbookStyles styles;

    private WorkbookTemplate(Template template, XSSFWorkbook workbook) {
        this.template = template;
        this.sheet = workbook.createSheet(Template.SHEET);
        this.styles = new WorkbookStyles(workbook);
    }

    /** The bytes of the workbook. */
    public static byte[] of(Template template) {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            new WorkbookTemplate(template, workbook).fill();
            workbook.write(bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException("A workbook that is kept in memory can be written.", impossible);
        }
    }

    private void fill() {
        XSSFRow header = sheet.createRow(0);
        for (int column = 0; column < Template.COLUMNS.size(); column++) {
            String name = Template.COLUMNS.get(column);
            XSSFCell cell = header.createCell(column);
            cell.setCellValue(name);
            cell.setCellStyle(styles.header(isFilled(name)));
            sheet.setColumnWidth(column, WIDTHS.getOrDefault(name, USUAL_WIDTH) * WIDTH_UNIT);
        }
        for (int row = 0; row < template.rows().size(); row++) {
            fill(sheet.createRow(row + 1), template.rows().get(row));
        }
        sheet.createFreezePane(2, 1);
        sheet.getPrintSetup().setLandscape(true);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
        validate();
    }

    private void fill(XSSFRow row, Template.Row wanted) {
        for (int column = 0; column < Template.COLUMNS.size(); column++) {
            String name = Template.COLUMNS.get(column);
            TemplateCell content = TemplateCell.of(wanted, name);
            XSSFCell cell = row.createCell(column);
            if (content instanceof TemplateCell.OfNumber number) {
                cell.setCellValue(number.number().doubleValue());
                cell.setCellStyle(styles.number());
            } else if (content instanceof TemplateCell.OfDay day) {
                cell.setCellValue(day.day());
                cell.setCellStyle(styles.day());
            } else if (isOpen(name, content)) {
                cell.setCellStyle(styles.open(name));
            } else {
                cell.setCellValue(content.text());
                cell.setCellStyle(styles.text(((TemplateCell.OfText) content).looksLikeFormula()));
            }
        }
    }

    /** Whether somebody has to fill it in: of a reading that any day will do for, the day as well. */
    private static boolean isOpen(String name, TemplateCell content) {
        return isFilled(name) || (name.equals(Columns.PERIOD) && content.text().isEmpty());
    }

    private static boolean isFilled(String name) {
        return Template.FILLED.contains(name);
    }

    private void validate() {
        DataValidationHelper helper = sheet.getDataValidationHelper();
        CHOICES.forEach((column, words) -> validate(
                helper,
                column,
                helper.createExplicitListConstraint(words.toArray(String[]::new)),
                "Choose one of " + String.join(", ", words) + "."));
        validate(
                helper,
                Columns.VALUE,
                helper.createDecimalConstraint(OperatorType.BETWEEN, "-1E+18", "1E+18"),
                "A number in the unit of this row, without percent sign or unit.");
        validate(
                helper,
                Columns.PUBLISHED,
                helper.createDateConstraint(OperatorType.BETWEEN, "DATE(1900,1,1)", "DATE(2100,12,31)", ""),
                "The day on which the figure was public.");
    }

    private void validate(
            DataValidationHelper helper, String column, DataValidationConstraint constraint, String advice) {
        int index = Template.COLUMNS.indexOf(column);
        int last = Math.max(1, template.rows().size());
        DataValidation validation =
                helper.createValidation(constraint, new CellRangeAddressList(1, last, index, index));
        validation.setShowErrorBox(true);
        validation.createErrorBox(column, advice);
        validation.setEmptyCellAllowed(true);
        sheet.addValidationData(validation);
    }
}
