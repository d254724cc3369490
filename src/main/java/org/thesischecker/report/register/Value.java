package org.thesischecker.report.register;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.thesischecker.report.Json;

/**
 * What stands under a title in a row of a register. It is never empty: what cannot be known says so in words.
 *
 * @param lines for people
 * @param tree for programs; null where it is not known
 * @param cell for a spreadsheet: a {@link BigDecimal}, a {@link LocalDate}, or the lines
 */
public record Value(List<String> lines, JsonNode tree, Object cell) {

    public Value {
        if (lines.isEmpty() || lines.stream().allMatch(String::isBlank)) {
            throw new IllegalArgumentException("A register has no empty cell: say in words why nothing is known.");
        }
        lines = List.copyOf(lines);
    }

    static Value of(String text) {
        return of(List.of(text), Json.text(text));
    }

    static Value of(List<String> lines, JsonNode tree) {
        return new Value(lines, tree, lines);
    }

    static Value of(LocalDate day) {
        return new Value(List.of(day.toString()), Json.text(day.toString()), day);
    }

    static Value of(long number) {
        return new Value(
                List.of(String.valueOf(number)), Json.decimal(BigDecimal.valueOf(number)), BigDecimal.valueOf(number));
    }

    static Value of(BigDecimal number, String text) {
        return new Value(List.of(text), Json.decimal(number), number);
    }

    /** Yes or no. */
    static Value of(boolean holds) {
        return of(List.of(holds ? "yes" : "no"), Json.truth(holds));
    }

    /** Null for programs, and for people why. */
    static Value unknown(String why) {
        return of(List.of(why), Json.absent());
    }

    /** What is there, or why it is not. */
    static <T> Value of(Optional<T> item, Function<T, Value> value, String why) {
        return item.map(value).orElseGet(() -> unknown(why));
    }

    /** A line for each; where there is none, why. */
    static <T> Value lines(Collection<T> items, Function<T, String> words, Function<T, JsonNode> tree, String why) {
        return of(items.isEmpty() ? List.of(why) : items.stream().map(words).toList(), Json.array(items, tree));
    }

    static Value texts(List<String> texts, String why) {
        return lines(texts, text -> text, Json::text, why);
    }
}
