package org.thesischecker.whatif;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.thesischecker.book.Book;
import org.thesischecker.book.Subject;
import org.thesischecker.facts.FactSet;
import org.thesischecker.facts.Observations;
import org.thesischecker.model.View;
import org.thesischecker.review.BookReview;
import org.thesischecker.review.Review;
import org.thesischecker.review.Reviewed;
import org.thesischecker.review.WarmReview;

/**
 * A review, with the few readings that are closest to flipping a verdict or state.
 *
 * @param flips the closest first, of readings whose rules depend on them in a straight line
 */
public record Closest(Review review, List<Headroom.Nearest> flips) {

    public Closest {
        flips = List.copyOf(flips);
    }

    /**
     * Reviews books, and looks for the closest flips.
     *
     * @param most how many; with none nothing is looked for
     * @param wanted of which theses and risk factors; of a resolved thesis there are none
     */
    public static Closest of(
            List<Book> books,
            Observations observations,
            LocalDate asOf,
            View view,
            int most,
            Predicate<Subject> wanted) {
        return of(books, observations, asOf, view, most, wanted, any -> {});
    }

    /**
     * The same, for one who has more to ask.
     *
     * @param asks is given the warm review of each book, and leaves it as it is
     */
    public static Closest of(
            List<Book> books,
            Observations observations,
            LocalDate asOf,
            View view,
            int most,
            Predicate<Subject> wanted,
            Consumer<WarmReview> asks) {
        List<BookReview> reviews = new ArrayList<>();
        List<Headroom.Nearest> flips = new ArrayList<>();
        for (Book book : books) {
            try (WarmReview warm = WarmReview.of(book, observations, asOf, view)) {
                Reviewed reviewed = warm.reviewed();
                reviews.add(reviewed.review());
                if (most > 0) {
                    flips.addAll(HeadroomSearch.in(warm, reviewed).closest(most, wanted));
                }
                asks.accept(warm);
            }
        }
        FactSet facts = observations.asOf(asOf, view);
        Review review = new Review(asOf, view, facts.factsUntil(), facts.sha256(), reviews);
        return new Closest(
                review, Headrooms.sorted(flips.stream()).stream().limit(most).toList());
    }

    /** A value of a lever that may flip something, and how far it is in percent of the present value. */
    record Try(Lever lever, BigDecimal value, BigDecimal percent) {

        static Stream<Try> of(Lever lever, Stream<BigDecimal> values) {
            return lever.present().signum() == 0 || lever.isEvent()
                    ? Stream.empty()
                    : values.map(value -> new Try(lever, value, lever.percent(value)));
        }

        /** What it may flip, and in which directions: the present value itself is the nearest in both. */
        List<String> ways(Subject subject, Aspect aspect) {
            return Stream.of(-1, 1)
                    .filter(sign -> value.compareTo(lever.present()) != -sign)
                    .map(sign -> "%s %s %d %s"
                            .formatted(
                                    subject.id(), aspect, sign, lever.target().text()))
                    .toList();
        }
    }
}
