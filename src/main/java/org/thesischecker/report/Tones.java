package org.thesischecker.report;

import org.thesischecker.model.FactorState;
import org.thesischecker.model.Outcome;
import org.thesischecker.model.Verdict;

/** Which tone a word of the product has. */
public final class Tones {

    private Tones() {}

    public static Tone of(Verdict verdict) {
        return switch (verdict) {
            case CONFIRMED -> Tone.GOOD;
            case AT_RISK -> Tone.WARNING;
            case BROKEN -> Tone.BAD;
            case UNVERIFIED -> Tone.UNSURE;
        };
    }

    public static Tone of(FactorState state) {
        return switch (state) {
            case QUIET -> Tone.GOOD;
            case WATCH -> Tone.WARNING;
            case FIRED -> Tone.BAD;
            case UNVERIFIED -> Tone.UNSURE;
        };
    }

    public static Tone of(Outcome outcome) {
        return switch (outcome) {
            case HELD -> Tone.GOOD;
            case FAILED -> Tone.BAD;
            case ANNULLED -> Tone.STRONG;
        };
    }
}
