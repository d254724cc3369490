package org.thesischecker.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thesischecker.book.Cases.Case;
import org.thesischecker.model.Bound;
import org.thesischecker.model.FactorState;
import org.thesischecker.model.Grade;
import org.thesischecker.model.Reason;
import org.thesischecker.model.Status;
import org.thesischecker.model.Verdict;

/** Which rule tests a case file holds, and what is said of one that could never fail. */
class CasesLoaderTest {

    private static final String CASES = """
            baseline:
              sales: {"2025-08": 10}
            cases:
              - name: the year's sales reach the forecast
                as-of: 2026-01-31
                set:
                  sales.year: {"2025": 60}
                expect:
                  verdict: CONFIRMED
                  findings: [full-year]
                  silent: [missed]
            """;

    @TempDir
    private Path folder;

    private BookFolder book;

    @BeforeEach
    void write() {
        book = new BookFolder(folder);
    }

    @Test
    void a_case_is_read_with_the_baseline() {
        Case only = cases(CASES).get(0);

        assertThat(only.name()).isEqualTo("the year's sales reach the forecast");
        assertThat(only.asOf()).isEqualTo(LocalDate.parse("2026-01-31"));
        assertThat(only.given())
                .extracting(given -> given.metric() + " " + given.period() + " " + given.value())
                .containsExactly("sales 2025-08 10", "sales.year 2025 60");
        assertThat(only.expected().verdict()).contains(Verdict.CONFIRMED);
        assertThat(only.expected().state()).isEmpty();
        assertThat(only.expected().findings()).containsExactly("full-year");
        assertThat(only.expected().silent()).containsExactly("missed");
    }

    @Test
    void a_reading_may_say_more_than_its_value() {
        Case only = cases(
                        CASES.replace(
                                "60}",
                                "{value: 60, published: 2026-01-20, bound: at-least, grade: B, status: derived, source: Press}}"))
                .get(0);

        Cases.Given given = only.given().get(1);
        assertThat(given.value()).isEqualTo(new BigDecimal("60"));
        assertThat(given.published()).contains(LocalDate.parse("2026-01-20"));
        assertThat(given.bound()).isEqualTo(Bound.AT_LEAST);
        assertThat(given.grade()).isEqualTo(Grade.B);
        assertThat(given.status()).isEqualTo(Status.DERIVED);
        assertThat(given.source()).isEqualTo("Press");
    }

    @Test
    void a_reading_that_says_no_more_is_a_fresh_one_of_the_best_grade() {
        Cases.Given given = cases(CASES).get(0).given().get(0);

        assertThat(given.published()).isEmpty();
        assertThat(given.bound()).isEqualTo(Bound.NONE);
        assertThat(given.grade()).isEqualTo(Grade.A);
        assertThat(given.status()).isEqualTo(Status.ACTUAL);
        assertThat(given.source()).isEqualTo("Made up");
    }

    @Test
    void a_case_puts_its_readings_in_place_of_those_of_the_baseline() {
        Case only = cases(CASES.replace("sales.year: {\"2025\": 60}", "sales: {\"2025-08\": 11, \"2025-09\": 12}"))
                .get(0);

        assertThat(only.given())
                .extracting(given -> given.period() + " " + given.value())
                .containsExactly("2025-08 11", "2025-09 12");
    }

    @Test
    void a_case_takes_a_metric_away_and_lets_another_one_grow_old() {
        Case only = cases(CASES.replace("    set:", "    unset: [sales]\n    stale: [sales.year]\n    set:"))
                .get(0);

        assertThat(only.given()).extracting(Cases.Given::metric).containsExactly("sales.year");
        assertThat(only.stale()).containsExactly("sales.year");
    }

    @Test
    void a_case_gives_verdicts_and_states_and_expects_reasons() {
        Case only = cases(CASES.replace(
                                "    set:",
                                "    verdicts: {bust: BROKEN}\n    risk-factors: {storm: WATCH, friction/us: FIRED}\n    set:")
                        .replace("      silent", "      unverified: {growth: MISSING}\n      silent"))
                .get(0);

        assertThat(only.verdicts()).isEqualTo(Map.of("bust", Verdict.BROKEN));
        assertThat(only.riskFactors()).isEqualTo(Map.of("storm", FactorState.WATCH, "friction/us", FactorState.FIRED));
        assertThat(only.expected().unverified()).isEqualTo(Map.of("growth", Reason.MISSING));
    }

    @Test
    void a_risk_factor_has_a_state_and_parts() {
        book.with("risk-factors/friction.cases.yaml", """
                cases:
                  - name: duties rise
                    as-of: 2025-06-30
                    set:
                      rate: {"2025-06-01": 10, "2025-06-02": 11}
                    expect:
                      state: FIRED
                      parts: {us: FIRED, china: QUIET}
                      findings: [rise]
                """);
        Cases.Expectation expected = load().get(0).cases().get(0).expected();

        assertThat(expected.state()).contains(FactorState.FIRED);
        assertThat(expected.verdict()).isEqualTo(Optional.empty());
        assertThat(expected.parts()).isEqualTo(Map.of("us", FactorState.FIRED, "china", FactorState.QUIET));
        assertThat(expected.findings()).isEqualTo(Set.of("rise"));
    }

    @Test
    void two_cases_with_one_name() {
        String twice = CASES + CASES.substring(CASES.indexOf("  - name"));

        assertThat(said(twice)).isEqualTo("""
                rules/outlook/theses/boom.cases.yaml:12:11: two cases have the name "the year's sales reach the forecast"
                  12 |   - name: the year's sales reach the forecast
                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
                The first is in line 4.
                """);
    }

    @Test
    void an_unknown_metric() {
        assertThat(said("sales.year:", "sales.years:")).isEqualTo("""
                rules/outlook/theses/boom.cases.yaml:7:7: unknown metric "sales.years"
                   7 |       sales.years: {"2025": 60}
                             ^^^^^^^^^^^
                Metrics are defined in facts/metrics.yaml. Did you mean "sales.year"?
                """);
    }

    @Test
    void an_unknown_metric_of_the_baseline() {
        assertThat(said("  sales:", "  sale:")).isEqualTo("""
                rules/outlook/theses/boom.cases.yaml:2:3: unknown metric "sale"
                   2 |   sale: {"2025-08": 10}
                         ^^^^
                Metrics are defined in facts/metrics.yaml. Did you mean "sales"?
                """);
    }

    @Test
    void a_period_of_another_frequency() {
        assertThat(said("\"2025\": 60", "2025Q4: 60")).isEqualTo("""
                rules/outlook/theses/boom.cases.yaml:7:20: "2025Q4" is no year
                   7 |       sales.year: {2025Q4: 60}
                                          ^^^^^^
                sales.year has one figure a year.
                """);
    }

    @Test
    void a_value_that_is_no_number() {
        assertThat(said("\"2025\": 60", "\"2025\": many")).isEqualTo("""
                rules/outlook/theses/boom.cases.yaml:7:28: 2025 "many" is no plain number
                   7 |       sales.year: {"2025": many}
                                                  ^^^^
                Expected digits with at most one point, such as 6.74 or -3.8.
                """);
    }

    @Test
    void a_value_out_of_range() {
        assertThat(said("\"2025\": 60", "\"2025\": 6000")).isEqualTo("""
                rules/outlook/theses/boom.cases.yaml:7:28: 6000 is out of range for sales.year
                   7 |       sales.year: {"2025": 6000}
                                                  ^^^^
                It can be from -100 to 1000 tons.
                """);
    }

    @Test
    void an_event_that_half_happened() {
        assertThat(said("sales.year: {\"2025\": 60}", "recall: {\"2025-08-07\": 0.5}"))
                .isEqualTo("""
                rules/outlook/theses/boom.cases.yaml:7:30: recall is an event
                   7 |       recall: {"2025-08-07": 0.5}
                                                    ^^^
                Expected 1 for happened or 0 for not happened.
                """);
    }

    @Test
    void an_unknown_key_of_a_reading() {
        assertThat(said("\"2025\": 60", "\"2025\": {value: 60, publishd: 2026-01-20}"))
                .isEqualTo("""
                rules/outlook/theses/boom.cases.yaml:7:40: unknown key "publishd" in 2025
                   7 |       sales.year: {"2025": {value: 60, publishd: 2026-01-20}}
                                                              ^^^^^^^^
                Did you mean "published"?
                """);
    }

    @Test
    void a_reading_published_before_its_period_was_over() {
        assertThat(said("\"2025\": 60", "\"2025\": {value: 60, published: 2025-12-20}"))
                .isEqualTo("""
                rules/outlook/theses/boom.cases.yaml:7:51: sales.year was published before 2025 was over
                   7 |       sales.year: {"2025": {value: 60, published: 2025-12-20}}
                                                                         ^^^^^^^^^^
                Expected 2025-12-31 or later.
                """);
    }

    @Test
    void an_unknown_grade() {
        assertThat(said("\"2025\": 60", "\"2025\": {value: 60, grade: D}")).isEqualTo("""
                rules/outlook/theses/boom.cases.yaml:7:47: grade "D" is unknown
                   7 |       sales.year: {"2025": {value: 60, grade: D}}
                                                                     ^
                Expected A, B or C. Did you mean "A"?
                """);
    }

    @Test
    void a_period_that_is_not_over() {
        assertThat(said("as-of: 2026-01-31", "as-of: 2025-12-30")).isEqualTo("""
                rules/outlook/theses/boom.cases.yaml:5:12: 2025 of sales.year is not over on 2025-12-30
                   5 |     as-of: 2025-12-30
                                  ^^^^^^^^^^
                The reading stands in line 7.
                """);
    }

    @Test
    void an_as_of_before_the_report_was_public() {
        assertThat(said("as-of: 2026-01-31", "as-of: 2025-05-28")).isEqualTo("""
                rules/outlook/theses/boom.cases.yaml:5:12: 2025-05-28 is before the report was public
                   5 |     as-of: 2025-05-28
                                  ^^^^^^^^^^
                Expected 2025-05-29 or later.
                """);
    }

    @Test
    void a_day_that_is_none() {
        assertThat(said("as-of: 2026-01-31", "as-of: 2026-02-30")).isEqualTo("""
                rules/outlook/theses/boom.cases.yaml:5:12: as-of "2026-02-30" is no day of the calendar
                   5 |     as-of: 2026-02-30
                                  ^^^^^^^^^^
                Expected a day from 1900 to 2100, such as 2025-10-31.
                """);
    }

    @Test
    void a_case_without_a_name() {
        assertThat(said("name: the year's sales reach the forecast\n    as-of", "as-of"))
                .isEqualTo("""
                rules/outlook/theses/boom.cases.yaml:4:5: "name" is missing in cases
                   4 |   - as-of: 2026-01-31
                           ^
                Add "name: ...".
                """);
    }

    @Test
    void a_case_without_an_expectation() {
        assertThat(said(
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
        assertThat(said("      verdict: CONFIRMED\n", "")).isEqualTo("""
                rules/outlook/theses/boom.cases.yaml:8:5: "verdict" is missing in expect
                   8 |     expect:
                           ^
                Add "verdict: ...", which is what a case is for.
                """);
    }

    @Test
    void a_verdict_in_small_letters() {
        assertThat(said("CONFIRMED", "confirmed")).isEqualTo("""
                rules/outlook/theses/boom.cases.yaml:9:16: verdict "confirmed" is unknown
                   9 |       verdict: confirmed
                                      ^^^^^^^^^
                Expected CONFIRMED, AT_RISK, BROKEN or UNVERIFIED. Did you mean "CONFIRMED"?
                """);
    }

    @Test
    void a_state_of_a_thesis() {
        assertThat(said("verdict: CONFIRMED", "verdict: CONFIRMED\n      state: FIRED"))
                .isEqualTo("""
                rules/outlook/theses/boom.cases.yaml:10:7: unknown key "state" in expect
                  10 |       state: FIRED
                             ^^^^^
                Known keys: verdict, findings, exactly, silent, fulfilled, messages, unverified.
                """);
    }

    @Test
    void an_unknown_rule_that_should_hold() {
        assertThat(said("[full-year]", "[full-yaer]")).isEqualTo("""
                rules/outlook/theses/boom.cases.yaml:10:18: findings "full-yaer" is unknown
                  10 |       findings: [full-yaer]
                                        ^^^^^^^^^
                Rules are named by their @id in boom.drl. Did you mean "full-year"?
                """);
    }

    @Test
    void an_unknown_rule_that_should_be_silent() {
        assertThat(said("[missed]", "[mised]")).isEqualTo("""
                rules/outlook/theses/boom.cases.yaml:11:16: silent "mised" is unknown
                  11 |       silent: [mised]
                                      ^^^^^
                Rules are named by their @id in boom.drl. Did you mean "missed"?
                """);
    }

    @Test
    void a_rule_that_should_hold_and_be_silent() {
        assertThat(said("[missed]", "[full-year]")).isEqualTo("""
                rules/outlook/theses/boom.cases.yaml:11:15: full-year is expected to hold and to be silent
                  11 |       silent: [full-year]
                                     ^
                Keep one.
                """);
    }

    @Test
    void an_unknown_key_of_a_case() {
        assertThat(said("    set:", "    sett:")).isEqualTo("""
                rules/outlook/theses/boom.cases.yaml:6:5: unknown key "sett" in cases
                   6 |     sett:
                           ^^^^
                Did you mean "set"?
                """);
    }

    @Test
    void an_unknown_metric_taken_away() {
        assertThat(said("    set:", "    unset: [slaes]\n    set:")).isEqualTo("""
                rules/outlook/theses/boom.cases.yaml:6:13: unset "slaes" is unknown
                   6 |     unset: [slaes]
                                   ^^^^^
                Metrics are defined in facts/metrics.yaml. Did you mean "sales"?
                """);
    }

    @Test
    void a_stale_metric_without_a_reading() {
        assertThat(said("    set:", "    stale: [growth]\n    set:")).isEqualTo("""
                rules/outlook/theses/boom.cases.yaml:6:13: stale "growth" is unknown
                   6 |     stale: [growth]
                                   ^^^^^^
                Only a metric with a reading can be stale.
                """);
    }

    @Test
    void a_stale_event() {
        assertThat(said("sales.year: {\"2025\": 60}", "recall: {\"2025-08-07\": 1}\n    stale: [recall]"))
                .isEqualTo("""
                rules/outlook/theses/boom.cases.yaml:8:12: recall is never stale
                   8 |     stale: [recall]
                                  ^
                Its stale-after is never.
                """);
    }

    @Test
    void an_unknown_thesis() {
        assertThat(said("    set:", "    verdicts: {bost: BROKEN}\n    set:")).isEqualTo("""
                rules/outlook/theses/boom.cases.yaml:6:16: unknown thesis "bost"
                   6 |     verdicts: {bost: BROKEN}
                                      ^^^^
                Other theses are the files of the book's folder theses. Did you mean "bust"?
                """);
    }

    @Test
    void its_own_verdict() {
        assertThat(said("    set:", "    verdicts: {boom: BROKEN}\n    set:")).isEqualTo("""
                rules/outlook/theses/boom.cases.yaml:6:16: unknown thesis "boom"
                   6 |     verdicts: {boom: BROKEN}
                                      ^^^^
                Other theses are the files of the book's folder theses.
                """);
    }

    @Test
    void an_unknown_risk_factor_and_part() {
        assertThat(said("    set:", "    risk-factors: {frction: FIRED, friction/usa: FIRED}\n    set:"))
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
        assertThat(said("    set:", "    risk-factors: {storm: BURNING}\n    set:"))
                .isEqualTo("""
                rules/outlook/theses/boom.cases.yaml:6:27: storm "BURNING" is unknown
                   6 |     risk-factors: {storm: BURNING}
                                                 ^^^^^^^
                Expected QUIET, UNVERIFIED, WATCH or FIRED.
                """);
    }

    @Test
    void an_unknown_input() {
        assertThat(said("      silent", "      unverified: {salse: MISSING}\n      silent"))
                .isEqualTo("""
                rules/outlook/theses/boom.cases.yaml:11:20: unknown input "salse"
                  11 |       unverified: {salse: MISSING}
                                          ^^^^^
                An input is a metric, a thesis or a risk factor. Did you mean "sales"?
                """);
    }

    @Test
    void an_unknown_reason() {
        assertThat(said("      silent", "      unverified: {sales: MISING}\n      silent"))
                .isEqualTo("""
                rules/outlook/theses/boom.cases.yaml:11:27: sales "MISING" is unknown
                  11 |       unverified: {sales: MISING}
                                                 ^^^^^^
                Expected MISSING, STALE, SOURCE_CONFLICT, LOW_GRADE, RULE_ERROR, NOT_DUE, CONTRADICTION, NO_RULE_MATCHED or UNVERIFIED. Did you mean "MISSING"?
                """);
    }

    private List<Case> cases(String content) {
        book.with("theses/boom.cases.yaml", content);
        return load().get(0).cases();
    }

    private List<Cases> load() {
        var loaded = CasesLoader.loadAll(book.book(), book.loaded(), SmallWorld.dictionary());
        return loaded.value().orElseThrow(() -> new AssertionError(book.said(loaded)));
    }

    private String said(String right, String wrong) {
        assertThat(CASES).contains(right);
        return said(CASES.replace(right, wrong));
    }

    private String said(String content) {
        book.with("theses/boom.cases.yaml", content);
        return book.said(CasesLoader.loadAll(book.book(), book.loaded(), SmallWorld.dictionary()));
    }
}
