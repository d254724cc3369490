package org.thesischecker.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thesischecker.cli.Terminal.Screen;

class TestCommandTest {

    private RuleCases cases;

    @BeforeEach
    void write(@TempDir Path folder) {
        cases = new RuleCases(folder);
    }

    @Test
    void cases_that_pass_are_counted_with_the_rules_that_they_saw() {
        Screen screen = cases.test();

        assertThat(screen.err()).isEmpty();
        assertThat(screen.out()).isEqualTo("""
                Tested tea-2025: 3 cases, of 2 theses and risk factors

                3 passed, 0 failed, 0 todo; 4 rules seen, 2 fired.
                """);
        assertThat(screen.exitCode()).isZero();
    }

    @Test
    void a_case_that_fails_is_one_line_with_the_place_of_what_it_expects() {
        cases.changed(RuleCases.CUPS, "BROKEN   # a floor\n      exactly: [short]", "CONFIRMED\n      exactly: [year]");

        Screen screen = cases.test();

        assertThat(screen.exitCode()).isEqualTo(1);
        assertThat(screen.err()).isEqualTo("The gate tripped: 1 case failed.\n");
        assertThat(screen.out()).isEqualTo("""
                Tested tea-2025: 3 cases, of 2 theses and risk factors

                Failed: 1 case

                  rules/tea-2025/theses/cups.cases.yaml:13: tea-2025/cups/a cup short: verdict: expected CONFIRMED, came BROKEN; rule year: expected holding, came silent; rule short: expected silent, came holding

                2 passed, 1 failed, 0 todo; 4 rules seen, 2 fired.
                """);
    }

    @Test
    void a_case_that_is_to_do_fails_nothing_and_says_when_it_begins_to_pass() {
        cases.changed(RuleCases.CUPS, "6.99}\n", "6.99}\n    todo: half a cup counts, too\n");
        cases.with(
                RuleCases.DROUGHT,
                cases.content(RuleCases.DROUGHT)
                        .replace("expect: {state: QUIET}", "todo: wait for rain\n    expect: {state: FIRED}"));

        Screen screen = cases.test();

        assertThat(screen.err()).isEmpty();
        assertThat(screen.exitCode()).isZero();
        assertThat(screen.out()).isEqualTo("""
                Tested tea-2025: 3 cases, of 2 theses and risk factors

                Marked todo, and passes by now: 1 case

                  rules/tea-2025/theses/cups.cases.yaml:8: tea-2025/cups/a cup short: remove its todo (half a cup counts, too)

                Still to do: 1 case

                  rules/tea-2025/risk-factors/drought.cases.yaml:2: tea-2025/drought/nobody bans tea: wait for rain

                1 passed, 0 failed, 2 todo (1 of them passing); 4 rules seen, 2 fired.
                """);
    }

    @Test
    void only_cases_that_match_are_run() {
        cases.changed(RuleCases.CUPS, "verdict: BROKEN", "verdict: CONFIRMED");

        Screen screen = cases.test("--run", "^tea-2025/cups/seven");

        assertThat(screen.exitCode()).isZero();
        assertThat(screen.out()).isEqualTo("""
                Tested tea-2025: 1 case matching ^tea-2025/cups/seven, of 1 thesis or risk factor

                1 passed, 0 failed, 0 todo; 3 rules seen, 1 fired.
                """);
        assertThat(cases.test("--run", "cups").exitCode()).isEqualTo(1);
    }

    @Test
    void what_has_no_case_is_named_and_fails_nothing() {
        Screen screen = cases.without(RuleCases.DROUGHT).test();

        assertThat(screen.exitCode()).isZero();
        assertThat(screen.out()).contains("Without any case: 1\n\n  drought has no rule test\n");
    }

    @Test
    void the_message_of_a_rule_can_be_expected() {
        cases.changed(
                RuleCases.CUPS,
                "expect: {verdict: CONFIRMED, findings: [year]}",
                "expect: {verdict: CONFIRMED, messages: {year: reaches the forecast, short: below}}");

        assertThat(cases.test().out())
                .contains("cups.cases.yaml:7: tea-2025/cups/seven million cups: "
                        + "message of short: expected \"below\", came silent\n");
    }

    @Test
    void a_mail_says_the_same() {
        cases.changed(RuleCases.CUPS, "verdict: BROKEN", "verdict: CONFIRMED");

        assertThat(cases.test("--format", "markdown").out())
                .contains("### Failed: 1 case")
                .contains("verdict: expected CONFIRMED, came BROKEN");
    }
}
