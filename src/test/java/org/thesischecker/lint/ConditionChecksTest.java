package org.thesischecker.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thesischecker.lint.LintedTea.CUPS;
import static org.thesischecker.lint.LintedTea.CUPS_YAML;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Conditions that can never hold, that always do, or that compare what nobody should. */
class ConditionChecksTest {

    private LintedTea tea;

    @BeforeEach
    void write(@TempDir Path folder) {
        tea = new LintedTea(folder);
    }

    @Test
    void a_threshold_outside_the_range_of_the_metric_makes_a_condition_impossible_or_idle() {
        tea.replace(CUPS_YAML, "brisk: {value: 0.6,", "brisk: {value: 100.5,");

        assertThat(tea.letters()).isEqualTo("""
                impossible-condition
                FOLDER/rules/tea-2025/theses/cups.drl:27:58: value >= $brisk can never hold
                  27 |     Metric( id == "tea.cups.month", period >= "2025-01", value >= $brisk, $m...
                                                                                ^^^^^^^^^^^^^^^
                $brisk is 100.5; tea.cups.month is from 0 to 100 million_cups (FOLDER/facts/metrics.yaml:8).
                """);

        tea.replace(CUPS_YAML, "brisk: {value: 100.5,", "brisk: {value: 0,");

        assertThat(tea.firstLines())
                .containsExactly(
                        "always-true-condition: FOLDER/rules/tea-2025/theses/cups.drl:27:58: value >= $brisk always holds");
    }

    @Test
    void constraints_that_contradict_one_another_are_found() {
        tea.replace(
                CUPS,
                "period >= \"2025-01\", value >= $brisk",
                "period == \"2025-01\", value >= $brisk, period > \"2025-01\"");

        assertThat(tea.firstLines())
                .containsExactly("impossible-condition: FOLDER/rules/tea-2025/theses/cups.drl:27:75:"
                        + " period > \"2025-01\" contradicts what stands before it");
    }

    @Test
    void numbers_that_contradict_one_another_are_found() {
        tea.replace(CUPS, "value >= $brisk,", "atLeast >= $brisk, atMost < $brisk,");

        assertThat(tea.firstLines())
                .containsExactly("impossible-condition: FOLDER/rules/tea-2025/theses/cups.drl:27:77:"
                        + " atMost < $brisk contradicts what stands before it");
    }

    @Test
    void what_a_thesis_says_of_itself_decides_a_condition_on_it() {
        tea.replace(
                CUPS,
                "Thesis( state == \"open\" )",
                "Thesis( state == \"open\", horizon == \"2026-12-31\", asOf >= \"2025-01-01\" )");

        assertThat(tea.firstLines())
                .containsExactly(
                        "impossible-condition: FOLDER/rules/tea-2025/theses/cups.drl:24:30: horizon == \"2026-12-31\" can never hold",
                        "always-true-condition: FOLDER/rules/tea-2025/theses/cups.drl:24:55: asOf >= \"2025-01-01\" always holds");
    }

    @Test
    void a_state_that_no_rule_leads_to_is_impossible() {
        tea.replace(CUPS, "Thesis( state == \"open\" )", "RiskFactor( id == \"drought\", state == \"WATCH\" )");
        tea.replace(CUPS, "confirms", "putsAtRisk");

        assertThat(tea.firstLines())
                .contains(
                        "impossible-condition: FOLDER/rules/tea-2025/theses/cups.drl:24:34: state == \"WATCH\" can never hold");
    }

    @Test
    void more_readings_than_are_named_cannot_be_counted() {
        tea.replace(
                CUPS_YAML,
                "thresholds:",
                "thresholds:\n  three: {value: 3, unit: count, origin: judgement, rationale: Three., set-on: 2025-05-29}");
        tea.replace(CUPS, "Thesis( state == \"open\" )", """
                Threshold( id == "three", $three : value )
                    accumulate( Observation( metric == "tea.cups.month", period in ( "2025-08", "2025-09" ), $v : value );
                        $n : count( $v ); $n >= $three )""");

        assertThat(tea.firstLines())
                .containsExactly(
                        "impossible-condition: FOLDER/rules/tea-2025/theses/cups.drl:26:27: $n >= $three can never hold");
    }

    @Test
    void decimals_that_are_compared_for_equality_are_found_and_counts_are_not() {
        tea.replace(CUPS, "value >= $brisk", "value == $brisk, remaining == elapsed");

        assertThat(tea.firstLines())
                .containsExactly("decimal-equality: FOLDER/rules/tea-2025/theses/cups.drl:27:58:"
                        + " value == $brisk compares decimals for equality");
    }

    @Test
    void what_is_compared_with_itself_decides_nothing() {
        tea.replace(CUPS, "value >= $brisk", "value >= value");

        assertThat(tea.firstLines())
                .contains(
                        "always-true-condition: FOLDER/rules/tea-2025/theses/cups.drl:27:58: value >= value always holds");
    }
}
