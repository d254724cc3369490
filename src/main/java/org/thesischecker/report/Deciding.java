package org.thesischecker.report;

import java.util.List;
import java.util.Set;
import org.thesischecker.model.Effect;
import org.thesischecker.model.FactorState;
import org.thesischecker.model.Finding;
import org.thesischecker.review.RiskFactorReview;
import org.thesischecker.review.ThesisReview;

/** The findings that decided: those without which the verdict or state would be another. */
public final class Deciding {

    private Deciding() {}

    /** The findings that make the verdict, in the order of the review. */
    public static List<Finding> findings(ThesisReview review) {
        Set<Effect> effects = effects(review);
        return review.findings().stream()
                .filter(finding -> effects.contains(finding.effect()))
                .toList();
    }

    /** The findings that make the state of a factor: those that fire it, or else those that watch it. */
    public static List<Finding> findings(RiskFactorReview review) {
        Effect effect = review.state() == FactorState.FIRED ? Effect.FIRES : Effect.WATCHES;
        return review.findings().stream()
                .filter(finding -> finding.effect() == effect)
                .toList();
    }

    private static Set<Effect> effects(ThesisReview review) {
        return switch (review.verdict()) {
            case BROKEN -> Set.of(Effect.BREAKS);
            case CONFIRMED -> Set.of(review.fulfilled() ? Effect.FULFILS : Effect.CONFIRMS);
            case AT_RISK -> Set.of(Effect.PUTS_AT_RISK);
            case UNVERIFIED -> Set.of(Effect.BREAKS, Effect.FULFILS);
        };
    }
}
