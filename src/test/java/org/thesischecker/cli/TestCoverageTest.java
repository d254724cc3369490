package org.thesischecker.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thesischecker.cli.Terminal.Screen;

/** How {@code thesis test} tells what no case tries, and makes a gate of it. */
class TestCoverageTest {

    private RuleCases cases;

    @BeforeEach
    void write(@TempDir Path folder) {
        cases = new RuleCases(folder);
    }

    @Test
    void what_is_not_tried_is_told_with_the_case_that_would() {
        Screen screen = cases.test("--coverage", "--run", "/cups/");

        assertThat(screen.exitCode()).isZero();
        assertThat(screen.out())
                .contains("  -  rules: 5 of 6 (83%)")
                .contains("Not tried: ")
                .contains("tea-2025/cups/");
    }

    @Test
    void too_little_trips_the_gate_and_tells_what_is_missing_of_that_kind() {
        Screen screen = cases.test("--min-coverage", "rule=100,condition=0");

        assertThat(screen.exitCode()).isEqualTo(1);
        assertThat(screen.err())
                .startsWith("The gate tripped: of rule coverage ")
                .contains("less than 100%.");
        assertThat(screen.out()).contains("never holds").doesNotContain("never unknown");
    }

    @Test
    void enough_trips_nothing() {
        Screen screen = cases.test("--min-coverage", "rule=10", "--min-coverage", "threshold=0");

        assertThat(screen.exitCode()).isZero();
        assertThat(screen.err()).isEmpty();
        assertThat(screen.out()).contains("Tried\n").doesNotContain("Not tried");
    }

    @Test
    void a_mail_says_the_same() {
        assertThat(cases.test("--coverage", "--format", "markdown").out()).contains("### Not tried: ");
    }

    @Test
    void a_kind_that_is_unknown_is_refused_with_the_nearest() {
        assertThat(refused("rul=100")).isEqualTo("""
                --min-coverage rul=100: "rul" is not known
                Known: rule, condition, threshold. Did you mean "rule"?
                """);
    }

    @Test
    void what_is_no_percentage_is_refused() {
        String advice = ": that is no percentage\nExpected a number from 0 to 100, as in rule=100,threshold=90.\n";

        assertThat(refused("rule=101")).isEqualTo("--min-coverage rule=101" + advice);
        assertThat(refused("rule=all")).isEqualTo("--min-coverage rule=all" + advice);
        assertThat(refused("rule")).isEqualTo("--min-coverage rule" + advice);
    }

    @Test
    void a_kind_that_is_given_twice_is_refused() {
        assertThat(refused("rule=90,rule=80")).isEqualTo("""
                --min-coverage rule=80: a minimum of rule is given twice
                Keep one.
                """);
    }

    private String refused(String minimum) {
        Screen screen = cases.test("--min-coverage", minimum);
        assertThat(screen.out()).isEmpty();
        assertThat(screen.exitCode()).isEqualTo(3);
        return screen.err();
    }
}
