package org.thesischecker.sheets;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.thesischecker.model.Place;
import org.thesischecker.model.Problem;
import org.thesischecker.source.Problems;
import org.thesischecker.source.SourceText;

/** Reads the table of a sheet of a workbook. */
final class WorkbookTable {

    private final XSSFSheet sheet;
    private final String file;
    private final int header;
    private final Problems problems;

    private WorkbookTable(XSSFSheet sheet, String file, int header, Problems problems) {
        this.sheet = sheet;
        this.file = file;
        this.header = header - 1;
        this.problems = problems;
    }

    /**
     * The table; empty when nothing of it can be read, and then the problems say why.
     *
     * @param wanted the sheet's name; empty for the one that is there
     * @param header the row of the header, from 1
     */
    static Optional<SheetTable> read(Path path, Optional<String> wanted, int header, Problems problems) {
        String file = SourceText.shown(path);
        return WorkbookFile.read(
                path,
                problems,
                workbook -> new WorkbookSheets(workbook, file, problems)
                        .chosen(wanted)
                        .flatMap(sheet -> new WorkbookTable(sheet, file, header, problems).table(wanted.isPresent())));
    }

    private Optional<SheetTable> table(boolean named) {
        if (StreamSupport.stream(sheet.spliterator(), false).allMatch(WorkbookTable::isEmpty)) {
            return refuse("the sheet is empty", "Its header names the columns.");
        }
        XSSFRow names = sheet.getRow(header);
        if (names == null || isEmpty(names)) {
            return refuse("row %d, where the header should be, is empty".formatted(header + 1), "");
        }
        int columns = columns(names);
        if (!named && !isOpen(columns)) {
            return Optional.empty();
        }
        merged(columns);
        List<SheetCell> titles = cells(names, columns);
        List<List<SheetCell>> rows = IntStream.rangeClosed(header + 1, sheet.getLastRowNum())
                .mapToObj(sheet::getRow)
                .filter(row -> row != null && !isEmpty(row))
                .map(row -> cells(row, columns))
                .toList();
        return Optional.of(new SheetTable(file + ":" + sheet.getSheetName(), titles, rows, place -> ""));
    }

    /** How many columns the header has. */
    private static int columns(XSSFRow names) {
        return (int) IntStream.range(0, names.getLastCellNum())
                        .filter(column -> !isEmpty(names.getCell(column)))
                        .max()
                        .orElse(-1)
                + 1;
    }

    private List<SheetCell> cells(XSSFRow row, int columns) {
        return IntStream.range(0, columns)
                .mapToObj(column ->
                        new WorkbookCell(row.getCell(column), place(row.getRowNum(), column), problems).read())
                .toList();
    }

    /** Whether nothing of the table is hidden. */
    private boolean isOpen(int columns) {
        List<String> hidden = new ArrayList<>();
        IntStream.range(0, columns)
                .filter(sheet::isColumnHidden)
                .forEach(column -> hidden.add("column " + CellReference.convertNumToColString(column)));
        StreamSupport.stream(sheet.spliterator(), false)
                .filter(row -> row.getRowNum() >= header && row.getZeroHeight())
                .forEach(row -> hidden.add("row " + (row.getRowNum() + 1)));
        if (hidden.isEmpty()) {
            return true;
        }
        String few = String.join(", ", hidden.subList(0, Math.min(8, hidden.size())))
                + (hidden.size() > 8 ? " and %d more".formatted(hidden.size() - 8) : "");
        refuse(
                "hidden: " + few,
                "What nobody sees should not be imported unseen: show it (a filter hides rows, too), or name the sheet in a "
                        + "mapping.");
        return false;
    }

    private void merged(int columns) {
        CellRangeAddress table = new CellRangeAddress(header, Math.max(header, sheet.getLastRowNum()), 0, columns - 1);
        sheet.getMergedRegions().stream()
                .filter(table::intersects)
                .forEach(
                        region -> problems.add(
                                Problem.at(
                                        place(region.getFirstRow(), region.getFirstColumn()),
                                        "the cells %s are merged".formatted(region.formatAsString()),
                                        "Which of their rows and columns the content belongs to is not said: unmerge them, and fill in each.")));
    }

    private Place place(int row, int column) {
        String cell = sheet.getSheetName() + "!" + CellReference.convertNumToColString(column) + (row + 1);
        return new Place(file, row + 1, column + 1, cell);
    }

    private Optional<SheetTable> refuse(String what, String advice) {
        problems.add(Problem.at(new Place(file, 0, 0, sheet.getSheetName()), what, advice));
        return Optional.empty();
    }

    private static boolean isEmpty(Row row) {
        return StreamSupport.stream(row.spliterator(), false).allMatch(cell -> isEmpty((XSSFCell) cell));
    }

    static boolean isEmpty(XSSFCell cell) {
        return cell == null
                || cell.getCellType() == CellType.BLANK
                || (cell.getCellType() == CellType.STRING
                        && cell.getStringCellValue().isBlank());
    }
}
