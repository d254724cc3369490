package org.thesischecker.history;

import java.time.LocalDate;
import java.util.List;

/**
 * A thesis, a risk factor or a part of one that stands otherwise on the later side on the same day, or stands the same
 * because of other rules.
 *
 * @param cause the edits whose undoing brings back how it stood
 */
public record Apart(Tracked tracked, LocalDate on, Stand before, Stand after, Cause cause) {

    /**
     * How something stands.
     *
     * @param rules the rules that hold, as {@code EFFECT rule}, in order; renamed ones by their new id
     * @param failed whether a rule of it could not be evaluated
     */
    public record Stand(Position position, List<String> rules, boolean failed) {

        public Stand {
            rules = List.copyOf(rules);
        }
    }

    /** Whether the verdict or state itself is another. */
    public boolean isFlip() {
        return !before.position().isLike(after.position());
    }
}
