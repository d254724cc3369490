package org.thesischecker.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thesischecker.cli.Terminal.Screen;

/** A ledger in which somebody changed what was recorded: nothing is shown of it, let past by it or built on it. */
class AlteredLedgerTest {

    @TempDir
    private Path folder;

    private LedgerDesk desk;

    @BeforeEach
    void record_a_run_and_waive_the_broken_thesis() {
        desk = new LedgerDesk(folder).waived();
    }

    private void alter(String sql) throws SQLException {
        try (Connection database = DriverManager.getConnection("jdbc:sqlite:" + desk.ledger);
                Statement statement = database.createStatement()) {
            List<String> triggers = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery("SELECT name FROM sqlite_master WHERE type = 'trigger'")) {
                while (rows.next()) {
                    triggers.add(rows.getString(1));
                }
            }
            for (String trigger : triggers) {
                statement.executeUpdate("DROP TRIGGER \"%s\"".formatted(trigger));
            }
            assertThat(statement.executeUpdate(sql)).as(sql).isEqualTo(1);
        }
    }

    private void alterContent(String from, String to) throws SQLException {
        alter(
                "UPDATE content SET bytes = CAST(replace(CAST(bytes AS TEXT), '%s', '%s') AS BLOB) WHERE instr(CAST(bytes AS TEXT), '%s') > 0"
                        .formatted(from, to, from));
    }

    private static void refused(Screen screen, String what) {
        assertThat(screen.err()).contains(what, "thesis audit verify");
        assertThat(screen.out()).isEmpty();
        assertThat(screen.exitCode()).isEqualTo(3);
    }

    @Test
    void a_changed_reason_of_a_waiver_stops_the_review_that_it_would_let_pass() throws SQLException {
        assertThat(desk.reviewed("--fail-on", "broken").exitCode()).isZero();
        alterContent("The kettle comes in May", "The kettle came in May!");

        refused(desk.reviewed("--fail-on", "broken"), "is not what was recorded");
        refused(
                desk.saidAmongPeople(
                        "audit", "export", "0", "--to", folder.resolve("pack").toString()),
                "is not what was recorded");
        assertThat(folder.resolve("pack")).doesNotExist();
        assertThat(desk.said("audit", "verify").exitCode()).isEqualTo(1);
    }

    @Test
    void no_run_is_recorded_on_a_changed_file_of_facts() throws SQLException {
        alterContent("tea.cups.annual,2025", "tea.cups.annual,2026");

        refused(desk.reviewed("--record", "--key", desk.key.toString()), "is not what was recorded");
        refused(desk.said("audit", "replay", "0"), "is not what was recorded");
        assertThat(desk.said("audit", "verify", "--format", "json").out()).contains("\"entries\": 2,");
    }

    @Test
    void a_changed_entry_is_not_exported() throws SQLException {
        alter("UPDATE entry SET bytes = CAST(replace(CAST(bytes AS TEXT), '2026-02-28', '2026-02-27') AS BLOB)"
                + " WHERE number = 0");

        refused(
                desk.saidAmongPeople(
                        "audit", "export", "0", "--to", folder.resolve("pack").toString()),
                "the signed head does not prove it");
    }
}
