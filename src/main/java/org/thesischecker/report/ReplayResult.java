package org.thesischecker.report;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.thesischecker.ledger.Runs;
import org.thesischecker.report.Document.Cell;
import org.thesischecker.report.Document.Column;
import org.thesischecker.report.Document.Paragraph;
import org.thesischecker.report.Document.Row;
import org.thesischecker.report.Document.Table;

/** What came of judging recorded runs again. */
public record ReplayResult(List<Runs.Replayed> runs) implements Result {

    /** How many came to something else. */
    public long different() {
        return runs.stream().filter(run -> run.difference().isPresent()).count();
    }

    @Override
    public Document document() {
        String same = Counted.of(runs.size() - different(), "run is", "runs are") + " the same, byte for byte";
        String other = different() == 0 ? "." : "; " + different() + " came to something else.";
        List<Row> rows = runs.stream().map(ReplayResult::row).toList();
        return new Document(List.of(
                new Paragraph(different() == 0 ? Tone.GOOD : Tone.BAD, same + other),
                new Table(List.of(Column.of("Run"), Column.of("As of"), Column.of("Replay")), true, rows)));
    }

    private static Row row(Runs.Replayed run) {
        return Row.of(
                Cell.of(Tone.STRONG, String.valueOf(run.number())),
                Cell.of(run.run().asOf().toString()),
                run.difference()
                        .map(words -> Cell.of(Tone.BAD, words))
                        .orElseGet(() -> Cell.of(Tone.GOOD, "the same")));
    }

    @Override
    public ObjectNode json() {
        ObjectNode node = Json.object().put("schemaVersion", "1").put("different", different());
        node.set(
                "runs",
                Json.array(
                        runs,
                        run -> Json.object()
                                .put("number", run.number())
                                .put("asOf", run.run().asOf().toString())
                                .put("same", run.difference().isEmpty())
                                .put("difference", run.difference().orElse(null))));
        return node;
    }
}
