package org.thesischecker.regression;

import java.nio.file.Path;
import java.util.List;
import org.thesischecker.book.Book;
import org.thesischecker.book.Cases;
import org.thesischecker.facts.Dictionary;
import org.thesischecker.facts.Observations;

/** The book that is shipped, with its rule tests. */
final class Shipped {

    private static final BookWithCases IT = BookWithCases.under(Path.of("")).stream()
            .filter(one -> one.book().id().equals("citic-2025h2-technology"))
            .findFirst()
            .orElseThrow();

    static final Observations KNOWN = IT.known();
    static final Dictionary DICTIONARY = IT.dictionary();
    static final Book BOOK = IT.book();
    static final List<Cases> CASES = IT.cases();

    private Shipped() {}
}
