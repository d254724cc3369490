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
 * @param standings how theses see it and its parts, by id and by id and part with a slash between
 */
public record FactorJudgement(
        FactorState state,
        List<RiskFactorReview.PartState> parts,
        List<Finding> findings,
        List<Unverified> unverified,
        Map<String, World.FactorStanding> standings) {}
