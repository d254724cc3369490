package org.thesischecker.history;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.thesischecker.book.Book;
import org.thesischecker.facts.Observations;
import org.thesischecker.model.View;
import org.thesischecker.review.WarmReview;

/** Goes from day to day through a book with one warm review, and tells each flip with its cause. */
final class Steps implements AutoCloseable {

    private final Book book;
    private final Observations observations;
    private final View view;
    private final WarmReview warm;
    private @Nullable WarmReview earlier;
    private LocalDate day;
    private Map<String, Position> positions;

    /**
     * Steps from the day of a review on.
     *
     * @param warm of some book over these observations; it is closed with the steps
     */
    Steps(WarmReview warm, Observations observations, View view) {
        this.book = warm.book();
        this.observations = observations;
        this.view = view;
        this.warm = warm;
        this.day = warm.asOf();
        this.positions = positions(warm);
    }

    /** Where everything stands in a review, by id. */
    static Map<String, Position> positions(WarmReview review) {
        Map<String, Position> positions = new TreeMap<>();
        Tracked.of(review.book()).forEach(tracked -> positions.put(tracked.id(), Position.in(review, tracked)));
        return positions;
    }

    /** Where everything stands on the present day, by id. */
    Map<String, Position> positions() {
        return positions;
    }

    /** The review of the present day. */
    WarmReview review() {
        return warm;
    }

    /** Goes on to a later day, and tells what flipped since the present one. */
    List<Flip> goTo(LocalDate next) {
        LocalDate since = day;
        Map<String, Position> was = positions;
        warm.settleOn(next);
        day = next;
        positions = positions(warm);
        boolean same = was.entrySet().stream()
                .allMatch(entry -> entry.getValue().isLike(positions.getOrDefault(entry.getKey(), entry.getValue())));
        return same ? List.of() : flips(since, was);
    }

    private List<Flip> flips(LocalDate since, Map<String, Position> was) {
        WarmReview before = earlier(since);
        Side old = new Side(book, observations, since);
        Side now = new Side(book, observations, day);
        try (FlipSearch search = new FlipSearch(old, now, view, before, warm, before)) {
            return search.flips(was, positions);
        }
    }

    private WarmReview earlier(LocalDate since) {
        WarmReview known = earlier;
        if (known == null) {
            known = warm.another(since);
            earlier = known;
        } else {
            known.settleOn(since);
        }
        return known;
    }

    @Override
    public void close() {
        warm.close();
        if (earlier != null) {
            earlier.close();
        }
    }
}
