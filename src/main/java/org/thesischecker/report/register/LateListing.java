package org.thesischecker.report.register;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.thesischecker.model.Words;
import org.thesischecker.register.LateInput;
import org.thesischecker.register.LateInput.Flag;
import org.thesischecker.register.LateInputs;
import org.thesischecker.report.Counted;
import org.thesischecker.report.Document.Block;
import org.thesischecker.report.Document.Cell;
import org.thesischecker.report.Document.Column;
import org.thesischecker.report.Document.Line;
import org.thesischecker.report.Document.Paragraph;
import org.thesischecker.report.Document.Row;
import org.thesischecker.report.Document.Table;
import org.thesischecker.report.EvidenceWords;
import org.thesischecker.report.Json;
import org.thesischecker.report.Tone;

/** The register of late inputs, written. */
final class LateListing {

    private static final int MOST_RUNS = 6;

    private final LocalDate today;

    private LateListing(LocalDate today) {
        this.today = today;
    }

    /**
     * The register, written.
     *
     * @param rulePacks of the rules in use, by book, in words
     */
    static Listing of(LateInputs register, String rulePacks, LocalDate today) {
        LateListing listing = new LateListing(today);
        String title = Counted.of(register.rows().size(), "row", "rows") + " came late, "
                + Counted.of(register.flagging(), "of them flags", "of them flag") + " something";
        return Listing.of(
                Register.LATE_INPUTS,
                title,
                List.of(
                        "The facts in use: rows that were public on some day of the period on which they were not in the files, by the two days that each row states.",
                        "What would have been flagged is judged by the rules in use (" + rulePacks
                                + "), each row counting from the day on which it was public; when these files showed it, by the days on which rows were entered. What only went to UNVERIFIED is left out.",
                        "Which recorded runs lack a row is read from the facts that they kept."),
                listing.fields(),
                register.rows(),
                listing.table(register));
    }

    private List<Field<LateInput>> fields() {
        return List.of(
                Field.text("metric", "Metric", 34, late -> late.row().metric()),
                Field.text("period", "Period", 12, late -> late.row().period().toString()),
                Field.of("value", "Value", 14, late -> Value.of(late.row().value(), EvidenceWords.value(late.row()))),
                Field.text("unit", "Unit", 14, late -> late.row().unit().name()),
                Field.text("status", "Status", 10, late -> Words.of(late.row().status())),
                Field.text("grade", "Grade", 8, late -> late.row().grade().name()),
                Field.text("source", "Source", 24, late -> late.row().source()),
                Field.text("url", "Address", 50, late -> late.row().url()),
                Field.of(
                        "published",
                        "First public",
                        13,
                        late -> Value.of(late.row().published())),
                Field.of(
                        "inferred",
                        "That day is inferred",
                        10,
                        late -> Value.of(late.row().publishedInferred())),
                Field.of("entered", "Entered", 13, late -> Value.of(late.row().entered())),
                Field.of("delayDays", "Delay in days", 10, late -> Value.of(late.delay())),
                Field.of("flags", "Would have been flagged", 70, this::flags),
                Field.of("runsWithout", "Recorded runs of the period without it", 26, LateListing::without),
                Field.of("contradictedBy", "Run that contradicts the day of entry", 30, LateListing::contradicted),
                Field.text("place", "Row", 34, LateListing::place));
    }

    private Value flags(LateInput late) {
        return Value.lines(late.flags(), this::words, LateListing::tree, "it flips nothing by itself or with others");
    }

    private String words(Flag flag) {
        return "%s on %s: %s -> %s%s; %s"
                .formatted(
                        flag.id(),
                        flag.on(),
                        flag.before(),
                        flag.after(),
                        flag.alone() ? "" : " (with others)",
                        flag.seen()
                                .map(day -> day.equals(flag.on())
                                        ? "the files showed it, too"
                                        : "the files showed it from " + day + " on")
                                .orElse("the files never showed it until " + today));
    }

    private static JsonNode tree(Flag flag) {
        return Json.object()
                .put("id", flag.id())
                .put("on", flag.on().toString())
                .put("before", flag.before())
                .put("after", flag.after())
                .put("alone", flag.alone())
                .put("shownOn", flag.seen().map(LocalDate::toString).orElse(null));
    }

    private static Value without(LateInput late) {
        List<Long> runs = late.without();
        String shown = runs.stream().limit(MOST_RUNS).map(String::valueOf).collect(Collectors.joining(", "));
        int more = runs.size() - MOST_RUNS;
        return Value.of(
                List.of(runs.isEmpty() ? "none" : shown + (more > 0 ? " and " + more + " more" : "")),
                Json.array(runs, run -> Json.decimal(java.math.BigDecimal.valueOf(run))));
    }

    private static Value contradicted(LateInput late) {
        return Value.of(late.contradicted(), Value::of, "none");
    }

    private static String place(LateInput late) {
        return late.row().place().file() + ":" + late.row().place().line();
    }

    /** On the console first what would have been flagged, by flag; then the rows that flip nothing, in short. */
    private List<Block> table(LateInputs register) {
        if (register.rows().isEmpty()) {
            return Listing.none("No row that was public in this period came into the files after it was.");
        }
        List<Block> blocks = new ArrayList<>();
        List<Row> flagging = register.rows().stream()
                .filter(late -> !late.flags().isEmpty())
                .map(this::row)
                .toList();
        if (!flagging.isEmpty()) {
            blocks.add(new Table(columns("Row, and what would have been flagged"), true, flagging));
        }
        List<Row> others = register.rows().stream()
                .filter(late -> late.flags().isEmpty())
                .map(this::quiet)
                .toList();
        if (!others.isEmpty()) {
            blocks.add(new Paragraph(
                    Tone.STRONG, Counted.of(others.size(), "late row flips", "late rows flip") + " nothing:"));
            blocks.add(new Table(columns("Row"), true, others));
        }
        return blocks;
    }

    private static List<Column> columns(String last) {
        return List.of(Column.of("Public"), Column.of("Entered"), Column.of("Days late"), Column.of(last));
    }

    private Row row(LateInput late) {
        List<Line> lines = new ArrayList<>(List.of(new Line(Tone.STRONG, name(late))));
        late.flags().forEach(flag -> lines.add(new Line(Tone.WARNING, words(flag))));
        if (!late.without().isEmpty()) {
            lines.add(new Line(
                    Tone.PLAIN,
                    "recorded runs without it: " + without(late).lines().get(0)));
        }
        lines.add(new Line(Tone.FAINT, late.row().source() + ", " + place(late)));
        return row(late, lines);
    }

    private Row quiet(LateInput late) {
        return row(late, new ArrayList<>(List.of(new Line(Tone.PLAIN, name(late)))));
    }

    private static Row row(LateInput late, List<Line> lines) {
        late.contradicted()
                .ifPresent(run -> lines.add(new Line(
                        Tone.BAD, "run %d was recorded after that day of entry, and does not have it".formatted(run))));
        return Row.of(
                Cell.of(late.row().published().toString()),
                Cell.of(late.row().entered().toString()),
                Cell.of(String.valueOf(late.delay())),
                new Cell(lines));
    }

    private static String name(LateInput late) {
        return late.row().metric() + " " + late.row().period() + " = " + EvidenceWords.value(late.row());
    }
}
