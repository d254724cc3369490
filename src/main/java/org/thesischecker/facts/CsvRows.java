package org.thesischecker.facts;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.thesischecker.model.Place;
import org.thesischecker.model.Problem;
import org.thesischecker.source.Problems;
import org.thesischecker.source.SourceText;

/** Reads the rows of one CSV file; what their cells mean is another's work. */
final class CsvRows {

    private final Path path;
    private final String file;
    private final Problems problems;
    private final List<Problem> notes;

    CsvRows(Path path, Problems problems, List<Problem> notes) {
        this.path = path;
        this.file = SourceText.shown(path);
        this.problems = problems;
        this.notes = notes;
    }

    /** Hands over each row that has a cell for every column; whatever else there is becomes a problem or a note. */
    void read(Consumer<RawRow> taker) {
        try (BoundedLines lines = new BoundedLines(path)) {
            Optional<BoundedLines.Line> first = lines.next();
            if (first.isEmpty()) {
                problems.add(Problem.at(Place.of(file), "the file is empty", "Its first line is the header."));
                return;
            }
            Optional<CsvLines> below = CsvLines.below(file, first.get(), mark(first.get()), problems);
            if (below.isPresent()) {
                for (var line = lines.next(); line.isPresent(); line = lines.next()) {
                    below.get().read(line.get(), taker);
                }
            }
            if (lines.hasReturn()) {
                notes.add(
                        Problem.at(Place.of(file), "lines end with CR LF", "Save it with line feeds, as the others."));
            }
        } catch (IOException cause) {
            problems.add(SourceText.unreadable(path, cause));
        }
    }

    /** How many bytes a byte-order mark takes. */
    private int mark(BoundedLines.Line line) {
        if (!SourceText.startsWithMark(line.bytes())) {
            return 0;
        }
        notes.add(Problem.at(Place.of(file), "it starts with a byte-order mark", "Save it as UTF-8 without one."));
        return 3;
    }
}
