package org.thesischecker.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.thesischecker.ledger.Consistency;
import org.thesischecker.ledger.EvidencePack;
import org.thesischecker.ledger.Ledger;
import org.thesischecker.ledger.RunEntry;
import org.thesischecker.ledger.Runs;
import org.thesischecker.report.ReviewResult;
import org.thesischecker.report.html.HtmlRenderer;
import org.thesischecker.source.Loaded;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code thesis audit export}: a run that anybody can check. */
@Command(
        name = "export",
        header = "Write a recorded run as a folder that anybody can check without this tool.",
        description = {
            "",
            "The folder holds the review for people and for programs, the rules and facts it rests on, the entry with"
                    + " the hashes that lead to the signed head, the public key, and VERIFY.md with the steps, for OpenSSL"
                    + " and the tools of a POSIX system. What people have said of the run is in it, with their signatures;"
                    + " a name that the file of people does not prove is told as claimed."
        },
        footer = {
            "",
            "Examples:",
            "  thesis audit export 0 --people people --to evidence-of-october",
            "  thesis audit export --against head-of-october.txt --to goes-on-from-october"
        })
final class AuditExportCommand implements Callable<Integer> {

    private static final String TO = "--to";

    @Spec
    private @Nullable CommandSpec command;

    @Mixin
    private final LedgerOptions ledger = new LedgerOptions();

    @Parameters(
            arity = "0..1",
            paramLabel = "RUN",
            description = "The number of the run, as \"thesis audit log\" has it.")
    private @Nullable Long number;

    @Option(
            names = "--against",
            paramLabel = "FILE",
            description =
                    "A head of this ledger that was kept elsewhere: also show that the ledger goes on from it. Without "
                            + "RUN the folder shows only that.")
    private @Nullable Path against;

    @Mixin
    private final PeopleOptions people = new PeopleOptions();

    @Option(
            names = TO,
            paramLabel = "DIR",
            required = true,
            description = "The folder to make; it must not be there yet.")
    private Path folder = Path.of("");

    @Override
    public Integer call() {
        if (Files.exists(folder)) {
            throw refusal(
                    "it is there already", "An export makes a new folder: name another one. Nothing was written.");
        }
        Optional<String> earlier = Optional.ofNullable(against).map(file -> new HeadFile(file).note(ledger.given()));
        try (Ledger opened = ledger.opened()) {
            write(Opened.orRefuse(pack(opened, earlier), ExitCode.INVALID));
        }
        Objects.requireNonNull(command)
                .commandLine()
                .getOut()
                .println("Written: " + folder + "; VERIFY.md in it has the steps.");
        return ExitCode.OK.number();
    }

    private Loaded<Map<String, byte[]>> pack(Ledger opened, Optional<String> earlier) {
        if (number == null) {
            return Consistency.pack(
                    opened,
                    earlier.orElseThrow(() -> Refusal.because(
                            "RUN: no run is named, and no head",
                            "Name a run, or an earlier head with --against. Nothing was written.")));
        }
        if (opened.entry(number).flatMap(RunEntry::parse).isEmpty()) {
            throw new NoRun(opened, number).refusal();
        }
        Runs runs = new Runs(opened, review -> ReviewResult.of(review).json());
        Map<String, byte[]> report = runs.review(number)
                .map(review -> Map.of(
                        "review.html",
                        new HtmlRenderer().render(ReviewResult.of(review)).getBytes(UTF_8)))
                .orElse(Map.of());
        return EvidencePack.of(opened, number, report, people.people(), earlier);
    }

    /** Writes a folder whole or not at all. */
    private void write(Map<String, byte[]> files) {
        Path temporary = folder.resolveSibling(
                "." + folder.getFileName() + "." + ProcessHandle.current().pid() + ".tmp");
        try {
            Files.createDirectory(temporary);
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                Path target = temporary.resolve(file.getKey());
                Files.createDirectories(Objects.requireNonNull(target.getParent()));
                Files.write(target, file.getValue());
            }
            Files.move(temporary, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException cause) {
            forget(temporary);
            throw refusal(
                    "it cannot be written",
                    "Does the folder above it exist, is there room, and may you write there? Nothing was written.");
        }
    }

    private static void forget(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException ignored) {
            // What cannot be deleted was not asked for, and its name says so.
            return;
        }
    }

    private Refusal refusal(String what, String advice) {
        return ledger.given().refusal(TO, folder.toString(), what, advice);
    }
}
