package org.thesischecker.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.thesischecker.cli.Terminal.Screen;

class HistoryCommandTest {

    private static Screen run(String... more) {
        String[] all = new String[more.length + 1];
        all[0] = "history";
        System.arraycopy(more, 0, all, 1, more.length);
        return new Terminal().runOnTea(all);
    }

    @Test
    void a_letter_a_month_each_flip_with_its_cause_and_the_scorecard() {
        Screen screen = run("--from", "2025-10-31", "--to", "2026-02-28", "--every", "month");

        assertThat(screen.err()).isEmpty();
        assertThat(screen.exitCode()).isZero();
        assertThat(screen.out())
                .startsWith("""
                        History from 2025-10-31 to 2026-02-28, every month, view published: tea-2025h2

                        Reconstructed on 2026-02-28 with rules of""")
                .contains("  tea-cups-2025     ???CC\n")
                .contains("  kettle-release    ???BB\n")
                .contains("direction\n")
                .contains("Scorecard: 1 FAILED, 1 HELD, 1 OPEN, 1 OVERDUE");
    }

    @Test
    void the_last_day_is_always_shown() {
        Screen screen = run("--from", "2026-01-01", "--to", "2026-01-20", "--format", "json");

        assertThat(screen.out())
                .contains("\"2026-01-01\",\n    \"2026-01-08\",\n    \"2026-01-15\",\n    \"2026-01-20\"");
    }

    @Test
    void each_rule_is_counted_when_that_is_asked_for() {
        Screen screen = run("--from", "2026-01-10", "--to", "2026-01-31", "--verbose");

        assertThat(screen.out()).contains("Rules: 10, of which");
        assertThat(screen.out()).containsPattern("tea-imports-grow +confirms +4 +4 +0 +growing");
    }

    @Test
    void a_history_goes_forward() {
        Screen screen = run("--from", "2026-01-10", "--to", "2026-01-01");

        assertThat(screen.exitCode()).isEqualTo(3);
        assertThat(screen.err()).isEqualTo("""
                --from 2026-01-10: that is after the last day, 2026-01-01
                A history goes forward.
                """);
    }

    @Test
    void a_history_begins_when_the_report_was_public() {
        Screen screen = run("--from", "2020-01-01", "--to", "2026-01-01");

        assertThat(screen.exitCode()).isEqualTo(3);
        assertThat(screen.err()).contains("--from 2020-01-01: that is before the report of tea-2025h2 was public");
    }

    @Test
    void another_step_is_refused_with_the_known_ones() {
        Screen screen = run("--from", "2026-01-01", "--every", "wek");

        assertThat(screen.exitCode()).isEqualTo(3);
        assertThat(screen.err()).contains("Known: week, month.").contains("Did you mean \"week\"?");
    }

    @Test
    void without_a_first_day_it_begins_when_the_report_was_public() {
        Screen screen = new Terminal().runOnTea("history", "--to", "2025-08-28", "--every", "month");

        assertThat(screen.exitCode()).isZero();
        assertThat(screen.out()).startsWith("History from 2025-05-29 to 2025-08-28, every month");
    }

    @Test
    void a_last_day_that_is_to_come_is_told() {
        assertThat(new Terminal()
                        .runOnTea("history", "--from", "2026-02-01", "--to", "2026-03-08")
                        .out())
                .contains("2026-03-08 is to come: today is 2026-02-28.");
    }
}
