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
 * @param evidence the rules that hold
 * @param standing how theses that read this one see it
 */
public record ThesisJudgement(
        Verdict verdict,
        VerdictRules.Step decidedBy,
        Findings evidence,
        List<ThesisReview.ExposureState> exposures,
        List<Unverified> unverified,
        World.ThesisStanding standing) {

    /** The rules that hold, with their evidence. */
    public List<Finding> findings() {
        return evidence.all();
    }

    /** Whether the thesis is CONFIRMED for good. */
    public boolean fulfilled() {
        return decidedBy == VerdictRules.Step.FULFILLING;
    }

    /** The same judgement on readings of which none turns it. */
    ThesisJudgement on(Findings others) {
        return new ThesisJudgement(verdict, decidedBy, others, exposures, unverified, standing);
    }

    /** The same judgement with other states of the exposures shown. */
    ThesisJudgement seeing(List<ThesisReview.ExposureState> shown) {
        return new ThesisJudgement(verdict, decidedBy, evidence, shown, unverified, standing);
    }
}
