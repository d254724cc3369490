package org.thesischecker.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.function.Function;
import org.thesischecker.model.Decimals;

/** The pieces of a tree for programs. */
public final class Json {

    private static final JsonNodeFactory NODES = JsonNodeFactory.withExactBigDecimals(true);

    private Json() {}

    public static ObjectNode object() {
        return NODES.objectNode();
    }

    /** A decimal in the digits that were tested, without trailing zeros. */
    public static JsonNode decimal(BigDecimal value) {
        return NODES.numberNode(new BigDecimal(Decimals.text(value)));
    }

    public static JsonNode absent() {
        return NODES.nullNode();
    }

    public static JsonNode truth(boolean holds) {
        return NODES.booleanNode(holds);
    }

    public static JsonNode text(String text) {
        return NODES.textNode(text);
    }

    public static <T> ArrayNode array(Collection<T> items, Function<T, JsonNode> item) {
        ArrayNode array = NODES.arrayNode(items.size());
        items.forEach(each -> array.add(item.apply(each)));
        return array;
    }

    public static ArrayNode texts(Collection<String> texts) {
        return array(texts, NODES::textNode);
    }
}
