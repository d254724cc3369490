package org.thesischecker.regression;

import java.util.Optional;
import org.thesischecker.whatif.Headroom;
import org.thesischecker.whatif.HeadroomShift;

/**
 * How far a reading is from a value at which a thesis or risk factor flips, before and after an edit, on the same facts.
 *
 * @param target the number that would have to move
 */
public record HeadroomMove(String target, HeadroomShift shift) {

    /** Absent when no value flipped it in that direction. */
    public Optional<Headroom.Nearest> before() {
        return shift.before();
    }

    /** Absent when no value flips it in that direction. */
    public Optional<Headroom.Nearest> after() {
        return shift.after();
    }

    /** Whether the edit changed it. */
    public boolean isMoved() {
        return shift.isMoved();
    }
}
