package org.thesischecker.review;

import java.util.Collection;
import org.thesischecker.model.Effect;
import org.thesischecker.model.FactorState;
import org.thesischecker.model.Verdict;

/**
 * The rules of verdicts: what follows from the rules that hold. Nothing else in this tool decides a verdict or a state.
 */
public final class VerdictRules {

    private VerdictRules() {}

    /**
     * What is known of a thesis when its verdict is decided.
     *
     * @param holding the effects of the rules that hold
     * @param factorFired whether the thesis is open and a factor is FIRED to which it is exposed with effect at-risk
     * @param blocked whether an input is not usable that has to be for an interim confirmation
     */
    public record Known(Collection<Effect> holding, boolean factorFired, boolean blocked) {}

    /**
     * A verdict.
     *
     * @param fulfilled whether it is CONFIRMED for good
     */
    public record Decided(Verdict verdict, boolean fulfilled) {}

    /** The verdict of a thesis: the first that applies. */
    public static Decided decide(Known known) {
        boolean fulfils = known.holding().contains(Effect.FULFILS);
        boolean breaks = known.holding().contains(Effect.BREAKS);
        if (isContradiction(known)) {
            return new Decided(Verdict.UNVERIFIED, false);
        }
        if (breaks) {
            return new Decided(Verdict.BROKEN, false);
        }
        if (fulfils) {
            return new Decided(Verdict.CONFIRMED, true);
        }
        if (known.holding().contains(Effect.PUTS_AT_RISK) || known.factorFired()) {
            return new Decided(Verdict.AT_RISK, false);
        }
        if (known.holding().contains(Effect.CONFIRMS) && !known.blocked()) {
            return new Decided(Verdict.CONFIRMED, false);
        }
        return new Decided(Verdict.UNVERIFIED, false);
    }

    /** Rules both fulfil and break the thesis. */
    public static boolean isContradiction(Known known) {
        return known.holding().contains(Effect.FULFILS) && known.holding().contains(Effect.BREAKS);
    }

    /**
     * The state of a risk factor, or of a part of one.
     *
     * @param holding the effects of the rules that hold
     * @param blocked whether it has no firing rule, or something that a firing rule reads is not usable
     */
    public static FactorState decide(Collection<Effect> holding, boolean blocked) {
        if (holding.contains(Effect.FIRES)) {
            return FactorState.FIRED;
        }
        if (holding.contains(Effect.WATCHES)) {
            return FactorState.WATCH;
        }
        return blocked ? FactorState.UNVERIFIED : FactorState.QUIET;
    }
}
