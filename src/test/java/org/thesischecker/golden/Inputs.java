package org.thesischecker.golden;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.thesischecker.book.Book;
import org.thesischecker.book.BookLoader;
import org.thesischecker.facts.Observations;
import org.thesischecker.model.Problem;
import org.thesischecker.model.View;
import org.thesischecker.report.Asked;
import org.thesischecker.report.JsonRenderer;
import org.thesischecker.report.ReviewResult;
import org.thesischecker.report.TextRenderer;
import org.thesischecker.source.Loaded;
import org.thesischecker.whatif.Closest;

/** Where the inputs of whole reviews lie, and the reviews of them. */
final class Inputs {

    /** The shipped book; others may stand beside it, on metrics that the frozen facts lack. */
    static final Path BOOK = Path.of("rules", "citic-2025h2-technology");

    static final String BOOK_ID = String.valueOf(BOOK.getFileName());

    static final Path FACTS = Path.of("facts");

    /** A copy of the facts that stays as it is while the facts grow. */
    static final Path FROZEN_FACTS = Path.of("src", "test", "goldens", "facts");

    private Inputs() {}

    static Observations facts(Path folder) {
        return loaded(Observations.load(List.of(folder)));
    }

    static List<Book> books(Path book, Observations facts) {
        return List.of(loaded(BookLoader.load(book, facts.dictionary())));
    }

    /** The review as the command makes it, with the five closest flips that it tells people. */
    static Closest review(Path book, Path facts, LocalDate asOf) {
        Observations observations = facts(facts);
        return Closest.of(books(book, observations), observations, asOf, View.PUBLISHED, 5, any -> true);
    }

    static String json(Closest made) {
        return new JsonRenderer().render(ReviewResult.of(made.review()));
    }

    static String text(Closest made) {
        return new TextRenderer(false).render(new ReviewResult(made.review(), Asked.EVERYTHING, false, made.flips()));
    }

    private static <T> T loaded(Loaded<T> loaded) {
        return loaded.value()
                .orElseThrow(() -> new AssertionError(
                        loaded.problems().stream().map(Problem::text).collect(Collectors.joining("\n"))));
    }
}
