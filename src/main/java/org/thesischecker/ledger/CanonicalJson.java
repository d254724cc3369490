package org.thesischecker.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * JSON of which there is one form only: keys sorted, no blanks, numbers as texts of their digits. It follows RFC 8785 but for
 * numbers, which that reads as doubles.
 */
public final class CanonicalJson {

    private static final ObjectMapper MAPPER = new ObjectMapper().disable(SerializationFeature.INDENT_OUTPUT);

    private CanonicalJson() {}

    /** The bytes of a tree in that form. */
    public static byte[] bytes(JsonNode node) {
        try {
            return MAPPER.writeValueAsString(canonical(node)).getBytes(UTF_8);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("A tree of JSON can be written.", impossible);
        }
    }

    /** The object that some bytes hold; empty when they hold none. */
    static Optional<ObjectNode> read(byte[] bytes) {
        try {
            return MAPPER.readTree(bytes) instanceof ObjectNode object ? Optional.of(object) : Optional.empty();
        } catch (IOException broken) {
            return Optional.empty();
        }
    }

    /** An object of texts. */
    static ObjectNode object(Map<String, String> texts) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        texts.forEach(node::put);
        return node;
    }

    /** The texts of an object, by name. */
    static Map<String, String> texts(JsonNode node) {
        Map<String, String> texts = new TreeMap<>();
        node.fields()
                .forEachRemaining(
                        field -> texts.put(field.getKey(), field.getValue().asText()));
        return texts;
    }

    private static JsonNode canonical(JsonNode node) {
        if (node instanceof ObjectNode object) {
            ObjectNode sorted = JsonNodeFactory.instance.objectNode();
            TreeSet<String> names = new TreeSet<>();
            object.fieldNames().forEachRemaining(names::add);
            names.forEach(name -> sorted.set(name, canonical(object.get(name))));
            return sorted;
        }
        if (node instanceof ArrayNode array) {
            ArrayNode items = JsonNodeFactory.instance.arrayNode();
            array.forEach(item -> items.add(canonical(item)));
            return items;
        }
        return node.isNumber()
                ? JsonNodeFactory.instance.textNode(node.decimalValue().toPlainString())
                : node;
    }
}
