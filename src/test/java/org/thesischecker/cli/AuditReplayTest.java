package org.thesischecker.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.util.HexFormat;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thesischecker.cli.Terminal.Screen;

/** A recorded run comes to the same again, or the place is told where it does not. */
class AuditReplayTest {

    @TempDir
    private Path folder;

    private LedgerAndKey ledger;

    @BeforeEach
    void make_a_ledger() {
        ledger = LedgerAndKey.in(folder);
    }

    @Test
    void a_recorded_run_comes_to_the_same_bytes() {
        ledger.recorded("2025-11-20");
        ledger.recorded("2026-02-28");

        Screen replayed = ledger.replayed("--all");

        assertThat(replayed.exitCode()).isZero();
        assertThat(replayed.out()).startsWith("2 runs are the same, byte for byte.");
    }

    @Test
    void a_run_whose_recorded_review_says_something_else_is_told_with_the_place()
            throws SQLException, NoSuchAlgorithmException {
        ledger.recorded("2025-11-20");
        String review =
                ledger.text("SELECT CAST(bytes AS TEXT) FROM content WHERE CAST(bytes AS TEXT) LIKE '{\"asOf\"%'");
        String other = review.replace("UNVERIFIED", "CONFIRMED");
        String was = sha256(review);
        String is = sha256(other);
        ledger.sql(
                "DROP TRIGGER entry_stays",
                "INSERT INTO content (sha256, bytes) VALUES ('%s', CAST('%s' AS BLOB))"
                        .formatted(is, other.replace("'", "''")),
                "UPDATE entry SET bytes = CAST(replace(CAST(bytes AS TEXT), '%s', '%s') AS BLOB)".formatted(was, is));

        Screen screen = ledger.replayed("0");

        assertThat(screen.exitCode()).isEqualTo(1);
        assertThat(screen.out()).contains("at /riskFactors/0", "UNVERIFIED").doesNotContain("Exception");
    }

    private static String sha256(String text) throws NoSuchAlgorithmException {
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(hash);
    }

    @Test
    void a_run_that_there_is_not_and_no_run_at_all_are_told() {
        assertThat(ledger.replayed("--all").err()).contains("no run is recorded in it");
        ledger.recorded("2026-02-28");
        assertThat(ledger.replayed("7").err()).contains("There is no run 7");
        assertThat(ledger.replayed().err()).contains("Which runs?");
        assertThat(ledger.replayed("7").exitCode()).isEqualTo(3);
    }
}
