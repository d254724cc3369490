package org.thesischecker.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.thesischecker.cli.Terminal.Screen;

class WhatIfCommandTest {

    private final Terminal terminal = new Terminal();

    @Test
    void it_shows_the_changes_what_moves_and_how_many_stay() {
        Screen screen = terminal.whatIf("--set", "rain.south=+0.2", "--set", "tea.cups.annual@2025=-10%");

        assertThat(screen.err()).isEmpty();
        assertThat(screen.exitCode()).isZero();
        assertThat(screen.out()).isEqualTo("""
                        What if, as of 2026-02-28, view published, facts until 2026-01-20: tea-2025h2, 2 changes

                          rain.south 2025-12    0.448 -> 0.648                             +0.2 (about +44.6 %)
                          tea.cups.annual 2025  7.098 million cups -> 6.3882 million cups  -0.7098 million cups (-10 %)

                          -  tea-cups-2025 was resolved on 2026-01-31; it is resolved again, as tea.cups.annual 2025 was
                             known by then, on 2026-01-20.

                        Theses that move: 2
                          tea-cups-2025                        The cups of the year miss the report's forecast
                          CONFIRMED (HELD) -> BROKEN (FAILED)  6.3882 million cups (2025) vs 6.74 million cups (full-year)
                                                               forecast 6.74 million cups; came out 0.3518 million cups
                                                               below (about -5.2 %)
                                                               remark of 2026-02-02 by tea-desk: The winter was cold.
                          tea-imports-grow                     Imports grow on the year before
                          AT_RISK -> CONFIRMED                 3.2 % (2025-12) vs 0 % (no-growth)

                        Risk factors that move: 1
                          drought         no rule fires or watches it any more
                          FIRED -> QUIET

                        2 theses and 1 risk factor stay as they are.

                        Only these numbers change: totals, growth rates and other readings derived from them stay as they
                        are.
                        """);
    }

    @ParameterizedTest
    @CsvSource({
        "rain.south=0.6,             **rain.south 2025-12** | 0.448 -> 0.6 | +0.152",
        "rain.south==0.6,            **rain.south 2025-12** | 0.448 -> 0.6 | +0.152",
        "rain.south=+50%,            **rain.south 2025-12** | 0.448 -> 0.672 | +0.224 (+50 %)",
        "rain.south=-50%,            **rain.south 2025-12** | 0.448 -> 0.224 | -0.224 (-50 %)",
        "rain.south=-0.1,            **rain.south 2025-12** | 0.448 -> 0.348 | -0.1",
        "tea.import_growth==-3,      **tea.import_growth 2025-12** | 3.2 % -> -3 % | -6.2 percentage points",
        "tea.import_growth=-3,       **tea.import_growth 2025-12** | 3.2 % -> 0.2 % | -3 percentage points",
        "water.hardness@2025=0.9,    **water.hardness 2025** | no reading -> 0.9",
        "kettle.released=happened,   **kettle.released 2026-02-28** | no reading -> happened",
        "kettle.released@2025-12-30=happened, **kettle.released 2025-12-30** | not happened -> happened",
        "forecast:tea.cups.annual@2025=7, **forecast of tea.cups.annual 2025** | 6.9 million cups -> 7 million cups",
        "threshold:drought/half=0.4, **threshold drought/half** | 0.5 -> 0.4 | -0.1 (-20 %)",
    })
    void a_change_is_a_value_an_amount_or_a_percentage(String change, String shown) {
        assertThat(terminal.whatIf("--set", change, "--format", "markdown")
                        .out()
                        .replace("-&gt;", "->"))
                .contains(shown);
    }

    @Test
    void a_scenario_of_the_book_supposes_all_its_changes() {
        assertThat(terminal.whatIf("--scenario", "wet-winter").out())
                .contains("Scenario wet-winter: A wet winter. It rains more in the south")
                .contains("Theses that move: 2");
    }

    @Test
    void a_thesis_that_stays_for_another_reason_is_told_apart() {
        assertThat(terminal.whatIf("--set", "tea.import_growth==-3").out()).contains("""
                The same verdict or state on other grounds: 1
                  tea-imports-grow  AT_RISK  rule "not-growing" now holds; rule "growing" no longer holds

                Nothing moves: 4 theses and 2 risk factors stay as they are.
                """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"threshold:drought/half=0.4", "kettle.released=happened"})
    void of_a_threshold_or_an_event_alone_no_derived_readings_are_spoken_of(String change) {
        assertThat(terminal.whatIf("--set", change).out()).doesNotContain("Only these numbers change");
    }

    @Test
    void of_a_number_it_is_said_that_what_is_derived_from_it_stays() {
        assertThat(terminal.whatIf("--set", "threshold:drought/half=0.4", "--set", "sugar.price=2")
                        .out())
                .contains("Only these numbers change: totals, growth rates");
    }

    @Test
    void a_metric_that_no_rule_reads_is_named_and_supposed_all_the_same() {
        Screen screen = terminal.whatIf("--set", "tea.export_value=30");

        assertThat(screen.exitCode()).isZero();
        assertThat(screen.out())
                .contains("  -  No rule reads tea.export_value.\n")
                .contains("Nothing moves: 4 theses and 2 risk factors stay as they are.");
    }

    @Test
    void a_period_that_no_rule_reads_is_named() {
        assertThat(terminal.whatIf("--set", "tea.cups.annual@2024=3").out())
                .contains("  -  No rule reads tea.cups.annual of 2024; rules read 2025.\n");
    }

    @Test
    void an_old_period_that_is_supposed_leaves_the_current_reading_current() {
        Screen screen = terminal.runOnShipped(
                "what-if", "--as-of", "2025-10-31", "--set", "csp4.capex_total.quarter@1950Q1=200");

        assertThat(screen.out())
                .contains("Nothing moves: 34 theses and 12 risk factors")
                .contains("""
                          -  1950Q1 is older than the current reading of csp4.capex_total.quarter, 2025Q3: it changes only
                             what reads that period.
                        """);
    }

    @Test
    void a_later_period_that_is_supposed_becomes_the_current_reading_and_says_so() {
        Screen screen = terminal.whatIf("--set", "sugar.price@2026-01=2");

        assertThat(screen.out()).contains("sugar.price of 2026-01 becomes the current reading, instead of 2025-12.");
    }

    @Test
    void what_is_supposed_of_a_period_without_a_reading_has_the_grade_of_the_series() {
        assertThat(terminal.runOnShipped(
                                "what-if",
                                "--as-of",
                                "2025-10-31",
                                "--set",
                                "csp4.capex_total.quarter@1950Q1=200",
                                "--format",
                                "json")
                        .out())
                .contains("\"grade\": \"B\"");
    }

    @Test
    void a_thesis_that_is_resolved_is_named_when_it_does_not_see_a_change() {
        assertThat(terminal.whatIf("--set", "kettle.released=happened").out().replaceAll("\\s+", " "))
                .contains("kettle-release was resolved on 2026-01-15 and does not see kettle.released 2026-02-28, which"
                        + " became known on 2026-02-28.");
    }

    @Test
    void a_thesis_that_is_resolved_is_named_when_it_is_resolved_again() {
        Screen screen =
                terminal.runOnShipped("what-if", "--set", "csp4.capex_total.annual=344.99", "--as-of", "2026-03-31");

        assertThat(screen.out().replaceAll("\\s+", " "))
                .contains(
                        "csp-capex-2025 was resolved on 2026-02-28; it is resolved again, as csp4.capex_total.annual 2025"
                                + " was known by then, on 2026-02-13.");
    }

    @Test
    void an_owner_sees_own_theses() {
        assertThat(terminal.whatIf("--scenario", "wet-winter", "--owner", "kettle-desk")
                        .out())
                .contains("tea-2025h2 (owner kettle-desk), 2\nchanges")
                .contains("Nothing moves: 1 thesis and 0 risk factors stay as they are.");
    }

    @Test
    void a_gate_looks_at_the_supposed_review() {
        Screen screen = terminal.whatIf("--scenario", "wet-winter", "--fail-on", "at-risk");

        assertThat(screen.exitCode()).isEqualTo(1);
        assertThat(screen.err()).isEqualTo("The gate tripped: kettle-release BROKEN, tea-cups-2025 BROKEN.\n");
    }

    @Test
    void markdown_says_the_same() {
        assertThat(terminal.whatIf("--scenario", "wet-winter", "--format", "markdown")
                        .out())
                .contains("Theses that move: 2")
                .contains(
                        "| **tea-imports-grow**<br>**AT_RISK -&gt; CONFIRMED** | Imports grow on the year before<br>");
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void what_is_wrong_is_said(String change, String expected) {
        Screen screen = terminal.whatIf(change.split(" "));

        assertThat(screen.out()).isEmpty();
        assertThat(screen.err()).isEqualTo(expected);
        assertThat(screen.exitCode()).isEqualTo(3);
    }

    static Stream<Arguments> wrong() {
        return Stream.of(
                Arguments.of("--set sugar.price=2000", """
                        --set sugar.price=2000: value 2000 of sugar.price is outside its range
                        Expected -100 to 1000 percent (src/test/books/tea/facts/metrics.yaml:76).
                        """),
                Arguments.of("--set rain.south=+9900%", """
                        --set rain.south=+9900%: value 44.8 of rain.south is outside its range
                        Expected 0 to 10 ratio (src/test/books/tea/facts/metrics.yaml:65).
                        """),
                Arguments.of("--set rain.south=-5", """
                        --set rain.south=-5: value -4.552 of rain.south is outside its range
                        Expected 0 to 10 ratio (src/test/books/tea/facts/metrics.yaml:65). It is 0.448 now, changed by -5; ==-5 sets a value with its sign.
                        """),
                Arguments.of("--set rain.south=0.5 --set rain.south@2025-12=0.6", """
                        --set rain.south@2025-12=0.6: rain.south@2025-12 is changed twice
                        --set rain.south=0.5 changes it, too; leave one of them out.
                        """),
                Arguments.of("--set rain.south=0.5 --set rain.south=0.5", """
                        --set rain.south=0.5: it is given twice
                        Give it once.
                        """),
                Arguments.of("--scenario wet-winter --scenario wet-winter", """
                        --scenario wet-winter: it is given twice
                        Give it once.
                        """),
                Arguments.of("--sweep src", """
                        src: it is a folder
                        Name a file in it.

                        1 problem; nothing was done.
                        """),
                Arguments.of("--scenario wet-winter --set rain.south=0.5", """
                        --set rain.south=0.5: rain.south@2025-12 is changed twice
                        scenario wet-winter rain.south=+0.2 changes it, too; leave one of them out.
                        """),
                Arguments.of("--set rain.sout=1", """
                        --set rain.sout=1: unknown metric "rain.sout"
                        Metrics are defined in facts/metrics.yaml. Did you mean "rain.south"?
                        """),
                Arguments.of("--set kettle=1", """
                        --set kettle=1: unknown metric "kettle"
                        Metrics are defined in facts/metrics.yaml. Did you mean "kettle.released"?
                        """),
                Arguments.of("--set rain.south@2025Q3=1", """
                        --set rain.south@2025Q3=1: period 2025Q3 of rain.south is a quarter
                        Expected a month, such as 2025-10 (src/test/books/tea/facts/metrics.yaml:65).
                        """),
                Arguments.of("--set rain.south@FY25=1", """
                        --set rain.south@FY25=1: period "FY25" is no period
                        Expected 2025, 2025H1, 2025Q3, 2025-10 or 2025-10-31; ranges and fiscal years are none.
                        """),
                Arguments.of("--set water.hardness@2025=+10%", """
                        --set water.hardness@2025=+10%: water.hardness has no reading of 2025 by 2026-02-28 that could be changed
                        Give the value: water.hardness@2025=VALUE.
                        """),
                Arguments.of("--set water.hardness=+10%", """
                        --set water.hardness=+10%: water.hardness has no reading by 2026-02-28
                        Name the period: water.hardness@2025=VALUE.
                        """),
                Arguments.of("--set tea.cups.annual@2026=5", """
                        --set tea.cups.annual@2026=5: the period 2026 is not over on 2026-02-28
                        Choose a later day: --as-of 2026-12-31 or after. What is expected of it is forecast:tea.cups.annual@2026.
                        """),
                Arguments.of("--set kettle.released=maybe", """
                        --set kettle.released=maybe: "maybe" is nothing that an event can be
                        Expected kettle.released=happened or kettle.released=not-happened.
                        """),
                Arguments.of("--set kettle.released=1", """
                        --set kettle.released=1: "1" is nothing that an event can be
                        Expected kettle.released=happened or kettle.released=not-happened.
                        """),
                Arguments.of("--set water.hardness=1 --as-of 2025-12-30", """
                        --set water.hardness=1: water.hardness has no reading by 2025-12-30
                        Name the period: water.hardness@2024=VALUE.
                        """),
                Arguments.of("--set rain.south", """
                        --set rain.south: there is no "=" in it
                        Expected METRIC=VALUE, METRIC@PERIOD=+10% or METRIC=-5; METRIC==-5 sets to minus 5.
                        """),
                Arguments.of("--set rain.south=10%", """
                        --set rain.south=10%: 10% has no sign
                        Write +10% or -10% for a relative change; a value stands alone, its unit is known.
                        """),
                Arguments.of("--set rain.south=1,5", """
                        --set rain.south=1,5: "1,5" is no plain number
                        Decimals are written with a point, thousands without a separator.
                        """),
                Arguments.of("--set forecast:tea.cups.annual=8", """
                        --set forecast:tea.cups.annual=8: a forecast needs its period
                        Expected for instance forecast:tea.cups.annual@2025=VALUE.
                        """),
                Arguments.of("--set threshold:drought/hlf=0.4", """
                        --set threshold:drought/hlf=0.4: drought has no threshold "hlf"
                        It has half. Did you mean "half"?
                        """),
                Arguments.of("--set threshold:drout/half=0.4", """
                        --set threshold:drout/half=0.4: there is no thesis or risk factor "drout"
                        "thesis list" shows them all. Did you mean "drought"?
                        """),
                Arguments.of("--scenario wet-wintr", """
                        --scenario wet-wintr: there is no such scenario
                        Known: wet-winter. Did you mean "wet-winter"?
                        """),
                Arguments.of("--verify", """
                        thesis what-if: no option "--verify"
                        See thesis what-if --help.
                        """),
                Arguments.of("--view published", """
                        Nothing is supposed.
                        Say what with --set, --scenario, --grid or --sweep; see thesis what-if --help.
                        """),
                Arguments.of("--grid rain.south=0.2..0.8/4 --thesis drought", """
                        A grid needs two ranges and a thesis; there is one --grid and one --thesis.
                        Expected --grid METRIC=FROM..TO/STEPS --grid METRIC=FROM..TO/STEPS --thesis ID.
                        """),
                Arguments.of("--grid rain.south=0.2..0.8/4 --grid rain.south@2025-12=1..2/2 --thesis drought", """
                        --grid rain.south@2025-12=1..2/2: rain.south@2025-12 is changed twice
                        The two ranges of a grid are of two numbers.
                        """),
                Arguments.of("--grid rain.south=0.2..+5%/4 --grid sugar.price=1..2/2 --thesis drought", """
                        --grid rain.south=0.2..+5%/4: its two ends are not of one kind
                        Expected METRIC=FROM..TO/STEPS, as METRIC=10..20/6, METRIC=-10%..+10%/5 or METRIC==-5..5/11.
                        """),
                Arguments.of("--grid rain.south=0.2..0.8/1 --grid sugar.price=1..2/2 --thesis drought", """
                        --grid rain.south=0.2..0.8/1: 1 step
                        Expected 2 to 50; both ends count.
                        """),
                Arguments.of("--grid rain.south=0.2..0.8/1000000 --grid sugar.price=1..2/2 --thesis drought", """
                        --grid rain.south=0.2..0.8/1000000: 1000000 steps
                        Expected 2 to 50; both ends count.
                        """),
                Arguments.of("--grid sugar.price=1..1.02/9 --grid rain.south=1..2/2 --thesis drought", """
                        --grid sugar.price=1..1.02/9: two of its 9 steps are the value 1
                        Values move in steps of 0.1: choose fewer steps, or ends further apart.
                        """),
                Arguments.of("--thesis drought", """
                        A grid needs two ranges and a thesis; there is no --grid and one --thesis.
                        Expected --grid METRIC=FROM..TO/STEPS --grid METRIC=FROM..TO/STEPS --thesis ID.
                        """),
                Arguments.of("--grid rain.south=0.2..0.8/99 --grid sugar.price=1..2/2 --thesis drought", """
                        --grid rain.south=0.2..0.8/99: 99 steps
                        Expected 2 to 50; both ends count.
                        """),
                Arguments.of("--grid rain.south=0.2..0.8/4 --grid sugar.price=1..2/2 --thesis droght", """
                        --thesis droght: there is no such thesis or risk factor
                        "thesis list" shows them all. Did you mean "drought"?
                        """));
    }

    @Test
    void a_threshold_that_no_reading_can_reach_is_named() {
        assertThat(terminal.whatIf("--set", "threshold:drought/half==-4").out())
                .contains(
                        "  -  threshold:drought/half is outside 0 to 10 ratio, which its metrics can be: rain.south.\n");
    }

    @Test
    void a_name_that_is_wider_than_its_column_is_broken_after_a_dot() {
        assertThat(terminal.runOnShipped("headroom", "--scenario", "ai-winter", "--as-of", "2025-10-31")
                        .out())
                .contains("  alibaba.cloud_revenue_yoy.  ", "\n  quarter 2025Q2\n");
    }

    @Test
    void list_shows_the_scenarios() {
        assertThat(terminal.runOnTea("list").out())
                .contains("1 scenario")
                .contains("wet-winter  It rains more in the south, and the cups of the year are recounted.");
    }
}
