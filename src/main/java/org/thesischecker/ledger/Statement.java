package org.thesischecker.ledger;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.thesischecker.model.Words;

/**
 * What a person signs: the act, the ledger it is meant for, and the hashes of names and reason.
 *
 * @param ledger its name, so that nothing signed for one is added to another
 * @param texts the hashes of the names, by the word of their role, and of the reason
 */
public record Statement(String ledger, Act act, Map<String, String> texts) {

    /** What the reason is called among the texts. */
    public static final String REASON = "reason";

    private static final String VERSION = "1";

    public Statement {
        texts = Map.copyOf(texts);
    }

    /** The bytes that are signed and kept. */
    public byte[] bytes() {
        ObjectNode node = JsonNodeFactory.instance
                .objectNode()
                .put("schemaVersion", VERSION)
                .put("ledger", ledger)
                .put("kind", Words.of(act.kind()));
        node.set("texts", CanonicalJson.object(texts));
        if (act instanceof Act.Acknowledgement seen) {
            node.put("run", String.valueOf(seen.run())).put("cause", Words.of(seen.cause()));
            seen.about().ifPresent(about -> put(node, about));
        } else if (act instanceof Act.Waiver waiver) {
            node.put("run", String.valueOf(waiver.run()))
                    .put("starts", waiver.starts().toString())
                    .put("expires", waiver.expires().toString());
            put(node, waiver.about());
        } else if (act instanceof Act.Withdrawal withdrawal) {
            node.put("entry", String.valueOf(withdrawal.entry()));
        } else if (act instanceof Act.Redaction redaction) {
            node.put("entry", String.valueOf(redaction.entry()))
                    .put("text", redaction.text())
                    .put("sha256", redaction.sha256());
        }
        return CanonicalJson.bytes(node);
    }

    private static void put(ObjectNode node, About about) {
        node.put("book", about.book()).put(about.kind().field(), about.id()).put("state", about.state());
    }

    /** Reads a statement; empty when it is none, has anything more than one has, or is of a version that is not known. */
    public static Optional<Statement> parse(byte[] bytes) {
        return CanonicalJson.read(bytes)
                .filter(node -> VERSION.equals(text(node, "schemaVersion")))
                .flatMap(Statement::read)
                .filter(statement -> Arrays.equals(statement.bytes(), bytes));
    }

    private static Optional<Statement> read(ObjectNode node) {
        try {
            Map<String, String> texts = CanonicalJson.texts(node.path("texts"));
            return Words.parse(Act.Kind.class, text(node, "kind"))
                    .flatMap(kind -> act(kind, node))
                    .filter(act -> isWhole(act, texts))
                    .map(act -> new Statement(text(node, "ledger"), act, texts));
        } catch (DateTimeException | IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    /** Whether each role has a name, and nothing else is there but a reason. */
    private static boolean isWhole(Act act, Map<String, String> texts) {
        Set<String> names = new TreeSet<>();
        act.roles().forEach(role -> names.add(role.word()));
        Set<String> others = new TreeSet<>(texts.keySet());
        others.removeAll(names);
        return texts.keySet().containsAll(names)
                && (others.isEmpty() || others.equals(Set.of(REASON)))
                && texts.values().stream().allMatch(hash -> hash.matches("[0-9a-f]{64}"));
    }

    private static Optional<Act> act(Act.Kind kind, ObjectNode node) {
        return switch (kind) {
            case ACKNOWLEDGEMENT ->
                Words.parse(Act.Cause.class, text(node, "cause"))
                        .map(cause -> new Act.Acknowledgement(number(node, "run"), about(node), cause));
            case WAIVER ->
                about(node)
                        .map(about -> new Act.Waiver(
                                number(node, "run"),
                                about,
                                LocalDate.parse(text(node, "starts")),
                                LocalDate.parse(text(node, "expires"))));
            case WITHDRAWAL -> Optional.of(new Act.Withdrawal(number(node, "entry")));
            case REDACTION ->
                Optional.of(new Act.Redaction(number(node, "entry"), text(node, "text"), text(node, "sha256")));
        };
    }

    private static Optional<About> about(ObjectNode node) {
        return Arrays.stream(About.Kind.values())
                .filter(kind -> node.has(kind.field()))
                .map(kind -> new About(text(node, "book"), kind, text(node, kind.field()), text(node, "state")))
                .findFirst();
    }

    private static long number(JsonNode node, String name) {
        return Long.parseLong(text(node, name));
    }

    private static String text(JsonNode node, String name) {
        return node.path(name).asText();
    }

    /** The hashes of the texts and the texts themselves, each with its own chance. */
    static Map<String, byte[]> salted(Map<String, String> texts) {
        Map<String, byte[]> salted = new TreeMap<>();
        texts.forEach((name, text) -> salted.put(name, PersonalText.salted(text)));
        return salted;
    }
}
