package org.thesischecker.regression;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.thesischecker.book.Book;
import org.thesischecker.book.BookLoader;
import org.thesischecker.book.Cases;
import org.thesischecker.book.CasesLoader;
import org.thesischecker.facts.Dictionary;
import org.thesischecker.facts.Observations;
import org.thesischecker.model.Problem;
import org.thesischecker.source.Loaded;

/** The book that is shipped, with its rule tests and the facts. */
final class Shipped {

    private static final Path FOLDER = Path.of("rules", "citic-2025h2-technology");

    static final Observations FACTS = loaded(Observations.load(List.of(Path.of("facts"))));
    static final Dictionary DICTIONARY = FACTS.dictionary();
    static final Book BOOK = loaded(BookLoader.load(FOLDER, DICTIONARY));
    static final List<Cases> CASES = loaded(CasesLoader.loadAll(FOLDER, BOOK, DICTIONARY));

    private Shipped() {}

    private static <T> T loaded(Loaded<T> loaded) {
        return loaded.value()
                .orElseThrow(() -> new AssertionError(
                        loaded.problems().stream().map(Problem::text).collect(Collectors.joining("\n"))));
    }
}
