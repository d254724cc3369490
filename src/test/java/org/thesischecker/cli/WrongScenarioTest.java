package org.thesischecker.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thesischecker.cli.Terminal.Screen;
import org.thesischecker.explain.TeaBook;

/** Scenario files that are wrong, or that change what no rule reads. */
class WrongScenarioTest {

    private static final String SCENARIOS = "rules/tea-2025/scenarios/";

    private final Terminal terminal = new Terminal();
    private TeaBook book;
    private Path folder;

    @BeforeEach
    void writeTheBook(@TempDir Path empty) {
        folder = empty;
        book = TeaBook.in(empty);
        book.with(SCENARIOS + "dear.yaml", scenario("tea.price.month=+10%"));
    }

    @Test
    void what_does_not_ask_for_a_wrong_scenario_runs_and_warns_of_it() {
        book.with(SCENARIOS + "wrong.yaml", scenario("tea.prise.month=+10%"));

        for (String[] asked :
                new String[][] {{"what-if", "--set", "tea.price.month=5"}, {"what-if", "--scenario", "dear"}, {"list"}
                }) {
            Screen screen = run(asked);

            assertThat(screen.exitCode()).isZero();
            assertThat(screen.out()).isNotEmpty();
            assertThat(screen.err())
                    .contains("wrong.yaml:5:5: tea.prise.month=+10%: unknown metric")
                    .endsWith("1 problem in scenarios that are left out here; \"thesis check\" refuses them.\n");
        }
    }

    @Test
    void a_wrong_scenario_that_is_asked_for_is_refused_and_so_it_is_by_check() {
        book.with(SCENARIOS + "wrong.yaml", scenario("tea.prise.month=+10%"));

        for (String[] asked : new String[][] {{"what-if", "--scenario", "wrong"}, {"check"}}) {
            Screen screen = run(asked);

            assertThat(screen.exitCode()).isEqualTo(2);
            assertThat(screen.out()).isEmpty();
            assertThat(screen.err()).endsWith("1 problem; nothing was done.\n");
        }
    }

    @Test
    void one_slip_is_one_problem() {
        book.with(SCENARIOS + "wrong.yaml", scenario("tea.price.month: 50"));

        assertThat(run("check").err())
                .contains("expected a single value")
                .doesNotContain("there is no \"=\"")
                .endsWith("1 problem; nothing was done.\n");
    }

    @Test
    void a_scenario_that_changes_what_no_rule_reads_is_a_hint() {
        book.with(SCENARIOS + "idle.yaml", scenario("tea.cups.annual@2024=5"));

        assertThat(run("check", "--verbose").out())
                .contains("unread-in-scenario: a scenario changes what no rule reads (1 hint)")
                .contains("idle.yaml:1:1: tea.cups.annual@2024=5: no rule reads tea.cups.annual");
    }

    private static String scenario(String change) {
        return """
                title: A scenario
                statement: Something is supposed.
                reason: Made up.
                changes:
                  - %s
                """.formatted(change);
    }

    private Screen run(String... arguments) {
        String[] all = new String[arguments.length + 4];
        System.arraycopy(arguments, 0, all, 0, arguments.length);
        all[arguments.length] = "--rules";
        all[arguments.length + 1] = folder.resolve("rules").toString();
        all[arguments.length + 2] = "--facts";
        all[arguments.length + 3] = folder.resolve("facts").toString();
        return terminal.run(all);
    }
}
