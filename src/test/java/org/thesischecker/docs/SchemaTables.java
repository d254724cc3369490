package org.thesischecker.docs;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** The fields that a JSON Schema knows, as tables: one for the file, one for each part that has fields of its own. */
final class SchemaTables {

    private final JsonNode schema;
    private final StringBuilder text = new StringBuilder();

    private SchemaTables(JsonNode schema) {
        this.schema = schema;
    }

    static String of(Path file) throws IOException {
        return new SchemaTables(JsonMapper.builder().build().readTree(file.toFile())).tables();
    }

    private String tables() {
        text.append(schema.path("description").asText()).append("\n\n");
        if (schema.has("properties")) {
            table(schema, "");
        }
        schema.path("$defs").properties().forEach(part -> {
            if (part.getValue().has("properties")) {
                text.append("**").append(part.getKey()).append("**");
                String said = part.getValue().path("description").asText();
                text.append(said.isEmpty() ? "" : ": " + said).append("\n\n");
                table(part.getValue(), "");
            }
        });
        return text.toString();
    }

    private void table(JsonNode object, String prefix) {
        List<String> required = texts(object.path("required"));
        MarkdownTable table = new MarkdownTable("field", "needed", "is", "meaning");
        rows(table, object, required, prefix);
        text.append(table.text()).append('\n');
    }

    private void rows(MarkdownTable table, JsonNode object, List<String> required, String prefix) {
        for (Map.Entry<String, JsonNode> field : object.path("properties").properties()) {
            JsonNode type = field.getValue();
            String name = prefix + field.getKey();
            String needed = required.contains(field.getKey()) ? "yes" : "";
            table.row(
                    "`" + name + "`",
                    needed,
                    form(type),
                    type.path("description").asText());
            if (type.has("properties")) {
                rows(table, type, texts(type.path("required")), name + ".");
            } else if (type.path("items").has("properties")) {
                rows(table, type.path("items"), texts(type.path("items").path("required")), name + "[].");
            }
        }
    }

    private String form(JsonNode type) {
        if (type.has("$ref")) {
            return form(type.path("$ref").asText());
        }
        if (type.has("enum")) {
            return texts(type.path("enum")).stream()
                    .map(word -> word.isEmpty() ? "empty" : "`" + word + "`")
                    .collect(Collectors.joining(", "));
        }
        if (type.has("const")) {
            return "`" + type.path("const").asText() + "`";
        }
        if (type.has("oneOf") || type.has("anyOf")) {
            JsonNode ways = type.has("oneOf") ? type.path("oneOf") : type.path("anyOf");
            return StreamSupport.stream(ways.spliterator(), false)
                    .map(this::form)
                    .distinct()
                    .collect(Collectors.joining(" or "));
        }
        return switch (type.path("type").asText()) {
            case "array" -> "list of " + form(type.path("items"));
            case "object" ->
                type.path("additionalProperties").isObject()
                        ? "by name: " + form(type.path("additionalProperties"))
                        : "fields";
            case "string" -> "text";
            case "boolean" -> "`true`, `false`";
            case "integer" -> "whole number";
            default -> type.path("type").asText("anything");
        };
    }

    /** A part with fields is named; any other is what it stands for. */
    private String form(String reference) {
        String name = reference.substring(reference.lastIndexOf('/') + 1);
        JsonNode part = schema.path("$defs").path(name);
        boolean plain = part.path("type").asText().equals("string") && !part.has("enum");
        return plain || part.has("properties") ? name : form(part);
    }

    private static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(item -> texts.add(item.asText()));
        return texts;
    }
}
