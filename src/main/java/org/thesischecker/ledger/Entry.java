package org.thesischecker.ledger;

import java.time.Instant;
import java.util.Optional;

/** What a ledger has entries of: runs, and acts of people. */
public sealed interface Entry permits RunEntry, ActEntry {

    /** When it was added, in UTC. */
    Instant at();

    /** The bytes that are hashed and kept. */
    byte[] bytes();

    /** Reads an entry; empty when it is of a kind or a version that this tool does not know. */
    static Optional<Entry> parse(byte[] bytes) {
        return RunEntry.parse(bytes).<Entry>map(run -> run).or(() -> ActEntry.parse(bytes));
    }

    /** The word that says of which kind an entry is; empty when it says none. */
    static String kind(byte[] bytes) {
        return CanonicalJson.read(bytes).map(node -> node.path("kind").asText()).orElse("");
    }
}
