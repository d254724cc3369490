package org.thesischecker.review;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.thesischecker.book.Book;
import org.thesischecker.book.BookLoader;
import org.thesischecker.facts.Observations;
import org.thesischecker.model.Problem;
import org.thesischecker.source.Loaded;

/** The book and the facts in the repository, loaded as the tool does. */
record ShippedBook(Book book, Observations observations) {

    static final List<LocalDate> DAYS = List.of(
            LocalDate.parse("2025-05-29"),
            LocalDate.parse("2025-06-30"),
            LocalDate.parse("2025-09-30"),
            LocalDate.parse("2025-12-31"),
            LocalDate.parse("2026-02-28"));

    static ShippedBook load() {
        return load(Path.of("rules"), Path.of("facts"));
    }

    static ShippedBook load(Path rules, Path facts) {
        Observations observations = value(Observations.load(List.of(facts)));
        return new ShippedBook(
                value(BookLoader.loadAll(rules, observations.dictionary())).get(0), observations);
    }

    /** What was loaded, or a failure that says all that is wrong with it. */
    static <T> T value(Loaded<T> loaded) {
        return loaded.value()
                .orElseThrow(() -> new AssertionError(
                        loaded.problems().stream().map(Problem::text).collect(Collectors.joining("\n"))));
    }
}
