package org.thesischecker.review;

import java.util.List;
import org.thesischecker.engine.World;
import org.thesischecker.model.Finding;
import org.thesischecker.model.Unverified;
import org.thesischecker.model.Verdict;

/**
 * A thesis judged against one world, before resolution.
 *
 * @param standing how theses that read this one see it
 */
public record ThesisJudgement(
        Verdict verdict,
        boolean fulfilled,
        List<Finding> findings,
        List<ThesisReview.ExposureState> exposures,
        List<Unverified> unverified,
        World.ThesisStanding standing) {}
