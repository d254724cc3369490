package org.thesischecker.ledger;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.thesischecker.model.View;
import org.thesischecker.model.Words;

/**
 * A review that was recorded.
 *
 * @param at when, in UTC
 * @param who the hash of the name of who recorded it, which is claimed and not proven; empty when nobody was named
 * @param books their rule packs (sha256, lower-case hex) by id
 * @param factSet sha256 of the fact set, lower-case hex
 * @param record the hash of the review itself, in canonical JSON
 * @param rules the hashes of the files of rules, by path
 * @param facts the hashes of the files of facts, by folder number and path
 * @param tool the version of this tool
 * @param engine the version of the rule engine
 */
public record RunEntry(
        Instant at,
        Optional<String> who,
        LocalDate asOf,
        View view,
        Map<String, String> books,
        String factSet,
        String record,
        Map<String, String> rules,
        Map<String, String> facts,
        String tool,
        String engine)
        implements Entry {

    /** What the name of who recorded a run is called among what is about a person. */
    public static final String WHO = "who";

    static final String KIND = "run";
    private static final String VERSION = "1";

    public RunEntry {
        books = Map.copyOf(books);
        rules = Map.copyOf(rules);
        facts = Map.copyOf(facts);
    }

    @Override
    public byte[] bytes() {
        ObjectNode node = JsonNodeFactory.instance
                .objectNode()
                .put("kind", KIND)
                .put("schemaVersion", VERSION)
                .put("at", at.toString())
                .put("asOf", asOf.toString())
                .put("view", Words.of(view))
                .put("factSet", factSet)
                .put("tool", tool)
                .put("engine", engine);
        node.set("books", CanonicalJson.object(books));
        ObjectNode contents = node.putObject(Contents.FIELD);
        contents.put("record", record);
        contents.set("rules", CanonicalJson.object(rules));
        contents.set("facts", CanonicalJson.object(facts));
        who.ifPresent(name -> contents.set(Contents.PERSONAL, CanonicalJson.object(Map.of(WHO, name))));
        return CanonicalJson.bytes(node);
    }

    /** Reads an entry; empty when it is no run, or of a version that this tool does not know. */
    public static Optional<RunEntry> parse(byte[] bytes) {
        return CanonicalJson.read(bytes)
                .filter(node -> KIND.equals(text(node, "kind")) && VERSION.equals(text(node, "schemaVersion")))
                .flatMap(RunEntry::read);
    }

    private static Optional<RunEntry> read(ObjectNode node) {
        JsonNode contents = node.path(Contents.FIELD);
        try {
            return Words.parse(View.class, text(node, "view"))
                    .map(view -> new RunEntry(
                            Instant.parse(text(node, "at")),
                            Optional.ofNullable(CanonicalJson.texts(contents.path(Contents.PERSONAL))
                                    .get(WHO)),
                            LocalDate.parse(text(node, "asOf")),
                            view,
                            CanonicalJson.texts(node.path("books")),
                            text(node, "factSet"),
                            text(contents, "record"),
                            CanonicalJson.texts(contents.path("rules")),
                            CanonicalJson.texts(contents.path("facts")),
                            text(node, "tool"),
                            text(node, "engine")));
        } catch (DateTimeException malformed) {
            return Optional.empty();
        }
    }

    private static String text(JsonNode node, String name) {
        return node.path(name).asText();
    }
}
