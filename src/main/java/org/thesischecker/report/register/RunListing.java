package org.thesischecker.report.register;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.thesischecker.model.Words;
import org.thesischecker.register.RunsRegister;
import org.thesischecker.register.RunsRegister.Gap;
import org.thesischecker.register.RunsRegister.OfRun;
import org.thesischecker.register.RunsRegister.Row;
import org.thesischecker.register.Timing;
import org.thesischecker.register.Week;
import org.thesischecker.register.Window;
import org.thesischecker.report.Counted;
import org.thesischecker.report.Json;

/** The register of runs, written: what stands under each title. */
final class RunListing {

    private static final String NO_RUN = "no run";

    private static final List<Field<Row>> FIELDS = List.of(
            Field.text("kind", "Kind", 8, row -> row instanceof OfRun ? "run" : "gap"),
            Field.text("week", "Week", 10, row -> Week.of(row.on()).toString()),
            ofRun("run", "Run", 8, run -> Value.of(run.run().number())),
            ofRun("asOf", "As of", 12, run -> Value.of(run.run().entry().asOf())),
            ofRun(
                    "recordedAt",
                    "Recorded (UTC)",
                    22,
                    run -> Value.of(run.run().entry().at().toString())),
            ofRun("timing", "Timing", 16, run -> Value.of(Words.of(run.timing()))),
            ofRun("who", "Who", 20, RunListing::who),
            ofRun("whoIs", "That name is", 10, run -> Value.of("claimed")),
            ofRun("view", "View", 11, run -> Value.of(Words.of(run.run().entry().view()))),
            Field.of("books", "Books", 40, RunListing::books),
            ofRun("verdicts", "Verdicts", 26, RunListing::verdicts),
            ofRun(
                    "fired",
                    "Risk factors that had fired",
                    30,
                    run -> Value.texts(run.run().fired(), "none")),
            ofRun("factSet", "Fact set", 66, run -> Value.of(run.run().entry().factSet())),
            ofRun("record", "Review", 66, run -> Value.of(run.run().entry().record())),
            ofRun("tool", "Tool", 12, run -> Value.of(run.run().entry().tool())),
            ofRun("engine", "Engine", 12, run -> Value.of(run.run().entry().engine())),
            Field.text("note", "Note", 70, RunListing::note));

    private RunListing() {}

    static Listing of(RunsRegister register) {
        List<Gap> gaps = register.gaps();
        String title = Counted.of(register.runs().size(), "run", "runs") + ", "
                + Counted.of(gaps.size(), "week without a run in time", "weeks without a run in time");
        return Listing.of(
                Register.RUNS,
                title,
                List.of(
                        "The runs of a day in the period and those recorded in it, each name as it was claimed.",
                        "Weeks are those of ISO 8601, from Monday to Sunday, of each book by itself; one that is not over yet is left out.",
                        "A run is in time when it was recorded on its as-of date or within %d days after it; a later one is a reconstruction and fills no gap."
                                .formatted(Timing.DAYS)),
                FIELDS,
                register.rows(),
                List.of(RunTable.of(register.rows())));
    }

    private static Field<Row> ofRun(String key, String title, int width, Function<OfRun, Value> value) {
        return Field.of(key, title, width, row -> row instanceof OfRun run ? value.apply(run) : Value.unknown(NO_RUN));
    }

    static Value who(OfRun run) {
        return Value.of(Optional.of(run.run().who().shown()).filter(who -> !who.isBlank()), Value::of, "nobody named");
    }

    private static Value books(Row row) {
        if (row instanceof Gap gap) {
            return Value.of(
                    List.of(gap.book()),
                    Json.array(
                            List.of(gap.book()),
                            id -> Json.object().put("id", id).put("rulePack", (String) null)));
        }
        return Value.lines(
                ((OfRun) row)
                        .run().entry().books().entrySet().stream()
                                .sorted(Map.Entry.comparingByKey())
                                .toList(),
                book -> book.getKey() + " " + book.getValue(),
                book -> Json.object().put("id", book.getKey()).put("rulePack", book.getValue()),
                "none");
    }

    static Value verdicts(OfRun run) {
        return Value.lines(
                run.run().verdicts().entrySet(),
                count -> count.getValue() + " " + count.getKey(),
                count -> Json.object().put("verdict", count.getKey()).put("theses", count.getValue()),
                "its recorded review is not there any more");
    }

    private static String note(Row row) {
        if (row instanceof Gap gap) {
            return RunWords.of(gap);
        }
        OfRun run = (OfRun) row;
        return switch (run.timing()) {
            case ON_TIME -> "recorded in time";
            case RECONSTRUCTED ->
                "a reconstruction: recorded on %s, %d days after its day"
                        .formatted(recorded(run), ChronoUnit.DAYS.between(run.on(), recorded(run)));
            case AHEAD ->
                "recorded on %s, before its day: what became known until then is not in it".formatted(recorded(run));
        };
    }

    private static LocalDate recorded(OfRun run) {
        return Window.recordedOn(run.run().entry());
    }
}
