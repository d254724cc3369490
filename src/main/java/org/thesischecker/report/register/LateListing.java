package org.thesischecker.report.register;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.thesischecker.model.Words;
import org.thesischecker.register.LateInput;
import org.thesischecker.register.LateInput.MissedFlip;
import org.thesischecker.register.LateInputs;
import org.thesischecker.report.Counted;
import org.thesischecker.report.EvidenceWords;
import org.thesischecker.report.Json;

/** The register of late inputs, written: what stands under each title. */
final class LateListing {

    private static final int MOST_RUNS = 6;

    private LateListing() {}

    /**
     * The register, written.
     *
     * @param rulePacks of the rules in use, by book, in words
     */
    static Listing of(LateInputs register, String rulePacks, LocalDate today) {
        String title = Counted.of(register.rows().size(), "row", "rows") + " came late, "
                + Counted.of(register.flipping(), "of them flips", "of them flip") + " something";
        return Listing.of(
                Register.LATE_INPUTS,
                title,
                List.of(
                        "The facts in use: rows that were public on some day of the period on which they were not in the files, by the two days that each row states.",
                        "What would have flipped is judged by the rules in use (" + rulePacks
                                + "), each row counting from the day on which it was public; when these files showed it, by the days on which rows were entered. What only went to UNVERIFIED is left out.",
                        "Which recorded runs lack a row is read from the facts that they kept."),
                fields(today),
                register.rows(),
                LateTable.of(register, today));
    }

    private static List<Field<LateInput>> fields(LocalDate today) {
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
                Field.of("flips", "Would have flipped", 70, late -> flips(late, today)),
                Field.of("runsWithout", "Recorded runs of the period without it", 26, LateListing::without),
                Field.of("contradictedBy", "Run that contradicts the day of entry", 30, LateListing::contradicted),
                Field.text("place", "Row", 34, LateListing::place));
    }

    private static Value flips(LateInput late, LocalDate today) {
        return Value.lines(
                late.flips(),
                flip -> words(flip, today),
                LateListing::tree,
                "it flips nothing by itself or with others");
    }

    static String words(MissedFlip flip, LocalDate today) {
        return "%s on %s: %s -> %s%s; %s"
                .formatted(
                        flip.id(),
                        flip.on(),
                        flip.before(),
                        flip.after(),
                        flip.alone() ? "" : " (with others)",
                        flip.seen()
                                .map(day -> day.equals(flip.on())
                                        ? "the files showed it, too"
                                        : "the files showed it from " + day + " on")
                                .orElse("the files never showed it until " + today));
    }

    private static JsonNode tree(MissedFlip flip) {
        return Json.object()
                .put("id", flip.id())
                .put("on", flip.on().toString())
                .put("before", flip.before())
                .put("after", flip.after())
                .put("alone", flip.alone())
                .put("shownOn", flip.seen().map(LocalDate::toString).orElse(null));
    }

    static Value without(LateInput late) {
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

    static String place(LateInput late) {
        return late.row().place().file() + ":" + late.row().place().line();
    }
}
