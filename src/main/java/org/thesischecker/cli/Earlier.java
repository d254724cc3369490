package org.thesischecker.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.thesischecker.book.Book;
import org.thesischecker.book.Subject;
import org.thesischecker.history.ChangeSearch;
import org.thesischecker.history.Changes;
import org.thesischecker.review.WarmReview;

/**
 * The earlier side of a review that tells changes.
 *
 * @param rules where its rules came from; empty when both sides go by the same
 */
record Earlier(List<Book> books, LocalDate asOf, String rules) {

    /** What changed in a book since. A book that there was not yet had no thesis and no risk factor. */
    Changes.OfBook changes(Opened opened, WarmReview warm, Predicate<Subject> wanted) {
        Book before = books.stream()
                .filter(one -> one.id().equals(warm.book().id()))
                .findFirst()
                .or(() -> warm.book().of(List.of(), List.of()))
                .orElseThrow();
        return ChangeSearch.changes(before, asOf, opened.observations(), opened.view(), warm, wanted);
    }
}
