package org.thesischecker.sheets;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.thesischecker.model.Place;
import org.thesischecker.model.Problem;
import org.thesischecker.source.Nearest;
import org.thesischecker.source.Problems;

/** Which sheet of a workbook is read. */
record WorkbookSheets(XSSFWorkbook workbook, String file, Problems problems) {

    /** The sheet of a name, or the only one, or the one that the template has; empty when there is none. */
    Optional<XSSFSheet> chosen(Optional<String> wanted) {
        List<String> names = names(true);
        if (wanted.isPresent()) {
            return sheet(wanted.get())
                    .or(() -> refuse(
                            "there is no sheet \"%s\"".formatted(wanted.get()),
                            Nearest.advice("It has %s.".formatted(String.join(", ", names)), wanted.get(), names)));
        }
        List<String> hidden =
                names.stream().filter(name -> !names(false).contains(name)).toList();
        if (!hidden.isEmpty()) {
            return refuse(
                    "the sheet %s is hidden".formatted(String.join(", ", hidden)),
                    "What nobody sees should not be imported unseen: show it or remove it, or say with a mapping which sheet "
                            + "is read.");
        }
        if (names.size() > 1 && !names.contains(Template.SHEET)) {
            return refuse(
                    "it has the sheets %s".formatted(String.join(", ", names)),
                    "Say with a mapping which one is read, or name it %s.".formatted(Template.SHEET));
        }
        return sheet(names.size() == 1 ? names.get(0) : Template.SHEET);
    }

    private List<String> names(boolean hidden) {
        return IntStream.range(0, workbook.getNumberOfSheets())
                .filter(sheet -> hidden || workbook.getSheetVisibility(sheet) == SheetVisibility.VISIBLE)
                .mapToObj(workbook::getSheetName)
                .toList();
    }

    private Optional<XSSFSheet> sheet(String name) {
        return IntStream.range(0, workbook.getNumberOfSheets())
                .filter(sheet -> workbook.getSheetName(sheet).equals(name))
                .mapToObj(workbook::getSheetAt)
                .findFirst();
    }

    private Optional<XSSFSheet> refuse(String what, String advice) {
        problems.add(Problem.at(Place.of(file), what, advice));
        return Optional.empty();
    }
}
