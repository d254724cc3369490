package org.thesischecker.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thesischecker.cli.Terminal.Screen;

/** What a new ledger and its key are, and that nothing is overwritten. */
class NewLedgerTest {

    @TempDir
    private Path folder;

    private LedgerAndKey ledger;

    @BeforeEach
    void make_a_ledger() {
        ledger = LedgerAndKey.in(folder);
    }

    @Test
    void a_new_ledger_has_a_key_that_only_its_owner_reads() throws IOException {
        assertThat(Files.getPosixFilePermissions(ledger.key())).isEqualTo(PosixFilePermissions.fromString("rw-------"));
        assertThat(Files.readString(ledger.key()))
                .startsWith(LedgerAndKey.NAME + "+")
                .contains("BEGIN PRIVATE KEY");
    }

    @Test
    void a_ledger_is_never_made_anew_and_a_key_never_overwritten() throws IOException {
        byte[] before = Files.readAllBytes(ledger.ledger());
        String secret = Files.readString(ledger.key());
        LedgerAndKey another = ledger.withLedger(folder.resolve("new.ledger"));

        Screen again = ledger.init(LedgerAndKey.NAME);
        Screen withOldKey = another.init(LedgerAndKey.NAME);

        assertThat(again.exitCode()).isEqualTo(3);
        assertThat(again.err()).contains("the file is there already");
        assertThat(withOldKey.exitCode()).isEqualTo(3);
        assertThat(withOldKey.err()).contains("A key is never overwritten");
        assertThat(ledger.key()).hasContent(secret);
        assertThat(another.ledger()).doesNotExist();
        assertThat(ledger.ledger()).hasBinaryContent(before);
    }

    @Test
    void a_wrong_name_of_a_ledger_is_refused() {
        LedgerAndKey second = new LedgerAndKey(folder.resolve("second.ledger"), folder.resolve("second.key"));

        Screen screen = second.init("two words");

        assertThat(screen.exitCode()).isEqualTo(3);
        assertThat(screen.err()).contains("that is no name of a ledger");
        assertThat(second.key()).doesNotExist();
        assertThat(second.ledger()).doesNotExist();
    }
}
