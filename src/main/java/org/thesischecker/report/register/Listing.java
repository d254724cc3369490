package org.thesischecker.report.register;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.thesischecker.model.Words;
import org.thesischecker.report.Document.Block;
import org.thesischecker.report.Document.Paragraph;
import org.thesischecker.report.Json;
import org.thesischecker.report.Tone;

/**
 * A register, written.
 *
 * @param title what it is, with how many rows
 * @param rests what it is computed from, in sentences
 * @param columns of every format but the console
 * @param rows each with a value for each column
 * @param table for the console
 */
public record Listing(
        Register register,
        String title,
        List<String> rests,
        List<Column> columns,
        List<List<Value>> rows,
        List<Block> table) {

    /** A column, with its name for programs and its width in a spreadsheet. */
    public record Column(String key, String title, int width) {}

    public Listing {
        rests = List.copyOf(rests);
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        table = List.copyOf(table);
    }

    static <T> Listing of(
            Register register,
            String title,
            List<String> rests,
            List<Field<T>> fields,
            List<? extends T> rows,
            List<Block> table) {
        return new Listing(
                register,
                title,
                rests,
                fields.stream()
                        .map(field -> new Column(field.key(), field.title(), field.width()))
                        .toList(),
                rows.stream()
                        .map(row -> fields.stream()
                                .map(field -> field.value().apply(row))
                                .toList())
                        .toList(),
                table);
    }

    /** On the console, of a register without a row. */
    static List<Block> none(String why) {
        return List.of(new Paragraph(Tone.PLAIN, why));
    }

    JsonNode json() {
        ObjectNode node = Json.object().put("register", Words.of(register));
        node.set("restsOn", Json.texts(rests));
        node.set("rows", Json.array(rows, this::json));
        return node;
    }

    private JsonNode json(List<Value> row) {
        ObjectNode node = Json.object();
        for (int at = 0; at < columns.size(); at++) {
            node.set(columns.get(at).key(), row.get(at).tree());
        }
        return node;
    }
}
