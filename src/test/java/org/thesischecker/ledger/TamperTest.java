package org.thesischecker.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever changes what was recorded is found, whatever is changed; also who holds the key, against an earlier head. */
class TamperTest {

    private final SigningKey key = SigningKey.made("example.org/theses");

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void record_five() {
        file = folder.resolve("thesis.ledger");
        recorded(file, 5, "");
    }

    /** Entries that name two contents each, one of them shared. */
    private void recorded(Path ledger, int entries, String word) {
        try (Ledger made = Ledger.create(ledger, key.verifier()).value().orElseThrow()) {
            for (int number = 0; number < entries; number++) {
                Map<String, byte[]> contents = new LinkedHashMap<>();
                Map<String, String> hashes = Contents.hashed(
                        Map.of("shared", "the same".getBytes(UTF_8), "own", ("of " + number + word).getBytes(UTF_8)),
                        contents);
                String entry = "{\"contents\":{\"own\":\"%s\",\"shared\":\"%s\"},\"kind\":\"note\",\"number\":\"%d\"}"
                        .formatted(hashes.get("own"), hashes.get("shared"), number);
                assertThat(made.append(entry.getBytes(UTF_8), contents, key).value())
                        .contains((long) number);
            }
        }
    }

    private Verification verified(Map<String, String> earlier) {
        try (Ledger ledger = Ledger.open(file).value().orElseThrow()) {
            return Verifier.verified(ledger, Optional.of(key.verifier()), earlier)
                    .value()
                    .orElseThrow();
        }
    }

    private String head() {
        try (Ledger ledger = Ledger.open(file).value().orElseThrow()) {
            return ledger.head().orElseThrow();
        }
    }

    @Test
    void what_was_recorded_is_verified_and_goes_on_from_each_earlier_head() throws SQLException {
        Map<String, String> heads = new LinkedHashMap<>();
        try (Connection database = connected()) {
            for (byte[] note : column(database, "SELECT note FROM checkpoint ORDER BY size")) {
                heads.put("head " + heads.size(), new String(note, UTF_8));
            }
        }

        Verification verification = verified(heads);

        assertThat(verification.faults()).isEmpty();
        assertThat(verification.entries()).isEqualTo(5);
        assertThat(verification.contents()).isEqualTo(6);
        assertThat(heads).hasSize(5);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "entry bytes",
                "entry kind",
                "content bytes",
                "content sha256",
                "node hash",
                "checkpoint note",
                "setting value"
            })
    void each_single_byte_that_is_changed_is_found(String place) throws SQLException {
        String table = place.split(" ")[0];
        String column = place.split(" ")[1];
        int tried = 0;
        try (Connection database = connected()) {
            without(database, table);
            List<byte[]> values = column(database, "SELECT %s FROM %s ORDER BY rowid".formatted(column, table));
            for (int row = 0; row < values.size(); row++) {
                byte[] original = values.get(row);
                for (int at = 0; at < original.length; at++) {
                    byte[] changed = original.clone();
                    changed[at] ^= 1;
                    put(database, table, column, row, changed);
                    assertThat(isFound())
                            .as("byte %d of row %d of %s", at, row, place)
                            .isTrue();
                    tried++;
                }
                put(database, table, column, row, original);
            }
        }

        assertThat(tried).isGreaterThanOrEqualTo(20);
        assertThat(verified(Map.of()).faults()).isEmpty();
    }

    /** A ledger that is not opened any more, or not verified. */
    private boolean isFound() {
        return Ledger.open(file)
                .value()
                .map(ledger -> {
                    try (ledger) {
                        return Verifier.verified(ledger, Optional.of(key.verifier()), Map.of())
                                .value()
                                .map(verification -> !verification.holds())
                                .orElse(true);
                    }
                })
                .orElse(true);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DELETE FROM entry WHERE number = 4",
                "DELETE FROM entry WHERE number = 2",
                "DELETE FROM content WHERE rowid = 3",
                "DELETE FROM node WHERE level = 0 AND position = 1",
                "DELETE FROM checkpoint WHERE size = 3",
                "DELETE FROM checkpoint",
                "UPDATE entry SET number = 9 WHERE number = 4",
                "UPDATE entry SET bytes = (SELECT bytes FROM entry WHERE number = 1) WHERE number = 0",
                "INSERT INTO entry (number, kind, bytes) VALUES (5, '', x'7b7d')",
                "INSERT INTO content (sha256, bytes) VALUES ('00', x'00')",
                "INSERT INTO redaction (sha256, entry) VALUES ('00', 1)",
                "INSERT INTO node (level, position, hash) VALUES (3, 0, x'00')",
                "INSERT INTO checkpoint (size, note) VALUES (6, 'six')"
            })
    void rows_that_are_taken_out_put_in_or_moved_are_found(String sql) throws SQLException {
        try (Connection database = connected();
                Statement statement = database.createStatement()) {
            for (String table : List.of("entry", "content", "node", "checkpoint")) {
                without(database, table);
            }
            statement.executeUpdate(sql);
        }

        assertThat(verified(Map.of()).faults()).isNotEmpty();
    }

    @Test
    void two_entries_that_change_places_are_found() throws SQLException {
        try (Connection database = connected();
                Statement statement = database.createStatement()) {
            without(database, "entry");
            statement.executeUpdate("UPDATE entry SET number = 100 WHERE number = 1");
            statement.executeUpdate("UPDATE entry SET number = 1 WHERE number = 2");
            statement.executeUpdate("UPDATE entry SET number = 2 WHERE number = 100");
        }

        assertThat(verified(Map.of()).holds()).isFalse();
    }

    @Test
    void a_ledger_that_was_cut_and_is_sound_in_itself_is_found_by_an_earlier_head() throws IOException {
        String head = head();
        Files.delete(file);
        recorded(file, 3, "");

        assertThat(verified(Map.of()).holds()).isTrue();
        assertThat(verified(Map.of("the head of March", head)).faults())
                .containsExactly("the head of March is of 5 entries, and there are 3");
    }

    @Test
    void a_ledger_that_was_made_anew_with_the_key_is_found_by_an_earlier_head() throws IOException {
        String head = head();
        Files.delete(file);
        recorded(file, 8, " changed");

        assertThat(verified(Map.of()).holds()).isTrue();
        assertThat(verified(Map.of("the head of March", head)).faults())
                .containsExactly(
                        "the head of March is not that of the first 5 entries: they are not what was recorded");
    }

    @Test
    void a_head_of_another_ledger_and_a_head_by_another_key_are_told() {
        SigningKey other = SigningKey.made("example.org/other");
        String foreign = SignedNote.of(new Checkpoint("example.org/other", 5, new byte[32]).text(), other);
        String renamed = SignedNote.of(new Checkpoint("example.org/other", 5, new byte[32]).text(), key);

        assertThat(verified(Map.of("that head", foreign)).faults())
                .containsExactly("that head is not signed by " + key.verifier().text());
        assertThat(verified(Map.of("that head", renamed)).faults())
                .containsExactly("that head is of another ledger, example.org/other");
    }

    @Test
    void nothing_is_updated_or_deleted_by_mistake() throws SQLException {
        try (Connection database = connected();
                Statement statement = database.createStatement()) {
            for (String sql :
                    List.of("DELETE FROM entry", "UPDATE content SET bytes = x'00'", "DELETE FROM checkpoint")) {
                assertThat(catchThrowable(() -> statement.executeUpdate(sql)))
                        .hasMessageContaining("entries are only added");
            }
        }
    }

    private Connection connected() throws SQLException {
        Connection database = DriverManager.getConnection("jdbc:sqlite:" + file);
        try (Statement statement = database.createStatement()) {
            statement.execute("PRAGMA synchronous = OFF");
        }
        return database;
    }

    /** Who changes a table takes its triggers away first. */
    private static void without(Connection database, String table) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.executeUpdate("DROP TRIGGER IF EXISTS %s_stays".formatted(table));
            statement.executeUpdate("DROP TRIGGER IF EXISTS %s_is_kept".formatted(table));
        }
    }

    private static List<byte[]> column(Connection database, String sql) throws SQLException {
        List<byte[]> values = new ArrayList<>();
        try (Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                Object value = rows.getObject(1);
                values.add(
                        value instanceof byte[] bytes ? bytes : value.toString().getBytes(UTF_8));
            }
        }
        return values;
    }

    private static void put(Connection database, String table, String column, int row, byte[] value)
            throws SQLException {
        boolean text = List.of("note", "value", "sha256", "kind").contains(column);
        String sql = "UPDATE %s SET %s = ? WHERE rowid = (SELECT rowid FROM %s ORDER BY rowid LIMIT 1 OFFSET %d)"
                .formatted(table, column, table, row);
        try (PreparedStatement update = database.prepareStatement(sql)) {
            if (text) {
                update.setString(1, new String(value, UTF_8));
            } else {
                update.setBytes(1, value);
            }
            update.executeUpdate();
        }
    }
}
