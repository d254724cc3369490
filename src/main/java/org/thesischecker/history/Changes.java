package org.thesischecker.history;

import java.time.LocalDate;
import java.util.List;
import org.thesischecker.book.Book;
import org.thesischecker.model.Unverified;
import org.thesischecker.review.BookReview;
import org.thesischecker.review.ThesisReview;

/**
 * What changed from one review to another, and why.
 *
 * @param since the earlier day
 * @param rules where the earlier rules came from; empty when both reviews go by the same
 */
public record Changes(LocalDate since, String rules, List<OfBook> books) {

    public Changes {
        books = List.copyOf(books);
    }

    /**
     * What changed in one book.
     *
     * @param before the book of the earlier review
     * @param now the later review
     * @param flips what stands elsewhere, in the order in which to read it
     * @param restated readings that a source gave anew with another value, by day
     * @param lost inputs that were usable, or not due, and are not usable any more
     * @param resolved theses that were resolved in between, by day
     * @param next what falls due next, the first day first
     * @param same how many theses and risk factors stand where they stood
     * @param unjudged how many theses are UNVERIFIED
     */
    public record OfBook(
            Book before,
            BookReview now,
            List<Flip> flips,
            List<Difference.OfRows> restated,
            List<Lost> lost,
            List<ThesisReview> resolved,
            List<Upcoming> next,
            int same,
            int unjudged) {

        public OfBook {
            flips = List.copyOf(flips);
            restated = List.copyOf(restated);
            lost = List.copyOf(lost);
            resolved = List.copyOf(resolved);
            next = List.copyOf(next);
        }
    }

    /**
     * An input that cannot be used any more.
     *
     * @param readers the theses and risk factors that read it, by id
     */
    public record Lost(Unverified input, List<String> readers) {}

    /** What can fall due. */
    public enum Due {
        READING,
        THESIS
    }

    /**
     * A day by which something is expected.
     *
     * @param what the metric and period of a reading, or the thesis that resolves
     */
    public record Upcoming(LocalDate on, Due due, String what) {}
}
