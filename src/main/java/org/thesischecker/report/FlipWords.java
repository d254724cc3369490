package org.thesischecker.report;

import org.thesischecker.history.Flip;
import org.thesischecker.history.Position;

/** A flip in words. */
public final class FlipWords {

    private FlipWords() {}

    /** What it is: {@code newly broken}. */
    public static String kind(Flip.Kind kind) {
        return switch (kind) {
            case NEWLY_BROKEN -> "newly broken";
            case NEWLY_AT_RISK -> "newly at risk";
            case RECOVERED -> "recovered";
            case NOW_CONFIRMED -> "now confirmed";
            case NO_LONGER_JUDGED -> "no longer judged";
            case FIRED -> "fired";
            case WATCHED -> "on watch";
            case CLEARED -> "cleared";
            case NOW_QUIET -> "now quiet";
            case NO_LONGER_WATCHED -> "state not known any more";
            case ADDED -> "added";
            case REMOVED -> "removed";
        };
    }

    /** {@code CONFIRMED -> AT_RISK}. */
    static String change(Flip flip) {
        return flip.before().word() + " -> " + flip.after().word();
    }

    public static Tone tone(Position position) {
        if (position instanceof Position.OfThesis thesis) {
            return Tones.of(thesis.verdict());
        }
        return position instanceof Position.OfFactor factor ? Tones.of(factor.state()) : Tone.FAINT;
    }
}
