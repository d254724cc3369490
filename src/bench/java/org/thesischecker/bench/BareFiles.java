package org.thesischecker.bench;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.thesischecker.engine.Fact;

/** The files of the bare program: one line a fact or subject, cells with tabs between, a dash for what is absent. */
final class BareFiles {

    private static final String NONE = "-";

    private BareFiles() {}

    static List<Fact> facts(Path file) throws IOException {
        return Files.readAllLines(file).stream().map(BareFiles::fact).toList();
    }

    static List<BareSubject> subjects(Path file) throws IOException {
        return Files.readAllLines(file).stream().map(BareSubject::parsed).toList();
    }

    static void write(Path folder, String drl, List<Fact> facts, List<BareSubject> subjects) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("rules.drl"), drl);
        Files.write(
                folder.resolve("facts.tsv"), facts.stream().map(BareFiles::line).toList());
        Files.write(
                folder.resolve("subjects.tsv"),
                subjects.stream().map(BareSubject::line).toList());
    }

    private static Fact fact(String line) {
        String[] cells = line.split("\t", -1);
        return switch (cells[0]) {
            case "event" -> new Fact.EventFact(cells[1], cells[2], truth(cells[3]), truth(cells[4]));
            case "threshold" -> new Fact.ThresholdFact(cells[1], cells[2], new BigDecimal(cells[3]));
            case "thesis" -> new Fact.ThesisFact(cells[1], cells[2], cells[3], cells[4], cells[5]);
            default ->
                new Fact.ReadingFact(
                        cells[1],
                        text(cells[2]),
                        cells[3],
                        text(cells[4]),
                        text(cells[5]),
                        cells[6],
                        cells[7],
                        decimal(cells[8]),
                        decimal(cells[9]),
                        decimal(cells[10]),
                        decimal(cells[11]),
                        new BigDecimal(cells[12]),
                        new BigDecimal(cells[13]),
                        truth(cells[14]));
        };
    }

    private static String line(Fact fact) {
        if (fact instanceof Fact.EventFact event) {
            return cells("event", event.metric(), event.day(), event.happened(), event.fresh());
        }
        if (fact instanceof Fact.ThresholdFact threshold) {
            return cells("threshold", threshold.subject(), threshold.id(), threshold.value());
        }
        if (fact instanceof Fact.ThesisFact thesis) {
            return cells("thesis", thesis.subject(), thesis.state(), thesis.from(), thesis.horizon(), thesis.asOf());
        }
        Fact.ReadingFact reading = (Fact.ReadingFact) fact;
        return cells(
                "reading",
                reading.key(),
                reading.familyKey(),
                reading.metric(),
                reading.family(),
                reading.member(),
                reading.period(),
                reading.published(),
                reading.value(),
                reading.atLeast(),
                reading.atMost(),
                reading.previous(),
                reading.remaining(),
                reading.elapsed(),
                reading.fresh());
    }

    private static String cells(@Nullable Object... cells) {
        return Arrays.stream(cells)
                .map(cell -> cell == null ? NONE : cell.toString())
                .collect(Collectors.joining("\t"));
    }

    private static boolean truth(String cell) {
        return Boolean.parseBoolean(cell);
    }

    private static @Nullable String text(String cell) {
        return cell.equals(NONE) ? null : cell;
    }

    private static @Nullable BigDecimal decimal(String cell) {
        return cell.equals(NONE) ? null : new BigDecimal(cell);
    }
}
