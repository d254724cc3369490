package org.thesischecker.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thesischecker.lint.LintedTea.CUPS;
import static org.thesischecker.lint.LintedTea.CUPS_YAML;
import static org.thesischecker.lint.LintedTea.DROUGHT;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Theses that cannot be judged, what has no effect on them, and what they do not say. */
class ThesisChecksTest {

    private LintedTea tea;

    @BeforeEach
    void write(@TempDir Path folder) {
        tea = new LintedTea(folder);
    }

    @Test
    void a_thesis_that_nothing_confirms_or_breaks_is_found() {
        tea.replace(CUPS, "fulfils", "putsAtRisk");
        tea.replace(CUPS, "breaks", "putsAtRisk");
        tea.replace(CUPS, "confirms", "putsAtRisk");

        assertThat(tea.firstLines())
                .containsExactly(
                        "cannot-be-confirmed: FOLDER/rules/tea-2025/theses/cups.drl: no rule fulfils or confirms cups",
                        "cannot-be-broken: FOLDER/rules/tea-2025/theses/cups.drl: no rule breaks cups",
                        "cannot-end: FOLDER/rules/tea-2025/theses/cups.drl: after 2025-12-31 no rule can confirm or break cups");
    }

    @Test
    void a_thesis_whose_deciding_rules_are_live_only_while_it_is_open_cannot_end() {
        tea.replace(
                CUPS,
                "when\n    Threshold( id == \"forecast\"",
                "when\n    Thesis( state == \"open\" )\n    Threshold( id == \"forecast\"");

        assertThat(tea.letters()).isEqualTo("""
                cannot-end
                FOLDER/rules/tea-2025/theses/cups.drl: after 2025-12-31 no rule can confirm or break cups
                It stays overdue from 2026-01-31 on.
                """);
    }

    @Test
    void a_corroborating_metric_that_decides_or_is_not_read_is_found() {
        tea.replace(CUPS_YAML, "owner:", "corroborating: [tea.cups.annual, tea.ban]\nowner:");

        assertThat(tea.letters()).isEqualTo("""
                corroborating-decides
                FOLDER/rules/tea-2025/theses/cups.drl:3:1: year fulfils, and reads tea.cups.annual, which cups calls corroborating
                   3 | rule "The year reaches the forecast"
                       ^^^^
                What decides is no corroboration.

                unread-corroborating
                FOLDER/rules/tea-2025/theses/cups.yaml:17:1: no rule of cups reads tea.ban
                  17 | corroborating: [tea.cups.annual, tea.ban]
                       ^^^^^^^^^^^^^
                It has no effect.
                """);
    }

    @Test
    void an_alternative_that_no_rule_reads_is_found() {
        tea.replace(CUPS_YAML, "owner:", "alternatives:\n  - [tea.cups.month, tea.ban]\nowner:");

        assertThat(tea.letters()).isEqualTo("""
                unread-alternative
                FOLDER/rules/tea-2025/theses/cups.yaml:17:1: no rule of cups reads tea.ban
                  17 | alternatives:
                       ^^^^^^^^^^^^
                As long as it is usable it excuses the others of its group.
                """);
    }

    @Test
    void an_exposure_to_a_factor_that_cannot_fire_is_found() {
        tea.replace(CUPS_YAML, "effect: noted", "effect: at-risk");
        tea.replace(DROUGHT, "fires", "watches");

        assertThat(tea.letters()).isEqualTo("""
                idle-exposure
                FOLDER/rules/tea-2025/theses/cups.yaml:14:5: no rule can fire drought, to which cups is exposed
                  14 |   - {risk-factor: drought, effect: at-risk}
                           ^
                The exposure puts nothing at risk, and keeps the thesis from being confirmed.
                """);
    }

    @Test
    void a_factor_to_which_no_thesis_is_exposed_is_a_hint() {
        tea.replace(CUPS_YAML, "exposures:\n  - {risk-factor: drought, effect: noted}\n", "");

        assertThat(tea.firstLines())
                .containsExactly("unused-risk-factor: FOLDER/rules/tea-2025/risk-factors/drought.yaml:"
                        + " no thesis is exposed to drought, and no rule matches it");
    }

    @Test
    void an_overdue_figure_of_a_forecast_is_found() {
        tea.replace("facts/tea.csv", "tea.cups.annual,2025,7.1", "tea.cups.annual,2024,7.1");

        assertThat(tea.letters()).isEqualTo("""
                forecast-without-figure
                FOLDER/rules/tea-2025/theses/cups.yaml:8:1: the forecast of cups waits for tea.cups.annual 2025, which was due on 2026-01-20
                   8 | forecast: {metric: tea.cups.annual, period: "2025", value: 7, unit: million_...
                       ^^^^^^^^
                Add the row, or correct the forecast.
                """);
    }

    @Test
    void a_missing_owner_and_a_missing_place_are_found() {
        tea.replace(CUPS_YAML, "owner: tea-desk\n", "");
        tea.replace(CUPS_YAML, "place: T 1\n", "");

        assertThat(tea.letters()).isEqualTo("""
                without-owner
                FOLDER/rules/tea-2025/theses/cups.yaml: cups has no owner
                Add owner: some-desk.

                without-place
                FOLDER/rules/tea-2025/theses/cups.yaml: cups does not say where in the report it stands
                Add place: and one of T 1.
                """);
    }
}
