package org.thesischecker.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thesischecker.cli.Terminal.Screen;

/** What {@code thesis test} refuses before any case runs. */
class TestCommandBadInputTest {

    private RuleCases cases;

    @BeforeEach
    void write(@TempDir Path folder) {
        cases = new RuleCases(folder);
    }

    @Test
    void an_expression_that_matches_nothing() {
        assertThat(refused(3, "--run", "cusp")).isEqualTo("""
                --run cusp: no case matches, so nothing was tested
                It is looked for in BOOK/THESIS/NAME OF THE CASE, such as "tea-2025/cups/seven million cups". Did you mean "cups"?
                """);
    }

    @Test
    void what_is_no_regular_expression() {
        assertThat(refused(3, "--run", "cups(")).isEqualTo("""
                --run cups(: that is no regular expression: Unclosed group
                It is looked for in BOOK/THESIS/NAME OF THE CASE, for instance "nev-.*/without".
                """);
    }

    @Test
    void a_book_without_a_single_case() {
        cases.without(RuleCases.CUPS).without(RuleCases.DROUGHT);

        assertThat(refused(3)).isEqualTo("""
                tea-2025: there is not a single case, so nothing was tested
                Cases stand in ID.cases.yaml beside ID.drl; see docs/how-to/test-rules.md.
                """);
    }

    @Test
    void unknown_keys_rules_and_metrics_all_at_once() {
        cases.changed(RuleCases.CUPS, "findings: [year]", "findings: [yaer]")
                .changed(RuleCases.CUPS, "    set:\n      tea.cups.annual: {\"2025\": 6.99}", "    sett: {}")
                .changed(RuleCases.DROUGHT, "tea.ban", "tea.bann");

        assertThat(refused(3))
                .contains("cups.cases.yaml:7:45: findings \"yaer\" is unknown")
                .contains("Did you mean \"year\"?")
                .contains("cups.cases.yaml:10:5: unknown key \"sett\" in cases")
                .contains("Did you mean \"set\"?")
                .contains("drought.cases.yaml:5:7: unknown metric \"tea.bann\"")
                .contains("Did you mean \"tea.ban\"?")
                .endsWith("3 problems; nothing was done.\n");
    }

    @Test
    void an_unknown_thesis() {
        cases.changed(RuleCases.DROUGHT, "    set:", "    verdicts: {cusp: BROKEN}\n    set:");

        assertThat(refused(3)).contains("unknown thesis \"cusp\"").contains("Did you mean \"cups\"?");
    }

    @Test
    void a_rule_that_should_hold_and_is_left_out_of_all() {
        cases.changed(RuleCases.CUPS, "exactly: [short]", "exactly: [short]\n      findings: [year]");

        assertThat(refused(3)).contains("year is expected to hold, and is not in exactly");
    }

    @Test
    void a_message_of_an_unknown_rule() {
        cases.changed(RuleCases.CUPS, "exactly: [short]", "messages: {shrt: below}");

        assertThat(refused(3)).contains("unknown rule \"shrt\"").contains("Did you mean \"short\"?");
    }

    @Test
    void a_todo_without_a_reason() {
        cases.changed(RuleCases.CUPS, "6.99}\n", "6.99}\n    todo: ''\n");

        assertThat(refused(3)).contains("todo is empty");
    }

    @Test
    void two_cases_with_one_name() {
        cases.changed(RuleCases.CUPS, "name: a cup short", "name: seven million cups");

        assertThat(refused(3)).contains("two cases have the name \"seven million cups\"");
    }

    @Test
    void a_case_file_of_a_thesis_that_is_gone() {
        cases.with("rules/tea-2025/theses/cup.cases.yaml", RuleCases.PASSING);

        assertThat(refused(3)).isEqualTo("""
                rules/tea-2025/theses/cup.cases.yaml: cases for an unknown thesis
                There is no cup.yaml beside it. Did you mean "cups"?

                1 problem; nothing was done.
                """);
    }

    @Test
    void rules_that_do_not_load() {
        cases.with("rules/tea-2025/theses/cups.drl", "rule\n");

        assertThat(refused(2)).contains("cups.drl:1");
    }

    @Test
    void facts_that_do_not_load() {
        cases.with("facts/tea.csv", "metric\n");

        assertThat(refused(3)).contains("facts/tea.csv:1");
    }

    @Test
    void an_unknown_book() {
        assertThat(refused(3, "--book", "tea-2026")).contains("Did you mean \"tea-2025\"?");
    }

    @Test
    void a_report_that_cannot_be_written() {
        assertThat(refused(3, "--report", "junit=" + cases.file("nowhere/cases.xml")))
                .contains("its folder does not exist");
    }

    @Test
    void an_unknown_format() {
        assertThat(refused(3, "--report", "jnit=x.xml")).isEqualTo("""
                --report jnit=x.xml: that is not known
                Known: text, json, markdown, junit, sarif, github.
                """);
        assertThat(refused(3, "--report", "html=x.html")).isEqualTo("""
                --report html=x.html: thesis test does not write html
                It writes text, json, markdown, junit, sarif, github; thesis review writes html, too.
                """);
    }

    private String refused(int exitCode, String... options) {
        Screen screen = cases.test(options);
        assertThat(screen.out()).isEmpty();
        assertThat(screen.exitCode()).as(screen.err()).isEqualTo(exitCode);
        return screen.err();
    }
}
