package org.thesischecker.regression;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.thesischecker.book.Book;
import org.thesischecker.facts.Observations;
import org.thesischecker.model.View;

/**
 * What edits of rules and facts, and new rows, alter on every date that the facts know.
 *
 * @param rows what differs between the rows
 */
public record RulesDiff(View view, RowEdits rows, List<BookDiff> books) {

    public RulesDiff {
        books = List.copyOf(books);
    }

    /** Nothing was replayed. */
    public static RulesDiff nothing(View view) {
        return new RulesDiff(view, RowEdits.none(), List.of());
    }

    /** Whether no date of any book could be replayed. */
    public boolean isEmpty() {
        return books.stream().allMatch(book -> book.dates().isEmpty());
    }

    /**
     * Replays both sides.
     *
     * @param recorded dates of which a review was recorded, beside those on which a row became known or time alone turns
     *     something
     * @param wanted which books, by id
     * @param told after each date of each book
     * @throws org.thesischecker.history.UnexplainedFlip when a change has no cause, which is a defect of this tool
     */
    public static RulesDiff of(
            DiffSide base,
            DiffSide now,
            View view,
            SortedSet<LocalDate> recorded,
            Predicate<String> wanted,
            Runnable told) {
        ReviewDates dates = new ReviewDates(base, now, view, recorded);
        SortedSet<LocalDate> days = dates.known();
        RowEdits rows = base.observations() == now.observations() || days.isEmpty()
                ? RowEdits.none()
                : RowEdits.between(base.observations(), now.observations(), view, days.last());
        Observations was = base.nowhere();
        Observations with = rows.appended().isEmpty() ? was : base.nowhereWith(rows.appended());
        Observations is = base.observations() == now.observations() ? was : now.nowhere();
        boolean rowsEdited = rows.touchPast() || with.all().size() != is.all().size();
        Replay replay = new Replay(was, with, is, rowsEdited, view);
        List<BookDiff> books = new ArrayList<>();
        for (String id : ids(base, now, wanted)) {
            books.add(replay.book(base.book(id).orElse(null), now.book(id).orElse(null), dates.of(id), told));
        }
        return new RulesDiff(view, rows, books);
    }

    /** How many times a date of a book is replayed. */
    public static long steps(
            DiffSide base, DiffSide now, View view, SortedSet<LocalDate> recorded, Predicate<String> wanted) {
        ReviewDates dates = new ReviewDates(base, now, view, recorded);
        return ids(base, now, wanted).stream()
                .mapToLong(id -> dates.of(id).size())
                .sum();
    }

    private static SortedSet<String> ids(DiffSide base, DiffSide now, Predicate<String> wanted) {
        SortedSet<String> ids = new TreeSet<>();
        Stream.of(base, now)
                .flatMap(side -> side.books().stream())
                .map(Book::id)
                .filter(wanted)
                .forEach(ids::add);
        return ids;
    }
}
