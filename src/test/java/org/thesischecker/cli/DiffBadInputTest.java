package org.thesischecker.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thesischecker.cli.Terminal.Screen;

/** What {@code thesis diff} refuses, with the message and the exit code. */
class DiffBadInputTest {

    private TeaRepository tea;

    @BeforeEach
    void commit(@TempDir Path folder) {
        tea = TeaRepository.in(folder);
    }

    private String refused(int exitCode, String... options) {
        Map<String, String> before = tea.everything();
        Screen screen = tea.diff(options);
        assertThat(screen.exitCode()).as(screen.err()).isEqualTo(exitCode);
        assertThat(screen.out()).isEmpty();
        assertThat(tea.everything()).isEqualTo(before);
        return screen.err();
    }

    @Test
    void no_base() {
        assertThat(refused(3)).isEqualTo("""
                There is nothing to compare with.
                Name a commit with --base, or folders with --base-rules and --base-facts.
                """);
    }

    @Test
    void two_bases() {
        assertThat(refused(3, "--base", "HEAD", "--base-rules", "old"))
                .isEqualTo("--base and --base-rules name two bases.\nLeave one out.\n");
    }

    @Test
    void a_ledger_that_is_none() {
        assertThat(refused(
                        3,
                        "--base",
                        "HEAD",
                        "--ledger",
                        tea.file(TeaRepository.ROWS).toString()))
                .contains("tea.csv");
        assertThat(refused(3, "--base", "HEAD", "--ledger", "nowhere.ledger"))
                .startsWith("nowhere.ledger: there is no such ledger\n");
    }

    @Test
    void a_base_that_does_not_exist() {
        assertThat(refused(3, "--base", "mian")).isEqualTo("""
                --base mian: there is no such commit
                Expected a branch, a tag or a commit, as git takes it. Did you mean "main"?
                """);
    }

    @Test
    void a_base_without_the_folder_of_rules() throws IOException {
        Files.move(tea.file("rules"), tea.file("books"));

        assertThat(refused(3, "--base", "HEAD", "--rules", tea.file("books").toString()))
                .isEqualTo("""
                --base HEAD: that commit has no folder books
                It was added later, or had another name then.
                """);
    }

    @Test
    void a_base_whose_folder_of_rules_holds_no_book() throws IOException {
        Path empty = Files.createDirectory(tea.file("empty"));
        Files.writeString(empty.resolve("README.md"), "Nothing yet.\n");

        assertThat(refused(3, "--base-rules", empty.toString())).isEqualTo("""
                --base-rules empty: it has no rules
                There is no book in it to compare with.
                """);
    }

    @Test
    void a_folder_that_is_not_there() {
        assertThat(refused(3, "--base-rules", "nowhere")).isEqualTo("""
                --base-rules nowhere: there is no such folder
                It names a folder with a folder for each book.
                """);
        assertThat(refused(3, "--base-facts", "nowhere")).startsWith("nowhere: there is no such folder\n");
    }

    @Test
    void an_unknown_side_and_an_unknown_view() {
        assertThat(refused(3, "--base", "HEAD", "--only", "rule")).isEqualTo("""
                --only rule: that is not known
                Known: rules, facts. Did you mean "rules"?
                """);
        assertThat(refused(3, "--base", "HEAD", "--view", "seen")).startsWith("--view seen: that is not known\n");
    }

    @Test
    void a_side_of_two_folders() {
        assertThat(refused(3, "--base-rules", "nowhere", "--only", "rules"))
                .isEqualTo("--only rules: that belongs to --base\nOf folders, name only those that differ.\n");
    }

    @Test
    void an_unknown_book() {
        assertThat(refused(3, "--base", "HEAD", "--book", "tea-2025h1")).isEqualTo("""
                --book tea-2025h1: there is no such book
                Known: tea-2025h2. Did you mean "tea-2025h2"?
                """);
    }

    @Test
    void facts_that_only_the_base_understands() {
        tea.edited(TeaRepository.ROWS, "tea.import_growth", "tea.imports_growth");

        assertThat(refused(3, "--base", "HEAD"))
                .contains("facts/tea.csv:9:1: unknown metric \"tea.imports_growth\"")
                .contains("Did you mean \"tea.import_growth\"?");
    }

    @Test
    void facts_that_only_the_new_side_understands() {
        tea.edited(TeaRepository.ROWS, "tea.import_growth", "tea.imports_growth")
                .committed()
                .edited(TeaRepository.ROWS, "tea.imports_growth", "tea.import_growth");

        assertThat(refused(3, "--base", "HEAD")).contains("HEAD:facts/tea.csv:9:1: unknown metric");
    }

    @Test
    void no_date_to_replay() {
        String old = tea.content(TeaRepository.ROWS).lines().limit(2).collect(Collectors.joining("\n", "", "\n"));
        tea.with(TeaRepository.ROWS, old).committed();

        assertThat(refused(3, "--base", "HEAD")).isEqualTo("""
                There is no date to replay: no row became known in the view published on or after the day the report was public.
                Nothing was compared. Are these the facts of the book?
                """);
    }

    @Test
    void rules_that_load_on_neither_side() {
        tea.edited(TeaRepository.CUPS, "unit: million_cups\n    origin", "unit: million_cusp\n    origin")
                .committed();

        assertThat(refused(2, "--base", "HEAD"))
                .contains("HEAD:rules/tea-2025h2/theses/tea-cups-2025.yaml:17:11:")
                .contains("\nrules/tea-2025h2/theses/tea-cups-2025.yaml:17:11:")
                .endsWith("2 problems; nothing was done.\n");
    }

    @Test
    void a_report_that_cannot_be_written() {
        assertThat(refused(3, "--base", "HEAD", "--report", "json=" + tea.file("rules/x.json")))
                .contains("it is inside rules, which is read");
    }

    @Test
    void a_format_that_it_does_not_write() {
        assertThat(refused(3, "--base", "HEAD", "--format", "html"))
                .startsWith("--format html: thesis diff does not write html\n");
    }
}
