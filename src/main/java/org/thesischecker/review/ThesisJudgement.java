package org.thesischecker.review;

import java.util.List;
import org.thesischecker.engine.World;
import org.thesischecker.model.Finding;
import org.thesischecker.model.Unverified;
import org.thesischecker.model.Verdict;

/**
 * A thesis judged against one world, before resolution.
 *
 * @param decidedBy the step of the verdict rules that applies
 * @param standing how theses that read this one see it
 */
public record ThesisJudgement(
        Verdict verdict,
        VerdictRules.Step decidedBy,
        List<Finding> findings,
        List<ThesisReview.ExposureState> exposures,
        List<Unverified> unverified,
        World.ThesisStanding standing) {

    /** Whether the thesis is CONFIRMED for good. */
    public boolean fulfilled() {
        return decidedBy == VerdictRules.Step.FULFILLING;
    }

    /** The same judgement with other states of the exposures shown. */
    ThesisJudgement seeing(List<ThesisReview.ExposureState> shown) {
        return new ThesisJudgement(verdict, decidedBy, findings, shown, unverified, standing);
    }
}
