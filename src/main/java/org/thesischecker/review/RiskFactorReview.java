package org.thesischecker.review;

import java.util.List;
import org.thesischecker.model.ExposureEffect;
import org.thesischecker.model.FactorState;
import org.thesischecker.model.Finding;
import org.thesischecker.model.RiskFactor;
import org.thesischecker.model.Unverified;

/**
 * Where a risk factor stands, and why.
 *
 * @param state the worst of its parts and its own rules
 * @param parts the state of each part, in file order
 * @param findings fired before watched, then by rule id
 * @param unverified what is not usable, in every state
 * @param exposed the theses that are exposed to it or to a part of it, by id
 */
public record RiskFactorReview(
        String book,
        RiskFactor riskFactor,
        FactorState state,
        List<PartState> parts,
        List<Finding> findings,
        List<Unverified> unverified,
        List<ExposedThesis> exposed) {

    /** A part with its state. */
    public record PartState(String id, FactorState state) {}

    /** A thesis that is exposed, with the part and the effect that its file states. */
    public record ExposedThesis(String thesis, String part, ExposureEffect effect) {}
}
