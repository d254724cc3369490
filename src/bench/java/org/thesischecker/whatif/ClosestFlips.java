package org.thesischecker.whatif;

import org.thesischecker.review.Reviewed;
import org.thesischecker.review.WarmReview;

/** The search for closest flips by itself. */
public final class ClosestFlips {

    private ClosestFlips() {}

    /** How many of the five that a review shows first there are. */
    public static int of(WarmReview warm, Reviewed reviewed) {
        return HeadroomSearch.in(warm, reviewed).closest(5, any -> true).size();
    }
}
