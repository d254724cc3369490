package org.thesischecker.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.thesischecker.ledger.ssh.SshSignature;
import org.thesischecker.model.Words;

/**
 * An act before it is in a ledger: what is signed, the texts behind its hashes, and the signatures so far.
 *
 * @param texts as they are kept, by what they are
 */
public record Draft(Statement statement, Map<String, byte[]> texts, Map<Role, SshSignature> signatures) {

    private static final String FORM = "thesis-ledger-request/1";

    public Draft {
        texts = new TreeMap<>(texts);
        signatures = new TreeMap<>(signatures);
    }

    /**
     * An act that nobody has signed.
     *
     * @param ledger its name
     */
    public static Draft of(String ledger, Act act, Map<Role, String> names, Optional<String> reason) {
        Map<String, String> texts = new TreeMap<>();
        names.forEach((role, name) -> texts.put(role.word(), name));
        reason.ifPresent(words -> texts.put(Statement.REASON, words));
        Map<String, byte[]> salted = Statement.salted(texts);
        Map<String, String> hashes = new TreeMap<>();
        salted.forEach((name, bytes) -> hashes.put(name, Sha256.hex(bytes)));
        return new Draft(new Statement(ledger, act, hashes), salted, Map.of());
    }

    /** The same, signed by whoever has a role. */
    public Draft signed(Role role, SshSignature signature) {
        Map<Role, SshSignature> more = new TreeMap<>(signatures);
        more.put(role, signature);
        return new Draft(statement, texts, more);
    }

    /** A name, or the reason; empty when there is none. */
    public String text(String name) {
        return Optional.ofNullable(texts.get(name)).flatMap(PersonalText::read).orElse("");
    }

    /** As it is handed on, for the next to sign. */
    public String json() {
        ObjectNode node = JsonNodeFactory.instance
                .objectNode()
                .put("form", FORM)
                .put("statement", new String(statement.bytes(), UTF_8));
        ObjectNode kept = node.putObject("texts");
        texts.forEach((name, bytes) -> kept.put(name, new String(bytes, UTF_8)));
        ObjectNode signed = node.putObject("signatures");
        signatures.forEach((role, signature) -> signed.put(role.word(), signature.text()));
        return node.toPrettyString() + "\n";
    }

    /** Reads what was handed on; empty when it is malformed, or its texts are not those that were signed. */
    public static Optional<Draft> parse(String json) {
        return CanonicalJson.read(json.getBytes(UTF_8))
                .filter(node -> FORM.equals(node.path("form").asText()))
                .flatMap(node -> Statement.parse(node.path("statement").asText().getBytes(UTF_8))
                        .flatMap(statement -> read(node, statement)));
    }

    private static Optional<Draft> read(ObjectNode node, Statement statement) {
        Map<String, byte[]> texts = new TreeMap<>();
        Map<String, String> hashes = new TreeMap<>();
        CanonicalJson.texts(node.path("texts")).forEach((name, text) -> {
            texts.put(name, text.getBytes(UTF_8));
            hashes.put(name, Sha256.hex(text.getBytes(UTF_8)));
        });
        Map<Role, SshSignature> signatures = new TreeMap<>();
        Map<String, String> given = CanonicalJson.texts(node.path("signatures"));
        given.forEach((word, text) -> Words.parse(Role.class, word)
                .filter(statement.act().roles()::contains)
                .ifPresent(role -> SshSignature.parse(text).ifPresent(one -> signatures.put(role, one))));
        boolean readable = texts.values().stream()
                .allMatch(bytes -> PersonalText.read(bytes).isPresent());
        return Optional.of(new Draft(statement, texts, signatures))
                .filter(any -> readable && hashes.equals(statement.texts()) && signatures.size() == given.size());
    }
}
