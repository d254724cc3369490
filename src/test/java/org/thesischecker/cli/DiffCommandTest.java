package org.thesischecker.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thesischecker.cli.Terminal.Screen;

/** {@code thesis diff}, in a real repository. */
class DiffCommandTest {

    private TeaRepository tea;

    @BeforeEach
    void commit(@TempDir Path folder) {
        tea = TeaRepository.in(folder);
    }

    private static void nothing(Screen screen) {
        assertThat(screen.err()).isEmpty();
        assertThat(screen.exitCode()).isZero();
        assertThat(screen.out()).contains("No edit alters a verdict, a state or a finding on any date.");
    }

    @Test
    void an_edited_threshold_is_told_with_its_verdicts_dates_and_headroom() {
        Screen screen = tea.edited(TeaRepository.CUPS, TeaRepository.FULL_YEAR, "  full-year:\n    value: 8")
                .diff("--base", "HEAD");

        assertThat(screen.err()).isEmpty();
        assertThat(screen.exitCode()).isZero();
        assertThat(screen.out())
                .startsWith("What differs from HEAD, ")
                .contains("8 dates replayed, 2025-06-01 to")
                .contains("2 dates not replayed, 2025-01-12 to 2025-03-01, before the report was public")
                .contains("What edits alter: 1 worse")
                .containsPattern("worse +tea-cups-2025 +2026-01-12 to 2026-01-20, 3 dates")
                .contains("CONFIRMED, fulfilled -> BROKEN at 6.739 million cups before");
    }

    /** What somebody was told on a day is looked at again, whether or not anything became known on it. */
    @Test
    void dates_of_recorded_reviews_are_replayed_too(@TempDir Path records) {
        String ledger = records.resolve("thesis.ledger").toString();
        String key = records.resolve("ledger.key").toString();
        Terminal terminal = new Terminal();
        terminal.run("audit", "init", "--ledger", ledger, "--key", key, "--name", "example.org/tea");
        terminal.runOnTea("review", "--as-of", "2026-02-14", "--record", "--ledger", ledger, "--key", key);

        Screen screen = tea.edited(TeaRepository.CUPS, TeaRepository.FULL_YEAR, "  full-year:\n    value: 8")
                .diff("--base", "HEAD", "--ledger", ledger);

        assertThat(screen.out())
                .contains("10 dates replayed, 2025-06-01 to\n     2026-02-14.")
                .containsPattern("worse +tea-cups-2025 +2026-01-12 to 2026-02-14, 5 dates");
    }

    @Test
    void what_is_only_written_otherwise_is_no_change() {
        tea.edited("rules/tea-2025h2/theses/tea-cups-2025.drl", "when\n", "when\n\n  // As the report says.\n")
                .edited("rules/tea-2025h2/theses/tea-cups-2025.drl", "reach the report's", "come to the report's");

        Screen screen = tea.diff("--base", "main");

        nothing(screen);
        assertThat(screen.out()).doesNotContain("Rules of");
    }

    @Test
    void neither_the_checkout_nor_any_file_is_touched() {
        tea.edited(TeaRepository.CUPS, TeaRepository.FULL_YEAR, "  full-year:\n    value: 8");
        Map<String, String> before = tea.everything();

        tea.diff("--base", "HEAD");

        assertThat(tea.everything()).isEqualTo(before);
    }

    @Test
    void facts_of_both_sides_are_taken_and_only_narrows_that() {
        tea.edited(TeaRepository.ROWS, "2025-12,3.2,", "2025-12,-3.2,")
                .edited(TeaRepository.CUPS, TeaRepository.FULL_YEAR, "  full-year:\n    value: 8");

        assertThat(tea.diff("--base", "HEAD").out())
                .contains("What edits alter: 2 worse")
                .containsPattern("edited: tea.import_growth 2025-12, value 3.2 to -3.2\\s+\\(facts/tea.csv:9\\)");
        assertThat(tea.diff("--base", "HEAD", "--only", "rules").out())
                .contains("What edits alter: 1 worse")
                .doesNotContain("import");
        assertThat(tea.diff("--base", "HEAD", "--only", "facts").out())
                .contains("What edits alter: 1 worse")
                .doesNotContain("full-year");
    }

    @Test
    void two_folders_are_compared_without_git() {
        String rules = Terminal.TEA.resolve("rules").toString();
        tea.edited(TeaRepository.CUPS, TeaRepository.FULL_YEAR, "  full-year:\n    value: 8");

        Screen screen = tea.diff(
                "--base-rules",
                rules,
                "--base-facts",
                Terminal.TEA.resolve("facts").toString());

        assertThat(screen.exitCode()).isZero();
        assertThat(screen.out())
                .startsWith("What differs from the rules in " + rules + " and the facts in ")
                .contains("CONFIRMED -> BROKEN");
    }

    @Test
    void what_new_rows_alter_stands_apart() {
        Screen screen = tea.row("tea.import_growth,2026-01,-2,,percent,2026-02-10,,2026-02-10,actual,A,Customs,"
                        + "https://example.org/customs/2026-01,")
                .diff("--base", "HEAD");

        nothing(screen);
        assertThat(screen.out())
                .contains("1 row appended, of 1 metric")
                .contains("What new rows alter by the rules of the base: 1 worse")
                .containsPattern("worse +tea-imports-grow +2026-02-10");
    }

    @Test
    void rules_that_do_not_load_on_one_side_leave_the_other_to_be_reported() {
        Screen screen = tea.edited(
                        TeaRepository.CUPS, "unit: million_cups\n    origin", "unit: million_cusp\n    origin")
                .diff("--base", "HEAD");

        assertThat(screen.exitCode()).isEqualTo(2);
        assertThat(screen.out())
                .contains("The rules of the new side do not load, so nothing could be compared.")
                .contains("Where everything stands by the base")
                .containsPattern("tea-2025h2/tea-cups-2025 +CONFIRMED +2026-01-20");
        assertThat(screen.err())
                .contains("rules/tea-2025h2/theses/tea-cups-2025.yaml:17:11: unit \"million_cusp\"")
                .endsWith("1 problem; nothing was compared.\n");
    }

    @Test
    void a_base_that_does_not_load_leaves_the_new_side_to_be_reported() throws JsonProcessingException {
        tea.edited(TeaRepository.CUPS, "unit: million_cups\n    origin", "unit: million_cusp\n    origin")
                .committed()
                .edited(TeaRepository.CUPS, "million_cusp", "million_cups");

        Screen screen = tea.diff("--base", "HEAD", "--format", "json");

        assertThat(screen.exitCode()).isEqualTo(2);
        assertThat(screen.err()).contains("HEAD:rules/tea-2025h2/theses/tea-cups-2025.yaml:17:11:");
        JsonNode unloaded = new ObjectMapper().readTree(screen.out()).get("unloaded");
        assertThat(unloaded.get("side").asText()).isEqualTo("base");
        assertThat(unloaded.get("standing")).isNotEmpty();
    }

    @Test
    void json_tells_every_date() throws JsonProcessingException {
        Screen screen = tea.edited(TeaRepository.CUPS, TeaRepository.FULL_YEAR, "  full-year:\n    value: 8")
                .diff("--base", "HEAD", "--format", "json");

        JsonNode change = new ObjectMapper().readTree(screen.out()).at("/books/0/changes/0");
        assertThat(change.get("class").asText()).isEqualTo("worse");
        assertThat(change.get("dates"))
                .extracting(JsonNode::asText)
                .containsExactly("2026-01-12", "2026-01-15", "2026-01-20");
        assertThat(change.at("/cause/edits/0/id").asText()).isEqualTo("threshold tea-cups-2025/full-year");
    }

    /** What could not be evaluated is neither better nor worse. */
    @Test
    void a_rule_that_cannot_be_evaluated_any_more_is_an_error_and_any_gate_asks_for_it() {
        String rules = TeaRepository.IMPORTS.replace(".yaml", ".drl");
        tea.edited(TeaRepository.IMPORTS, "thresholds:\n", """
                        thresholds:
                          once: {value: 1, unit: ratio, origin: derived, rationale: Made up., set-on: 2026-02-01}
                        """)
                .edited(rules, "    Metric( id == \"tea.import_growth\", atLeast > $none )", """
                            Threshold( id == "once", $once : value )
                            Metric( id == "tea.import_growth", value / $none > $once )\
                        """);

        Screen open = tea.diff("--base", "HEAD");
        assertThat(open.exitCode()).isZero();
        assertThat(open.out()).containsPattern("error +tea-imports-grow").contains("CONFIRMED -> UNVERIFIED");
        Screen gated = tea.diff("--base", "HEAD", "--fail-on", "worse");
        assertThat(gated.exitCode()).isEqualTo(4);
        assertThat(gated.err()).isEqualTo("The gate tripped: a rule cannot be evaluated any more (RULE_ERROR).\n");
    }

    @Test
    void a_book_that_comes_and_a_book_that_goes_are_told() throws IOException {
        Files.move(tea.file("rules/tea-2025h2"), tea.file("rules/tea-2026h1"));

        Screen screen = tea.diff("--base", "HEAD", "--fail-on", "undeclared");

        assertThat(screen.exitCode()).isEqualTo(1);
        assertThat(screen.out())
                .contains("tea-2025h2 (the book was removed): 8 dates replayed")
                .contains("tea-2026h1 (the book was added): 8 dates replayed")
                .containsPattern("removed +tea-cups-2025")
                .containsPattern("added +tea-cups-2025");
        assertThat(tea.diff("--base", "HEAD", "--fail-on", "undeclared", "--book", "tea-2026h1")
                        .exitCode())
                .isZero();
    }

    @Test
    void the_view_entered_replays_the_days_on_which_rows_came_into_the_files() {
        Screen screen = tea.edited(TeaRepository.CUPS, TeaRepository.FULL_YEAR, "  full-year:\n    value: 8")
                .diff("--base", "HEAD", "--view", "entered");

        assertThat(screen.out())
                .contains("in the view entered")
                .contains("1 date replayed, 2026-02-01")
                .containsPattern("worse +tea-cups-2025 +2026-02-01");
    }
}
