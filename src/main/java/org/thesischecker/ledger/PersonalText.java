package org.thesischecker.ledger;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;

/**
 * A name or a reason. The ledger keeps it apart from the entry, which has only its hash, with bytes of chance in it so that
 * nobody finds it by trying names. What is dropped leaves no proof broken.
 */
public sealed interface PersonalText {

    /** For people: the text, or a marker. */
    String shown();

    /** As it was written. */
    record Readable(String text) implements PersonalText {
        @Override
        public String shown() {
            return text;
        }
    }

    /**
     * Dropped.
     *
     * @param entry the number of the entry that says who dropped it, and why
     */
    record Redacted(long entry) implements PersonalText {
        @Override
        public String shown() {
            return "[redacted by entry " + entry + "]";
        }
    }

    /** The longest name or reason, in characters. */
    int LONGEST = 2_000;

    private static byte[] bytes(String salt, String text) {
        ObjectNode node =
                JsonNodeFactory.instance.objectNode().put("salt", salt).put("text", text);
        return CanonicalJson.bytes(node);
    }

    /** The bytes that are kept of a text. */
    static byte[] salted(String text) {
        byte[] salt = new byte[16];
        new SecureRandom().nextBytes(salt);
        return bytes(HexFormat.of().formatHex(salt), text);
    }

    /** Reads what is kept of a text; empty when it is none. */
    static Optional<String> read(byte[] bytes) {
        return CanonicalJson.read(bytes)
                .filter(node -> node.size() == 2 && node.path("salt").isTextual())
                .map(node -> node.path("text"))
                .flatMap(text -> text.isTextual() ? Optional.of(text.asText()) : Optional.empty());
    }
}
