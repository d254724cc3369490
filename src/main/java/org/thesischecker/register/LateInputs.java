package org.thesischecker.register;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.thesischecker.book.Book;
import org.thesischecker.facts.Observations;
import org.thesischecker.ledger.RecordedRun;
import org.thesischecker.model.Observation;
import org.thesischecker.model.Status;
import org.thesischecker.register.LateInput.MissedFlip;

/**
 * The rows that were public on a day of a period on which they were not in the files, and what they would have flipped: the
 * theses and risk factors that flip, by the rules in use, when each row counts from the day on which it was public. Numbers
 * that a report misprints are left out; they move nothing.
 *
 * @param rows those that would have flipped something first, then by the day on which they were public
 */
public record LateInputs(List<LateInput> rows) {

    private static final Comparator<LateInput> ORDER = Comparator.comparing(
                    (LateInput late) -> late.flips().isEmpty())
            .thenComparing(late -> late.row().published())
            .thenComparing(late -> late.row().metric())
            .thenComparing(late -> late.row().period())
            .thenComparing(late -> late.row().source());

    public LateInputs {
        rows = List.copyOf(rows);
    }

    /**
     * The register of a period.
     *
     * @param all the runs of a ledger
     * @throws org.thesischecker.history.UnexplainedFlip when a flip has no cause, which is a defect of this tool
     */
    public static LateInputs of(
            List<Book> books, Observations facts, RecordedBooks recorded, List<RecordedRun> all, Window window) {
        List<Observation> late = facts.all().stream()
                .filter(row -> row.status() != Status.PRINTED)
                .filter(row -> row.entered().isAfter(row.published()))
                .filter(row ->
                        !row.published().isAfter(window.to()) && row.entered().isAfter(window.from()))
                .toList();
        if (late.isEmpty()) {
            return new LateInputs(List.of());
        }
        List<Map<Observation, List<MissedFlip>>> flips = books.stream()
                .map(book -> new LateFlips(book, facts, window).byRow())
                .toList();
        RowsOfRuns runs = new RowsOfRuns(recorded, all);
        return new LateInputs(late.stream()
                .map(row -> new LateInput(
                        row,
                        flips.stream()
                                .flatMap(some -> some.getOrDefault(row, List.of()).stream())
                                .toList(),
                        runs.without(row, window),
                        runs.contradiction(row).orElse(null)))
                .sorted(ORDER)
                .toList());
    }

    /** How many would have flipped something. */
    public long flipping() {
        return rows.stream().filter(late -> !late.flips().isEmpty()).count();
    }

    /** What would have flipped, each once. */
    public Stream<MissedFlip> flips() {
        return rows.stream().flatMap(late -> late.flips().stream()).distinct();
    }
}
