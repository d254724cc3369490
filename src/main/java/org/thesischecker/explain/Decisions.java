package org.thesischecker.explain;

import java.util.List;
import java.util.Set;
import org.thesischecker.model.Effect;
import org.thesischecker.model.ExposureEffect;
import org.thesischecker.model.FactorState;
import org.thesischecker.model.Finding;
import org.thesischecker.model.ThesisState;
import org.thesischecker.model.Unverified;
import org.thesischecker.review.FactorJudgement;
import org.thesischecker.review.ThesisJudgement;
import org.thesischecker.review.ThesisReview;
import org.thesischecker.review.VerdictRules;

/** Says which step decided a judgement, and on what it rests. */
final class Decisions {

    private static final List<FactorState> FACTOR_STEPS =
            List.of(FactorState.FIRED, FactorState.WATCH, FactorState.QUIET, FactorState.UNVERIFIED);

    private Decisions() {}

    static Decision of(ThesisJudgement judgement, ThesisState state) {
        VerdictRules.Step step = judgement.decidedBy();
        return new Decision(
                step.ordinal() + 1,
                VerdictRules.Step.values().length,
                step.words(),
                findings(judgement.findings(), effects(step)),
                step == VerdictRules.Step.AT_RISK && state == ThesisState.OPEN
                        ? judgement.exposures().stream()
                                .filter(Decisions::putsAtRisk)
                                .toList()
                        : List.of(),
                step == VerdictRules.Step.NOTHING ? blocking(judgement.unverified()) : List.of());
    }

    static Decision of(FactorJudgement judgement) {
        FactorState state = judgement.state();
        return new Decision(
                FACTOR_STEPS.indexOf(state) + 1,
                FACTOR_STEPS.size(),
                words(state),
                findings(judgement.findings(), VerdictRules.effects(state)),
                List.of(),
                state == FactorState.UNVERIFIED ? blocking(judgement.unverified()) : List.of());
    }

    /** Of a verdict that no rule decided, the rules that would confirm were all inputs usable are shown. */
    private static Set<Effect> effects(VerdictRules.Step step) {
        return step == VerdictRules.Step.NOTHING ? Set.of(Effect.CONFIRMS) : step.effects();
    }

    private static String words(FactorState state) {
        return switch (state) {
            case FIRED -> "FIRED: a rule fires it";
            case WATCH -> "WATCH: a rule watches it";
            case QUIET -> "QUIET: every metric its firing rules read is usable";
            case UNVERIFIED -> "else UNVERIFIED";
        };
    }

    private static boolean putsAtRisk(ThesisReview.ExposureState exposure) {
        return exposure.effect() == ExposureEffect.AT_RISK && exposure.state() == FactorState.FIRED;
    }

    private static List<Finding> findings(List<Finding> findings, Set<Effect> effects) {
        return findings.stream()
                .filter(finding -> effects.contains(finding.effect()))
                .toList();
    }

    private static List<Unverified> blocking(List<Unverified> unverified) {
        return unverified.stream().filter(Unverified::blocks).toList();
    }
}
