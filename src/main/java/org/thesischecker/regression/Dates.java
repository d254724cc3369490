package org.thesischecker.regression;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import org.thesischecker.book.Book;
import org.thesischecker.facts.Observations;
import org.thesischecker.model.View;

/** On which of the days that the facts know both sides can be judged, and why not on the others. */
record Dates(List<LocalDate> replayed, List<BookDiff.Unreplayed> unreplayed) {

    /**
     * The days of a book.
     *
     * @param days all that the facts of either side know
     * @param base the rows of the base
     */
    static Dates of(Book old, Book now, SortedSet<LocalDate> days, Observations base, View view) {
        LocalDate published = later(old.report().published(), now.report().published());
        SortedSet<LocalDate> known = base.days(view);
        LocalDate first = known.isEmpty() ? LocalDate.MAX : known.first();
        List<LocalDate> replayed = new ArrayList<>();
        List<LocalDate> early = new ArrayList<>();
        List<LocalDate> blank = new ArrayList<>();
        for (LocalDate day : days) {
            if (day.isBefore(published)) {
                early.add(day);
            } else if (day.isBefore(first)) {
                blank.add(day);
            } else {
                replayed.add(day);
            }
        }
        List<BookDiff.Unreplayed> unreplayed = new ArrayList<>();
        if (!early.isEmpty()) {
            unreplayed.add(new BookDiff.Unreplayed(
                    early, "before the report was public (%s): there was nothing to judge".formatted(published)));
        }
        if (!blank.isEmpty()) {
            unreplayed.add(new BookDiff.Unreplayed(blank, "the base knew nothing yet"));
        }
        return new Dates(List.copyOf(replayed), List.copyOf(unreplayed));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    LocalDate last() {
        return replayed.get(replayed.size() - 1);
    }
}
