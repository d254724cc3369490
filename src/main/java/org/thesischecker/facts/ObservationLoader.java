package org.thesischecker.facts;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.thesischecker.model.Observation;
import org.thesischecker.model.Place;
import org.thesischecker.model.Problem;
import org.thesischecker.source.Loaded;
import org.thesischecker.source.Problems;
import org.thesischecker.source.SourceText;

/**
 * Reads facts folders. Nothing is loaded by halves: all rows, or all that is wrong. Whether a row stands there twice is seen
 * once all are in order; only when something is wrong are they read again, and each is held against those before it.
 */
final class ObservationLoader {

    private final Problems problems = new Problems();
    private final List<Observation> observations = new ArrayList<>();
    private final @Nullable Map<RowKey, Observation> known;

    /**
     * A loader.
     *
     * @param known keeps every row by what tells it from others; {@code null} when rows are not compared
     */
    private ObservationLoader(@Nullable Map<RowKey, Observation> known) {
        this.known = known;
    }

    static Loaded<Observations> load(List<Path> folders) {
        Loaded<Observations> loaded = new ObservationLoader(null).observations(folders);
        boolean isRight = loaded.value().filter(all -> !all.hasRowTwice()).isPresent();
        return isRight ? loaded : new ObservationLoader(new HashMap<>()).observations(folders);
    }

    private Loaded<Observations> observations(List<Path> folders) {
        FactFiles files = new FactFiles(folders, problems);
        if (!problems.isEmpty()) {
            return Loaded.failed(problems.all());
        }
        try (RowsAhead rows = new RowsAhead(files.observations())) {
            Loaded<Dictionary> dictionary = DictionaryLoader.load(files.dictionaries());
            return dictionary
                    .value()
                    .map(metrics -> observations(rows, files.observations().get(0), metrics))
                    .orElseGet(() -> Loaded.failed(dictionary.problems()));
        }
    }

    private Loaded<Observations> observations(RowsAhead rows, Path file, Dictionary dictionary) {
        ObservationReader reader = new ObservationReader(dictionary);
        rows.forEach(row -> reader.read(new RowCheck(row, problems)).ifPresent(observation -> add(observation, row)));
        problems.addAll(rows.problems());
        if (problems.isEmpty() && observations.isEmpty()) {
            Place first = Place.of(SourceText.shown(file));
            problems.add(Problem.at(first, "no observation, here or in another file", "A row follows the header."));
        }
        return problems.orElse(() -> new Observations(dictionary, observations, rows.notes()));
    }

    private void add(Observation observation, RawRow row) {
        Observation earlier = known == null ? null : known.putIfAbsent(RowKey.of(observation), observation);
        if (earlier == null) {
            observations.add(observation);
        } else if (RowKey.sayTheSame(earlier, observation)) {
            problems.add(
                    row.problem(
                            "",
                            "the same row stands in %s".formatted(DictionaryLoader.line(earlier.place())),
                            "Two rows differ in metric, period, source, published or status; a restatement is published later."));
        } else {
            problems.add(
                    row.problem(
                            Columns.VALUE,
                            "another value for the same row stands in %s: %s"
                                    .formatted(DictionaryLoader.line(earlier.place()), RowKey.value(earlier)),
                            "Keep the right one. Two rows differ in metric, period, source, published or status; a restatement is published later."));
        }
    }
}
