package org.thesischecker.report.html;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.thesischecker.book.Subject;
import org.thesischecker.history.Changes;
import org.thesischecker.history.Difference;
import org.thesischecker.history.Flip;
import org.thesischecker.report.CauseWords;
import org.thesischecker.report.ChangeSections;
import org.thesischecker.report.FlipWords;
import org.thesischecker.review.BookReview;

/** What changed since an earlier day, for the page. */
final class ChangeRows {

    private ChangeRows() {}

    static Page.Changed of(Changes changes, List<BookReview> books) {
        List<Flip> flips = changes.books().stream()
                .flatMap(book -> book.flips().stream().filter(flip -> !flip.isSaidByItsFactor(book.flips())))
                .sorted((one, other) -> one.kind().compareTo(other.kind()))
                .toList();
        Map<List<Difference>, String> told = new LinkedHashMap<>();
        return new Page.Changed(
                changes.since() + (changes.rules().isEmpty() ? "" : " and the rules of " + changes.rules()),
                ChangeSections.summary(flips),
                flips.stream().map(flip -> row(flip, books, told)).toList(),
                changes.books().stream()
                        .flatMap(book -> ChangeSections.points(book).stream())
                        .toList());
    }

    private static Page.Change row(Flip flip, List<BookReview> books, Map<List<Difference>, String> told) {
        String id = flip.tracked().subject().id();
        Page.Jump jump = books.stream()
                .map(book -> Anchors.jump(book, id, flip.tracked().id()))
                .filter(found -> !found.anchor().isEmpty())
                .findFirst()
                .orElse(new Page.Jump("", flip.tracked().id()));
        boolean thesis = flip.tracked().subject() instanceof Subject.OfThesis;
        return new Page.Change(
                jump,
                FlipWords.kind(flip.kind()),
                Badge.of(flip.before(), thesis),
                Badge.of(flip.after(), thesis),
                CauseWords.once(flip, told));
    }
}
