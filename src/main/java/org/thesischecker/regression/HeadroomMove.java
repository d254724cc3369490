package org.thesischecker.regression;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.thesischecker.whatif.Headroom;

/**
 * How far a reading is from a value at which a thesis or risk factor flips, before and after an edit, on the same facts.
 *
 * @param target the number that would have to move
 * @param beforeOrNull absent when no value flipped it in that direction
 * @param afterOrNull absent when no value flips it in that direction
 */
public record HeadroomMove(
        String target, Headroom.@Nullable Nearest beforeOrNull, Headroom.@Nullable Nearest afterOrNull) {

    public Optional<Headroom.Nearest> before() {
        return Optional.ofNullable(beforeOrNull);
    }

    public Optional<Headroom.Nearest> after() {
        return Optional.ofNullable(afterOrNull);
    }

    /** Whether the edit changed it. */
    public boolean isMoved() {
        return before().isPresent() != after().isPresent()
                || before().map(Headroom.Nearest::flip)
                                .map(Headroom.Flip::value)
                                .orElseThrow()
                                .compareTo(after().map(Headroom.Nearest::flip)
                                        .map(Headroom.Flip::value)
                                        .orElseThrow())
                        != 0
                || !before().map(nearest -> nearest.flip().after())
                        .equals(after().map(nearest -> nearest.flip().after()));
    }
}
