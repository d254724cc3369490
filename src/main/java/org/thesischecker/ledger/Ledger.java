package org.thesischecker.ledger;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.thesischecker.model.Place;
import org.thesischecker.model.Problem;
import org.thesischecker.source.Loaded;
import org.thesischecker.source.SourceText;

/**
 * Entries in order that are only ever added, the contents that they name by hash, and a signed head after each. An entry is
 * there whole, with all that it names and with its head, or not at all. Whatever reads it throws {@link LedgerUnusable} when
 * the database cannot be used.
 */
public final class Ledger implements AutoCloseable {

    private final Path file;
    private final Connection connection;
    private final VerifierKey key;

    Ledger(Path file, Connection connection, VerifierKey key) {
        this.file = file;
        this.connection = connection;
        this.key = key;
    }

    /** Makes a ledger whose heads a key signs; a file that is there already is refused. */
    public static Loaded<Ledger> create(Path file, VerifierKey key) {
        return LedgerFile.create(file, key);
    }

    /** Opens a ledger. */
    public static Loaded<Ledger> open(Path file) {
        return LedgerFile.open(file);
    }

    /** The key that signs it, as it says itself. */
    public VerifierKey key() {
        return key;
    }

    /** Reads what the database holds; what it throws means that the database cannot be used. */
    @FunctionalInterface
    interface Query<T> {
        T from(Connection connection) throws SQLException;
    }

    /** What a query finds; {@link LedgerUnusable} when the database cannot be used. */
    <T> T found(Query<T> query) {
        try {
            return query.from(connection);
        } catch (SQLException unusable) {
            throw new LedgerUnusable(LedgerFile.problem(file, unusable));
        }
    }

    /**
     * Adds an entry with the contents that it names, and signs the new head.
     *
     * @param contents by their hashes; what is there already is not stored again
     * @return the number of the entry, counted from zero
     */
    public Loaded<Long> append(byte[] entry, Map<String, byte[]> contents, SigningKey signer) {
        return append(entry, contents, signer, Optional.empty(), Optional::empty);
    }

    /**
     * The same, and drops something that is stored, if nothing speaks against it while nobody else can write.
     *
     * @param dropped its hash
     * @param objection looks at the ledger as it is before the entry
     */
    Loaded<Long> append(
            byte[] entry,
            Map<String, byte[]> contents,
            SigningKey signer,
            Optional<String> dropped,
            Supplier<Optional<Problem>> objection) {
        if (!signer.verifier().equals(key)) {
            return Loaded.failed(List.of(Problem.at(
                    Place.of(SourceText.shown(file)),
                    "it is signed with the key %s, and the given one is %s"
                            .formatted(key.text(), signer.verifier().text()),
                    "Name the key that \"thesis audit init\" made for it. Nothing was written.")));
        }
        try {
            connection.setAutoCommit(false);
            Optional<Problem> problem = changed().or(objection);
            Loaded<Long> number = problem.isPresent()
                    ? Loaded.failed(List.of(problem.get()))
                    : Loaded.of(appended(entry, contents, dropped, signer));
            connection.commit();
            connection.setAutoCommit(true);
            return number;
        } catch (SQLException failed) {
            return rolledBack(failed, LedgerFile.problem(file, failed));
        } catch (LedgerUnusable failed) {
            return rolledBack(failed, failed.problem());
        }
    }

    private Loaded<Long> rolledBack(Exception failed, Problem problem) {
        after(failed, connection::rollback);
        after(failed, () -> connection.setAutoCommit(true));
        return Loaded.failed(List.of(problem));
    }

    private interface Step {
        void run() throws SQLException;
    }

    /** A database that is full has ended the transaction by itself, and refuses to do it again: that is not the reason. */
    private static void after(Exception failed, Step step) {
        try {
            step.run();
        } catch (SQLException already) {
            failed.addSuppressed(already);
        }
    }

    /** That something else than this tool changed it; empty when nothing did. */
    private Optional<Problem> changed() {
        long entries = size();
        long signed = found(database -> number(database, "SELECT COALESCE(MAX(size), 0) FROM checkpoint"));
        return entries == signed
                ? Optional.empty()
                : Optional.of(Problem.at(
                        Place.of(SourceText.shown(file)),
                        "its last head is of %d entries, and it holds %d".formatted(signed, entries),
                        "Something else changed it: see \"thesis audit verify\". Nothing was written."));
    }

    private long appended(byte[] entry, Map<String, byte[]> contents, Optional<String> dropped, SigningKey signer)
            throws SQLException {
        long number = size();
        for (Map.Entry<String, byte[]> content : contents.entrySet()) {
            // What is there already is read, so that nothing new rests on what was changed.
            if (content(content.getKey()).isEmpty()) {
                insert("INSERT INTO content (sha256, bytes) VALUES (?, ?)", content.getKey(), content.getValue());
            }
        }
        insert("INSERT INTO entry (number, kind, bytes) VALUES (?, ?, ?)", number, Entry.kind(entry), entry);
        NodeTable nodes = new NodeTable(connection);
        nodes.grow(number, MerkleTree.leaf(entry));
        byte[] root = MerkleTree.root(number + 1, nodes);
        String note = SignedNote.of(new Checkpoint(key.name(), number + 1, root).text(), signer);
        insert("INSERT INTO checkpoint (size, note) VALUES (?, ?)", number + 1, note);
        if (dropped.isPresent()) {
            insert("INSERT INTO redaction (sha256, entry) VALUES (?, ?)", dropped.get(), number);
            delete(dropped.get());
        }
        return number;
    }

    private void insert(String sql, Object... values) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            for (int index = 0; index < values.length; index++) {
                insert.setObject(index + 1, values[index]);
            }
            insert.executeUpdate();
        }
    }

    /** Only what a row of redactions names can be deleted. */
    private void delete(String sha256) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement("DELETE FROM content WHERE sha256 = ?")) {
            delete.setString(1, sha256);
            delete.executeUpdate();
        }
    }

    static long number(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            return row.getLong(1);
        }
    }

    /** How many entries there are. */
    public long size() {
        return found(database -> number(database, "SELECT COALESCE(MAX(number) + 1, 0) FROM entry"));
    }

    /** The bytes of an entry; empty where there is none of that number. */
    public Optional<byte[]> entry(long number) {
        return found(database -> {
            try (PreparedStatement select = database.prepareStatement("SELECT bytes FROM entry WHERE number = ?")) {
                select.setLong(1, number);
                try (ResultSet row = select.executeQuery()) {
                    return row.next() ? Optional.of(row.getBytes(1)) : Optional.empty();
                }
            }
        });
    }

    /**
     * What is stored under a hash; empty where nothing is.
     *
     * @throws LedgerUnusable also when it is something else than that is the hash of
     */
    public Optional<byte[]> content(String sha256) {
        Optional<byte[]> content = found(database -> {
            try (PreparedStatement select = database.prepareStatement("SELECT bytes FROM content WHERE sha256 = ?")) {
                select.setString(1, sha256);
                try (ResultSet row = select.executeQuery()) {
                    return row.next() ? Optional.of(row.getBytes(1)) : Optional.empty();
                }
            }
        });
        if (content.filter(bytes -> !Sha256.hex(bytes).equals(sha256)).isPresent()) {
            throw new LedgerUnusable(altered(sha256));
        }
        return content;
    }

    private Problem altered(String sha256) {
        return Problem.at(
                Place.of(SourceText.shown(file)),
                "what it keeps under the hash %s is not what was recorded".formatted(sha256),
                "Somebody or something changed it: see \"thesis audit verify\".");
    }

    /** When the last entry was added that says so; empty when none does. */
    Optional<Instant> last() {
        return found(database -> {
            try (Statement statement = database.createStatement();
                    ResultSet row = statement.executeQuery("SELECT bytes FROM entry ORDER BY number DESC LIMIT 1")) {
                return row.next() ? Entry.parse(row.getBytes(1)).map(Entry::at) : Optional.empty();
            }
        });
    }

    /** The numbers of the entries of some kinds, in order. */
    List<Long> numbers(List<String> kinds) {
        return found(database -> {
            List<Long> numbers = new ArrayList<>();
            for (String kind : kinds) {
                try (PreparedStatement select = database.prepareStatement("SELECT number FROM entry WHERE kind = ?")) {
                    select.setString(1, kind);
                    try (ResultSet rows = select.executeQuery()) {
                        while (rows.next()) {
                            numbers.add(rows.getLong(1));
                        }
                    }
                }
            }
            return numbers.stream().sorted().toList();
        });
    }

    /** The entry that dropped what was stored under a hash; empty when none did. */
    Optional<Long> redaction(String sha256) {
        return found(database -> {
            try (PreparedStatement select = database.prepareStatement("SELECT entry FROM redaction WHERE sha256 = ?")) {
                select.setString(1, sha256);
                try (ResultSet row = select.executeQuery()) {
                    return row.next() ? Optional.of(row.getLong(1)) : Optional.empty();
                }
            }
        });
    }

    /** The text about a person that is stored under a hash, or the marker in its place; empty where neither is. */
    Optional<PersonalText> personal(String sha256) {
        return redaction(sha256)
                .<PersonalText>map(PersonalText.Redacted::new)
                .or(() -> content(sha256).flatMap(PersonalText::read).map(PersonalText.Readable::new));
    }

    /** The signed head; empty as long as there is no entry. */
    public Optional<String> head() {
        return found(database -> {
            try (Statement statement = database.createStatement();
                    ResultSet row = statement.executeQuery("SELECT note FROM checkpoint ORDER BY size DESC LIMIT 1")) {
                return row.next() ? Optional.of(row.getString(1)) : Optional.empty();
            }
        });
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException ignored) {
            // All that was to be kept was committed before.
            return;
        }
    }
}
