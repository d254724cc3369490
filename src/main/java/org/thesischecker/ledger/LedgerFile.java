package org.thesischecker.ledger;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;
import org.thesischecker.model.Place;
import org.thesischecker.model.Problem;
import org.thesischecker.source.Loaded;
import org.thesischecker.source.RegularFiles;
import org.thesischecker.source.SourceText;

/** Makes and opens the database file of a ledger. */
final class LedgerFile {

    /** Tells a ledger from other databases: "THES" in the file's header. */
    private static final int APPLICATION = 0x54484553;
    /** The form of the tables that this tool writes. */
    private static final int VERSION = 1;

    private static final int PATIENCE = 10_000;

    private LedgerFile() {}

    /** Makes a ledger whose entries a key signs. */
    static Loaded<Ledger> create(Path file, VerifierKey key) {
        if (Files.exists(file)) {
            return failed(file, "the file is there already", "A ledger is never made anew: name another file.");
        }
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            return failed(file, "its folder does not exist", "Make the folder first.");
        }
        try {
            Path making = Files.createFile(folder.resolve("%s.%d.new"
                    .formatted(file.getFileName(), ProcessHandle.current().pid())));
            try {
                make(making, key);
                // Without options a move replaces nothing.
                Files.move(making, file);
            } finally {
                Files.deleteIfExists(making);
            }
            return open(file);
        } catch (FlywayException unusable) {
            return failed(unmade(file, unusable));
        } catch (SQLException unusable) {
            return failed(problem(file, unusable));
        } catch (FileAlreadyExistsException made) {
            return failed(file, "the file is there already", "A ledger is never made anew: name another file.");
        } catch (IOException unwritable) {
            return failed(
                    file, "it cannot be written", "Permit writing to its folder, and make room. Nothing was written.");
        }
    }

    /** Why there are no tables. What ended the transaction in the midst of it, mostly a full disk, is not told. */
    private static Problem unmade(Path file, FlywayException cause) {
        return cause.getCause() instanceof SQLiteException reason
                        && reason.getResultCode() != SQLiteErrorCode.SQLITE_ERROR
                ? problem(file, reason)
                : Problem.at(
                        Place.of(SourceText.shown(file)),
                        "it cannot be made, perhaps because the disk is full",
                        "Make room, and try again. Nothing was written.");
    }

    /** All of it, before the file has its name. */
    private static void make(Path file, VerifierKey key) throws SQLException {
        Flyway.configure()
                .dataSource("jdbc:sqlite:" + file, "", "")
                .locations("classpath:ledger/migrations")
                .load()
                .migrate();
        try (Connection connection = connected(file)) {
            pragma(connection, "application_id", APPLICATION);
            pragma(connection, "user_version", VERSION);
            set(connection, "key", key.text());
        }
    }

    /** Opens a ledger. */
    static Loaded<Ledger> open(Path file) {
        Optional<Problem> other = RegularFiles.other(file);
        if (other.isPresent()) {
            return failed(other.get());
        }
        if (!Files.exists(file)) {
            return failed(file, "there is no such ledger", "\"thesis audit init\" makes one.");
        }
        try {
            if (!Files.isReadable(file)) {
                return failed(SourceText.unreadable(file, new AccessDeniedException(file.toString())));
            }
            if (Files.size(file) == 0) {
                return failed(noLedger(file));
            }
            Connection connection = connected(file);
            Loaded<Ledger> ledger = opened(file, connection);
            if (ledger.value().isEmpty()) {
                connection.close();
            }
            return ledger;
        } catch (SQLException unusable) {
            return failed(problem(file, unusable));
        } catch (IOException unreadable) {
            return failed(SourceText.unreadable(file, unreadable));
        }
    }

    private static Loaded<Ledger> opened(Path file, Connection connection) throws SQLException {
        if (pragma(connection, "application_id") != APPLICATION) {
            return failed(noLedger(file));
        }
        int version = pragma(connection, "user_version");
        if (version != VERSION) {
            return failed(
                    file,
                    "it is a ledger of version %d, and this tool knows version %d".formatted(version, VERSION),
                    version > VERSION ? "Use a newer tool." : "Use the tool that made it.");
        }
        Optional<VerifierKey> key = setting(connection, "key").flatMap(VerifierKey::parse);
        return key.map(found -> Loaded.of(new Ledger(file, connection, found)))
                .orElseGet(() -> failed(
                        file, "it does not say whose key signs it", "The ledger is damaged: take the last copy."));
    }

    private static Problem noLedger(Path file) {
        return Problem.at(
                Place.of(SourceText.shown(file)), "it is no ledger", "\"thesis audit init\" makes one, in a new file.");
    }

    private static Connection connected(Path file) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setBusyTimeout(PATIENCE);
        config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        // What is dropped is overwritten, and not only forgotten.
        config.setPragma(SQLiteConfig.Pragma.SECURE_DELETE, "on");
        return config.createConnection("jdbc:sqlite:" + file);
    }

    private static int pragma(Connection connection, String name) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("PRAGMA " + name)) {
            return row.getInt(1);
        }
    }

    private static void pragma(Connection connection, String name, int value) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA " + name + " = " + value);
        }
    }

    private static void set(Connection connection, String name, String value) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement("INSERT INTO setting (name, value) VALUES (?, ?)")) {
            insert.setString(1, name);
            insert.setString(2, value);
            insert.executeUpdate();
        }
    }

    private static Optional<String> setting(Connection connection, String name) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("SELECT value FROM setting WHERE name = ?")) {
            select.setString(1, name);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? Optional.of(row.getString(1)) : Optional.empty();
            }
        }
    }

    private static Loaded<Ledger> failed(Path file, String what, String advice) {
        return failed(Problem.at(Place.of(SourceText.shown(file)), what, advice));
    }

    private static Loaded<Ledger> failed(Problem problem) {
        return Loaded.failed(List.of(problem));
    }

    /** What the database could not do, as a letter. */
    static Problem problem(Path file, SQLException cause) {
        String[] words = words(cause);
        return Problem.at(Place.of(SourceText.shown(file)), words[0], words[1]);
    }

    private static String[] words(SQLException cause) {
        if (!(cause instanceof SQLiteException sqlite)) {
            return new String[] {"the database cannot be used: " + cause.getMessage(), ""};
        }
        return switch (sqlite.getResultCode()) {
            case SQLITE_BUSY, SQLITE_LOCKED ->
                new String[] {"another program holds the ledger", "Try again when it has ended. Nothing was written."};
            case SQLITE_READONLY, SQLITE_PERM, SQLITE_CANTOPEN, SQLITE_READONLY_DIRECTORY ->
                new String[] {
                    "it cannot be written", "Permit writing to the file and to its folder. Nothing was written."
                };
            case SQLITE_FULL, SQLITE_IOERR_WRITE ->
                new String[] {"the disk is full", "Make room, and try again. Nothing was written."};
            case SQLITE_NOTADB -> new String[] {"it is no ledger", "\"thesis audit init\" makes one, in a new file."};
            case SQLITE_CORRUPT -> new String[] {"the database is damaged", "Take the last copy of the file."};
            default -> new String[] {"the database cannot be used: " + sqlite.getResultCode(), "Nothing was written."};
        };
    }
}
