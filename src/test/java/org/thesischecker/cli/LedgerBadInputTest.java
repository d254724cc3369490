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

/** A file that is no ledger, or no key of it: it is told, and nothing is recorded. */
class LedgerBadInputTest {

    @TempDir
    private Path folder;

    private LedgerAndKey ledger;

    @BeforeEach
    void make_a_ledger() {
        ledger = LedgerAndKey.in(folder);
    }

    @Test
    void without_a_key_nothing_is_recorded() {
        Screen screen = new Terminal()
                .runOnTea(
                        "review",
                        "--as-of",
                        "2026-02-28",
                        "--record",
                        "--ledger",
                        ledger.ledger().toString());

        assertThat(screen.exitCode()).isEqualTo(3);
        assertThat(screen.out()).isEmpty();
        assertThat(screen.err()).startsWith("--key: without the key of the ledger nothing can be signed");
        assertThat(ledger.log().exitCode()).isEqualTo(3);
    }

    @Test
    void the_key_of_another_ledger_is_refused_and_nothing_is_recorded() {
        LedgerAndKey other = new LedgerAndKey(folder.resolve("other.ledger"), folder.resolve("other.key"));
        other.init("example.org/other");

        Screen screen = ledger.withKey(other.key()).recorded("2026-02-28");

        assertThat(screen.exitCode()).isEqualTo(3);
        assertThat(screen.err()).contains("that is the key example.org/other", "is signed by " + LedgerAndKey.NAME);
        assertThat(ledger.log().err()).contains("no run is recorded in it");
    }

    @Test
    void a_file_that_is_no_key_is_refused() throws IOException {
        LedgerAndKey text = ledger.withKey(Files.writeString(folder.resolve("no.key"), "not a key\n"));
        LedgerAndKey missing = ledger.withKey(folder.resolve("missing.key"));

        assertThat(text.recorded("2026-02-28").err()).contains("that file holds no key that signs");
        assertThat(text.verified().err()).contains("its first line is no key that verifies");
        assertThat(missing.recorded("2026-02-28").err()).contains("there is no such file");
    }

    @Test
    void what_is_no_ledger_is_told() throws IOException, SQLException {
        Path letter = Files.writeString(
                folder.resolve("text.ledger"), "This is a letter and no database, as anybody can see.");
        Path empty = Files.createFile(folder.resolve("empty.ledger"));
        LedgerAndKey other = ledger.withLedger(folder.resolve("other.db"));
        other.sql("CREATE TABLE entry (number INTEGER)");

        assertThat(ledger.withLedger(folder.resolve("none.ledger")).log().err()).contains("there is no such ledger");
        assertThat(ledger.withLedger(letter).log().err()).contains("it is no ledger");
        assertThat(ledger.withLedger(empty).log().err()).contains("it is no ledger");
        assertThat(other.log().err()).contains("it is no ledger");
        assertThat(other.log().exitCode()).isEqualTo(3);
    }

    @Test
    void a_ledger_of_a_newer_tool_is_left_alone() throws SQLException {
        ledger.sql("PRAGMA user_version = 7");

        Screen screen = ledger.recorded("2026-02-28");

        assertThat(screen.exitCode()).isEqualTo(3);
        assertThat(screen.err())
                .contains("it is a ledger of version 7, and this tool knows version 1", "Use a newer tool.");
    }
}
