package org.thesischecker.report.html;

import java.util.Optional;
import org.thesischecker.review.BookReview;
import org.thesischecker.review.RiskFactorReview;
import org.thesischecker.review.ThesisReview;

/** Where in the page things stand. Ids of books, theses and risk factors are lower-case letters, digits and hyphens. */
final class Anchors {

    private Anchors() {}

    static String of(ThesisReview review) {
        return of(review.book(), review.thesis().id());
    }

    static String of(RiskFactorReview review) {
        return of(review.book(), review.riskFactor().id());
    }

    static String book(String book) {
        return "book." + book;
    }

    static String group(String book, String group) {
        return book + "." + group;
    }

    private static String of(String book, String id) {
        return "in." + book + "." + id;
    }

    /** A link to a thesis or risk factor of a book; only a text where the page does not show it. */
    static Page.Jump jump(BookReview book, String id, String text) {
        Optional<String> thesis = book.theses().stream()
                .filter(one -> one.thesis().id().equals(id))
                .map(Anchors::of)
                .findFirst();
        Optional<String> factor = book.riskFactors().stream()
                .filter(one -> one.riskFactor().id().equals(id))
                .map(Anchors::of)
                .findFirst();
        return new Page.Jump(thesis.or(() -> factor).orElse(""), text);
    }
}
