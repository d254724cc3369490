package org.thesischecker.regression;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.thesischecker.book.Book;
import org.thesischecker.model.Place;

/**
 * What somebody meant a change to alter, and why: one file of a book's folder {@code changes}. It speaks of one change
 * alone and stays as its record.
 *
 * @param id the file's name
 * @param rulesFrom sha256 of the rule pack before the change
 * @param rulesTo sha256 of the rule pack after it
 * @param rowsOrNull sha256 of the edits of past rows; absent when it edits none
 */
public record DeclaredChange(
        String id,
        String who,
        String why,
        String rulesFrom,
        String rulesTo,
        @Nullable String rowsOrNull,
        List<DeclaredFlip> flips,
        Place place) {

    public DeclaredChange {
        flips = List.copyOf(flips);
    }

    public Optional<String> rows() {
        return Optional.ofNullable(rowsOrNull);
    }

    /** Whether it goes from the one rule pack to the other. */
    boolean isBetween(Optional<Book> before, Optional<Book> after) {
        return isFrom(before)
                && after.map(Book::rulePack).filter(rulesTo::equals).isPresent();
    }

    /** Whether it goes from a rule pack. */
    boolean isFrom(Optional<Book> before) {
        return before.map(Book::rulePack).filter(rulesFrom::equals).isPresent();
    }

    /** Whether it speaks of a change: of its rule packs, and where it names edits of rows, of these. */
    boolean isOf(BookDiff diff, RowEdits edits) {
        boolean sameRows = rows().map(rows -> edits.touchPast() && rows.equals(edits.sha256()))
                .orElse(!rulesFrom.equals(rulesTo));
        return isBetween(diff.before(), diff.after()) && sameRows;
    }
}
