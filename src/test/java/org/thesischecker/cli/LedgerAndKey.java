package org.thesischecker.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.stream.Stream;
import org.thesischecker.cli.Terminal.Screen;

/** The files of a ledger and of what should be its key, and the commands that take them. */
record LedgerAndKey(Path ledger, Path key) {

    static final String NAME = "example.org/theses";

    /** A new ledger without a run, and its key. */
    static LedgerAndKey in(Path folder) {
        LedgerAndKey made = new LedgerAndKey(folder.resolve("thesis.ledger"), folder.resolve("ledger.key"));
        assertThat(made.init(NAME).exitCode()).isZero();
        return made;
    }

    /** The same key, with another file as the ledger. */
    LedgerAndKey withLedger(Path other) {
        return new LedgerAndKey(other, key);
    }

    /** The same ledger, with another file as its key. */
    LedgerAndKey withKey(Path other) {
        return new LedgerAndKey(ledger, other);
    }

    Screen init(String name) {
        return new Terminal().run(command("audit", "init", "--name", name).toArray(String[]::new));
    }

    /** Records the review of a day of the made-up book, in the morning of the last of February. */
    Screen recorded(String day, String... more) {
        return recordedAt("2026-02-28T09:30:15Z", day, more);
    }

    Screen recordedAt(String instant, String day, String... more) {
        Stream<String> review = command("review", "--as-of", day, "--record", "--who", "A. Strategist");
        return new Terminal()
                .at(instant)
                .runOnTea(Stream.concat(review, Stream.of(more)).toArray(String[]::new));
    }

    Screen verified(String... more) {
        Stream<String> verify = command("audit", "verify");
        return new Terminal().run(Stream.concat(verify, Stream.of(more)).toArray(String[]::new));
    }

    private Stream<String> command(String... words) {
        return Stream.concat(Stream.of(words), Stream.of("--ledger", ledger.toString(), "--key", key.toString()));
    }

    Screen replayed(String... more) {
        return withoutKey("replay", more);
    }

    Screen log(String... more) {
        return withoutKey("log", more);
    }

    private Screen withoutKey(String command, String... more) {
        Stream<String> audit = Stream.of("audit", command, "--ledger", ledger.toString());
        return new Terminal().run(Stream.concat(audit, Stream.of(more)).toArray(String[]::new));
    }

    /** What somebody does to the file who passes the tool by. */
    void sql(String... statements) throws SQLException {
        try (Connection database = DriverManager.getConnection("jdbc:sqlite:" + ledger);
                Statement statement = database.createStatement()) {
            for (String sql : statements) {
                statement.executeUpdate(sql);
            }
        }
    }

    /** What a query finds first. */
    String text(String sql) throws SQLException {
        try (Connection database = DriverManager.getConnection("jdbc:sqlite:" + ledger);
                Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            return row.getString(1);
        }
    }
}
