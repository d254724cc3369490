package org.thesischecker.report;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.thesischecker.review.Review;

/**
 * A review as it is shown.
 *
 * @param verbose whether people are shown all there is: evidence with day and address, noted exposures, notes; programs always are
 */
public record ReviewResult(Review review, Asked asked, boolean verbose) implements Result {

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
