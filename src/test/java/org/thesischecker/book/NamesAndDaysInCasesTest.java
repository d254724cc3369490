package org.thesischecker.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said of a case whose name, day or keys are wrong, or that gives what the book does not know. */
class NamesAndDaysInCasesTest {

    private CaseFile file;

    @BeforeEach
    void write(@TempDir Path folder) {
        file = new CaseFile(folder);
    }

    @Test
    void two_cases_with_one_name() {
        String twice = CaseFile.TEXT + CaseFile.TEXT.substring(CaseFile.TEXT.indexOf("  - name"));

        assertThat(file.said(twice)).isEqualTo("""
                rules/outlook/theses/boom.cases.yaml:12:11: two cases have the name "the year's sales reach the forecast"
                  12 |   - name: the year's sales reach the forecast
                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
                The first is in line 4.
                """);
    }

    @Test
    void a_case_without_a_name() {
        assertThat(file.said("name: the year's sales reach the forecast\n    as-of", "as-of"))
                .isEqualTo("""
                rules/outlook/theses/boom.cases.yaml:4:5: "name" is missing in cases
                   4 |   - as-of: 2026-01-31
                           ^
                Add "name: ...".
                """);
    }

    @Test
    void an_unknown_key_of_a_case() {
        assertThat(file.said("    set:", "    sett:")).isEqualTo("""
                rules/outlook/theses/boom.cases.yaml:6:5: unknown key "sett" in cases
                   6 |     sett:
                           ^^^^
                Did you mean "set"?
                """);
    }

    @Test
    void an_as_of_before_the_report_was_public() {
        assertThat(file.said("as-of: 2026-01-31", "as-of: 2025-05-28")).isEqualTo("""
                rules/outlook/theses/boom.cases.yaml:5:12: 2025-05-28 is before the report was public
                   5 |     as-of: 2025-05-28
                                  ^^^^^^^^^^
                Expected 2025-05-29 or later.
                """);
    }

    @Test
    void a_day_that_is_none() {
        assertThat(file.said("as-of: 2026-01-31", "as-of: 2026-02-30")).isEqualTo("""
                rules/outlook/theses/boom.cases.yaml:5:12: as-of "2026-02-30" is no day of the calendar
                   5 |     as-of: 2026-02-30
                                  ^^^^^^^^^^
                Expected a day from 1900 to 2100, such as 2025-10-31.
                """);
    }

    @Test
    void an_unknown_thesis() {
        assertThat(file.said("    set:", "    verdicts: {bost: BROKEN}\n    set:"))
                .isEqualTo("""
                rules/outlook/theses/boom.cases.yaml:6:16: unknown thesis "bost"
                   6 |     verdicts: {bost: BROKEN}
                                      ^^^^
                Other theses are the files of the book's folder theses. Did you mean "bust"?
                """);
    }

    @Test
    void its_own_verdict() {
        assertThat(file.said("    set:", "    verdicts: {boom: BROKEN}\n    set:"))
                .isEqualTo("""
                rules/outlook/theses/boom.cases.yaml:6:16: unknown thesis "boom"
                   6 |     verdicts: {boom: BROKEN}
                                      ^^^^
                Other theses are the files of the book's folder theses.
                """);
    }

    @Test
    void an_unknown_risk_factor_and_part() {
        assertThat(file.said("    set:", "    risk-factors: {frction: FIRED, friction/usa: FIRED}\n    set:"))
                .isEqualTo("""
                rules/outlook/theses/boom.cases.yaml:6:20: unknown risk factor "frction"
                   6 |     risk-factors: {frction: FIRED, friction/usa: FIRED}
                                          ^^^^^^^
                Risk factors are the files of the book's folder risk-factors. Did you mean "friction"?

                rules/outlook/theses/boom.cases.yaml:6:36: unknown risk factor "friction/usa"
                   6 |     risk-factors: {frction: FIRED, friction/usa: FIRED}
                                                          ^^^^^^^^^^^^
                Risk factors are the files of the book's folder risk-factors. Did you mean "friction/us"?
                """);
    }

    @Test
    void an_unknown_state() {
        assertThat(file.said("    set:", "    risk-factors: {storm: BURNING}\n    set:"))
                .isEqualTo("""
                rules/outlook/theses/boom.cases.yaml:6:27: storm "BURNING" is unknown
                   6 |     risk-factors: {storm: BURNING}
                                                 ^^^^^^^
                Expected QUIET, UNVERIFIED, WATCH or FIRED.
                """);
    }
}
