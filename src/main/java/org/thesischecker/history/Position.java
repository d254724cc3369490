package org.thesischecker.history;

import org.thesischecker.book.Subject;
import org.thesischecker.model.FactorState;
import org.thesischecker.model.Verdict;
import org.thesischecker.review.Resolution;
import org.thesischecker.review.WarmReview;

/** Where a thesis, a risk factor or a part of one stands on a day. */
public sealed interface Position {

    /** The verdict or state. */
    String word();

    /** A thesis with its verdict, after resolution. */
    record OfThesis(Verdict verdict, boolean fulfilled, Resolution resolution) implements Position {
        @Override
        public String word() {
            return verdict.name();
        }
    }

    /** A risk factor, or a part of one. */
    record OfFactor(FactorState state) implements Position {
        @Override
        public String word() {
            return state.name();
        }
    }

    /** The book has no such thesis or risk factor. */
    record Absent() implements Position {
        @Override
        public String word() {
            return "absent";
        }
    }

    /** Whether the verdict or state is the same. */
    default boolean isLike(Position other) {
        return word().equals(other.word());
    }

    /** Where it stands in a review that is warm. */
    static Position in(WarmReview review, Tracked tracked) {
        Subject known = review.book().subject(tracked.subject().id()).orElse(null);
        if (known instanceof Subject.OfThesis thesis) {
            return new OfThesis(
                    review.verdict(thesis.id()), review.isFulfilled(thesis.id()), review.resolution(thesis.id()));
        }
        return known instanceof Subject.OfRiskFactor factor
                        && (tracked.part().isEmpty()
                                || factor.riskFactor().parts().containsKey(tracked.part()))
                ? new OfFactor(review.state(tracked.id()))
                : new Absent();
    }
}
