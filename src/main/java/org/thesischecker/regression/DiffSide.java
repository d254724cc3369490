package org.thesischecker.regression;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.thesischecker.book.Book;
import org.thesischecker.facts.Observations;
import org.thesischecker.model.Observation;

/** The rules and rows of one side of a diff. */
public record DiffSide(List<Book> books, Observations observations) {

    public DiffSide {
        books = List.copyOf(books);
    }

    /** A book of this side. */
    public Optional<Book> book(String id) {
        return books.stream().filter(book -> book.id().equals(id)).findFirst();
    }

    /** The same rows, wherever they stand. */
    Observations nowhere() {
        return Observations.of(
                observations.dictionary(),
                observations.all().stream().map(RowEdits::nowhere).toList());
    }

    /** The same, and those that were appended as far as this side defines their metrics as they were meant. */
    Observations nowhereWith(List<Observation> appended) {
        Stream<Observation> known = appended.stream()
                .filter(row -> observations
                        .dictionary()
                        .metric(row.metric())
                        .filter(metric -> metric.unit().equals(row.unit()))
                        .isPresent());
        return Observations.of(
                observations.dictionary(),
                Stream.concat(observations.all().stream(), known)
                        .map(RowEdits::nowhere)
                        .toList());
    }
}
