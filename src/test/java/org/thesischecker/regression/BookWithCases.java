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

/** A book of a checkout, with its rule tests and the facts that these can start from. */
record BookWithCases(Book book, List<Cases> cases, Observations known) {

    /** Every book under {@code rules}, by id; fails with all that is wrong, also when there is none. */
    static List<BookWithCases> under(Path checkout) {
        Observations known = loaded(Observations.load(List.of(checkout.resolve("facts"))));
        Dictionary dictionary = known.dictionary();
        Path rules = checkout.resolve("rules");
        return loaded(BookLoader.loadAll(rules, dictionary)).stream()
                .map(book -> new BookWithCases(
                        book, loaded(CasesLoader.loadAll(rules.resolve(book.id()), book, dictionary)), known))
                .toList();
    }

    Dictionary dictionary() {
        return known.dictionary();
    }

    static <T> T loaded(Loaded<T> loaded) {
        return loaded.value().orElseThrow(() -> new AssertionError(text(loaded.problems())));
    }

    static String text(List<Problem> problems) {
        return problems.stream().map(Problem::text).collect(Collectors.joining("\n"));
    }
}
