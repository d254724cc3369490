package org.thesischecker.regression;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;
import org.thesischecker.book.Book;
import org.thesischecker.facts.Observations;
import org.thesischecker.history.Difference;
import org.thesischecker.history.Renames;
import org.thesischecker.history.Side;
import org.thesischecker.history.SideBySide;
import org.thesischecker.model.View;

/**
 * Replays books on every date: by the base, by the base with the new rows, and by the later side. What differs between the
 * first two comes from news; what differs between the last two comes from edits, and cannot hide behind the news.
 */
final class Replay {

    private final Observations base;
    private final Observations withNews;
    private final Observations now;
    private final boolean rowsEdited;
    private final View view;

    /**
     * A replay.
     *
     * @param rowsEdited whether the rows of the later side say something else than those of the base with the news
     */
    Replay(Observations base, Observations withNews, Observations now, boolean rowsEdited, View view) {
        this.base = base;
        this.withNews = withNews;
        this.now = now;
        this.rowsEdited = rowsEdited;
        this.view = view;
    }

    /**
     * What is altered of a book, of which one side may have none.
     *
     * @param days all that the facts know
     */
    BookDiff book(@Nullable Book before, @Nullable Book after, SortedSet<LocalDate> days, Runnable told) {
        Book old = before == null ? nothingOf(Objects.requireNonNull(after)) : before;
        Book is = after == null ? nothingOf(old) : after;
        Dates dates = Dates.of(old, is, days, base, view);
        if (dates.replayed().isEmpty()) {
            return new BookDiff(
                    old.id(), before, after, List.of(), List.of(), Map.of(), List.of(), dates.unreplayed(), List.of());
        }
        LocalDate last = dates.last();
        Side was = new Side(old, base, last);
        Side newly = new Side(old, withNews, last);
        Side later = new Side(is, now, last);
        List<Alteration> found = new ArrayList<>();
        if (base != withNews) {
            found.addAll(spans(was, newly, Alteration.Origin.NEW_ROWS, dates, () -> {})
                    .alterations());
        }
        boolean same = !rowsEdited && old.rulePack().equals(is.rulePack()) && before != null && after != null;
        Found edited = same ? Found.nothing(dates, told) : spans(newly, later, Alteration.Origin.EDITS, dates, told);
        found.addAll(edited.alterations());
        return new BookDiff(
                old.id(),
                before,
                after,
                edited.edits(),
                before == null || after == null ? List.of() : new ThresholdEdits(newly, later, view).all(),
                Renames.between(old, is),
                dates.replayed(),
                dates.unreplayed(),
                found.stream().sorted(LATEST_FIRST).toList());
    }

    private static final Comparator<Alteration> LATEST_FIRST = Comparator.comparing(Alteration::to)
            .reversed()
            .thenComparing(Alteration::origin)
            .thenComparing(Alteration::kind)
            .thenComparing(one -> one.tracked().id())
            .thenComparing(Alteration::from);

    private record Found(List<Difference> edits, List<Alteration> alterations) {

        static Found nothing(Dates dates, Runnable told) {
            dates.replayed().forEach(any -> told.run());
            return new Found(List.of(), List.of());
        }
    }

    private Found spans(Side old, Side later, Alteration.Origin origin, Dates dates, Runnable told) {
        try (SideBySide sides = new SideBySide(old, later, dates.replayed().get(0), view)) {
            Spans spans = new Spans(origin, dates.last());
            for (LocalDate day : dates.replayed()) {
                spans.add(sides.on(day));
                told.run();
            }
            return new Found(sides.edits(), spans.all());
        }
    }

    private static Book nothingOf(Book book) {
        return book.of(List.of(), List.of()).orElseThrow();
    }
}
