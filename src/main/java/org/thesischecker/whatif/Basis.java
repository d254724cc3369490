package org.thesischecker.whatif;

import java.time.LocalDate;
import java.util.List;
import org.thesischecker.book.Book;
import org.thesischecker.facts.FactSet;
import org.thesischecker.facts.Observations;
import org.thesischecker.model.View;
import org.thesischecker.review.WarmReview;

/**
 * What many scenarios start from.
 *
 * @param supposition what is supposed in all of them
 */
public record Basis(List<Book> books, Observations observations, LocalDate asOf, View view, Supposition supposition) {

    /** How changes of these books are written. */
    public Notation notation() {
        return new Notation(observations.dictionary(), books);
    }

    /** What is known on the as-of date, before anything is supposed. */
    public FactSet facts() {
        return observations.asOf(asOf, view);
    }

    /** Takes further changes, none of them about what is supposed already. */
    Supposing supposing() {
        return new Supposing(supposition.of(observations).asOf(asOf, view), supposition);
    }

    Seat seat(List<SweepSubject> subjects) {
        Observations known = supposition.of(observations);
        List<WarmReview> reviews = books.stream()
                .map(book -> WarmReview.of(supposition.of(book), known, asOf, view))
                .toList();
        return new Seat(reviews, known.asOf(asOf, view), subjects);
    }
}
