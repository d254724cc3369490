package org.thesischecker.review;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.thesischecker.model.ExposureEffect;
import org.thesischecker.model.FactorState;
import org.thesischecker.model.Finding;
import org.thesischecker.model.Thesis;
import org.thesischecker.model.Unverified;
import org.thesischecker.model.Verdict;

/**
 * Where a thesis stands, and why.
 *
 * @param fulfilled whether a CONFIRMED verdict is for good
 * @param findings every rule that holds, by effect (breaks, fulfils, putsAtRisk, confirms), then rule id
 * @param riskFactors the state of each exposure, in file order
 * @param unverified every input of a live rule that is not usable
 * @param possible the verdicts that it could have, in the order of {@link Verdict}: of an UNVERIFIED thesis those that it
 *     can still come to, of any other one that lacks inputs those that they could lead to; empty when it lacks none, is
 *     resolved, or when it is not known
 */
public record ThesisReview(
        String book,
        Thesis thesis,
        Verdict verdict,
        boolean fulfilled,
        Resolution resolution,
        List<Finding> findings,
        List<ExposureState> riskFactors,
        List<Unverified> unverified,
        Set<Verdict> possible,
        @Nullable ForecastAccuracy forecastOrNull) {

    /** How the forecast came out; empty until the figure is out, and for theses without a forecast. */
    public Optional<ForecastAccuracy> forecast() {
        return Optional.ofNullable(forecastOrNull);
    }

    /** An exposure with the state of its factor or part. */
    public record ExposureState(String riskFactor, String part, FactorState state, ExposureEffect effect) {}
}
