package org.thesischecker.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.thesischecker.model.Problem;
import org.thesischecker.source.Loaded;
import org.thesischecker.source.SourceText;

/** A facts folder of a test, with a small dictionary. Figures are made up; they look like those of the first book. */
final class FactsFolder {

    static final String HEADER = "metric,period,value,bound,unit,published,dated,entered,status,grade,source,url,note";

    static final String DICTIONARY = """
            units:
              million_units: million vehicles
              USD_bn: billion US dollars
            metrics:
              sales.month:
                name: Vehicle sales, month
                definition: Wholesale of all vehicles.
                unit: million_units
                kind: measured
                frequency: month
                due-after: 20
                stale-after: 75
                tolerance: 0.01
                tick: 0.001
                range: [0, 100]
                preferred-source: CAAM
              capex.quarter:
                name: Capital expenditure, quarter
                definition: Purchases of property and equipment.
                unit: USD_bn
                kind: measured
                frequency: quarter
                due-after: 40
                stale-after: 150
                tolerance: 0.5
                tick: 0.1
                range: [0, 1000]
              sales.yoy:
                name: Vehicle sales, growth
                definition: Against the same month of the year before.
                unit: percent
                kind: measured
                frequency: month
                due-after: 20
                stale-after: 75
                tolerance: 0.1
                tick: 0.1
                range: [-100, 1000]
              duty:
                name: Duty
                definition: Rate in force.
                unit: percent
                kind: step
                frequency: day
                due-after: 0
                stale-after: never
                tolerance: 0
                tick: 0.1
                range: [0, 500]
              model.released:
                name: Model released
                definition: It is out.
                unit: boolean
                kind: event
                frequency: day
                due-after: 0
                stale-after: never
                tolerance: 0
                tick: 1
                range: [0, 1]
            """;

    static final String ROW =
            "sales.month,2025-09,3.226,,million_units,2025-10-14,,2026-11-24,actual,A,CAAM,https://example.org/a,";

    private final Path root;

    FactsFolder(Path root) {
        this.root = root;
        with("metrics.yaml", DICTIONARY);
    }

    Path root() {
        return root;
    }

    FactsFolder with(String file, String content) {
        return with(file, content.getBytes(StandardCharsets.UTF_8));
    }

    FactsFolder with(String file, byte[] content) {
        try {
            Path path = root.resolve(file);
            Files.createDirectories(path.getParent());
            Files.write(path, content);
            return this;
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    /** The rows under the header, in {@code a.csv}. */
    FactsFolder withRows(String... rows) {
        return with("a.csv", HEADER + "\n" + String.join("\n", rows) + "\n");
    }

    Loaded<Observations> load() {
        return Observations.load(List.of(root));
    }

    Observations loaded() {
        Loaded<Observations> loaded = load();
        assertThat(problems(loaded)).isEmpty();
        return loaded.value().orElseThrow();
    }

    /** All messages, with the folder's path written {@code facts}. */
    String problems() {
        return problems(load());
    }

    String problems(Loaded<?> loaded) {
        return loaded.problems().stream()
                .map(Problem::text)
                .collect(Collectors.joining("\n"))
                .replace(SourceText.shown(root), "facts");
    }
}
