package org.thesischecker.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.PersonIdent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thesischecker.cli.Terminal.Screen;
import org.thesischecker.source.EditedFolder;

/** {@code thesis review --since-rules}, in a real repository. */
class SinceRulesTest {

    @TempDir
    Path folder;

    private EditedFolder tea;

    @BeforeEach
    void commit_the_tea_book_and_then_edit_a_threshold() throws GitAPIException {
        tea = EditedFolder.copyOf(Terminal.TEA, folder);
        try (Git git = Git.init()
                .setInitialBranch("main")
                .setDirectory(folder.toFile())
                .call()) {
            commit(git, "The tea book");
            tea.edited(
                    TeaRepository.CUPS,
                    "value: 6.74\n    unit: million_cups\n    origin",
                    "value: 8\n    unit: million_cups\n    origin");
        }
    }

    private static void commit(Git git, String message) throws GitAPIException {
        PersonIdent somebody =
                new PersonIdent("Somebody", "somebody@example.org", Instant.EPOCH, java.time.ZoneOffset.UTC);
        git.add().addFilepattern(".").call();
        git.commit()
                .setMessage(message)
                .setAuthor(somebody)
                .setCommitter(somebody)
                .setSign(false)
                .call();
    }

    private Screen review(String... more) {
        String[] all = new String[more.length + 7];
        String[] always = {
            "review",
            "--rules",
            folder.resolve("rules").toString(),
            "--facts",
            folder.resolve("facts").toString(),
            "--as-of",
            "2026-02-01"
        };
        System.arraycopy(always, 0, all, 0, always.length);
        System.arraycopy(more, 0, all, always.length, more.length);
        return new Terminal().run(all);
    }

    @Test
    void an_edited_threshold_is_named_as_the_cause() {
        Screen screen = review("--since-rules", "HEAD");

        assertThat(screen.err()).isEmpty();
        assertThat(screen.exitCode()).isZero();
        assertThat(screen.out())
                .contains("Changes since the rules of HEAD (")
                .containsPattern("tea-cups-2025 +threshold tea-cups-2025/full-year edited: 6.74 million cups to 8")
                .contains("CONFIRMED -> BROKEN");
    }

    @Test
    void rules_and_facts_of_two_days_are_told_together() {
        Screen screen = review("--since", "2026-01-10", "--since-rules", "main");

        assertThat(screen.out()).contains("Changes since 2026-01-10 and the rules of main (");
        assertThat(screen.exitCode()).isZero();
    }

    @Test
    void neither_the_checkout_nor_the_index_is_touched() throws IOException, GitAPIException {
        try (Git git = Git.open(folder.toFile())) {
            Map<String, String> before =
                    Map.of("changed", git.status().call().getModified().toString());
            review("--since-rules", "HEAD");

            assertThat(Map.of("changed", git.status().call().getModified().toString()))
                    .isEqualTo(before);
        }
    }

    @Test
    void a_commit_that_does_not_exist_is_refused_with_the_nearest_name() {
        Screen screen = review("--since-rules", "mian");

        assertThat(screen.exitCode()).isEqualTo(3);
        assertThat(screen.out()).isEmpty();
        assertThat(screen.err()).isEqualTo("""
                --since-rules mian: there is no such commit
                Expected a branch, a tag or a commit, as git takes it. Did you mean "main"?
                """);
    }

    @Test
    void what_is_no_name_of_a_commit_is_refused() {
        Screen screen = review("--since-rules", "HEAD^{");

        assertThat(screen.exitCode()).isEqualTo(3);
        assertThat(screen.err()).startsWith("--since-rules HEAD^{: that names no commit\n");
    }

    @Test
    void a_folder_that_is_in_no_repository_is_refused(@TempDir Path elsewhere) throws IOException {
        Files.move(folder.resolve(".git"), elsewhere.resolve("gone"));

        Screen screen = review("--since-rules", "HEAD");

        assertThat(screen.exitCode()).isEqualTo(3);
        assertThat(screen.err()).contains("is in no git repository").contains("Run the command in a clone");
    }

    @Test
    void a_shallow_clone_is_told_as_such() throws IOException {
        Files.writeString(folder.resolve(".git/shallow"), "1234567890123456789012345678901234567890\n");

        Screen screen = review("--since-rules", "v1");

        assertThat(screen.exitCode()).isEqualTo(3);
        assertThat(screen.err())
                .contains("there is no such commit in this clone, which is shallow")
                .contains("git fetch --unshallow");
    }

    @Test
    void a_commit_without_the_folder_is_refused() throws IOException, GitAPIException {
        try (Git git = Git.open(folder.toFile())) {
            git.rm().addFilepattern("rules").setCached(true).call();
            PersonIdent somebody =
                    new PersonIdent("Somebody", "somebody@example.org", Instant.EPOCH, java.time.ZoneOffset.UTC);
            git.commit()
                    .setMessage("Without rules")
                    .setAuthor(somebody)
                    .setCommitter(somebody)
                    .setSign(false)
                    .call();
        }

        Screen screen = review("--since-rules", "HEAD");

        assertThat(screen.exitCode()).isEqualTo(3);
        assertThat(screen.err()).startsWith("--since-rules HEAD: that commit has no folder rules\n");
        assertThat(review("--since-rules", "HEAD~1").exitCode()).isZero();
    }

    @Test
    void rules_of_a_commit_that_do_not_load_end_the_run_with_their_place() throws IOException, GitAPIException {
        tea.edited(TeaRepository.BOOK + "theses/tea-imports-grow.drl", "confirms", "confirm");
        try (Git git = Git.open(folder.toFile())) {
            commit(git, "A slip");
        }
        tea.edited(TeaRepository.BOOK + "theses/tea-imports-grow.drl", "confirm\n", "confirms\n");

        Screen screen = review("--since-rules", "HEAD");

        assertThat(screen.exitCode()).isEqualTo(2);
        assertThat(screen.err()).contains("HEAD:rules/tea-2025h2/theses/tea-imports-grow.drl:");
    }
}
