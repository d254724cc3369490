package org.thesischecker.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
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

/** What a case file holds. */
class CasesLoaderTest {

    private CaseFile file;

    @BeforeEach
    void write(@TempDir Path folder) {
        file = new CaseFile(folder);
    }

    @Test
    void a_case_is_read_with_the_baseline() {
        Case only = file.only(CaseFile.TEXT);

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
        Case only = file.only(CaseFile.TEXT.replace(
                "60}",
                "{value: 60, published: 2026-01-20, bound: at-least, grade: B, status: derived, source: Press}}"));

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
        Cases.Given given = file.only(CaseFile.TEXT).given().get(0);

        assertThat(given.published()).isEmpty();
        assertThat(given.bound()).isEqualTo(Bound.NONE);
        assertThat(given.grade()).isEqualTo(Grade.A);
        assertThat(given.status()).isEqualTo(Status.ACTUAL);
        assertThat(given.source()).isEqualTo("Made up");
    }

    @Test
    void a_case_puts_its_readings_in_place_of_those_of_the_baseline() {
        Case only = file.only(
                CaseFile.TEXT.replace("sales.year: {\"2025\": 60}", "sales: {\"2025-08\": 11, \"2025-09\": 12}"));

        assertThat(only.given())
                .extracting(given -> given.period() + " " + given.value())
                .containsExactly("2025-08 11", "2025-09 12");
    }

    @Test
    void a_case_takes_a_metric_away_and_lets_another_one_grow_old() {
        Case only =
                file.only(CaseFile.TEXT.replace("    set:", "    unset: [sales]\n    stale: [sales.year]\n    set:"));

        assertThat(only.given()).extracting(Cases.Given::metric).containsExactly("sales.year");
        assertThat(only.stale()).containsExactly("sales.year");
    }

    @Test
    void a_case_gives_verdicts_and_states_and_expects_reasons() {
        Case only = file.only(CaseFile.TEXT
                .replace(
                        "    set:",
                        "    verdicts: {bust: BROKEN}\n    risk-factors: {storm: WATCH, friction/us: FIRED}\n    set:")
                .replace("      silent", "      unverified: {growth: MISSING}\n      silent"));

        assertThat(only.verdicts()).isEqualTo(Map.of("bust", Verdict.BROKEN));
        assertThat(only.riskFactors()).isEqualTo(Map.of("storm", FactorState.WATCH, "friction/us", FactorState.FIRED));
        assertThat(only.expected().unverified()).isEqualTo(Map.of("growth", Reason.MISSING));
    }

    @Test
    void a_risk_factor_has_a_state_and_parts() {
        Case only = file.only("risk-factors/friction.cases.yaml", """
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

        Cases.Expectation expected = only.expected();
        assertThat(expected.state()).contains(FactorState.FIRED);
        assertThat(expected.verdict()).isEqualTo(Optional.empty());
        assertThat(expected.parts()).isEqualTo(Map.of("us", FactorState.FIRED, "china", FactorState.QUIET));
        assertThat(expected.findings()).isEqualTo(Set.of("rise"));
    }
}
