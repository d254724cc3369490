package org.thesischecker.sheets;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.thesischecker.facts.NewRows;
import org.thesischecker.facts.Observations;
import org.thesischecker.model.Observation;
import org.thesischecker.model.Place;
import org.thesischecker.model.Problem;
import org.thesischecker.source.Loaded;
import org.thesischecker.source.Problems;
import org.thesischecker.source.SourceText;

/**
 * What a strategist's sheet would add to the facts.
 *
 * @param sheet the file, and of a workbook its sheet, as messages name it
 * @param added the rows to be added, in the order of the sheet
 * @param known rows that are there already, with the same value
 * @param unfilled how many rows of the sheet nobody filled in
 * @param unread the headers of columns that nothing is read from
 * @param refused all that is wrong with other cells and rows
 */
public record SheetImport(
        String sheet,
        List<Observation> added,
        List<NewRows.Known> known,
        int unfilled,
        List<String> unread,
        List<Problem> refused) {

    /**
     * Reads a workbook or a CSV file; what cannot be read as a table at all is a failure.
     *
     * @param mappingFile says which column is which field; empty for a sheet whose header does
     * @param today the day that the rows are entered
     */
    public static Loaded<SheetImport> of(Path file, Optional<Path> mappingFile, Observations facts, LocalDate today) {
        if (mappingFile.isEmpty()) {
            return of(file, (Mapping) null, facts, today);
        }
        Loaded<Mapping> mapping = MappingReader.read(mappingFile.get(), facts.dictionary());
        return mapping.value()
                .map(known -> of(file, known, facts, today))
                .orElseGet(() -> Loaded.failed(mapping.problems()));
    }

    private static Loaded<SheetImport> of(Path file, @Nullable Mapping mapping, Observations facts, LocalDate today) {
        Problems problems = new Problems();
        Optional<SheetTable> table = table(file, Optional.ofNullable(mapping), problems);
        Optional<Layout> layout = table.flatMap(
                known -> mapping == null ? Layout.of(known, problems) : Layout.of(known, mapping, problems));
        if (table.isEmpty() || layout.isEmpty()) {
            return Loaded.failed(problems.all());
        }
        SheetRows rows = SheetRows.of(table.get(), layout.get(), mapping, today.toString(), problems);
        NewRows checked = NewRows.of(facts, rows.rows());
        problems.addAll(checked.problems());
        return Loaded.of(new SheetImport(
                table.get().name(),
                checked.added(),
                checked.known(),
                rows.unfilled(),
                layout.get().unread(),
                problems.all()));
    }

    private static Optional<SheetTable> table(Path file, Optional<Mapping> mapping, Problems problems) {
        int header = mapping.map(Mapping::header).orElse(1);
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        if (name.endsWith(".xlsx")) {
            return WorkbookTable.read(file, mapping.flatMap(Mapping::sheet).map(cell -> cell.text()), header, problems);
        }
        if (!name.endsWith(".csv")) {
            problems.add(Problem.at(
                    Place.of(SourceText.shown(file)),
                    name.endsWith(".xls")
                            ? "it is in the format of before Excel 2007"
                            : "its name tells no kind of sheet",
                    "Expected an Excel workbook (.xlsx) or CSV (.csv)."));
            return Optional.empty();
        }
        mapping.flatMap(Mapping::sheet)
                .ifPresent(sheet -> problems.add(Problem.at(
                        sheet.place(),
                        "a sheet is named, and %s is CSV".formatted(SourceText.shown(file)),
                        "Remove it.")));
        return problems.isEmpty() ? CsvTable.read(file, header, problems) : Optional.empty();
    }
}
