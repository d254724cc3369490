package org.thesischecker.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.thesischecker.book.Book;
import org.thesischecker.book.Subject;
import org.thesischecker.facts.Dictionary;
import org.thesischecker.facts.Observations;

/**
 * A book, what is known about its metrics on a day, and more rows about them by chance.
 *
 * @param random what decides all that comes by chance
 */
record RandomWorld(Book book, Observations known, LocalDate day, RandomFacts rows, Random random) {

    /** A book and rows by chance. */
    static RandomWorld generated(long seed) {
        Random random = new Random(seed);
        LocalDate day = LocalDate.parse("2025-07-05");
        Dictionary dictionary = RandomBook.dictionary();
        Book book = RandomBook.of(dictionary, random);
        RandomFacts rows = new RandomFacts(book, dictionary, LocalDate.parse("2025-01-01"), day, random);
        return new RandomWorld(book, rows.observations(), day, rows, random);
    }

    /** The book and the rows that are shipped, on one of its days. */
    static RandomWorld shipped(long seed) {
        Random random = new Random(seed);
        ShippedBook shipped = ShippedBook.load();
        LocalDate day = ShippedBook.DAYS.get(1 + random.nextInt(ShippedBook.DAYS.size() - 1));
        RandomFacts rows = new RandomFacts(
                shipped.book(), shipped.observations().dictionary(), LocalDate.parse("2024-10-01"), day, random);
        return new RandomWorld(shipped.book(), shipped.observations(), day, rows, random);
    }

    List<Subject> subjects() {
        return Stream.<Subject>concat(book.theses().stream(), book.riskFactors().stream())
                .toList();
    }

    <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
