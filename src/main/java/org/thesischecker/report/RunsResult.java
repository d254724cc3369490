package org.thesischecker.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.thesischecker.ledger.RecordedRun;
import org.thesischecker.model.Verdict;
import org.thesischecker.model.Words;
import org.thesischecker.report.Document.Cell;
import org.thesischecker.report.Document.Column;
import org.thesischecker.report.Document.Line;
import org.thesischecker.report.Document.Paragraph;
import org.thesischecker.report.Document.Row;
import org.thesischecker.report.Document.Table;

/** The runs of a ledger, in order. */
public record RunsResult(List<RecordedRun> runs) implements Result {

    @Override
    public Document document() {
        List<Column> columns = List.of(
                Column.of("Run"),
                Column.fitting(
                        "Recorded",
                        runs.stream().map(run -> run.entry().at().toString()).toList()),
                Column.fitting("As of", List.of("2025-10-31")),
                Column.of("Who"),
                Column.of("Verdicts"),
                Column.of("Fired"));
        return new Document(List.of(
                new Paragraph(Tone.STRONG, Counted.of(runs.size(), "run", "runs") + ", each name as it was claimed"),
                new Table(columns, true, runs.stream().map(RunsResult::row).toList())));
    }

    private static Row row(RecordedRun run) {
        return Row.of(
                Cell.of(Tone.STRONG, String.valueOf(run.number())),
                Cell.of(run.entry().at().toString()),
                Cell.of(run.entry().asOf().toString()),
                Cell.of(run.who().shown()),
                lines(run.verdicts().entrySet().stream()
                        .map(count -> count.getValue() + " " + count.getKey())
                        .toList()),
                lines(run.fired()));
    }

    private static Cell lines(List<String> texts) {
        return new Cell(texts.stream().map(text -> new Line(Tone.PLAIN, text)).toList());
    }

    @Override
    public ObjectNode json() {
        ObjectNode node = Json.object().put("schemaVersion", "1");
        node.set("runs", Json.array(runs, RunsResult::json));
        return node;
    }

    private static JsonNode json(RecordedRun run) {
        ObjectNode node = Json.object()
                .put("number", run.number())
                .put("at", run.entry().at().toString())
                .put("who", run.who().shown())
                .put("whoIs", "claimed")
                .put("asOf", run.entry().asOf().toString())
                .put("view", Words.of(run.entry().view()))
                .put("factSet", run.entry().factSet())
                .put("record", run.entry().record())
                .put("tool", run.entry().tool())
                .put("engine", run.entry().engine());
        node.set(
                "books",
                Json.array(
                        run.entry().books().entrySet().stream()
                                .sorted(java.util.Map.Entry.comparingByKey())
                                .toList(),
                        book -> Json.object().put("id", book.getKey()).put("rulePack", book.getValue())));
        ObjectNode verdicts = Json.object();
        for (Verdict verdict : Verdict.values()) {
            verdicts.put(verdict.name(), run.verdicts().getOrDefault(verdict.name(), 0));
        }
        node.set("verdicts", verdicts);
        node.set("fired", Json.texts(run.fired()));
        return node;
    }
}
