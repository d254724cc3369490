package org.thesischecker.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thesischecker.lint.LintedTea.CUPS;
import static org.thesischecker.lint.LintedTea.CUPS_YAML;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Thresholds that nothing reads, and thresholds that know what came later. */
class ThresholdChecksTest {

    private LintedTea tea;

    @BeforeEach
    void write(@TempDir Path folder) {
        tea = new LintedTea(folder);
    }

    @Test
    void a_threshold_that_no_rule_names_is_found() {
        tea.replace(CUPS, ", value < $dear", "");
        tea.replace(CUPS, "    Threshold( id == \"dear\", $dear : value )\n", "");

        assertThat(tea.letters()).isEqualTo("""
                unused-threshold
                FOLDER/rules/tea-2025/theses/cups.yaml:12:3: no rule of cups names the threshold dear
                  12 |   dear: {value: 3, unit: percent, origin: judgement, rationale: What was dea...
                         ^^^^
                Name it in a rule, or remove it.
                """);
    }

    @Test
    void a_threshold_of_the_future_is_found() {
        tea.replace(CUPS_YAML, "set-on: 2025-06-02", "set-on: 2026-02-02");

        assertThat(tea.firstLines())
                .containsExactly("set-on-later: FOLDER/rules/tea-2025/theses/cups.yaml:11:3:"
                        + " brisk is set on 2026-02-02, which is to come");
    }

    @Test
    void a_rationale_that_cites_a_later_month_is_found() {
        tea.replace(CUPS_YAML, "A twelfth of it.", "Sales were 0.6 in May 2025 and in 2025-06.");
        tea.replace(CUPS_YAML, "What was dear before.", "Prices of August 2025.");

        assertThat(tea.firstLines())
                .containsExactly(
                        "rationale-cites-later: FOLDER/rules/tea-2025/theses/cups.yaml:11:3: the rationale of brisk cites 2025-06",
                        "rationale-cites-later: FOLDER/rules/tea-2025/theses/cups.yaml:12:3: the rationale of dear cites August 2025");
    }
}
