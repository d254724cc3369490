package org.thesischecker.ledger;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;

/** Where two records say different things. */
final class Differing {

    private Differing() {}

    /** The first place at which they differ, with what each says there. */
    static String words(byte[] recorded, byte[] now) {
        Optional<JsonNode> before = CanonicalJson.read(recorded).map(node -> node);
        Optional<JsonNode> after = CanonicalJson.read(now).map(node -> node);
        return before.flatMap(was -> after.flatMap(is -> first("", was, is))).orElse("its bytes differ");
    }

    private static Optional<String> first(String path, JsonNode was, JsonNode is) {
        if (was.equals(is)) {
            return Optional.empty();
        }
        if (was.isObject() && is.isObject()) {
            Iterator<Map.Entry<String, JsonNode>> fields = was.fields();
            while (fields.hasNext()) {
                Map.Entry<String, JsonNode> field = fields.next();
                Optional<String> inside = first(path + "/" + field.getKey(), field.getValue(), is.path(field.getKey()));
                if (inside.isPresent()) {
                    return inside;
                }
            }
        }
        if (was.isArray() && is.isArray() && was.size() == is.size()) {
            for (int index = 0; index < was.size(); index++) {
                Optional<String> inside = first(path + "/" + index, was.get(index), is.get(index));
                if (inside.isPresent()) {
                    return inside;
                }
            }
        }
        return Optional.of("at %s it says %s, and was %s".formatted(path, shortened(is), shortened(was)));
    }

    private static String shortened(JsonNode node) {
        String text = node.isMissingNode() ? "nothing" : node.toString();
        return text.length() <= 80 ? text : text.substring(0, 77) + "...";
    }
}
