package org.thesischecker.report;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.thesischecker.review.Review;
import org.thesischecker.whatif.Headroom;

/**
 * A review as it is shown.
 *
 * @param verbose whether people are shown all there is: evidence with day and address, noted exposures, notes; programs always are
 * @param closest what people are told to be closest to flipping, the closest first
 */
public record ReviewResult(Review review, Asked asked, boolean verbose, List<Headroom.Nearest> closest)
        implements Result {

    public ReviewResult {
        closest = List.copyOf(closest);
    }

    /** A review that does not tell what is closest to flipping. */
    public ReviewResult(Review review, Asked asked, boolean verbose) {
        this(review, asked, verbose, List.of());
    }

    public static ReviewResult of(Review review) {
        return new ReviewResult(review, Asked.EVERYTHING, false);
    }

    @Override
    public Document document() {
        return ReviewDocument.of(this);
    }

    @Override
    public ObjectNode json() {
        return ReviewJson.of(this);
    }
}
