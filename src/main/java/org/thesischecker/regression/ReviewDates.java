package org.thesischecker.regression;

import java.time.LocalDate;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.thesischecker.book.Book;
import org.thesischecker.model.View;
import org.thesischecker.review.TurningDays;

/**
 * The dates on which two sides are replayed: every day on which a row became known on either, every recorded one, and until
 * the last of those every day on which time alone can turn a verdict: a horizon or a deadline passes, a reading grows
 * stale or comes into force.
 */
final class ReviewDates {

    private final DiffSide base;
    private final DiffSide now;
    private final View view;
    private final SortedSet<LocalDate> known;

    /**
     * The dates of two sides.
     *
     * @param recorded dates of which a review was recorded
     */
    ReviewDates(DiffSide base, DiffSide now, View view, SortedSet<LocalDate> recorded) {
        this.base = base;
        this.now = now;
        this.view = view;
        this.known = new TreeSet<>(recorded);
        known.addAll(base.observations().days(view));
        known.addAll(now.observations().days(view));
    }

    /** The days on which rows became known, and those that were recorded. */
    SortedSet<LocalDate> known() {
        return known;
    }

    /** All dates of a book. */
    SortedSet<LocalDate> of(String book) {
        SortedSet<LocalDate> all = new TreeSet<>(known);
        Stream.of(base, now).forEach(side -> side.book(book).ifPresent(one -> all.addAll(turning(one, side))));
        return all;
    }

    private SortedSet<LocalDate> turning(Book book, DiffSide side) {
        SortedSet<LocalDate> days = new TreeSet<>(TurningDays.of(book, side.observations(), view));
        book.theses().forEach(thesis -> days.add(thesis.thesis().resolves()));
        boolean some = !known.isEmpty() && !book.report().published().isAfter(known.last());
        return some ? days.subSet(book.report().published(), known.last().plusDays(1)) : new TreeSet<>();
    }
}
