package org.thesischecker.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.thesischecker.scaffold.Scaffold;
import org.thesischecker.scaffold.Wanted;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code thesis init thesis}: a thesis of a book. */
@Command(
        name = "thesis",
        header = "Make a new thesis of a book: its description, its rules and their tests.",
        description = {"", "The rules read a made-up series, or the metric that --metric names."},
        footer = {
            "",
            "Examples:",
            "  thesis init thesis tea-cups-2026 --book tea-2026",
            "  thesis init thesis tea-cups-2026 --metric tea.cups.annual --horizon 2026-12-31"
        })
final class InitThesisCommand implements Callable<Integer> {

    @Mixin
    private final InitOptions options;

    @Mixin
    private final InitSubject subject = new InitSubject();

    @Parameters(index = "0", paramLabel = "ID", description = "The thesis' id, which names its files.")
    private String id = "";

    @Option(
            names = "--horizon",
            paramLabel = "DATE",
            description = "The last day of the period the claim speaks of (default: the end of the report's year).")
    private @Nullable String horizon;

    InitThesisCommand(Surroundings surroundings) {
        this.options = new InitOptions(surroundings);
    }

    @Override
    public Integer call() {
        options.id("thesis", id);
        Optional<LocalDate> last =
                Optional.ofNullable(horizon).map(day -> options.given().day("--horizon", day));
        InitSubject.Target target = subject.target(options, id);
        Wanted.OfThesis wanted = new Wanted.OfThesis(
                id,
                subject.title(options, "Fill in: what is claimed, in a few words"),
                options.owner(),
                subject.metric(target),
                last);
        options.write(
                files(target, wanted),
                List.of(
                        "Fill in the lines that say so, and the numbers.",
                        "thesis check says what is odd.",
                        "thesis explain " + id + " says how it is judged."));
        return ExitCode.OK.number();
    }

    private Map<Path, String> files(InitSubject.Target target, Wanted.OfThesis wanted) {
        try {
            return Scaffold.thesis(options.project(target.metrics()), target.book(), wanted);
        } catch (IllegalArgumentException unsuitable) {
            throw Refusal.because(
                    "init thesis %s: %s".formatted(id, unsuitable.getMessage()),
                    "Choose another --metric or --horizon; without --metric a made-up series is used.");
        }
    }
}
