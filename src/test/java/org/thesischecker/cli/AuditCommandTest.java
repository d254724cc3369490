package org.thesischecker.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thesischecker.cli.Terminal.Screen;

/** Reviews that are recorded, listed, verified and replayed; and each thing that can be wrong with it. */
class AuditCommandTest {

    private static final String NAME = "example.org/theses";

    @TempDir
    private Path folder;

    private Path ledger;
    private Path key;

    @BeforeEach
    void make_a_ledger() {
        ledger = folder.resolve("thesis.ledger");
        key = folder.resolve("ledger.key");
        assertThat(audit("init", "--name", NAME).exitCode()).isZero();
    }

    private Screen audit(String command, String... more) {
        return new Terminal()
                .run(Stream.concat(
                                Stream.of("audit", command, "--ledger", ledger.toString(), "--key", key.toString()),
                                Stream.of(more))
                        .toArray(String[]::new));
    }

    private Screen log(String... more) {
        return new Terminal()
                .run(Stream.concat(Stream.of("audit", "log", "--ledger", ledger.toString()), Stream.of(more))
                        .toArray(String[]::new));
    }

    private Screen recorded(String day, String... more) {
        return new Terminal()
                .at("2026-02-28T09:30:15Z")
                .runOnTea(Stream.concat(
                                Stream.of(
                                        "review",
                                        "--as-of",
                                        day,
                                        "--record",
                                        "--who",
                                        "A. Strategist",
                                        "--ledger",
                                        ledger.toString(),
                                        "--key",
                                        key.toString()),
                                Stream.of(more))
                        .toArray(String[]::new));
    }

    private void sql(String... statements) throws SQLException {
        try (Connection database = DriverManager.getConnection("jdbc:sqlite:" + ledger);
                Statement statement = database.createStatement()) {
            for (String sql : statements) {
                statement.executeUpdate(sql);
            }
        }
    }

    private String text(String sql) throws SQLException {
        try (Connection database = DriverManager.getConnection("jdbc:sqlite:" + ledger);
                Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            return row.getString(1);
        }
    }

    private static String sha256(String text) throws NoSuchAlgorithmException {
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(hash);
    }

    @Test
    void a_new_ledger_has_a_key_that_only_its_owner_reads() throws IOException {
        assertThat(Files.getPosixFilePermissions(key)).isEqualTo(PosixFilePermissions.fromString("rw-------"));
        assertThat(Files.readString(key)).startsWith(NAME + "+").contains("BEGIN PRIVATE KEY");
    }

    @Test
    void a_recorded_review_is_shown_as_ever_and_listed_with_what_it_came_to() {
        Screen shown = recorded("2026-02-28");

        assertThat(shown.exitCode()).isZero();
        assertThat(shown.out())
                .isEqualTo(new Terminal()
                        .runOnTea("review", "--as-of", "2026-02-28")
                        .out());
        assertThat(shown.err()).isEqualTo("Recorded as run 0 in %s.%n".formatted(ledger));
        assertThat(log().out())
                .contains("Runs: 1 run, 0 weeks without a run in time", "each name as it was claimed")
                .contains("2026-02-28 09:30", "A. Strategist", "1 BROKEN", "1 CONFIRMED");
    }

    @Test
    void what_is_kept_is_the_whole_review_whatever_was_asked_to_be_shown() {
        recorded("2026-02-28", "--owner", "tea-desk");

        assertThat(log().out()).contains("1 AT_RISK, 1 BROKEN, 1 CONFIRMED, 1 UNVERIFIED".split(", "));
    }

    @Test
    void the_log_for_programs_has_hashes_and_counts() throws IOException {
        recorded("2026-02-28");

        JsonNode run =
                new ObjectMapper().readTree(log("--format", "json").out()).at("/registers/0/rows/0");
        JsonNode review = new ObjectMapper()
                .readTree(new Terminal()
                        .runOnTea("review", "--as-of", "2026-02-28", "--format", "json")
                        .out());

        assertThat(run.at("/factSet")).isEqualTo(review.at("/factSet"));
        assertThat(run.at("/books/0/rulePack")).isEqualTo(review.at("/books/0/rulePack"));
        assertThat(run.at("/whoIs").asText()).isEqualTo("claimed");
    }

    @Test
    void rules_and_facts_that_did_not_change_are_kept_once() throws SQLException {
        recorded("2026-02-27");
        long before = contents();
        recorded("2026-02-28");

        assertThat(contents() - before)
                .as("the second review itself, and who recorded it")
                .isEqualTo(2);
    }

    private long contents() throws SQLException {
        try (Connection database = DriverManager.getConnection("jdbc:sqlite:" + ledger);
                Statement statement = database.createStatement()) {
            return statement.executeQuery("SELECT COUNT(*) FROM content").getLong(1);
        }
    }

    @Test
    void a_recorded_run_comes_to_the_same_bytes() {
        recorded("2025-11-20");
        recorded("2026-02-28");

        Screen replayed = audit0("replay", "--all");

        assertThat(replayed.exitCode()).isZero();
        assertThat(replayed.out()).startsWith("2 runs are the same, byte for byte.");
    }

    private Screen audit0(String command, String... more) {
        return new Terminal()
                .run(Stream.concat(Stream.of("audit", command, "--ledger", ledger.toString()), Stream.of(more))
                        .toArray(String[]::new));
    }

    @Test
    void a_ledger_is_verified_and_its_head_kept_for_later() {
        recorded("2025-11-20");
        Path head = folder.resolve("head.txt");
        assertThat(audit("verify", "--save-head", head.toString()).exitCode()).isZero();
        recorded("2026-02-28");

        Screen screen = audit("verify", "--against", head.toString());

        assertThat(screen.exitCode()).isZero();
        assertThat(head).content().startsWith(NAME + "\n1\n");
        assertThat(screen.out())
                .contains("everything is as it was recorded: 2 entries")
                .contains("It goes on from 1 earlier head.");
    }

    @Test
    void a_head_that_was_copied_from_the_screen_is_as_good() throws IOException {
        recorded("2025-11-20");
        String shown = audit("verify").out();
        Path head = Files.writeString(folder.resolve("mail.txt"), shown.substring(shown.indexOf("  " + NAME)));

        assertThat(audit("verify", "--against", head.toString()).exitCode()).isZero();
    }

    @Test
    void a_changed_ledger_fails_with_exit_code_1_and_says_what_is_wrong() throws SQLException {
        recorded("2025-11-20");
        sql("DROP TRIGGER entry_stays", "UPDATE entry SET bytes = replace(bytes, '2025-11-20', '2025-11-21')");

        Screen screen = audit("verify");

        assertThat(screen.exitCode()).isEqualTo(1);
        assertThat(screen.out()).contains("it is not as it was recorded", "entry 0 is not what was recorded");
        assertThat(screen.err()).isEqualTo("The verification failed: the ledger is not as it was recorded.\n");
    }

    @Test
    void a_run_whose_recorded_review_says_something_else_is_told_with_the_place()
            throws SQLException, NoSuchAlgorithmException {
        recorded("2025-11-20");
        String review = text("SELECT CAST(bytes AS TEXT) FROM content WHERE CAST(bytes AS TEXT) LIKE '{\"asOf\"%'");
        String other = review.replace("UNVERIFIED", "CONFIRMED");
        String was = sha256(review);
        String is = sha256(other);
        sql(
                "DROP TRIGGER entry_stays",
                "INSERT INTO content (sha256, bytes) VALUES ('%s', CAST('%s' AS BLOB))"
                        .formatted(is, other.replace("'", "''")),
                "UPDATE entry SET bytes = CAST(replace(CAST(bytes AS TEXT), '%s', '%s') AS BLOB)".formatted(was, is));

        Screen screen = audit0("replay", "0");

        assertThat(screen.exitCode()).isEqualTo(1);
        assertThat(screen.out()).contains("at /riskFactors/0", "UNVERIFIED").doesNotContain("Exception");
    }

    @Test
    void without_a_key_nothing_is_recorded() {
        Screen screen =
                new Terminal().runOnTea("review", "--as-of", "2026-02-28", "--record", "--ledger", ledger.toString());

        assertThat(screen.exitCode()).isEqualTo(3);
        assertThat(screen.out()).isEmpty();
        assertThat(screen.err()).startsWith("--key: without the key of the ledger nothing can be signed");
        assertThat(log().exitCode()).isEqualTo(3);
    }

    @Test
    void the_key_of_another_ledger_is_refused_and_nothing_is_recorded() {
        Path own = key;
        key = folder.resolve("other.key");
        Path first = ledger;
        ledger = folder.resolve("other.ledger");
        audit("init", "--name", "example.org/other");
        ledger = first;

        Screen screen = recorded("2026-02-28");

        assertThat(screen.exitCode()).isEqualTo(3);
        assertThat(screen.err()).contains("that is the key example.org/other", "is signed by " + NAME);
        key = own;
        assertThat(log().err()).contains("no run is recorded in it");
    }

    @Test
    void a_file_that_is_no_key_is_refused() throws IOException {
        key = Files.writeString(folder.resolve("no.key"), "not a key\n");

        assertThat(recorded("2026-02-28").err()).contains("that file holds no key that signs");
        assertThat(audit("verify").err()).contains("its first line is no key that verifies");
        key = folder.resolve("missing.key");
        assertThat(recorded("2026-02-28").err()).contains("there is no such file");
    }

    @Test
    void a_ledger_is_never_made_anew_and_a_key_never_overwritten() throws IOException {
        byte[] before = Files.readAllBytes(ledger);
        String secret = Files.readString(key);

        Screen again = audit("init", "--name", NAME);
        ledger = folder.resolve("new.ledger");
        Screen withOldKey = audit("init", "--name", NAME);

        assertThat(again.exitCode()).isEqualTo(3);
        assertThat(again.err()).contains("the file is there already");
        assertThat(withOldKey.exitCode()).isEqualTo(3);
        assertThat(withOldKey.err()).contains("A key is never overwritten");
        assertThat(key).hasContent(secret);
        assertThat(ledger).doesNotExist();
        assertThat(folder.resolve("thesis.ledger")).hasBinaryContent(before);
    }

    @Test
    void what_is_no_ledger_is_told() throws IOException, SQLException {
        ledger = folder.resolve("none.ledger");
        assertThat(log().err()).contains("there is no such ledger");
        ledger = Files.writeString(
                folder.resolve("text.ledger"), "This is a letter and no database, as anybody can see.");
        assertThat(log().err()).contains("it is no ledger");
        ledger = Files.createFile(folder.resolve("empty.ledger"));
        assertThat(log().err()).contains("it is no ledger");
        ledger = folder.resolve("other.db");
        sql("CREATE TABLE entry (number INTEGER)");
        assertThat(log().err()).contains("it is no ledger");
        assertThat(log().exitCode()).isEqualTo(3);
    }

    @Test
    void a_ledger_of_a_newer_tool_is_left_alone() throws SQLException {
        sql("PRAGMA user_version = 7");

        Screen screen = recorded("2026-02-28");

        assertThat(screen.exitCode()).isEqualTo(3);
        assertThat(screen.err())
                .contains("it is a ledger of version 7, and this tool knows version 1", "Use a newer tool.");
    }

    @Test
    void a_run_that_there_is_not_and_no_run_at_all_are_told() {
        assertThat(audit0("replay", "--all").err()).contains("no run is recorded in it");
        assertThat(audit("verify").err()).contains("it has no entry, so there is nothing to verify");
        recorded("2026-02-28");
        assertThat(audit0("replay", "7").err()).contains("There is no run 7");
        assertThat(audit0("replay").err()).contains("Which runs?");
        assertThat(audit0("replay", "7").exitCode()).isEqualTo(3);
    }

    @Test
    void a_clock_that_ran_backwards_is_recorded_and_told() {
        recorded("2026-02-28");
        new Terminal()
                .at("2026-02-27T09:00:00Z")
                .runOnTea(
                        "review",
                        "--as-of",
                        "2026-02-27",
                        "--record",
                        "--ledger",
                        ledger.toString(),
                        "--key",
                        key.toString());

        Screen screen = audit("verify");

        assertThat(screen.exitCode()).isZero();
        assertThat(screen.out().replaceAll("\\s+", " "))
                .contains("Entry 1 is dated 2026-02-27T09:00:00Z, before the one that stands before it");
    }

    @Test
    void a_wrong_name_of_a_ledger_is_refused() {
        ledger = folder.resolve("second.ledger");
        key = folder.resolve("second.key");

        Screen screen = audit("init", "--name", "two words");

        assertThat(screen.exitCode()).isEqualTo(3);
        assertThat(screen.err()).contains("that is no name of a ledger");
        assertThat(key).doesNotExist();
        assertThat(ledger).doesNotExist();
    }

    @Test
    void a_head_that_is_none_is_refused() throws IOException {
        recorded("2026-02-28");
        Path text = Files.writeString(folder.resolve("letter.txt"), "Dear all,\n");

        assertThat(audit("verify", "--against", folder.resolve("missing").toString())
                        .exitCode())
                .isEqualTo(3);
        Screen letter = audit("verify", "--against", text.toString());
        assertThat(letter.exitCode()).isEqualTo(1);
        assertThat(letter.out().replaceAll("\\s+", " ")).contains("letter.txt is not signed by");
    }
}
