package org.thesischecker.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thesischecker.lint.LintedTea.DROUGHT;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rules that share a name, and rules that no case tries. */
class RuleChecksTest {

    private LintedTea tea;

    @BeforeEach
    void write(@TempDir Path folder) {
        tea = new LintedTea(folder);
    }

    @Test
    void a_name_that_two_rules_have_is_a_hint() {
        tea.replace(DROUGHT, "Tea is banned", "The year reaches the forecast");

        assertThat(tea.firstLines())
                .containsExactly("repeated-rule-name: FOLDER/rules/tea-2025/risk-factors/drought.drl:1:1:"
                        + " the name \"The year reaches the forecast\" is that of another rule");
        assertThat(tea.result().of(Severity.HINT)).hasSize(1);
    }

    @Test
    void a_rule_that_no_case_expects_to_fire_is_found() {
        tea.replace("rules/tea-2025/theses/cups.cases.yaml", "[year, short, brisk]", "[year, short], silent: [brisk]");

        assertThat(tea.letters()).isEqualTo("""
                rule-without-case
                FOLDER/rules/tea-2025/theses/cups.drl:21:1: no case expects brisk to fire
                  21 | rule "The latest month is brisk and tea is cheap"
                       ^^^^
                Name it under findings of a case in cups.cases.yaml.
                """);
    }

    @Test
    void a_missing_case_file_is_found() {
        tea.without("rules/tea-2025/risk-factors/drought.cases.yaml");

        assertThat(tea.letters()).isEqualTo("""
                without-cases
                FOLDER/rules/tea-2025/risk-factors/drought.drl: drought has no case file
                Write it as drought.cases.yaml beside the rules.
                """);
    }
}
