package org.thesischecker.whatif;

import java.time.LocalDate;
import java.util.List;
import org.thesischecker.book.Book;
import org.thesischecker.facts.Observations;
import org.thesischecker.model.View;
import org.thesischecker.review.Review;
import org.thesischecker.review.Reviewer;

/**
 * A review of what is known, and one of what is supposed.
 *
 * @param scenarios the named scenarios among what is supposed
 * @param notes what a reader should know of the changes, as sentences
 */
public record WhatIf(
        Supposition supposition, List<Scenario> scenarios, List<String> notes, Review before, Review after) {

    /** Reviews books twice on an as-of date. */
    public static WhatIf of(
            List<Book> books,
            Observations observations,
            LocalDate asOf,
            View view,
            Supposition supposition,
            List<Scenario> scenarios) {
        List<Book> changed = books.stream().map(supposition::of).toList();
        Review before = Reviewer.review(books, observations, asOf, view);
        Review after = Reviewer.review(changed, supposition.of(observations), asOf, view);
        List<String> notes = Notes.of(supposition, books, observations.asOf(asOf, view), before);
        return new WhatIf(supposition, List.copyOf(scenarios), notes, before, after);
    }
}
