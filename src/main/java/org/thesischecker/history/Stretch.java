package org.thesischecker.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.thesischecker.facts.Observations;
import org.thesischecker.model.View;
import org.thesischecker.review.WarmReview;

/** Some of the dates of a history in a row, for one thread. */
final class Stretch {

    private final WarmReview review;
    private final Observations observations;
    private final View view;
    private final List<LocalDate> dates;
    private final boolean follows;
    private final Map<String, List<Position>> positions = new LinkedHashMap<>();
    private final List<Flip> flips = new ArrayList<>();
    private final RuleTally tally = new RuleTally();

    /**
     * A stretch.
     *
     * @param review of the book; it stays as it is
     * @param follows whether the first date belongs to the stretch before, so that only what flips after it is told
     */
    Stretch(WarmReview review, Observations observations, View view, List<LocalDate> dates, boolean follows) {
        this.review = review.another(dates.get(0));
        this.observations = observations;
        this.view = view;
        this.dates = dates;
        this.follows = follows;
    }

    /** Walks it. */
    void walk(Runnable told) {
        try (Steps steps = new Steps(review, observations, view)) {
            for (int at = 0; at < dates.size(); at++) {
                if (at > 0) {
                    flips.addAll(steps.goTo(dates.get(at)));
                }
                if (at > 0 || !follows) {
                    steps.positions()
                            .forEach((id, position) -> positions
                                    .computeIfAbsent(id, any -> new ArrayList<>())
                                    .add(position));
                    tally.add(steps.review());
                    told.run();
                }
            }
        }
    }

    /** Where everything stood on its dates, by id. */
    Map<String, List<Position>> positions() {
        return positions;
    }

    List<Flip> flips() {
        return flips;
    }

    RuleTally tally() {
        return tally;
    }
}
