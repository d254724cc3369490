package org.thesischecker.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.thesischecker.model.Words;
import org.thesischecker.whatif.SweepFormat;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** A file of many scenarios, and where their verdicts go. */
final class SweepOptions {

    private static final String OUT = "--out";
    private static final List<String> ENDINGS = List.of(".csv", ".json", ".jsonl");

    /** What to do with a row that is no scenario. */
    private enum OnError {
        STOP,
        SKIP
    }

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec command;

    @Option(
            names = "--sweep",
            paramLabel = "FILE.csv",
            description = "Many scenarios, one a row, as a stream. The header is id, then targets: TARGET for values, "
                    + "TARGET+ for what is added in the unit, TARGET%% for a relative change. Cells are plain "
                    + "numbers (or happened, not-happened); an empty cell changes nothing. Ids are copied and not "
                    + "compared: two rows may have the same one.")
    private @Nullable Path file;

    @Option(
            names = OUT,
            paramLabel = "FILE",
            description = "Where the verdicts of a sweep go, a row a scenario: .csv, .jsonl or .json; without it "
                    + "stdout, as CSV or with --format json as lines of JSON. FILE.partial until it is whole, and then in the "
                    + "place of a FILE that is there; a FILE.partial that an earlier sweep left is not written over.")
    private @Nullable Path out;

    @Option(
            names = "--only-changes",
            description =
                    "In a sweep, tell only what moves, as what-if without a sweep does: another verdict, outcome or "
                            + "state, what becomes CONFIRMED for good or is so no longer, a part of a risk factor.")
    private boolean onlyChanges;

    @Option(
            names = "--on-error",
            paramLabel = "WORD",
            description = {"At a wrong row of a sweep: stop (default), or skip it, go on, and exit with 3 at the end."})
    private @Nullable String onError;

    boolean isEmpty() {
        return file == null;
    }

    Path file() {
        Path given = Objects.requireNonNull(file);
        if (given.toString().isBlank()) {
            throw given().refusal("--sweep", "\"\"", "no file is named", "Expected a file of scenarios, .csv.");
        }
        return given;
    }

    Optional<Path> out() {
        return Optional.ofNullable(out);
    }

    boolean onlyChanges() {
        return onlyChanges;
    }

    boolean skip() {
        return onError != null && given().word("--on-error", OnError.class, onError) == OnError.SKIP;
    }

    /** Refuses what means something in a sweep only. */
    void checkUnused() {
        String lonely = out != null ? OUT : onlyChanges ? "--only-changes" : onError != null ? "--on-error" : "";
        if (!lonely.isEmpty()) {
            throw Refusal.because(lonely + " needs a sweep", "Expected --sweep FILE.csv with it.");
        }
    }

    SweepFormat format(Format stdout) {
        if (out == null) {
            return switch (stdout) {
                case TEXT -> SweepFormat.CSV;
                case JSON -> SweepFormat.JSON_LINES;
                case MARKDOWN, HTML, XLSX, JUNIT, SARIF, GITHUB ->
                    throw given().refusal(
                                    "--format",
                                    Words.of(stdout),
                                    "a sweep is not written as that",
                                    "Expected json, or nothing for CSV.");
            };
        }
        String name = out.toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".csv")) {
            return SweepFormat.CSV;
        }
        if (name.endsWith(".jsonl")) {
            return SweepFormat.JSON_LINES;
        }
        if (name.endsWith(".json")) {
            return SweepFormat.JSON;
        }
        throw given().refusal(
                        OUT,
                        out.toString(),
                        "its ending tells no format",
                        "Expected " + String.join(", ", ENDINGS) + ".");
    }

    private Given given() {
        return new Given(Objects.requireNonNull(command));
    }
}
