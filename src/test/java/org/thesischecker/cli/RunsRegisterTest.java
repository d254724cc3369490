package org.thesischecker.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thesischecker.cli.Terminal.Screen;

/** The register of runs: what was recorded, and which weeks were not. */
class RunsRegisterTest {

    private static final String[] JANUARY = {"--from", "2026-01-05", "--to", "2026-02-01"};

    @TempDir
    private Path folder;

    private TeaLedger ledger;

    @BeforeEach
    void make_a_ledger() {
        ledger = TeaLedger.in(folder);
    }

    private List<String> told() {
        return ledger.rows("runs", JANUARY).stream()
                .map(row -> row.at("/week").asText() + " "
                        + (row.at("/kind").asText().equals("gap")
                                ? row.at("/note").asText()
                                : "run " + row.at("/run") + " "
                                        + row.at("/timing").asText()))
                .toList();
    }

    @Test
    void a_week_without_a_run_is_a_row() {
        ledger.recorded("2026-01-09").recorded("2026-01-16").recorded("2026-01-30");

        assertThat(told())
                .containsExactly(
                        "2026-W02 run 0 on-time",
                        "2026-W03 run 1 on-time",
                        "2026-W04 no run of this week is recorded",
                        "2026-W05 run 2 on-time");
    }

    @Test
    void a_run_that_was_recorded_months_later_fills_no_gap_and_is_told_as_a_reconstruction() {
        ledger.recorded("2026-01-09")
                .recorded("2026-01-16")
                .recorded("2026-01-30")
                .recorded("2026-01-23", "2026-03-20T10:00:00Z");

        assertThat(told())
                .contains("2026-W04 run 3 reconstructed", "2026-W04 no run in time; reconstructed later by run 3");
        assertThat(ledger.log(JANUARY).out())
                .contains("1 week without a run in time")
                .contains("reconstructed");
        assertThat(ledger.rows("runs", JANUARY))
                .anySatisfy(row -> assertThat(row.at("/note").asText())
                        .isEqualTo("a reconstruction: recorded on 2026-03-20, 56 days after its day"));
    }

    @Test
    void a_run_within_a_week_of_its_day_is_in_time_and_one_day_later_it_is_not() {
        ledger.recorded("2026-01-09", "2026-01-16T23:59:59Z").recorded("2026-01-16", "2026-01-24T00:00:00Z");

        assertThat(told()).contains("2026-W02 run 0 on-time", "2026-W03 run 1 reconstructed");
    }

    @Test
    void a_run_that_was_recorded_before_its_day_fills_no_gap() {
        ledger.recorded("2026-01-30", "2026-01-20T09:00:00Z");

        assertThat(told())
                .containsExactly(
                        "2026-W02 no run of this week is recorded; the ledger had no run of this book yet",
                        "2026-W03 no run of this week is recorded; the ledger had no run of this book yet",
                        "2026-W04 no run of this week is recorded",
                        "2026-W05 run 0 ahead",
                        "2026-W05 no run in time; only recorded ahead by run 0");
    }

    @Test
    void a_run_of_another_period_that_was_recorded_in_this_one_is_listed() {
        ledger.recorded("2025-12-05", "2026-01-15T09:00:00Z");

        assertThat(told()).startsWith("2025-W49 run 0 reconstructed");
    }

    @Test
    void a_period_without_a_run_is_all_gaps_and_says_so_above_them() {
        ledger.recorded("2025-12-05");

        Screen screen = ledger.log(JANUARY);

        assertThat(screen.exitCode()).isZero();
        assertThat(screen.out())
                .contains("No run has its as-of date in this period.", "Runs: 0 runs, 4 weeks without a run in time")
                .contains("2026-W02 to 2026-W05, 4 weeks".split(" ", 2)[0]);
        assertThat(told()).hasSize(4).allMatch(row -> row.endsWith("no run of this week is recorded"));
    }

    @Test
    void a_week_that_is_not_over_is_no_gap() {
        ledger.recorded("2026-01-09").now("2026-01-18T20:00:00Z");
        assertThat(told()).containsExactly("2026-W02 run 0 on-time");

        ledger.now("2026-01-19T00:00:00Z");
        assertThat(told()).containsExactly("2026-W02 run 0 on-time", "2026-W03 no run of this week is recorded");
    }

    @Test
    void without_a_period_it_reaches_from_the_first_run_until_today() {
        ledger.recorded("2026-01-09").now("2026-01-30T08:00:00Z");

        assertThat(ledger.log().out()).contains("tea.ledger from 2026-01-09 to 2026-01-30, made on 2026-01-30");
    }

    @Test
    void the_ledger_alone_is_enough() {
        ledger.recorded("2026-01-09");

        Screen screen =
                ledger.run("audit", "log", "--rules", folder.resolve("none").toString());

        assertThat(screen.exitCode()).isZero();
        assertThat(screen.out()).contains("Runs: 1 run");
    }

    @Test
    void every_line_fits_on_the_console() {
        ledger.recorded("2026-01-09").recorded("2026-01-30");

        assertThat(ledger.log("--register", "all").out().lines())
                .filteredOn(line -> !line.contains("://"))
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(100));
    }
}
