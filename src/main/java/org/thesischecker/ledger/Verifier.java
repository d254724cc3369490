package org.thesischecker.ledger;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.thesischecker.ledger.ssh.People;
import org.thesischecker.source.Loaded;

/**
 * Verifies a ledger from its first entry to its last: what entries name is there under its hash, the tree is the one over the
 * entries, each signed head is that of the tree as it was then, and earlier heads that somebody kept elsewhere are among
 * what the tree has gone through. What people signed is by the keys that it names. What was dropped of an entry is missing
 * only where a later entry says so. One entry is held at a time.
 */
public final class Verifier {

    private static final int MOST = 20;

    private final Ledger ledger;
    private final VerifierKey key;
    private final Map<String, String> earlier;
    private final List<String> faults = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private final Map<Long, List<Head>> heads = new TreeMap<>();
    private final Set<String> named = new TreeSet<>();
    private final Map<String, Long> redacted = new TreeMap<>();
    private final GrowingTree tree = new GrowingTree();
    private @Nullable Instant last;

    private record Head(String name, Checkpoint checkpoint) {}

    private Verifier(Ledger ledger, VerifierKey key, Map<String, String> earlier) {
        this.ledger = ledger;
        this.key = key;
        this.earlier = earlier;
    }

    /**
     * Verifies a ledger.
     *
     * @param trusted the key that somebody knows to be that of the ledger; without one that which the ledger names
     * @param earlier heads that were kept elsewhere, by the name that messages give them
     */
    public static Loaded<Verification> verified(
            Ledger ledger, Optional<VerifierKey> trusted, Map<String, String> earlier) {
        Verifier verifier = new Verifier(ledger, trusted.orElse(ledger.key()), new LinkedHashMap<>(earlier));
        if (trusted.isEmpty()) {
            verifier.notes.add(
                    "The key is the one that the ledger names; whoever could replace the ledger could replace it, too:"
                            + " give yours with --key.");
        } else if (!trusted.get().equals(ledger.key())) {
            verifier.fault("the ledger says that %s signs it, and not %s"
                    .formatted(ledger.key().text(), trusted.get().text()));
        }
        try {
            return Loaded.of(ledger.found(verifier::verified));
        } catch (LedgerUnusable unusable) {
            return Loaded.failed(List.of(unusable.problem()));
        }
    }

    private Verification verified(Connection connection) throws SQLException {
        readHeads(connection);
        see(0);
        each(connection, "SELECT number, kind, bytes FROM entry ORDER BY number", row -> entry(connection, row));
        people();
        redactions(connection);
        contents(connection);
        nodes(connection);
        heads.forEach((size, missed) -> missed.forEach(
                head -> fault("%s is of %d entries, and there are %d".formatted(head.name(), size, tree.size()))));
        Optional<String> head = ledger.head();
        if (head.isEmpty() && tree.size() > 0) {
            fault("there is no signed head");
        }
        return new Verification(tree.size(), named.size(), faults, notes, head);
    }

    private void people() {
        try {
            PersonEntries.read(ledger, People.nobody())
                    .problems()
                    .forEach(problem -> fault(problem.place() + ": " + problem.what()));
        } catch (LedgerUnusable altered) {
            fault("what people have said cannot be read: " + altered.problem().what());
        }
    }

    private interface Seen {
        void row(ResultSet row) throws SQLException;
    }

    private static void each(Connection connection, String sql, Seen seen) throws SQLException {
        try (var statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                seen.row(rows);
            }
        }
    }

    private void readHeads(Connection connection) throws SQLException {
        each(connection, "SELECT size, note FROM checkpoint ORDER BY size", row -> {
            long size = row.getLong(1);
            String name = "the head of " + size + " entries";
            Optional<Checkpoint> head = checkpoint(name, row.getString(2));
            if (head.filter(found -> found.size() != size).isPresent()) {
                fault(name + " says that it is of " + head.get().size());
            }
        });
        earlier.forEach(this::checkpoint);
    }

    private Optional<Checkpoint> checkpoint(String name, String note) {
        Optional<Checkpoint> found = SignedNote.text(note, key).flatMap(Checkpoint::parse);
        if (found.isEmpty()) {
            fault(name + " is not signed by " + key.text());
        } else if (!found.get().origin().equals(key.name())) {
            fault("%s is of another ledger, %s".formatted(name, found.get().origin()));
        } else {
            heads.computeIfAbsent(found.get().size(), any -> new ArrayList<>()).add(new Head(name, found.get()));
        }
        return found;
    }

    private void entry(Connection connection, ResultSet row) throws SQLException {
        long number = row.getLong(1);
        byte[] bytes = row.getBytes(3);
        if (number != tree.size()) {
            fault("entry %d stands where entry %d belongs".formatted(number, tree.size()));
        }
        for (GrowingTree.Subtree subtree : tree.add(MerkleTree.leaf(bytes))) {
            byte[] kept = new NodeTable(connection).at(subtree.level(), subtree.position());
            if (!Arrays.equals(kept, subtree.hash())) {
                fault("entry %d is not what was recorded, or the tree above it is not (level %d, position %d)"
                        .formatted(number, subtree.level(), subtree.position()));
            }
        }
        named.addAll(Contents.named(bytes));
        if (!Entry.kind(bytes).equals(row.getString(2))) {
            fault("entry %d is not listed as what it is".formatted(number));
        }
        Entry.parse(bytes).ifPresent(entry -> known(number, entry));
        see(tree.size());
    }

    private void known(long number, Entry entry) {
        inOrder(number, entry.at());
        if (entry instanceof ActEntry act && act.kind() == Act.Kind.REDACTION) {
            statement(act)
                    .filter(statement -> statement.act() instanceof Act.Redaction)
                    .map(statement -> (Act.Redaction) statement.act())
                    .ifPresent(redaction -> redacted(number, redaction));
        }
    }

    /** What was signed; empty where it is not there as it was recorded, which is found with the other contents. */
    private Optional<Statement> statement(ActEntry act) {
        try {
            return ledger.content(act.statement()).flatMap(Statement::parse);
        } catch (LedgerUnusable altered) {
            return Optional.empty();
        }
    }

    /** Only what an earlier entry holds about a person can be dropped. */
    private void redacted(long number, Act.Redaction redaction) {
        boolean personal = redaction.entry() < number
                && ledger.entry(redaction.entry())
                        .map(Contents::personal)
                        .filter(texts -> redaction.sha256().equals(texts.get(redaction.text())))
                        .isPresent();
        if (personal) {
            redacted.put(redaction.sha256(), number);
            notes.add("Entry %d: %s %s."
                    .formatted(redaction.entry(), redaction.text(), new PersonalText.Redacted(number).shown()));
        } else {
            fault("entry %d drops what no earlier entry holds about a person".formatted(number));
        }
    }

    /** What is listed as dropped is what entries say. */
    private void redactions(Connection connection) throws SQLException {
        Map<String, Long> listed = new TreeMap<>();
        each(connection, "SELECT sha256, entry FROM redaction", row -> listed.put(row.getString(1), row.getLong(2)));
        if (!listed.equals(redacted)) {
            fault("what is listed as dropped is not what the entries say");
        }
    }

    private void inOrder(long number, Instant at) {
        Instant before = last;
        if (before != null && at.isBefore(before)) {
            notes.add("Entry %d is dated %s, before the one that stands before it: a clock ran backwards."
                    .formatted(number, at));
        }
        last = at;
    }

    /** Holds every head of a size against the tree as it is now. */
    private void see(long size) {
        List<Head> here = heads.remove(size);
        if (here != null) {
            here.stream()
                    .filter(head -> !Arrays.equals(head.checkpoint().root(), tree.root()))
                    .forEach(head -> fault("%s is not that of the first %d entries: they are not what was recorded"
                            .formatted(head.name(), size)));
        } else if (size > 0) {
            fault("the head of %d entries is missing".formatted(size));
        }
    }

    private void contents(Connection connection) throws SQLException {
        Set<String> missing = new TreeSet<>(named);
        each(connection, "SELECT sha256, bytes FROM content", row -> {
            String hash = row.getString(1);
            if (!Sha256.hex(row.getBytes(2)).equals(hash)) {
                fault("content %s is not what was recorded".formatted(hash));
            }
            if (!named.contains(hash)) {
                fault("content %s is named by no entry".formatted(hash));
            }
            if (redacted.containsKey(hash)) {
                fault("content %s was dropped by entry %d, and is there".formatted(hash, redacted.get(hash)));
            }
            missing.remove(hash);
        });
        missing.removeAll(redacted.keySet());
        missing.forEach(hash -> fault("content %s is missing".formatted(hash)));
    }

    /** No node more than the tree has. */
    private void nodes(Connection connection) throws SQLException {
        long expected = 0;
        for (long width = tree.size(); width > 0; width >>= 1) {
            expected += width;
        }
        long kept = Ledger.number(connection, "SELECT COUNT(*) FROM node");
        if (kept != expected) {
            fault("the tree has %d nodes, and %d are kept".formatted(expected, kept));
        }
    }

    private void fault(String fault) {
        if (faults.size() < MOST) {
            faults.add(fault);
        }
    }
}
