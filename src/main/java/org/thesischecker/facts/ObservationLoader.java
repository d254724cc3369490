package org.thesischecker.facts;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.thesischecker.model.Decimals;
import org.thesischecker.model.Observation;
import org.thesischecker.model.Period;
import org.thesischecker.model.Place;
import org.thesischecker.model.Problem;
import org.thesischecker.model.Status;
import org.thesischecker.source.Loaded;
import org.thesischecker.source.Problems;
import org.thesischecker.source.SourceText;

/** Reads facts folders. Nothing is loaded by halves: all rows, or all that is wrong. */
final class ObservationLoader {

    private final Problems problems = new Problems();
    private final List<Problem> notes = new ArrayList<>();
    private final List<Observation> observations = new ArrayList<>();
    private final Map<Key, Observation> known = new HashMap<>();

    private ObservationLoader() {}

    static Loaded<Observations> load(List<Path> folders) {
        return new ObservationLoader().observations(folders);
    }

    private Loaded<Observations> observations(List<Path> folders) {
        FactFiles files = new FactFiles(folders, problems);
        if (!problems.isEmpty()) {
            return Loaded.failed(problems.all());
        }
        Loaded<Dictionary> dictionary = DictionaryLoader.load(files.dictionaries());
        return dictionary
                .value()
                .map(known -> observations(files.observations(), known))
                .orElseGet(() -> Loaded.failed(dictionary.problems()));
    }

    private Loaded<Observations> observations(List<Path> files, Dictionary dictionary) {
        ObservationReader reader = new ObservationReader(dictionary);
        for (Path file : files) {
            read(file, row -> reader.read(new RowCheck(row, problems)).ifPresent(observation -> add(observation, row)));
        }
        if (problems.isEmpty() && observations.isEmpty()) {
            Place first = Place.of(SourceText.shown(files.get(0)));
            problems.add(Problem.at(first, "no observation, here or in another file", "A row follows the header."));
        }
        return problems.orElse(() -> new Observations(dictionary, observations, notes));
    }

    /** Reads a file row by row; of a table, no more than a line is kept at a time. */
    private void read(Path file, Consumer<RawRow> taker) {
        if (FactFiles.isJson(file)) {
            new JsonRows(problems).read(file).forEach(taker);
        } else {
            new CsvRows(file, problems, notes).read(taker);
        }
    }

    private void add(Observation observation, RawRow row) {
        Observation earlier = known.putIfAbsent(Key.of(observation), observation);
        if (earlier == null) {
            observations.add(observation);
        } else if (sayTheSame(earlier, observation)) {
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
                                    .formatted(DictionaryLoader.line(earlier.place()), shown(earlier)),
                            "Keep the right one. Two rows differ in metric, period, source, published or status; a restatement is published later."));
        }
    }

    private static boolean sayTheSame(Observation one, Observation other) {
        return one.value().compareTo(other.value()) == 0 && one.bound() == other.bound();
    }

    private static String shown(Observation row) {
        String value = Decimals.text(row.value());
        return switch (row.bound()) {
            case NONE -> value;
            case AT_LEAST -> "at least " + value;
            case AT_MOST -> "at most " + value;
        };
    }

    /** What tells rows apart. */
    private record Key(String metric, Period period, String source, LocalDate published, Status status) {

        static Key of(Observation row) {
            return new Key(row.metric(), row.period(), row.source(), row.published(), row.status());
        }
    }
}
