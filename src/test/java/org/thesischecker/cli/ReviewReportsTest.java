package org.thesischecker.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thesischecker.cli.ReviewCommandTest.assertRefused;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thesischecker.cli.Terminal.Screen;
import org.thesischecker.source.EditedFolder;

/** Where reports go, and where they never go. */
class ReviewReportsTest {

    private final Terminal terminal = new Terminal();

    @Test
    void reports_are_written_whole_beside_what_is_shown(@TempDir Path folder) throws IOException {
        Path json = folder.resolve("review.json");
        Path mail = folder.resolve("review.md");

        Screen screen = terminal.runOnTea("review", "--report", "json=" + json, "--report", "markdown=" + mail);

        assertThat(screen.exitCode()).isZero();
        assertThat(screen.out()).startsWith("As of");
        assertThat(json).content().startsWith("{\n  \"asOf\": \"2026-02-28\"");
        assertThat(mail).content().contains("### BROKEN: 1 thesis");
        assertThat(files(folder)).containsExactlyInAnyOrder("review.json", "review.md");
    }

    @Test
    void when_one_report_cannot_be_written_none_is(@TempDir Path folder) throws IOException {
        Path good = folder.resolve("review.json");
        Path bad = folder.resolve("missing/review.md");

        Screen screen = terminal.runOnTea("review", "--report", "json=" + good, "--report", "markdown=" + bad);

        assertRefused(screen, """
                --report: %s cannot be written: its folder does not exist
                Nothing was written.
                """.formatted(bad));
        assertThat(files(folder)).isEmpty();
    }

    @Test
    void a_report_never_replaces_what_its_owner_locked(@TempDir Path folder) throws IOException {
        for (String format : List.of("html", "xlsx", "markdown", "json")) {
            Path locked = Files.writeString(folder.resolve("review." + format), "of last week");
            Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("r--r--r--"));

            assertRefused(terminal.runOnTea("review", "--report", format + "=" + locked), """
                    --report: %s cannot be written: it is read-only
                    Permit writing, or name another file. Nothing was written.
                    """.formatted(locked));
            assertThat(locked).hasContent("of last week");
        }
    }

    @Test
    void a_report_goes_where_a_link_leads_and_the_link_stays(@TempDir Path folder) throws IOException {
        Path real =
                Files.writeString(Files.createDirectory(folder.resolve("there")).resolve("review.json"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("review.json"), Path.of("there/review.json"));

        Screen screen = terminal.runOnTea("review", "--report", "json=" + link);

        assertThat(screen.exitCode()).isZero();
        assertThat(link).isSymbolicLink();
        assertThat(real).content().startsWith("{\n  \"asOf\": \"2026-02-28\"");
        assertThat(files(real.getParent())).containsExactly("review.json");
    }

    @Test
    void a_report_replaces_no_pipe_no_folder_and_no_link_that_leads_nowhere(@TempDir Path folder) throws IOException {
        Path pipe = folder.resolve("pipe");
        Shell.run(folder, "mkfifo pipe");
        Path toPipe = Files.createSymbolicLink(folder.resolve("to-pipe"), Path.of("pipe"));
        Path dangling = Files.createSymbolicLink(folder.resolve("dangling"), Path.of("moved"));

        for (Path special : List.of(pipe, toPipe)) {
            assertRefused(terminal.runOnTea("review", "--report", "json=" + special), """
                    --report: %s cannot be written: it is no regular file
                    A report is a file; a device or a pipe would be replaced by it. Nothing was written.
                    """.formatted(special));
        }
        assertRefused(terminal.runOnTea("review", "--report", "json=" + folder), """
                --report: %s cannot be written: it is a folder
                Name a file in it. Nothing was written.
                """.formatted(folder));
        assertRefused(terminal.runOnTea("review", "--report", "json=" + dangling), """
                --report: %s cannot be written: it is a link that leads nowhere
                Remove the link, or mend it. Nothing was written.
                """.formatted(dangling));
        assertThat(files(folder)).containsExactlyInAnyOrder("pipe", "to-pipe", "dangling");
    }

    @Test
    void a_report_never_goes_into_the_rules_or_the_facts(@TempDir Path folder) throws IOException {
        EditedFolder.copyOf(Terminal.TEA, folder.resolve("tea"));
        Path rules = folder.resolve("tea/rules");
        Path facts = folder.resolve("tea/facts");
        Path link = Files.createSymbolicLink(folder.resolve("report.yaml"), rules.resolve("tea-2025h2/report.yaml"));

        for (Path file : List.of(facts.resolve("new.json"), folder.resolve("tea/rules/../facts/tea.csv"))) {
            assertRefused(
                    terminal.run(
                            "review",
                            "--rules",
                            rules.toString(),
                            "--facts",
                            facts.toString(),
                            "--report",
                            "json=" + file),
                    """
                    --report: %s cannot be written: it is inside %s, which is read
                    Rules, facts and ledgers are never overwritten by a report: name a file elsewhere. Nothing was written.
                    """.formatted(file, facts));
        }
        assertThat(terminal.run(
                                "list",
                                "--rules",
                                rules.toString(),
                                "--facts",
                                facts.toString(),
                                "--report",
                                "json=" + link)
                        .err())
                .startsWith("--report: %s cannot be written: it is inside %s, which is read\n".formatted(link, rules));
    }

    @Test
    void a_report_without_a_file_is_refused() {
        assertRefused(terminal.runOnTea("review", "--report", "json"), """
                --report json: that is no FORMAT=FILE
                Expected for instance json=review.json.
                """);
    }

    private static Stream<String> files(Path folder) throws IOException {
        return Files.list(folder).map(file -> file.getFileName().toString());
    }
}
