package org.thesischecker.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.thesischecker.history.Difference;
import org.thesischecker.regression.BookDiff;
import org.thesischecker.regression.HeadroomMove;
import org.thesischecker.regression.RowEdits;
import org.thesischecker.regression.ThresholdEdit;
import org.thesischecker.report.Document.Block;
import org.thesischecker.report.Document.Heading;
import org.thesischecker.report.Document.Points;

/** What was edited, for people: thresholds with their headroom, rules, renames, rows and definitions. */
final class EditSections {

    private EditSections() {}

    static List<Block> of(DiffResult result) {
        return Stream.concat(rules(result), rows(result.diff().rows())).toList();
    }

    private static Stream<Block> rules(DiffResult result) {
        List<Block> blocks = new ArrayList<>();
        for (BookDiff book : result.diff().books()) {
            List<String> lines = Stream.of(
                            book.thresholds().stream().map(edit -> threshold(book, edit)),
                            book.edits().stream()
                                    .filter(edit -> !(edit instanceof Difference.OfThreshold))
                                    .map(edit -> DiffWords.edit(book, edit)),
                            book.renamed().entrySet().stream()
                                    .map(entry -> "rule " + entry.getKey() + " renamed to " + entry.getValue()
                                            + ", which is no change"))
                    .flatMap(some -> some)
                    .toList();
            if (!lines.isEmpty()) {
                blocks.add(new Heading(1, Tone.STRONG, "Rules of " + book.id()));
                blocks.add(new Points(Tone.PLAIN, lines));
            }
        }
        return blocks.stream();
    }

    private static String threshold(BookDiff book, ThresholdEdit edit) {
        List<HeadroomMove> moved =
                edit.headroom().stream().filter(HeadroomMove::isMoved).toList();
        String last = book.dates().isEmpty()
                ? ""
                : " on " + book.dates().get(book.dates().size() - 1);
        String headroom = moved.isEmpty()
                ? "; headroom%s as before".formatted(last)
                : "; headroom%s: %s"
                        .formatted(last, moved.stream().map(DiffWords::headroom).collect(Collectors.joining("; ")));
        return DiffWords.threshold(book, edit) + headroom;
    }

    private static Stream<Block> rows(RowEdits rows) {
        List<String> lines = new ArrayList<>();
        if (!rows.appended().isEmpty()) {
            long metrics =
                    rows.appended().stream().map(row -> row.metric()).distinct().count();
            lines.add("%s appended, of %s"
                    .formatted(
                            Counted.of(rows.appended().size(), "row", "rows"),
                            Counted.of(metrics, "metric", "metrics")));
        }
        rows.past().stream().map(DiffWords::row).forEach(lines::add);
        rows.definitions().stream().map(CauseWords::of).forEach(lines::add);
        return lines.isEmpty()
                ? Stream.of()
                : Stream.of(
                        new Heading(1, Tone.STRONG, "Facts"),
                        new Points(rows.touchPast() ? Tone.WARNING : Tone.PLAIN, lines));
    }
}
