package org.thesischecker.sheets;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.thesischecker.facts.Cell;
import org.thesischecker.facts.Columns;
import org.thesischecker.facts.Dictionary;
import org.thesischecker.model.MetricDefinition;
import org.thesischecker.source.Conversion;
import org.thesischecker.source.Fields;
import org.thesischecker.source.Loaded;
import org.thesischecker.source.Nearest;
import org.thesischecker.source.Problems;
import org.thesischecker.source.SourceDocument;
import org.thesischecker.source.SourceTreeReader;

/** Reads a mapping, and holds it against the dictionary. */
final class MappingReader {

    private static final int LAST_HEADER = 1000;
    private static final List<String> SCALES = List.of("scale", "factor", "multiply", "divide");

    private final Dictionary dictionary;
    private final Problems problems = new Problems();

    private MappingReader(Dictionary dictionary) {
        this.dictionary = dictionary;
    }

    static Loaded<Mapping> read(Path file, Dictionary dictionary) {
        return new MappingReader(dictionary).mapping(file);
    }

    private Loaded<Mapping> mapping(Path file) {
        Optional<Mapping> mapping = problems.take(SourceTreeReader.read(file)).map(this::mapping);
        return problems.orElse(mapping::orElseThrow);
    }

    private Mapping mapping(SourceDocument document) {
        Fields fields = document.fields("the mapping", problems);
        Optional<Cell> sheet = fields.optional("sheet", Conversion.text()).map(name -> cell(name, fields, "sheet"));
        int header =
                fields.optional("header", Conversion.integer(1, LAST_HEADER)).orElse(1);
        Map<Cell, Mapping.Series> metrics = metrics(fields);
        Map<String, Cell> columns = texts(fields, "columns");
        Map<String, Cell> constants = texts(fields, "constants");
        check(fields, columns, constants, !metrics.isEmpty());
        noScale(fields);
        fields.done();
        return new Mapping(sheet, header, columns, metrics, constants, document.text());
    }

    private static Map<String, Cell> texts(Fields fields, String key) {
        Map<String, Cell> texts = new LinkedHashMap<>();
        fields.child(key)
                .ifPresent(inner -> Mapping.FIELDS.forEach(field -> inner.optional(field, Conversion.text())
                        .ifPresent(text -> texts.put(field, cell(text, inner, field)))));
        return texts;
    }

    private static Cell cell(String text, Fields fields, String key) {
        return new Cell(text, fields.place(key), text.length());
    }

    private Map<Cell, Mapping.Series> metrics(Fields fields) {
        Map<Cell, Mapping.Series> metrics = new LinkedHashMap<>();
        Map<String, Fields> named = fields.namedChildren("metrics");
        if (fields.has("metrics") && named.isEmpty()) {
            fields.problem("metrics", "metrics is empty", "It names the metric of each column that holds values.");
        }
        named.forEach((header, inner) -> {
            Cell metric = cell(inner.text(Columns.METRIC), inner, Columns.METRIC);
            Cell unit = cell(inner.text(Columns.UNIT), inner, Columns.UNIT);
            noScale(inner);
            known(inner, metric, unit);
            metrics.put(new Cell(header, inner.place(), header.length()), new Mapping.Series(metric, unit));
        });
        return metrics;
    }

    private void known(Fields fields, Cell metric, Cell unit) {
        if (!fields.has(Columns.METRIC)) {
            return;
        }
        Optional<MetricDefinition> definition = dictionary.metric(metric.text());
        if (definition.isEmpty()) {
            fields.problem(
                    Columns.METRIC,
                    "unknown metric \"%s\"".formatted(metric.text()),
                    Nearest.advice("It stands in no metrics.yaml.", metric.text(), dictionary.ids()));
        } else if (fields.has(Columns.UNIT) && !definition.get().unit().name().equals(unit.text())) {
            String expected = definition.get().unit().name();
            fields.problem(
                    Columns.UNIT,
                    "unit \"%s\" for %s, which is in %s".formatted(unit.text(), metric.text(), expected),
                    Nearest.advice(
                            "Units are checked, never converted: the sheet has to be in %s.".formatted(expected),
                            unit.text(),
                            List.of(expected)));
        }
    }

    /** What people look for to have numbers converted. */
    private static void noScale(Fields fields) {
        SCALES.stream()
                .filter(fields::has)
                .forEach(key -> fields.keyProblem(
                        key,
                        "\"%s\" would change the numbers".formatted(key),
                        "Units are checked, never converted: bring the sheet into the metric's unit."));
    }

    private static void check(Fields fields, Map<String, Cell> columns, Map<String, Cell> constants, boolean wide) {
        columns.keySet().stream()
                .filter(constants::containsKey)
                .forEach(field -> fields.problem(
                        "constants", "%s is a column and a constant".formatted(field), "Keep one of them."));
        if (constants.containsKey(Columns.VALUE)) {
            fields.problem("constants", "value is a constant", "Values stand in the sheet.");
        }
        List<String> ofMetrics = List.of(Columns.METRIC, Columns.UNIT, Columns.VALUE);
        for (String field : Mapping.FIELDS) {
            boolean given = columns.containsKey(field) || constants.containsKey(field);
            boolean perMetric = wide && ofMetrics.contains(field);
            if (given && perMetric) {
                fields.problem(
                        "metrics",
                        "%s is given by metrics, and by a column or constant, too".formatted(field),
                        "Of a sheet with a column for each metric, metrics says all three: value, metric and unit.");
            } else if (!given && !perMetric && !Columns.OPTIONAL.contains(field)) {
                fields.problemAt(
                        fields.place(),
                        1,
                        "nothing says the %s".formatted(field),
                        "Name its column under columns, or what it always is under constants.");
            }
        }
    }
}
