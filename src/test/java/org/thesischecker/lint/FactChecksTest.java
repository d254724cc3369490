package org.thesischecker.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thesischecker.lint.LintedTea.CUPS;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Metrics and rows that do not fit together, or that are of the future. */
class FactChecksTest {

    private LintedTea tea;

    @BeforeEach
    void write(@TempDir Path folder) {
        tea = new LintedTea(folder);
    }

    @Test
    void a_metric_that_no_book_uses_is_a_hint() {
        tea.replace(CUPS, "tea.cups.month", "tea.cups.annual");
        tea.replace(CUPS, "period >= \"2025-01\"", "period >= \"2025\"");
        tea.replace(CUPS, "    Metric( id == \"tea.price.month\", period == $month, value < $dear )\n", "");

        assertThat(tea.firstLines())
                .filteredOn(line -> line.startsWith("unused-metric"))
                .containsExactly(
                        "unused-metric: FOLDER/facts/metrics.yaml:8:3: no book uses tea.cups.month",
                        "unused-metric: FOLDER/facts/metrics.yaml:10:3: no book uses tea.price.month");
    }

    @Test
    void a_metric_without_a_row_that_a_rule_reads_is_found() {
        tea.replace(
                "facts/tea.csv",
                "tea.ban,2025-10-01,0,,boolean,2025-10-01,,2025-10-01,actual,A,Tea Board,https://example.org/ban,\n",
                "");

        assertThat(tea.letters()).isEqualTo("""
                metric-without-row
                FOLDER/rules/tea-2025/risk-factors/drought.drl:1:1: banned reads tea.ban, of which no row is known
                   1 | rule "Tea is banned"
                       ^^^^
                Until there is one, what reads it is UNVERIFIED.
                """);
    }

    @Test
    void a_row_of_the_future_is_found() {
        tea.row(
                "tea.cups.month,2026-01,0.6,,million_cups,2026-02-08,,2026-02-08,actual,A,Tea Board,https://example.org/01,");

        assertThat(tea.letters()).isEqualTo("""
                published-later
                FOLDER/facts/tea.csv:8:1: tea.cups.month 2026-01 is published on 2026-02-08
                   8 | tea.cups.month,2026-01,0.6,,million_cups,2026-02-08,,2026-02-08,actual,A,Tea...
                       ^
                No review sees it before that day; today is 2026-02-01.
                """);
    }

    @Test
    void a_row_that_is_entered_in_the_future_is_found() {
        tea.row(
                "tea.cups.month,2025-12,0.6,,million_cups,2026-01-08,,2026-02-08,actual,A,Tea Board,https://example.org/12,");

        assertThat(tea.letters()).isEqualTo("""
                entered-later
                FOLDER/facts/tea.csv:8:1: tea.cups.month 2025-12 is entered on 2026-02-08
                   8 | tea.cups.month,2025-12,0.6,,million_cups,2026-01-08,,2026-02-08,actual,A,Tea...
                       ^
                That is to come; today is 2026-02-01.
                """);
    }

    @Test
    void a_derived_row_without_its_arithmetic_is_found() {
        tea.row(
                "tea.cups.month,2025-12,0.6,,million_cups,2026-01-08,,2026-01-08,derived,A,Tea Board,https://example.org/12,");

        assertThat(tea.letters()).isEqualTo("""
                derived-without-note
                FOLDER/facts/tea.csv:8:1: tea.cups.month 2025-12 is derived, and its note is empty
                   8 | tea.cups.month,2025-12,0.6,,million_cups,2026-01-08,,2026-01-08,derived,A,Te...
                       ^
                Give the arithmetic in the note.
                """);
    }

    @Test
    void an_erratum_without_the_true_row_is_found() {
        tea.replace("facts/tea.csv", "2025-09,5.8,", "2025-07,5.8,");

        assertThat(tea.firstLines())
                .containsExactly("erratum-alone: FOLDER/facts/tea.csv:4:1:"
                        + " tea.cups.month 2025-07 is printed wrongly, and no row says what is right");
    }

    @Test
    void a_preferred_source_that_no_row_has_is_found() {
        tea.replace(
                "facts/metrics.yaml",
                "due-after: 10, stale-after: 45, tolerance: 0.01",
                "preferred-source: Tea Bord, due-after: 10, stale-after: 45, tolerance: 0.01");

        assertThat(tea.letters()).isEqualTo("""
                preferred-source-without-row
                FOLDER/facts/metrics.yaml:8:3: no row is from "Tea Bord", the preferred source of tea.cups.month
                   8 |   tea.cups.month: {name: Cups of a month, definition: Made up., unit: millio...
                         ^^^^^^^^^^^^^^
                Did you mean "Tea Board"?
                """);
    }

    @Test
    void line_ends_of_another_system_are_a_hint() {
        tea.replace("facts/tea.csv", "\n", "\r\n");

        assertThat(tea.result().findings()).extracting(LintFinding::check).containsExactly(Check.FILE_FORM);
        assertThat(Check.FILE_FORM.severity()).isEqualTo(Severity.HINT);
    }
}
