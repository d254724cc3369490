package org.thesischecker.report.register;

import java.util.ArrayList;
import java.util.List;
import org.thesischecker.register.RunsRegister.Gap;
import org.thesischecker.register.RunsRegister.OfRun;
import org.thesischecker.register.RunsRegister.Row;
import org.thesischecker.register.Timing;
import org.thesischecker.report.Document;
import org.thesischecker.report.Document.Cell;
import org.thesischecker.report.Document.Line;
import org.thesischecker.report.Document.Table;
import org.thesischecker.report.Tone;

/** The register of runs on the console. */
final class RunTable {

    private RunTable() {}

    static Table of(List<Row> rows) {
        boolean several = rows.stream()
                        .filter(Gap.class::isInstance)
                        .map(row -> ((Gap) row).book())
                        .distinct()
                        .count()
                > 1;
        List<Document.Row> lines = new ArrayList<>();
        for (int at = 0; at < rows.size(); ) {
            int next = at + 1;
            if (rows.get(at) instanceof Gap gap) {
                while (next < rows.size() && isLike(gap, rows.get(next))) {
                    next++;
                }
                lines.add(line(gap, (Gap) rows.get(next - 1), next - at, several));
            } else {
                lines.add(line((OfRun) rows.get(at)));
            }
            at = next;
        }
        return new Table(
                List.of(
                        Document.Column.of("Run"),
                        Document.Column.fitting("As of", List.of("2025-10-31")),
                        Document.Column.fitting("Recorded (UTC)", List.of("2025-10-31 09:00")),
                        Document.Column.of("Who"),
                        Document.Column.of("Verdicts"),
                        Document.Column.of("Fired")),
                true,
                lines);
    }

    /** On the console weeks that lack a run for the same reason are one line. */
    private static boolean isLike(Gap gap, Row next) {
        return next instanceof Gap other
                && other.book().equals(gap.book())
                && other.why() == gap.why()
                && other.runs().isEmpty();
    }

    private static Document.Row line(Gap first, Gap last, int weeks, boolean several) {
        String which =
                weeks == 1 ? first.week().toString() : "%s to %s, %d weeks".formatted(first.week(), last.week(), weeks);
        return Document.Row.of(
                Cell.of(Tone.WARNING, "gap"),
                new Cell(List.of(
                        new Line(Tone.PLAIN, first.week().monday().toString()),
                        new Line(Tone.PLAIN, last.week().sunday().toString()))),
                Cell.of(which),
                Cell.of(""),
                Cell.of(Tone.WARNING, "no run"),
                new Cell(
                        several
                                ? List.of(
                                        new Line(Tone.WARNING, RunWords.of(first)), new Line(Tone.FAINT, first.book()))
                                : List.of(new Line(Tone.WARNING, RunWords.of(first)))));
    }

    private static Document.Row line(OfRun run) {
        boolean inTime = run.timing() == Timing.ON_TIME;
        List<Line> recorded = new ArrayList<>();
        recorded.add(new Line(Tone.PLAIN, RunWords.minute(run.run().entry().at())));
        if (!inTime) {
            recorded.add(new Line(Tone.WARNING, RunWords.of(run.timing())));
        }
        return Document.Row.of(
                Cell.of(Tone.STRONG, String.valueOf(run.run().number())),
                Cell.of(run.on().toString()),
                new Cell(recorded),
                cell(RunListing.who(run)),
                cell(RunListing.verdicts(run)),
                cell(Value.texts(run.run().fired(), "none")));
    }

    private static Cell cell(Value value) {
        return new Cell(
                value.lines().stream().map(line -> new Line(Tone.PLAIN, line)).toList());
    }
}
