package org.thesischecker.regression;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.thesischecker.book.Book;
import org.thesischecker.history.Difference;

/**
 * What edits and new rows alter of one book, on every date.
 *
 * @param beforeOrNull absent when the book was added
 * @param afterOrNull absent when the book was removed
 * @param edits of rules, thresholds, settings and whole theses and risk factors, by id
 * @param thresholds those that were edited, with the headroom before and after
 * @param renamed the new id of each rule that was renamed, by {@code SUBJECT/RULE}
 * @param dates on which both sides were judged, in order
 * @param unreplayed days that the facts know and on which they were not
 * @param alterations the latest first
 */
public record BookDiff(
        String id,
        @Nullable Book beforeOrNull,
        @Nullable Book afterOrNull,
        List<Difference> edits,
        List<ThresholdEdit> thresholds,
        Map<String, String> renamed,
        List<LocalDate> dates,
        List<Unreplayed> unreplayed,
        List<Alteration> alterations) {

    public BookDiff {
        edits = List.copyOf(edits);
        thresholds = List.copyOf(thresholds);
        dates = List.copyOf(dates);
        unreplayed = List.copyOf(unreplayed);
        alterations = List.copyOf(alterations);
    }

    /**
     * Days that were not replayed.
     *
     * @param dates in order
     * @param why in words
     */
    public record Unreplayed(List<LocalDate> dates, String why) {}

    public Optional<Book> before() {
        return Optional.ofNullable(beforeOrNull);
    }

    public Optional<Book> after() {
        return Optional.ofNullable(afterOrNull);
    }

    /** Whether an edit improves a broken or at-risk thesis on the latest facts. */
    public boolean movesGoalposts(Difference edit) {
        return alterations.stream()
                .filter(Alteration::goalposts)
                .anyMatch(one -> one.cause().differences().contains(edit));
    }

    /** What comes from edits, or from new rows alone. */
    public List<Alteration> alterations(Alteration.Origin origin) {
        return alterations.stream().filter(one -> one.origin() == origin).toList();
    }
}
