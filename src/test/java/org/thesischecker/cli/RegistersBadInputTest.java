package org.thesischecker.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thesischecker.cli.Terminal.Screen;

/** Each thing that can be wrong with asking for registers. */
class RegistersBadInputTest {

    @TempDir
    private Path folder;

    private TeaLedger ledger;

    @BeforeEach
    void make_a_ledger() {
        ledger = TeaLedger.in(folder);
        ledger.recorded("2026-02-06");
    }

    private static void assertRefused(Screen screen, String... words) {
        assertThat(screen.exitCode()).isEqualTo(3);
        assertThat(screen.out()).isEmpty();
        assertThat(screen.err()).contains(words).doesNotContain("Exception");
    }

    @Test
    void a_period_that_goes_back_is_refused() {
        assertRefused(
                ledger.log("--from", "2026-02-08", "--to", "2026-02-01"),
                "--from 2026-02-08: that is after the last day, 2026-02-01",
                "A period goes forward.");
    }

    @Test
    void a_period_that_begins_after_today_is_refused() {
        assertRefused(ledger.log("--from", "2027-01-01"), "--from 2027-01-01: that is after the last day, 2026-04-01");
    }

    @Test
    void a_period_that_ends_before_the_first_run_needs_its_first_day() {
        assertRefused(
                ledger.log("--to", "2025-12-31"),
                "--to 2025-12-31: that is before the first run, of 2026-02-06",
                "Name the first day of the period with --from.");
    }

    @Test
    void a_day_that_there_is_not_is_refused() {
        assertRefused(ledger.log("--from", "2026-02-30"), "--from 2026-02-30: there is no such day");
        assertRefused(ledger.log("--to", "soon"), "--to soon: that is no day");
    }

    @Test
    void a_register_that_there_is_not_is_refused_with_the_nearest() {
        assertRefused(
                ledger.log("--register", "trigers"),
                "--register trigers: there is no such register",
                "Did you mean \"triggers\"?");
    }

    @Test
    void a_period_that_is_to_come_is_told() {
        assertThat(ledger.log("--to", "2026-05-01").out()).contains("2026-05-01 is to come: today is 2026-04-01.");
    }

    @Test
    void a_report_that_cannot_be_written_is_refused() {
        assertRefused(
                ledger.log("--report", "json=" + folder.resolve("none/registers.json")), "its folder does not exist");
        assertRefused(ledger.log("--report", "html=registers.html"), "thesis audit log does not write html");
        assertRefused(ledger.log("--format", "xlsx"), "a workbook is no text");
    }

    @Test
    void a_report_never_overwrites_the_ledger() throws IOException {
        byte[] before = Files.readAllBytes(ledger.file());

        assertRefused(ledger.log("--report", "json=" + ledger.file()), "it is read", "ledgers are never overwritten");
        assertThat(ledger.file()).hasBinaryContent(before);
    }

    @Test
    void a_book_that_is_neither_recorded_nor_in_use_is_refused() {
        assertRefused(
                ledger.log("--book", "coffee"),
                "--book coffee: there is no such book, neither recorded nor in use",
                "tea-2025h2");
    }

    @Test
    void a_ledger_of_another_book_than_the_rules_in_use_says_so() throws IOException {
        Files.move(ledger.tea().file("rules/tea-2025h2"), ledger.tea().file("rules/tea-2026"));

        Screen screen = ledger.log("--register", "all");

        assertThat(screen.exitCode()).isZero();
        assertThat(screen.out().replaceAll("\\s+", " "))
                .contains("The ledger has runs of the book tea-2025h2, which is not among the rules in")
                .contains("No run of the book tea-2026 is recorded in this ledger.")
                .contains("no run of this book is recorded until then");
        assertThat(ledger.log("--book", "tea-2026").out().replaceAll("\\s+", " "))
                .contains("No run of the book tea-2026 is recorded in this ledger.")
                .contains("Runs: 0 runs");
    }

    @Test
    void registers_of_the_rules_and_facts_need_them() {
        Screen none = ledger.run(
                "audit",
                "log",
                "--register",
                "matrix",
                "--rules",
                folder.resolve("none").toString(),
                "--facts",
                ledger.tea().file("facts").toString());
        assertRefused(none, "there is no such folder, so there are no rules");

        assertRefused(
                ledger.run(
                        "audit",
                        "log",
                        "--register",
                        "late-inputs",
                        "--facts",
                        folder.resolve("none").toString()),
                "none");
    }

    @Test
    void rules_that_do_not_load_end_the_run_with_exit_code_2() {
        ledger.tea().with(TeaRepository.CUPS, "title: Cups\n");

        Screen screen = ledger.log("--register", "errata");

        assertThat(screen.exitCode()).isEqualTo(2);
        assertThat(screen.out()).isEmpty();
        assertThat(ledger.log("--register", "triggers").exitCode())
                .as("the ledger alone is enough")
                .isZero();
    }

    @Test
    void a_ledger_without_a_run_has_nothing_to_tell() {
        TeaLedger empty = TeaLedger.in(folder.resolve("empty"));

        assertRefused(empty.log(), "no run is recorded in it, so there is nothing to list");
    }
}
