package org.thesischecker.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.thesischecker.facts.Observations;
import org.thesischecker.scaffold.Scaffold;
import org.thesischecker.scaffold.Wanted;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code thesis init book}: a folder for a report, with a first thesis. */
@Command(
        name = "book",
        header = "Make a new book: its report.yaml and a first thesis on a made-up series.",
        description = {
            "",
            "Where there are no facts yet, also makes a dictionary and a file with a made-up row, so that everything runs."
        },
        footer = {
            "",
            "Example:",
            "  thesis init book tea-2026 --title \"Tea outlook\" --publisher \"Example House\" --published 2026-01-15"
        })
final class InitBookCommand implements Callable<Integer> {

    @Mixin
    private final InitOptions options;

    @Parameters(index = "0", paramLabel = "ID", description = "The book's id, which is the name of its folder.")
    private String id = "";

    @Option(names = "--title", required = true, paramLabel = "TEXT", description = "The report's title.")
    private String title = "";

    @Option(names = "--publisher", required = true, paramLabel = "NAME", description = "Who published the report.")
    private String publisher = "";

    @Option(
            names = "--published",
            required = true,
            paramLabel = "DATE",
            description = "The day on which the report was public, as 2025-05-29.")
    private String published = "";

    @Option(names = "--thesis", paramLabel = "ID", description = "The id of the first thesis (default: first-claim).")
    private String thesis = "first-claim";

    InitBookCommand(Surroundings surroundings) {
        this.options = new InitOptions(surroundings);
    }

    @Override
    public Integer call() {
        Wanted.OfBook wanted = new Wanted.OfBook(
                options.id("book", id),
                options.line("--title", title),
                options.line("--publisher", publisher),
                published(),
                options.id("--thesis", thesis),
                options.owner());
        List<String> metrics = metrics();
        Path folder = options.rules().resolve(id);
        if (Files.exists(folder)) {
            throw Refusal.because(
                    folder + ": there is something of this name already",
                    "Nothing is overwritten: choose another id. \"thesis init thesis\" adds a thesis to a book.");
        }
        options.write(
                Scaffold.book(options.project(metrics), wanted),
                List.of(
                        "Fill in the lines that say so, and the numbers.",
                        "thesis check says what is odd.",
                        "thesis explain " + thesis + " says how it is judged."));
        return ExitCode.OK.number();
    }

    private LocalDate published() {
        LocalDate day = options.given().day("--published", published);
        if (day.isAfter(options.today())) {
            throw options.given()
                    .refusal("--published", published, "that is to come", "Today is %s.".formatted(options.today()));
        }
        return day;
    }

    /** The metrics that are defined: new facts go beside what is there; where that does not load, nothing would. */
    private List<String> metrics() {
        List<Path> there =
                options.facts().stream().filter(InitBookCommand::holdsFiles).toList();
        return there.isEmpty()
                ? List.of()
                : List.copyOf(Opened.orRefuse(Observations.load(there), ExitCode.INVALID)
                        .dictionary()
                        .ids());
    }

    private static boolean holdsFiles(Path folder) {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.anyMatch(file -> !String.valueOf(file.getFileName()).startsWith("."));
        } catch (IOException unreadable) {
            return true;
        }
    }
}
