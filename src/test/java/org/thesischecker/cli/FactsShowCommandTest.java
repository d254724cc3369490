package org.thesischecker.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.thesischecker.cli.Terminal.Screen;

class FactsShowCommandTest {

    private final Terminal terminal = new Terminal();

    @Test
    void says_which_reading_stands_and_why_the_others_do_not() {
        Screen screen = show("tea.cups.annual", "2025");

        assertThat(screen.out())
                .contains("7.098 million cups  2026-01-20  A      Tea Board: stands; current")
                .contains("Kettle Daily: Tea Board is the preferred source")
                .contains("Tea Board: restated by the source on 2026-01-20")
                .contains("Forecasts")
                .contains("6.9 million cups");
    }

    @Test
    void shows_an_erratum_beside_the_true_reading() {
        assertThat(show("tea.export_value").out())
                .contains("Errata")
                .contains("CNY 246 bn")
                .contains("CNY 24.6 bn");
    }

    @Test
    void shows_what_was_known_on_a_day() {
        assertThat(show("tea.cups.annual", "2025", "--as-of", "2026-01-12").out())
                .contains("7.09 million cups  2026-01-12  A      Tea Board: stands; current")
                .doesNotContain("7.098");
    }

    @Test
    void an_unknown_metric_is_refused_with_the_nearest_name() {
        Screen screen = show("tea.cup.annual");

        assertThat(screen.exitCode()).isEqualTo(3);
        assertThat(screen.err()).isEqualTo("""
                        There is no metric "tea.cup.annual".
                        Did you mean "tea.cups.annual"?
                        """);
    }

    @Test
    void what_is_no_period_is_refused() {
        Screen screen = show("tea.cups.annual", "FY2025");

        assertThat(screen.exitCode()).isEqualTo(3);
        assertThat(screen.err()).isEqualTo("""
                        "FY2025" is no period
                        Expected a period as 2025, 2025H1, 2025Q3, 2025-10 or 2025-10-31; ranges and fiscal years are none.
                        """);
    }

    @Test
    void nothing_known_is_never_a_silent_success() {
        Screen screen = show("water.hardness", "2025");

        assertThat(screen.exitCode()).isEqualTo(3);
        assertThat(screen.err()).isEqualTo("""
                        water.hardness 2025: nothing was known by 2026-02-28
                        The facts hold no row of it.
                        """);
        assertThat(show("tea.cups.annual", "2025", "--as-of", "2025-01-31").err())
                .startsWith("""
                        tea.cups.annual 2025: nothing was known by 2025-01-31
                        The first row became known on 2025-""");
    }

    @Test
    void a_period_of_another_frequency_is_refused_with_the_metrics_own() {
        Screen screen = show("tea.cups.annual", "2025Q3");

        assertThat(screen.exitCode()).isEqualTo(3);
        assertThat(screen.err()).isEqualTo("""
                        tea.cups.annual 2025Q3: the metric is measured by year, and that is a quarter
                        Ask for a year, such as 2025.
                        """);
    }

    @Test
    void an_unknown_metric_that_is_near_to_none_is_refused_with_where_they_are() {
        assertThat(show("nope.x").err()).isEqualTo("""
                        There is no metric "nope.x".
                        Metrics are defined in metrics.yaml, in the facts folder.
                        """);
    }

    private Screen show(String... arguments) {
        String[] all = new String[arguments.length + 4];
        all[0] = "facts";
        all[1] = "show";
        System.arraycopy(arguments, 0, all, 2, arguments.length);
        all[arguments.length + 2] = "--facts";
        all[arguments.length + 3] = Terminal.TEA.resolve("facts").toString();
        return terminal.run(all);
    }
}
