package org.thesischecker.regression;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.thesischecker.model.Problem;
import org.thesischecker.model.View;
import org.thesischecker.review.BookReview;
import org.thesischecker.review.WarmReview;

/**
 * What can be said where the rules of one side do not load: where everything stands by the other.
 *
 * @param unloaded the side whose rules do not load
 * @param problems why not
 */
public record OneSide(Side unloaded, List<Problem> problems, List<Standing> standing) {

    /** One of the two. */
    public enum Side {
        BASE,
        NEW
    }

    /**
     * Where a thesis or risk factor stands by the side that loads, on the last day its facts know.
     *
     * @param word the verdict or state
     */
    public record Standing(String book, String id, LocalDate asOf, String word) {}

    public OneSide {
        problems = List.copyOf(problems);
        standing = List.copyOf(standing);
    }

    /** Where everything stands by the side that loads. */
    public static OneSide of(Side unloaded, List<Problem> problems, DiffSide loaded, View view) {
        List<Standing> standing = new ArrayList<>();
        if (!loaded.observations().days(view).isEmpty()) {
            LocalDate last = loaded.observations().days(view).last();
            loaded.books().stream()
                    .filter(book -> !last.isBefore(book.report().published()))
                    .forEach(book -> {
                        try (WarmReview review = WarmReview.of(book, loaded.observations(), last, view)) {
                            standing.addAll(of(review.reviewed().review(), last));
                        }
                    });
        }
        return new OneSide(unloaded, problems, standing);
    }

    private static List<Standing> of(BookReview review, LocalDate asOf) {
        String book = review.book().id();
        return Stream.concat(
                        review.theses().stream()
                                .map(one -> new Standing(
                                        book,
                                        one.thesis().id(),
                                        asOf,
                                        one.verdict().name())),
                        review.riskFactors().stream()
                                .map(one -> new Standing(
                                        book,
                                        one.riskFactor().id(),
                                        asOf,
                                        one.state().name())))
                .toList();
    }
}
