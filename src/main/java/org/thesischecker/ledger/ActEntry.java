package org.thesischecker.ledger;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.thesischecker.model.Words;

/**
 * An act as the ledger has it: what was signed, and the signatures, each under its hash.
 *
 * @param at when it was added, in UTC
 * @param statement the hash of what was signed
 * @param personal the hashes of names, reason and signatures, by what they are
 */
public record ActEntry(Instant at, Act.Kind kind, String statement, Map<String, String> personal) implements Entry {

    private static final String VERSION = "1";

    public ActEntry {
        personal = Map.copyOf(personal);
    }

    @Override
    public byte[] bytes() {
        ObjectNode node = JsonNodeFactory.instance
                .objectNode()
                .put("kind", Words.of(kind))
                .put("schemaVersion", VERSION)
                .put("at", at.toString());
        ObjectNode contents = node.putObject(Contents.FIELD).put("statement", statement);
        contents.set(Contents.PERSONAL, CanonicalJson.object(personal));
        return CanonicalJson.bytes(node);
    }

    /** Reads an entry; empty when it is no act, or of a version that this tool does not know. */
    public static Optional<ActEntry> parse(byte[] bytes) {
        return CanonicalJson.read(bytes)
                .filter(node -> VERSION.equals(node.path("schemaVersion").asText()))
                .flatMap(ActEntry::read)
                .filter(entry -> Arrays.equals(entry.bytes(), bytes));
    }

    private static Optional<ActEntry> read(ObjectNode node) {
        JsonNode contents = node.path(Contents.FIELD);
        try {
            Instant at = Instant.parse(node.path("at").asText());
            return Words.parse(Act.Kind.class, node.path("kind").asText())
                    .map(kind -> new ActEntry(
                            at,
                            kind,
                            contents.path("statement").asText(),
                            CanonicalJson.texts(contents.path(Contents.PERSONAL))));
        } catch (DateTimeException malformed) {
            return Optional.empty();
        }
    }
}
