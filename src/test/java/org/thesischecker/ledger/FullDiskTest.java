package org.thesischecker.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thesischecker.model.Problem;
import org.thesischecker.model.View;
import org.thesischecker.source.Loaded;

/** A ledger that cannot grow any more. The most pages that the database may have stand for the room on a disk. */
class FullDiskTest {

    private final SigningKey key = SigningKey.made("example.org/theses");

    private Ledger ledger;

    @BeforeEach
    void make(@TempDir Path folder) {
        ledger = Ledger.create(folder.resolve("thesis.ledger"), key.verifier())
                .value()
                .orElseThrow();
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    private Loaded<Long> recorded(String content) {
        byte[] record = content.getBytes(StandardCharsets.UTF_8);
        String hash = Sha256.hex(record);
        RunEntry entry = new RunEntry(
                Instant.EPOCH,
                Optional.empty(),
                LocalDate.EPOCH,
                View.PUBLISHED,
                Map.of(),
                hash,
                hash,
                Map.of(),
                Map.of(),
                "test",
                "test");
        return ledger.append(entry.bytes(), Map.of(hash, record), key);
    }

    private int pages(String pragma) {
        return ledger.found(connection -> {
            try (Statement statement = connection.createStatement();
                    ResultSet row = statement.executeQuery("PRAGMA " + pragma)) {
                return row.getInt(1);
            }
        });
    }

    private Verification verified() {
        return Verifier.verified(ledger, Optional.of(key.verifier()), Map.of())
                .value()
                .orElseThrow();
    }

    @Test
    void a_run_that_does_not_fit_is_refused_whole_and_what_was_recorded_stays() {
        assertThat(recorded("one").value()).hasValue(0L);
        String head = ledger.head().orElseThrow();
        pages("max_page_count = " + (pages("page_count") + 2));

        Loaded<Long> refused = recorded("two".repeat(100_000));

        assertThat(refused.problems())
                .extracting(Problem::what, Problem::advice)
                .containsExactly(tuple("the disk is full", "Make room, and try again. Nothing was written."));
        assertThat(verified().holds()).isTrue();
        assertThat(verified().entries()).isEqualTo(1);
        assertThat(ledger.head()).hasValue(head);
    }

    @Test
    void it_goes_on_when_there_is_room_again() {
        recorded("one");
        pages("max_page_count = " + (pages("page_count") + 2));
        recorded("two".repeat(100_000));
        pages("max_page_count = 1000000");

        assertThat(recorded("two".repeat(100_000)).value()).hasValue(1L);
        assertThat(verified().faults()).isEmpty();
        assertThat(verified().entries()).isEqualTo(2);
    }
}
