package org.thesischecker.review;

import java.util.List;
import java.util.Map;
import org.thesischecker.engine.World;
import org.thesischecker.model.FactorState;
import org.thesischecker.model.Finding;
import org.thesischecker.model.Unverified;

/**
 * A risk factor judged against one world.
 *
 * @param evidence the rules that hold
 * @param standings how theses see it and its parts, by id and by id and part with a slash between
 */
public record FactorJudgement(
        FactorState state,
        List<RiskFactorReview.PartState> parts,
        Findings evidence,
        List<Unverified> unverified,
        Map<String, World.FactorStanding> standings) {

    /** The same judgement on readings of which none turns it. */
    FactorJudgement on(Findings others) {
        return new FactorJudgement(state, parts, others, unverified, standings);
    }

    /** The rules that hold, with their evidence. */
    public List<Finding> findings() {
        return evidence.all();
    }
}
