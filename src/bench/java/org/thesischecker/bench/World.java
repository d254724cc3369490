package org.thesischecker.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.thesischecker.book.Book;
import org.thesischecker.book.BookLoader;
import org.thesischecker.engine.DroolsFacts;
import org.thesischecker.engine.Fact;
import org.thesischecker.facts.FactSet;
import org.thesischecker.facts.Observations;
import org.thesischecker.facts.Reading;
import org.thesischecker.model.Observation;
import org.thesischecker.model.Problem;
import org.thesischecker.model.View;
import org.thesischecker.review.Bare;
import org.thesischecker.review.Reviewed;
import org.thesischecker.review.Reviewer;
import org.thesischecker.source.Loaded;

/** A book and what is known on a day: the shipped one, or a made-up one. */
record World(Book book, Observations observations, LocalDate day) {

    static World shipped() {
        return load(Path.of("rules"), Path.of("facts"), LocalDate.parse("2025-10-31"));
    }

    static World madeUp(MadeUp size) {
        Path folder = temporary();
        size.write(folder);
        return load(folder.resolve("rules"), folder.resolve("facts"), MadeUp.DAY);
    }

    static World load(Path rules, Path facts, LocalDate day) {
        Observations observations = value(Observations.load(List.of(facts)));
        return new World(
                value(BookLoader.loadAll(rules, observations.dictionary())).get(0), observations, day);
    }

    /** A folder that is removed by whoever cleans the build. */
    static Path temporary() {
        try {
            Path parent = Files.createDirectories(Path.of("target", "bench"));
            return Files.createTempDirectory(parent, "made-up").toAbsolutePath();
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    static <T> T value(Loaded<T> loaded) {
        return loaded.value()
                .orElseThrow(() -> new IllegalStateException(
                        loaded.problems().stream().map(Problem::text).collect(Collectors.joining("\n"))));
    }

    FactSet facts() {
        return observations.asOf(day, View.PUBLISHED);
    }

    Reviewed reviewed() {
        return Reviewer.reviewed(book, observations, day, View.PUBLISHED, any -> true);
    }

    String drl() {
        return DroolsFacts.drl(book, observations.dictionary());
    }

    List<Fact> droolsFacts() {
        return DroolsFacts.of(book, facts());
    }

    void writeForBare(Path folder) throws IOException {
        BareFiles.write(folder, drl(), droolsFacts(), Bare.subjects(reviewed()));
    }

    /** A change of one metric's current reading and the way back, with the theses that read it. */
    record Step(Observation row, List<String> readers) {

        /** Up by about a percent, each time by another amount, or an event undone. */
        List<Observation> there(int time) {
            return List.of(row.withValue(
                    row.unit().name().equals("boolean")
                            ? BigDecimal.ONE.subtract(row.value())
                            : row.value()
                                    .multiply(
                                            BigDecimal.valueOf(1_005_000 + time % 10_000, 6), MathContext.DECIMAL64)));
        }

        List<Observation> back() {
            return List.of(row);
        }
    }

    /** One step for each metric that a thesis reads, that has a current reading and that is asked for. */
    List<Step> steps(Predicate<String> metrics) {
        FactSet facts = facts();
        List<Step> steps = new ArrayList<>();
        Bare.readers(book, observations.dictionary()).forEach((metric, readers) -> {
            if (metrics.test(metric)) {
                facts.current(metric).map(Reading::observation).ifPresent(row -> steps.add(new Step(row, readers)));
            }
        });
        return steps;
    }
}
