package org.thesischecker.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thesischecker.cli.Terminal.Screen;

class FactsDueCommandTest {

    private final Terminal terminal = new Terminal();

    @Test
    void lists_what_is_due_by_thesis_and_owner_with_the_page_of_the_last_reading() {
        Screen screen = due("--as-of", "2025-11-20");

        assertThat(screen.exitCode()).isZero();
        assertThat(screen.out())
                .startsWith("As of 2025-11-20, view published, facts until 2025-11-02: which readings are due next\n")
                .contains("""
                        4 missing, 0 stale, 2 to come.
                        """)
                .contains("""
                        tea-cups-2025 (tea-desk)
                          2026-01-20  due      tea.cups.annual 2025
                                               last: 6.1 million cups for 2024, Tea Board, published 2025-01-12
                                               https://example.org/tea/2024
                        """)
                .contains("""
                        sugar-shortage (tea-desk, risk factor)
                          2025-11-10  missing  sugar.price 2025-10, 10 days late
                                               no reading so far
                        """);
    }

    @Test
    void is_narrowed_by_owner_and_by_day() {
        Screen screen = due("--as-of", "2025-11-20", "--owner", "kettle-desk", "--within", "30");

        assertThat(screen.out())
                .startsWith(
                        "As of 2025-11-20, view published, facts until 2025-11-02: which readings are due by 2025-12-20;\n"
                                + "owner kettle-desk\n")
                .contains("kettle-release (kettle-desk)")
                .doesNotContain("tea-cups-2025", "sugar-shortage");
        assertThat(due("--as-of", "2025-11-20", "--until", "2026-01-20").out()).contains("tea-cups-2025");
        assertThat(due("--as-of", "2025-11-20", "--until", "2026-01-19").out()).doesNotContain("tea-cups-2025");
    }

    @Test
    void says_that_nothing_is_due_where_nothing_is() {
        Screen screen = due("--as-of", "2025-11-20", "--owner", "water-desk", "--until", "2025-11-20");

        assertThat(screen.exitCode()).isZero();
        assertThat(screen.out()).contains("None is missing, stale or due.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --until 2025-11-19                  | --until 2025-11-19: that is before the as-of date 2025-11-20
            --until 2026-02-30                  | --until 2026-02-30: there is no such day
            --until 2099-01-01                  | --until 2099-01-01: that is more than ten years after the as-of date 2025-11-20
            --within soon                       | --within soon: that is no number of days
            --within 9999                       | --within 9999: that is no number of days
            --within 3 --until 2025-11-23       | --until and --within say the same
            --owner nobody                      | --owner nobody: no thesis has it
            --as-of 2024-01-01                  | --as-of 2024-01-01: that is before the report of tea-2025h2 was public
            """)
    void what_cannot_be_looked_for_is_refused(String options, String message) {
        String[] given = ("--as-of 2025-11-20 " + options).split(" ");
        String[] wanted = options.startsWith("--as-of") ? options.split(" ") : given;

        Screen screen = due(wanted);

        assertThat(screen.exitCode()).isEqualTo(3);
        assertThat(screen.err()).startsWith(message);
        assertThat(screen.out()).isEmpty();
    }

    private Screen due(String... options) {
        String[] all = new String[options.length + 2];
        all[0] = "facts";
        all[1] = "due";
        System.arraycopy(options, 0, all, 2, options.length);
        return terminal.runOnTea(all);
    }
}
