package org.thesischecker.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.PersonIdent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thesischecker.cli.Terminal.Screen;

/** How {@code thesis test --mutate} tells which slips no case notices, and makes a gate of it. */
class TestMutantsTest {

    private static final String RULES = "rules/tea-2025/theses/cups.drl";

    @TempDir
    private Path folder;

    private RuleCases cases;

    @BeforeEach
    void write() {
        cases = new RuleCases(folder);
    }

    @Test
    void slips_are_counted_by_kind_and_those_that_no_case_notices_are_told() {
        Screen screen = cases.test("--mutate", "--run", "/cups/");

        assertThat(screen.exitCode()).isZero();
        assertThat(screen.out())
                .containsPattern("Slips: \\d+ of \\d+ noticed \\(\\d+%\\)\\.")
                .containsPattern("comparison +\\d+ +\\d+ +\\d+ +0 +0")
                .contains("tea-2025/cups/brisk rule: the rule is left out")
                .contains("        expect: {verdict: CONFIRMED, exactly: [brisk, year]}");
    }

    @Test
    void too_few_trip_the_gate() {
        Screen screen = cases.test("--mutate", "--min-killed", "90");

        assertThat(screen.exitCode()).isEqualTo(1);
        assertThat(screen.err())
                .startsWith("The gate tripped: of ")
                .endsWith("less than 90% of the slips are noticed.\n");
        assertThat(cases.test("--mutate", "--min-killed", "0").exitCode()).isZero();
    }

    @Test
    void an_excuse_that_is_not_needed_trips_the_gate() {
        cases.with(RuleCases.CUPS, cases.content(RuleCases.CUPS) + """
                mutants:
                  - {rule: year, change: the rule is left out, reason: Who knows.}
                """);

        Screen screen = cases.test("--mutate", "--min-killed", "0");

        assertThat(screen.exitCode()).isEqualTo(1);
        assertThat(screen.err()).isEqualTo("The gate tripped: 1 excuse is not needed.\n");
        assertThat(screen.out())
                .contains("cups.cases.yaml:16: no mutant survives that needs the excuse \"the rule is left out\"");
    }

    @Test
    void an_excuse_of_an_unknown_rule_is_refused() {
        cases.with(RuleCases.CUPS, cases.content(RuleCases.CUPS) + """
                mutants:
                  - {rule: yaer, change: the rule is left out, reason: Who knows.}
                """);

        Screen screen = cases.test();

        assertThat(screen.exitCode()).isEqualTo(3);
        assertThat(screen.err())
                .contains("cups.cases.yaml:16:12: rule \"yaer\" is unknown")
                .contains("Did you mean \"year\"?");
    }

    @Test
    void a_mail_says_the_same() {
        assertThat(cases.test("--mutate", "--format", "markdown").out())
                .contains("| Slip | made | noticed |")
                .contains("### Not noticed: ");
    }

    @Test
    void against_a_commit_only_rules_that_changed_have_slips() throws IOException, GitAPIException {
        commit();

        Screen same = cases.test("--mutate", "--base", "main");
        cases.changed(RULES, "atMost < $forecast", "value < $forecast");
        Screen changed = cases.test("--mutate", "--base", "main");

        assertThat(same.exitCode()).isZero();
        assertThat(same.out())
                .containsPattern("Slips: none was made in rules that are not as in main \\([0-9a-f]{12}\\)\\.");
        assertThat(changed.out())
                .containsPattern("Slips in rules that are not as in main \\([0-9a-f]{12}\\): 13 of 13 noticed")
                .doesNotContain("Not noticed");
    }

    @Test
    void a_commit_that_does_not_exist_is_refused() throws IOException, GitAPIException {
        commit();

        Screen screen = cases.test("--mutate", "--base", "mian");

        assertThat(screen.exitCode()).isEqualTo(3);
        assertThat(screen.out()).isEmpty();
        assertThat(screen.err()).isEqualTo("""
                --base mian: there is no such commit
                Expected a branch, a tag or a commit, as git takes it. Did you mean "main"?
                """);
    }

    @Test
    void a_folder_that_is_in_no_repository_is_refused() {
        Screen screen = cases.test("--mutate", "--base", "main");

        assertThat(screen.exitCode()).isEqualTo(3);
        assertThat(screen.err()).contains("--base main: ").contains("is in no git repository");
    }

    @Test
    void what_speaks_of_mutants_without_any_is_refused() {
        String advice = ": that speaks of mutants, and none are made\nAdd --mutate.\n";

        assertThat(cases.test("--base", "main").err()).isEqualTo("--base main" + advice);
        assertThat(cases.test("--min-killed", "90").err()).isEqualTo("--min-killed 90" + advice);
        assertThat(cases.test("--min-killed", "90").exitCode()).isEqualTo(3);
    }

    @Test
    void what_is_no_percentage_is_refused() {
        Screen screen = cases.test("--mutate", "--min-killed", "most");

        assertThat(screen.exitCode()).isEqualTo(3);
        assertThat(screen.err()).isEqualTo("""
                --min-killed most: that is no percentage
                Expected a number from 0 to 100.
                """);
    }

    private void commit() throws IOException, GitAPIException {
        PersonIdent somebody = new PersonIdent("Somebody", "somebody@example.org", Instant.EPOCH, ZoneOffset.UTC);
        try (Git git = Git.init()
                .setInitialBranch("main")
                .setDirectory(folder.toFile())
                .call()) {
            git.add().addFilepattern(".").call();
            git.commit()
                    .setMessage("The tea book")
                    .setAuthor(somebody)
                    .setCommitter(somebody)
                    .setSign(false)
                    .call();
        }
    }
}
