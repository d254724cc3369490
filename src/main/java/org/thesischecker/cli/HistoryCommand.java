package org.thesischecker.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.thesischecker.history.Every;
import org.thesischecker.history.History;
import org.thesischecker.report.Asked;
import org.thesischecker.report.HistoryResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code thesis history}: verdicts over time. */
@Command(
        name = "history",
        header = "Show verdicts and states over time, each flip with its cause.",
        description = {
            "",
            "Judges all theses and risk factors on many days, each on what was known on that day, by the rules as they are now; "
                    + "shows a letter a day, each flip with what caused it, how long each stands where it stands, how often "
                    + "each rule mattered (--verbose), and how the forecasts of the report came out.",
            "",
            "The cause of a flip is the smallest set of changes whose undoing takes it back: new readings, restated ones, or days "
                    + "that passed. It is found by trying."
        },
        footer = {
            "",
            "Examples:",
            "  thesis history --from 2025-06-02 --to 2026-02-23 --every week",
            "  thesis history --from 2025-06-01 --every month --owner autos-desk"
        })
final class HistoryCommand implements Callable<Integer> {

    private static final int MOST = 10_000;

    @Mixin
    private final AskedOptions asking;

    @Mixin
    private final OutputOptions output;

    private final Surroundings surroundings;

    @Option(
            names = "--from",
            paramLabel = "DATE",
            description = "The first day, as 2025-06-02 (default: the day on which the report was public).")
    private @Nullable String from;

    @Option(
            names = "--to",
            paramLabel = "DATE",
            description = "The last day, which is always shown; --as-of says the same (default: today, UTC).")
    private @Nullable String to;

    @Option(
            names = "--every",
            paramLabel = "STEP",
            description = "How far the days are apart: week (default) or month.")
    private String every = "week";

    @Option(
            names = "--verbose",
            description = "Also count for each rule on how many days it was live, held, and decided.")
    private boolean verbose;

    HistoryCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
        this.asking = new AskedOptions(surroundings);
        this.output = new OutputOptions(surroundings);
    }

    @Override
    public Integer call() {
        output.check();
        Every step = asking.given().word("--every", Every.class, every);
        Optional<LocalDate> given =
                Optional.ofNullable(from).map(day -> asking.given().day("--from", day));
        LocalDate last = to == null ? asking.asOf() : asking.given().day("--to", to);
        given.ifPresent(day -> dates(step, day, last));
        Opened opened = asking.opened();
        Asked asked = asking.of(opened);
        LocalDate first = given.orElseGet(opened::firstDay);
        List<LocalDate> dates = dates(step, first, last);
        Opened judgeable = opened.on(first, "--from");
        try (Progress progress = new Progress(
                "History",
                surroundings.watched(),
                (long) dates.size() * opened.books().size())) {
            History history =
                    History.of(judgeable.books(), judgeable.observations(), judgeable.view(), dates, progress::step);
            progress.close();
            output.write(new HistoryResult(history, asked, every, asking.today(), verbose));
        }
        return ExitCode.OK.number();
    }

    private List<LocalDate> dates(Every step, LocalDate first, LocalDate last) {
        if (first.isAfter(last)) {
            throw asking.given()
                    .refusal(
                            "--from",
                            first.toString(),
                            "that is after the last day, " + last,
                            "A history goes forward.");
        }
        List<LocalDate> dates = step.dates(first, last);
        if (dates.size() > MOST) {
            throw asking.given()
                    .refusal(
                            "--from",
                            first.toString(),
                            "that makes %d days".formatted(dates.size()),
                            "At most %d are shown: choose a later first day, or --every month.".formatted(MOST));
        }
        return dates;
    }
}
