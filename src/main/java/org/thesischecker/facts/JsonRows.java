package org.thesischecker.facts;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.thesischecker.model.Place;
import org.thesischecker.source.Characters;
import org.thesischecker.source.Nearest;
import org.thesischecker.source.Problems;
import org.thesischecker.source.SourceDocument;
import org.thesischecker.source.SourceTree;
import org.thesischecker.source.SourceTree.Entry;
import org.thesischecker.source.SourceTree.Mapping;
import org.thesischecker.source.SourceTree.Scalar;
import org.thesischecker.source.SourceTree.Sequence;
import org.thesischecker.source.SourceTreeReader;

/** Reads the rows of one JSON file: an array of objects whose keys are the columns; empty ones may be left out. */
final class JsonRows {

    private final Problems problems;

    JsonRows(Problems problems) {
        this.problems = problems;
    }

    List<RawRow> read(Path path) {
        return problems.take(SourceTreeReader.read(path)).map(this::rows).orElse(List.of());
    }

    private List<RawRow> rows(SourceDocument document) {
        if (document.root() instanceof Sequence list) {
            return list.items().stream()
                    .flatMap(item -> row(document, item).stream())
                    .toList();
        }
        problems.add(document.text()
                .problem(
                        document.root().place(), 1, "no list of observations", "Expected [ {\"metric\": ...}, ... ]."));
        return List.of();
    }

    private Optional<RawRow> row(SourceDocument document, SourceTree item) {
        if (!(item instanceof Mapping mapping)) {
            problems.add(document.text().problem(item.place(), 1, "no observation", "Expected {\"metric\": ...}."));
            return Optional.empty();
        }
        Map<String, Cell> cells = new HashMap<>();
        boolean right = true;
        for (var field : mapping.entries().entrySet()) {
            Optional<Cell> cell = cell(document, field.getKey(), field.getValue());
            cell.ifPresent(known -> cells.put(field.getKey(), known));
            right &= cell.isPresent();
        }
        return right ? complete(document, mapping, cells) : Optional.empty();
    }

    private Optional<Cell> cell(SourceDocument document, String key, Entry entry) {
        if (!Columns.ALL.contains(key)) {
            refuseKey(document, key, entry.key());
            return Optional.empty();
        }
        if (entry.value() instanceof Scalar scalar && isTextOrNumber(scalar)) {
            int width = scalar.text().length() + (scalar.quoted() ? 2 : 0);
            return Optional.of(new Cell(scalar.text(), scalar.place(), width));
        }
        problems.add(document.text()
                .problem(entry.value().place(), 1, key + " is no plain text or number", "Expected one value."));
        return Optional.empty();
    }

    private Optional<RawRow> complete(SourceDocument document, Mapping mapping, Map<String, Cell> cells) {
        RawRow row = new RawRow(
                Cells.of(cells), mapping.place(), at -> document.text().line(at.line()));
        List<String> missing = Columns.ALL.stream()
                .filter(column -> !Columns.OPTIONAL.contains(column))
                .filter(column -> !cells.containsKey(column))
                .toList();
        missing.forEach(column -> problems.add(row.problem(
                column,
                "\"%s\" is missing in an observation".formatted(column),
                "Add \"%s\": ....".formatted(column))));
        return missing.isEmpty() ? Optional.of(row) : Optional.empty();
    }

    private void refuseKey(SourceDocument document, String key, Place place) {
        problems.add(document.text()
                .problem(
                        place,
                        key.length() + 2,
                        "unknown key \"%s\" in an observation".formatted(Characters.visible(key)),
                        Nearest.to(key, Columns.ALL)
                                .map("Did you mean \"%s\"?"::formatted)
                                .orElse("Expected " + String.join(", ", Columns.ALL) + ".")));
    }

    private static boolean isTextOrNumber(Scalar scalar) {
        boolean word = !scalar.quoted() && Character.isLetter(scalar.text().codePointAt(0));
        return !word && Characters.firstInvisible(scalar.text()).isEmpty();
    }
}
