package org.thesischecker.ledger;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.thesischecker.ledger.ActsDesk.signed;
import static org.thesischecker.ledger.ActsDesk.words;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stays when a text about a person is dropped, and what cannot be dropped. */
class RedactionTest {

    @AutoClose
    private ActsDesk desk;

    @BeforeEach
    void open(@TempDir Path folder) {
        desk = new ActsDesk(folder);
    }

    @Test
    void a_dropped_text_leaves_its_hash_and_a_marker_and_every_proof() throws IOException {
        long number = desk.added(signed(desk.seen(), Role.BY, desk.strategist));
        String before = desk.ledger().head().orElseThrow();

        desk.added(desk.redaction(number, "reason"));
        desk.added(desk.redaction(0, RunEntry.WHO));

        assertThat(desk.read(desk.strategist).get(0).reason().map(PersonalText::shown))
                .contains("[redacted by entry 2]");
        assertThat(desk.read(desk.strategist).get(0).people().get(0).isProven()).isTrue();
        assertThat(RecordedRun.all(desk.ledger()).get(0).who().shown()).isEqualTo("[redacted by entry 3]");
        assertThat(desk.verified(Map.of("earlier", before)).faults()).isEmpty();
        assertThat(Files.readString(desk.file, ISO_8859_1))
                .doesNotContain("Two shops closed", "C. Recorder")
                .contains("AT_RISK");
    }

    @Test
    void a_dropped_name_and_a_dropped_signature_are_told() {
        long number = desk.added(signed(desk.seen(), Role.BY, desk.strategist));
        desk.added(desk.redaction(number, "by"));

        assertThat(desk.read(desk.strategist).get(0).people().get(0).words())
                .isEqualTo("[redacted by entry 2] (signed)");

        desk.added(desk.redaction(number, "by-signature"));

        assertThat(desk.read(desk.strategist).get(0).people().get(0).words())
                .isEqualTo("[redacted by entry 2] (signature redacted)");
        assertThat(desk.verified().faults()).isEmpty();
    }

    @Test
    void nothing_but_what_an_entry_drops_can_be_deleted() throws SQLException {
        long number = desk.added(desk.seen());
        desk.close();
        try (Connection database = DriverManager.getConnection("jdbc:sqlite:" + desk.file);
                var statement = database.createStatement()) {
            assertThatThrownBy(() -> statement.executeUpdate("DELETE FROM content"))
                    .hasMessageContaining("entries are only added");
        }
        desk.openAgain();
        desk.added(desk.redaction(number, "reason"));
        desk.added(desk.redaction(number, "by"));
        assertThat(desk.verified().faults()).isEmpty();
        assertThat(desk.verified().entries()).isEqualTo(4);
    }

    @Test
    void dropping_what_is_about_no_person_is_found() {
        String record = RunEntry.parse(desk.ledger().entry(0).orElseThrow())
                .orElseThrow()
                .record();
        Draft wrong = desk.byHead(new Act.Redaction(0, RunEntry.WHO, record));

        assertThat(words(desk.add(wrong))).contains("entry 0 holds no \"who\" about a person", "It holds who.");
        desk.addUnchecked(wrong);
        assertThat(desk.verified().faults()).contains("entry 1 drops what no earlier entry holds about a person");
    }

    @Test
    void what_was_dropped_is_not_dropped_again() {
        long number = desk.added(desk.seen());
        desk.added(desk.redaction(number, "reason"));

        assertThat(words(desk.add(desk.redaction(number, "reason")))).contains("entry 2 has dropped it already");
    }
}
