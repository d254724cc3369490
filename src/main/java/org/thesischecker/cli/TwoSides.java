package org.thesischecker.cli;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.thesischecker.book.Book;
import org.thesischecker.book.BookLoader;
import org.thesischecker.facts.Observations;
import org.thesischecker.model.View;
import org.thesischecker.regression.DiffSide;
import org.thesischecker.regression.OneSide;
import org.thesischecker.source.Loaded;

/** The rules and facts of the base and of the working folders, as far as they load. */
record TwoSides(Loaded<DiffSide> base, Loaded<DiffSide> now) {

    /** Loads both. Facts of either side that are wrong end the run, and so does a base without any rules. */
    static TwoSides of(BaseOptions.Base base, BookOptions books, FactFolders facts) {
        Observations now = facts.observations();
        Observations was = base.facts().equals(facts.folders())
                ? now
                : Opened.orRefuse(Observations.load(base.facts()), ExitCode.INVALID);
        if (Opened.holdsNoBook(base.rules())) {
            throw books.given()
                    .refusal(base.option(), base.value(), "it has no rules", "There is no book in it to compare with.");
        }
        return new TwoSides(
                side(BookLoader.loadAll(base.rules(), was.dictionary()), was),
                side(BookLoader.loadAll(books.rules(), now.dictionary()), now));
    }

    private static Loaded<DiffSide> side(Loaded<List<Book>> books, Observations observations) {
        return books.value()
                .map(loaded -> Loaded.of(new DiffSide(loaded, observations)))
                .orElseGet(() -> Loaded.failed(books.problems()));
    }

    /** What can be said of the one side where the rules of the other do not load; empty when all load. */
    Optional<OneSide> oneSide(View view) {
        if (base.value().isPresent() && now.value().isPresent()) {
            return Optional.empty();
        }
        return Optional.of(base.value()
                .map(loaded -> OneSide.of(OneSide.Side.NEW, now.problems(), loaded, view))
                .or(() -> now.value().map(loaded -> OneSide.of(OneSide.Side.BASE, base.problems(), loaded, view)))
                .orElseThrow(() -> Refusal.of(
                        ExitCode.RULES,
                        Stream.concat(base.problems().stream(), now.problems().stream())
                                .toList())));
    }

    DiffSide before() {
        return base.value().orElseThrow();
    }

    DiffSide after() {
        return now.value().orElseThrow();
    }

    /** The ids of all books of either side, in order. */
    List<String> books() {
        return Stream.of(before(), after())
                .flatMap(side -> side.books().stream())
                .map(Book::id)
                .distinct()
                .sorted()
                .toList();
    }
}
