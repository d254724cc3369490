package org.thesischecker.book;

import java.util.Arrays;
import java.util.Optional;

/** A property of a fact, as rules name it. */
public enum Property {
    ID("id", ValueKind.TEXT),
    METRIC("metric", ValueKind.TEXT),
    THESIS("thesis", ValueKind.TEXT),
    VALUE("value", ValueKind.DECIMAL),
    AT_LEAST("atLeast", ValueKind.DECIMAL),
    AT_MOST("atMost", ValueKind.DECIMAL),
    PREVIOUS("previous", ValueKind.DECIMAL),
    PERIOD("period", ValueKind.TEXT),
    PUBLISHED("published", ValueKind.TEXT),
    FAMILY("family", ValueKind.TEXT),
    MEMBER("member", ValueKind.TEXT),
    REMAINING("remaining", ValueKind.DECIMAL),
    ELAPSED("elapsed", ValueKind.DECIMAL),
    DAY("day", ValueKind.TEXT),
    HAPPENED("happened", ValueKind.TRUTH),
    PART("part", ValueKind.TEXT),
    STATE("state", ValueKind.TEXT),
    VERDICT("verdict", ValueKind.TEXT),
    FROM("from", ValueKind.TEXT),
    HORIZON("horizon", ValueKind.TEXT),
    AS_OF("asOf", ValueKind.TEXT);

    private final String word;
    private final ValueKind kind;

    Property(String word, ValueKind kind) {
        this.word = word;
        this.kind = kind;
    }

    /** The property as a rule file writes it. */
    public String word() {
        return word;
    }

    public ValueKind kind() {
        return kind;
    }

    public static Optional<Property> ofWord(String word) {
        return Arrays.stream(values())
                .filter(property -> property.word.equals(word))
                .findFirst();
    }
}
