package org.thesischecker.report.html;

import java.util.List;
import org.thesischecker.book.Subject;
import org.thesischecker.report.HeadroomWords;
import org.thesischecker.review.BookReview;
import org.thesischecker.whatif.Headroom;

/** What is closest to flipping, for the page. */
final class FlipRows {

    private FlipRows() {}

    static Page.Flip of(Headroom.Nearest nearest, List<BookReview> books) {
        Headroom headroom = nearest.headroom();
        Headroom.Flip flip = nearest.flip();
        boolean thesis = headroom.subject() instanceof Subject.OfThesis;
        String id = headroom.subject().id();
        Page.Jump jump = books.stream()
                .map(book -> Anchors.jump(book, id, id))
                .filter(found -> !found.anchor().isEmpty())
                .findFirst()
                .orElse(new Page.Jump("", id));
        return new Page.Flip(
                jump,
                Badge.named(flip.before().word(), thesis),
                Badge.named(flip.after().word(), thesis),
                flip.part(),
                HeadroomWords.what(headroom),
                arrow(HeadroomWords.way(headroom, flip)),
                HeadroomWords.notes(headroom, flip));
    }

    /** The arrow of the console as a page has it. */
    static String arrow(String words) {
        return words.replace("->", "\u2192");
    }
}
