package org.thesischecker.regression;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.thesischecker.book.Cases.Case;

/**
 * A case that is not written yet: one that is, with some changes.
 *
 * @param from the case to copy
 * @param to what the copy is then
 * @param lines what to change in the copy, as a case file writes it
 */
public record Patch(Case from, Case to, List<String> lines) {

    static Patch of(Case from, Case to, List<Change> changes) {
        Map<String, List<Change>> byKey = new LinkedHashMap<>();
        changes.forEach(change ->
                byKey.computeIfAbsent(change.key(), any -> new ArrayList<>()).add(change));
        return new Patch(
                from,
                to,
                byKey.entrySet().stream()
                        .map(entry -> line(entry.getKey(), entry.getValue()))
                        .toList());
    }

    /** The same with what the copy has to expect. */
    Patch expecting(String line) {
        return new Patch(
                from, to, Stream.concat(lines.stream(), Stream.of(line)).toList());
    }

    private static String line(String key, List<Change> changes) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        changes.forEach(change ->
                values.computeIfAbsent(change.name(), any -> new ArrayList<>()).add(change.value()));
        String notes = changes.stream()
                .map(Change::note)
                .filter(note -> !note.isEmpty())
                .distinct()
                .collect(Collectors.joining(", "));
        String names = String.join(", ", values.keySet());
        String line = switch (key) {
            case "as-of" -> "as-of: " + names;
            case "unset", "stale" -> "%s: [%s]".formatted(key, names);
            case "set" -> "set: {%s}".formatted(written(values, "%s: {%s}"));
            default -> "%s: {%s}".formatted(key, written(values, "%s: %s"));
        };
        return notes.isEmpty() ? line : line + "  # " + notes;
    }

    private static String written(Map<String, List<String>> values, String form) {
        return values.entrySet().stream()
                .map(entry -> form.formatted(entry.getKey(), String.join(", ", entry.getValue())))
                .collect(Collectors.joining(", "));
    }
}
