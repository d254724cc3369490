package org.thesischecker.whatif;

import java.util.List;
import java.util.Optional;
import org.thesischecker.model.Outcome;
import org.thesischecker.review.RiskFactorReview;
import org.thesischecker.review.ThesisReview;
import org.thesischecker.review.WarmReview;

/**
 * Where a thesis or risk factor stands. It moves when any of this differs.
 *
 * @param word the verdict or state
 * @param fulfilled whether a thesis is CONFIRMED for good
 * @param outcome how a thesis ended
 * @param parts of a risk factor
 */
record Stand(String word, boolean fulfilled, Optional<Outcome> outcome, List<RiskFactorReview.PartState> parts) {

    static Stand of(ThesisReview thesis) {
        return new Stand(
                thesis.verdict().name(), thesis.fulfilled(), thesis.resolution().outcome(), List.of());
    }

    static Stand of(RiskFactorReview factor) {
        return new Stand(factor.state().name(), false, Optional.empty(), factor.parts());
    }

    static Stand ofThesis(String id, WarmReview review) {
        return new Stand(review.verdict(id).name(), review.isFulfilled(id), review.outcome(id), List.of());
    }

    static Stand ofRiskFactor(String id, WarmReview review) {
        return new Stand(review.state(id).name(), false, Optional.empty(), review.parts(id));
    }
}
