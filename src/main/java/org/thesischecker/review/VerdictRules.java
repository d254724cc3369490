package org.thesischecker.review;

import java.util.Collection;
import java.util.Set;
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

    /** What the rules do on which the state of a risk factor rests. */
    public static Set<Effect> effects(FactorState state) {
        return switch (state) {
            case FIRED -> Set.of(Effect.FIRES);
            case WATCH -> Set.of(Effect.WATCHES);
            case QUIET, UNVERIFIED -> Set.of();
        };
    }

    /** The steps by which a verdict is decided, in order: the first that applies. */
    public enum Step {
        CONTRADICTION("UNVERIFIED, CONTRADICTION: rules that both fulfil and break the thesis"),
        BREAKING("BROKEN: a breaking finding"),
        FULFILLING("CONFIRMED, fulfilled: a fulfilling finding"),
        AT_RISK("AT_RISK: a finding that puts it at risk, or, while the thesis is open, a FIRED factor to which it is "
                + "exposed with effect at-risk"),
        CONFIRMING("CONFIRMED, interim: a confirming finding, and every input is usable"),
        NOTHING("else UNVERIFIED");

        private final String words;

        Step(String words) {
            this.words = words;
        }

        /** The verdict and what it takes. */
        public String words() {
            return words;
        }

        /** What the rules do on which a verdict by this step rests. */
        public Set<Effect> effects() {
            return switch (this) {
                case CONTRADICTION -> Set.of(Effect.FULFILS, Effect.BREAKS);
                case BREAKING -> Set.of(Effect.BREAKS);
                case FULFILLING -> Set.of(Effect.FULFILS);
                case AT_RISK -> Set.of(Effect.PUTS_AT_RISK);
                case CONFIRMING -> Set.of(Effect.CONFIRMS);
                case NOTHING -> Set.of();
            };
        }

        /** The verdict that the step gives. */
        public Verdict verdict() {
            return switch (this) {
                case CONTRADICTION, NOTHING -> Verdict.UNVERIFIED;
                case BREAKING -> Verdict.BROKEN;
                case FULFILLING, CONFIRMING -> Verdict.CONFIRMED;
                case AT_RISK -> Verdict.AT_RISK;
            };
        }
    }

    /** The step that decides the verdict of a thesis: the first that applies. */
    public static Step decide(Known known) {
        boolean fulfils = known.holding().contains(Effect.FULFILS);
        boolean breaks = known.holding().contains(Effect.BREAKS);
        if (fulfils && breaks) {
            return Step.CONTRADICTION;
        }
        if (breaks) {
            return Step.BREAKING;
        }
        if (fulfils) {
            return Step.FULFILLING;
        }
        if (known.holding().contains(Effect.PUTS_AT_RISK) || known.factorFired()) {
            return Step.AT_RISK;
        }
        if (known.holding().contains(Effect.CONFIRMS) && !known.blocked()) {
            return Step.CONFIRMING;
        }
        return Step.NOTHING;
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
