package org.thesischecker.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.thesischecker.cli.Terminal.Screen;

/** Where one thesis stands over two numbers. */
class GridTest {

    private final Terminal terminal = new Terminal();

    @Test
    void a_grid_is_a_table_of_verdicts() {
        Screen screen = terminal.whatIf(
                "--grid",
                "rain.south=0.2..0.8/4",
                "--grid",
                "tea.import_growth=-5..+5/3",
                "--thesis",
                "tea-imports-grow");

        assertThat(screen.out()).isEqualTo("""
                What if, as of 2026-02-28, view published, facts until 2026-01-20: tea-imports-grow, now AT_RISK

                  -  Down: rain.south 2025-12, now 0.448
                  -  Across: tea.import_growth 2025-12, now 3.2 %

                       -1.8     3.2        8.2
                  0.2  AT_RISK  AT_RISK    AT_RISK
                  0.4  AT_RISK  AT_RISK    AT_RISK
                  0.6  AT_RISK  CONFIRMED  CONFIRMED
                  0.8  AT_RISK  CONFIRMED  CONFIRMED
                """);
    }

    @Test
    void a_wide_grid_has_letters_and_says_what_they_mean() {
        assertThat(terminal.whatIf(
                                "--grid",
                                "rain.south=-50%..0%/2",
                                "--grid",
                                "sugar.price==-5..5/11",
                                "--thesis",
                                "drought")
                        .out())
                .contains("""
                             -5  -4  -3  -2  -1  0  1  2  3  4  5
                      0.224  F   F   F   F   F   F  F  F  F  F  F
                    """)
                .contains("Q QUIET, U UNVERIFIED, W WATCH, F FIRED");
    }

    @Test
    void a_grid_goes_through_values_that_can_be_published() {
        assertThat(terminal.whatIf(
                                "--grid",
                                "rain.south=0.2..0.8/4",
                                "--grid",
                                "sugar.price=1..2/4",
                                "--thesis",
                                "drought")
                        .out())
                .contains("  1      1.3    1.7    2\n")
                .doesNotContain("...");
    }

    @Test
    void a_grid_that_is_wider_than_the_page_goes_on_below() {
        Screen screen = terminal.runOnShipped(
                "what-if",
                "--as-of",
                "2025-10-31",
                "--thesis",
                "csp-capex-2025",
                "--grid",
                "csp4.capex_total.quarter=20..120/20",
                "--grid",
                "csp4.capex_total.ytd=200..300/20");

        assertThat(screen.out().lines()).allMatch(line -> line.length() <= 100);
        assertThat(screen.out())
                .contains("247.37  252.63\n", "          257.89  263.16  268.42")
                .hasLineCount(50);
    }

    @Test
    void a_grid_says_where_the_thesis_stands_with_and_without_what_is_supposed_throughout() {
        String out = terminal.whatIf(
                        "--set",
                        "rain.south=0.9",
                        "--grid",
                        "tea.import_growth=-5..+5/3",
                        "--grid",
                        "sugar.price=1..2/2",
                        "--thesis",
                        "tea-imports-grow")
                .out();

        assertThat(out.replaceAll("\\s+", " "))
                .contains("tea-imports-grow, now AT_RISK, with what is supposed throughout CONFIRMED");
    }

    @Test
    void a_grid_over_a_resolved_thesis_says_so() {
        assertThat(terminal.whatIf(
                                "--grid",
                                "tea.cups.annual@2025=5..8/3",
                                "--grid",
                                "sugar.price=1..2/2",
                                "--thesis",
                                "kettle-release")
                        .out())
                .contains("kettle-release was resolved on 2026-01-15, FAILED.");
    }

    @Test
    void a_grid_names_a_number_that_no_rule_reads_and_one_that_only_others_read() {
        assertThat(terminal.whatIf(
                                "--grid",
                                "tea.export_value=20..30/3",
                                "--grid",
                                "tea.cups.annual@2025=5..8/3",
                                "--thesis",
                                "drought")
                        .out())
                .contains("  -  No rule reads tea.export_value.\n")
                .contains("  -  No rule on which drought is judged reads tea.cups.annual.\n");
    }

    @Test
    void a_grid_is_of_one_thesis_and_takes_no_owner() {
        Screen screen = terminal.whatIf(
                "--grid",
                "rain.south=0.2..0.8/4",
                "--grid",
                "tea.import_growth=-5..+5/3",
                "--thesis",
                "drought",
                "--owner",
                "tea-desk");

        assertThat(screen.exitCode()).isEqualTo(3);
        assertThat(screen.err()).isEqualTo("""
                --owner and --tag do not go with --grid
                A grid is of one thesis, named by --thesis.
                """);
    }
}
