package org.thesischecker.facts;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.thesischecker.model.MetricDefinition;
import org.thesischecker.model.Place;
import org.thesischecker.source.Fields;
import org.thesischecker.source.Loaded;
import org.thesischecker.source.Problems;
import org.thesischecker.source.SourceTreeReader;

/** Reads the dictionary: the units and metrics of one or more {@code metrics.yaml}. */
final class DictionaryLoader {

    /** Units that need no definition; a dictionary may put their meaning into its own words. */
    private static final Map<String, String> BUILT_IN = Map.of(
            "percent", "hundredths of a whole, or growth in hundredths",
            "percentage_points", "difference of two percent figures",
            "ratio", "one figure divided by another of the same unit",
            "count", "number of things",
            "boolean", "1 for happened, 0 for not happened");

    private final Problems problems = new Problems();
    private final Map<String, String> units = new TreeMap<>(BUILT_IN);
    private final Set<String> defined = new HashSet<>();
    private final Map<String, MetricDefinition> metrics = new TreeMap<>();
    private final Map<String, MetricDefinition> families = new TreeMap<>();

    private DictionaryLoader() {}

    static Loaded<Dictionary> load(List<Path> files) {
        return new DictionaryLoader().dictionary(files);
    }

    private Loaded<Dictionary> dictionary(List<Path> files) {
        List<Fields> documents = new ArrayList<>();
        for (Path file : files) {
            problems.take(SourceTreeReader.read(file))
                    .ifPresent(document -> documents.add(document.fields("the dictionary", problems)));
        }
        documents.forEach(this::readUnits);
        documents.forEach(this::readMetrics);
        documents.forEach(Fields::done);
        return problems.orElse(() -> new Dictionary(metrics.values(), units));
    }

    private void readUnits(Fields document) {
        document.named("units").forEach((name, meaning) -> {
            units.put(name, meaning);
            if (!defined.add(name)) {
                document.entryProblem(
                        "units",
                        name,
                        "the unit \"%s\" is defined in another file too".formatted(name),
                        "Define it once.");
            }
        });
    }

    private void readMetrics(Fields document) {
        document.expect("metrics", "It holds one entry a metric, by id.");
        MetricReader reader = new MetricReader(List.copyOf(units.keySet()));
        document.namedChildren("metrics").forEach((id, fields) -> {
            MetricDefinition definition = reader.read(id, fields);
            MetricDefinition earlier = metrics.putIfAbsent(id, definition);
            if (earlier != null) {
                fields.problemAt(
                        definition.place(),
                        id.length(),
                        "the metric \"%s\" is defined already".formatted(id),
                        "Its first definition is in %s.".formatted(line(earlier.place())));
            }
            checkFamily(definition, fields);
        });
    }

    /** Rules compare the members of a family with one another: they must be of one kind. */
    private void checkFamily(MetricDefinition definition, Fields fields) {
        if (definition.family() == null) {
            return;
        }
        MetricDefinition first = families.putIfAbsent(definition.family(), definition);
        if (first != null && !alike(first, definition)) {
            fields.problem(
                    "family",
                    "%s differs from %s of the same family in unit, kind or frequency"
                            .formatted(definition.id(), first.id()),
                    "The members of a family differ in one dimension only (%s).".formatted(line(first.place())));
        }
    }

    private static boolean alike(MetricDefinition first, MetricDefinition second) {
        return first.unit().equals(second.unit())
                && first.kind() == second.kind()
                && first.frequency() == second.frequency();
    }

    /** A place as messages refer to it: without its column. */
    static String line(Place place) {
        return new Place(place.file(), place.line(), 0).toString();
    }
}
