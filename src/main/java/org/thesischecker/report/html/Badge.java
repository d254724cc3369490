package org.thesischecker.report.html;

import org.thesischecker.history.Position;
import org.thesischecker.model.FactorState;
import org.thesischecker.model.Outcome;
import org.thesischecker.model.Verdict;
import org.thesischecker.report.Standing;
import org.thesischecker.report.Tone;
import org.thesischecker.report.Tones;

/**
 * A state as it is seen: a word, a shape of its own, and a colour that only supports both.
 *
 * @param word {@code AT_RISK}
 * @param tone the colour, as a class of the style sheet
 * @param shape the shape, as the name of a symbol in the page
 */
public record Badge(String word, String tone, String shape) {

    static Badge of(Standing standing) {
        return new Badge(standing.words(), tone(Tones.of(standing.verdict())), shape(standing.verdict()));
    }

    static Badge of(Verdict verdict) {
        return new Badge(verdict.name(), tone(Tones.of(verdict)), shape(verdict));
    }

    static Badge of(FactorState state) {
        return new Badge(state.name(), tone(Tones.of(state)), shape(state));
    }

    static Badge of(Outcome outcome) {
        return new Badge(outcome.name(), tone(Tones.of(outcome)), shape(outcome));
    }

    /** The badge of where something stands; of what there is not yet, a plain word. */
    static Badge of(Position position, boolean isThesis) {
        return position instanceof Position.Absent
                ? new Badge(position.word(), "plain", "question")
                : named(position.word(), isThesis);
    }

    /** The badge of a verdict or of a state, by its name. */
    static Badge named(String name, boolean isVerdict) {
        return isVerdict ? of(Verdict.valueOf(name)) : of(FactorState.valueOf(name));
    }

    private static String shape(Verdict verdict) {
        return switch (verdict) {
            case CONFIRMED -> "check";
            case AT_RISK -> "triangle";
            case BROKEN -> "cross";
            case UNVERIFIED -> "question";
        };
    }

    private static String shape(FactorState state) {
        return switch (state) {
            case QUIET -> "check";
            case WATCH -> "triangle";
            case FIRED -> "cross";
            case UNVERIFIED -> "question";
        };
    }

    private static String shape(Outcome outcome) {
        return switch (outcome) {
            case HELD -> "check";
            case FAILED -> "cross";
            case ANNULLED -> "question";
        };
    }

    static String tone(Tone tone) {
        return switch (tone) {
            case GOOD -> "good";
            case WARNING -> "warning";
            case BAD -> "bad";
            case UNSURE -> "unsure";
            case PLAIN, STRONG, FAINT -> "plain";
        };
    }
}
