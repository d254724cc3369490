package org.thesischecker.regression;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuleTestsTest {

    private static final String QUIET_CASE = """
            cases:
              - name: cheap tea
                as-of: 2025-10-31
                set:
                  tea.price: {"2025-09": 5}
                expect: {state: QUIET, parts: {india: QUIET, china: QUIET}}
            """;

    private TeaBook book;

    @BeforeEach
    void write(@TempDir Path folder) {
        book = new TeaBook(folder).factorCases(QUIET_CASE);
    }

    @Test
    void cases_that_come_to_what_they_expect_pass() {
        book.thesisCases("""
                baseline:
                  tea.cups: {"2025-09": 100}
                cases:
                  - name: exactly enough
                    as-of: 2025-10-31
                    expect: {verdict: CONFIRMED, findings: [enough], silent: [too-few]}
                  - name: a cup too few
                    as-of: 2025-10-31
                    set:
                      tea.cups: {"2025-09": 99}
                    expect: {verdict: BROKEN, findings: [too-few], silent: [enough]}
                  - name: nobody counted
                    as-of: 2025-10-31
                    unset: [tea.cups]
                    expect: {verdict: UNVERIFIED, unverified: {tea.cups: MISSING}}
                  - name: nobody counted lately
                    as-of: 2025-12-31
                    stale: [tea.cups]
                    expect: {verdict: UNVERIFIED, silent: [enough], unverified: {tea.cups: STALE}}
                  - name: a drought in India
                    as-of: 2025-10-31
                    risk-factors: {drought/india: FIRED}
                    expect: {verdict: AT_RISK, findings: [enough]}
                  - name: a drought in China does not matter
                    as-of: 2025-10-31
                    risk-factors: {drought/china: FIRED}
                    expect: {verdict: CONFIRMED}
                  - name: nobody knows about India
                    as-of: 2025-10-31
                    risk-factors: {drought/india: UNVERIFIED}
                    expect: {verdict: UNVERIFIED, unverified: {drought/india: UNVERIFIED}}
                """);

        assertThat(book.differences()).isEmpty();
        assertThat(book.run().passed()).isTrue();
        assertThat(book.run().results()).hasSize(8).allMatch(CaseResult::passed);
    }

    @Test
    void what_differs_is_told_with_the_place_and_with_what_came_instead() {
        book.thesisCases("""
                cases:
                  - name: a cup too few
                    as-of: 2025-10-31
                    set:
                      tea.cups: {"2025-09": 99}
                    expect:
                      verdict: CONFIRMED
                      findings: [enough]
                      silent: [too-few]
                      unverified: {tea.cups: MISSING}
                """);

        assertThat(book.differences()).isEqualTo("""
                        rules/tea/theses/drunk.cases.yaml:7:16: case "a cup too few": verdict: expected CONFIRMED, came BROKEN
                        Hold: too-few.
                        rules/tea/theses/drunk.cases.yaml:8:17: case "a cup too few": rule enough: expected holding, came silent
                        Hold: too-few.
                        rules/tea/theses/drunk.cases.yaml:9:15: case "a cup too few": rule too-few: expected silent, came holding
                        Hold: too-few.
                        rules/tea/theses/drunk.cases.yaml:10:30: case "a cup too few": tea.cups: expected MISSING, came usable or not read
                        Hold: too-few.""");
        assertThat(book.run().passed()).isFalse();
    }

    @Test
    void what_is_not_usable_is_told() {
        book.thesisCases("""
                cases:
                  - name: nobody counted
                    as-of: 2025-10-31
                    expect: {verdict: CONFIRMED, unverified: {tea.cups: STALE}}
                """);

        assertThat(book.differences()).isEqualTo("""
                        rules/tea/theses/drunk.cases.yaml:4:23: case "nobody counted": verdict: expected CONFIRMED, came UNVERIFIED
                        No rule holds; not usable: tea.cups (MISSING).
                        rules/tea/theses/drunk.cases.yaml:4:57: case "nobody counted": tea.cups: expected STALE, came MISSING
                        No rule holds; not usable: tea.cups (MISSING).""");
    }

    @Test
    void the_parts_of_a_risk_factor_are_told_apart() {
        book.thesisCases("""
                cases:
                  - name: enough
                    as-of: 2025-10-31
                    set:
                      tea.cups: {"2025-09": 100}
                    expect: {verdict: CONFIRMED}
                """).factorCases("""
                cases:
                  - name: dear tea
                    as-of: 2025-10-31
                    set:
                      tea.price: {"2025-09": 10}
                    expect: {state: FIRED, parts: {india: FIRED, china: WATCH}, findings: [china-dear], silent: [china-very-dear]}
                """);

        assertThat(book.differences()).isEqualTo("""
                        rules/tea/risk-factors/drought.cases.yaml:6:21: case "dear tea": state: expected FIRED, came WATCH
                        Hold: china-dear.
                        rules/tea/risk-factors/drought.cases.yaml:6:43: case "dear tea": state of part india: expected FIRED, came QUIET
                        Hold: china-dear.""");
    }

    @Test
    void a_metric_that_is_called_stale_has_to_be() {
        book.thesisCases("""
                cases:
                  - name: fresh after all
                    as-of: 2025-10-31
                    set:
                      tea.cups: {"2025-09": {value: 100, published: 2025-10-30}}
                    stale: [tea.cups]
                    expect: {verdict: CONFIRMED}
                """);

        assertThat(book.differences()).isEqualTo("""
                        rules/tea/theses/drunk.cases.yaml:2:5: case "fresh after all": tea.cups: expected stale, came fresh, as one of its readings is said to be published late
                        Hold: enough.""");
    }

    @Test
    void a_subject_without_a_case_fails() {
        assertThat(book.differences()).isEqualTo("""
                        rules/tea/theses/drunk.yaml: drunk has no rule test
                        Write its cases in drunk.cases.yaml beside it.""");
        assertThat(book.run().passed()).isFalse();
    }

    @Test
    void an_empty_list_of_cases_is_no_case() {
        book.thesisCases("cases: []\n");

        assertThat(book.differences()).isEqualTo("""
                        rules/tea/theses/drunk.yaml: drunk has no rule test
                        Write its cases in drunk.cases.yaml beside it.""");
    }
}
