package org.thesischecker.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said of a case that expects nothing, or what can never come. */
class ExpectationsInCasesTest {

    private CaseFile file;

    @BeforeEach
    void write(@TempDir Path folder) {
        file = new CaseFile(folder);
    }

    @Test
    void a_case_without_an_expectation() {
        assertThat(file.said(
                        "    expect:\n      verdict: CONFIRMED\n      findings: [full-year]\n      silent: [missed]\n",
                        ""))
                .isEqualTo("""
                rules/outlook/theses/boom.cases.yaml:4:5: "expect" is missing in cases
                   4 |   - name: the year's sales reach the forecast
                           ^
                It says what has to come of the case.
                """);
    }

    @Test
    void an_expectation_without_a_verdict() {
        assertThat(file.said("      verdict: CONFIRMED\n", "")).isEqualTo("""
                rules/outlook/theses/boom.cases.yaml:8:5: "verdict" is missing in expect
                   8 |     expect:
                           ^
                Add "verdict: ...", which is what a case is for.
                """);
    }

    @Test
    void a_verdict_in_small_letters() {
        assertThat(file.said("CONFIRMED", "confirmed")).isEqualTo("""
                rules/outlook/theses/boom.cases.yaml:9:16: verdict "confirmed" is unknown
                   9 |       verdict: confirmed
                                      ^^^^^^^^^
                Expected CONFIRMED, AT_RISK, BROKEN or UNVERIFIED. Did you mean "CONFIRMED"?
                """);
    }

    @Test
    void a_state_of_a_thesis() {
        assertThat(file.said("verdict: CONFIRMED", "verdict: CONFIRMED\n      state: FIRED"))
                .isEqualTo("""
                rules/outlook/theses/boom.cases.yaml:10:7: unknown key "state" in expect
                  10 |       state: FIRED
                             ^^^^^
                Known keys: verdict, findings, exactly, silent, fulfilled, messages, unverified.
                """);
    }

    @Test
    void an_unknown_rule_that_should_hold() {
        assertThat(file.said("[full-year]", "[full-yaer]")).isEqualTo("""
                rules/outlook/theses/boom.cases.yaml:10:18: findings "full-yaer" is unknown
                  10 |       findings: [full-yaer]
                                        ^^^^^^^^^
                Rules are named by their @id in boom.drl. Did you mean "full-year"?
                """);
    }

    @Test
    void an_unknown_rule_that_should_be_silent() {
        assertThat(file.said("[missed]", "[mised]")).isEqualTo("""
                rules/outlook/theses/boom.cases.yaml:11:16: silent "mised" is unknown
                  11 |       silent: [mised]
                                      ^^^^^
                Rules are named by their @id in boom.drl. Did you mean "missed"?
                """);
    }

    @Test
    void a_rule_that_should_hold_and_be_silent() {
        assertThat(file.said("[missed]", "[full-year]")).isEqualTo("""
                rules/outlook/theses/boom.cases.yaml:11:15: full-year is expected to hold and to be silent
                  11 |       silent: [full-year]
                                     ^
                Keep one.
                """);
    }

    @Test
    void an_unknown_input() {
        assertThat(file.said("      silent", "      unverified: {salse: MISSING}\n      silent"))
                .isEqualTo("""
                rules/outlook/theses/boom.cases.yaml:11:20: unknown input "salse"
                  11 |       unverified: {salse: MISSING}
                                          ^^^^^
                An input is a metric, a thesis or a risk factor. Did you mean "sales"?
                """);
    }

    @Test
    void an_unknown_reason() {
        assertThat(file.said("      silent", "      unverified: {sales: MISING}\n      silent"))
                .isEqualTo("""
                rules/outlook/theses/boom.cases.yaml:11:27: sales "MISING" is unknown
                  11 |       unverified: {sales: MISING}
                                                 ^^^^^^
                Expected MISSING, STALE, SOURCE_CONFLICT, LOW_GRADE, RULE_ERROR, NOT_DUE, CONTRADICTION, NO_RULE_MATCHED or UNVERIFIED. Did you mean "MISSING"?
                """);
    }
}
