package org.thesischecker.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thesischecker.cli.Terminal.Screen;

/** What verifying says of a ledger: alone, against an earlier head, and after somebody changed it. */
class AuditVerifyTest {

    @TempDir
    private Path folder;

    private LedgerAndKey ledger;

    @BeforeEach
    void make_a_ledger() {
        ledger = LedgerAndKey.in(folder);
    }

    @Test
    void a_ledger_is_verified_and_its_head_kept_for_later() {
        ledger.recorded("2025-11-20");
        Path head = folder.resolve("head.txt");
        assertThat(ledger.verified("--save-head", head.toString()).exitCode()).isZero();
        ledger.recorded("2026-02-28");

        Screen screen = ledger.verified("--against", head.toString());

        assertThat(screen.exitCode()).isZero();
        assertThat(head).content().startsWith(LedgerAndKey.NAME + "\n1\n");
        assertThat(screen.out())
                .contains("everything is as it was recorded: 2 entries")
                .contains("It goes on from 1 earlier head.");
    }

    @Test
    void a_head_that_was_copied_from_the_screen_is_as_good() throws IOException {
        ledger.recorded("2025-11-20");
        String shown = ledger.verified().out();
        Path head =
                Files.writeString(folder.resolve("mail.txt"), shown.substring(shown.indexOf("  " + LedgerAndKey.NAME)));

        assertThat(ledger.verified("--against", head.toString()).exitCode()).isZero();
    }

    @Test
    void a_ledger_without_an_entry_has_nothing_to_verify() {
        assertThat(ledger.verified().err()).contains("it has no entry, so there is nothing to verify");
    }

    @Test
    void a_changed_ledger_fails_with_exit_code_1_and_says_what_is_wrong() throws SQLException {
        ledger.recorded("2025-11-20");
        ledger.sql("DROP TRIGGER entry_stays", "UPDATE entry SET bytes = replace(bytes, '2025-11-20', '2025-11-21')");

        Screen screen = ledger.verified();

        assertThat(screen.exitCode()).isEqualTo(1);
        assertThat(screen.out()).contains("it is not as it was recorded", "entry 0 is not what was recorded");
        assertThat(screen.err()).isEqualTo("The verification failed: the ledger is not as it was recorded.\n");
    }

    @Test
    void a_clock_that_ran_backwards_is_recorded_and_told() {
        ledger.recorded("2026-02-28");
        ledger.recordedAt("2026-02-27T09:00:00Z", "2026-02-27");

        Screen screen = ledger.verified();

        assertThat(screen.exitCode()).isZero();
        assertThat(screen.out().replaceAll("\\s+", " "))
                .contains("Entry 1 is dated 2026-02-27T09:00:00Z, before the one that stands before it");
    }

    @Test
    void a_head_that_is_none_is_refused() throws IOException {
        ledger.recorded("2026-02-28");
        Path text = Files.writeString(folder.resolve("letter.txt"), "Dear all,\n");

        Screen missing = ledger.verified("--against", folder.resolve("missing").toString());
        assertThat(missing.exitCode()).isEqualTo(3);
        assertThat(missing.err()).contains("missing: there is no such file", "Expected a file with a head");
        Screen letter = ledger.verified("--against", text.toString());
        assertThat(letter.exitCode()).isEqualTo(3);
        assertThat(letter.out()).isEmpty();
        assertThat(letter.err()).isEqualTo("""
                        --against %s: that is no signed head
                        Expected a file with a head, five lines as "thesis audit verify" prints them.
                        """.formatted(text));
    }
}
