package org.thesischecker.regression;

import java.time.LocalDate;
import java.util.List;
import org.thesischecker.history.Apart;
import org.thesischecker.history.Cause;
import org.thesischecker.history.Tracked;

/**
 * One change of a thesis, risk factor or part of one, for the same cause, on replayed dates that follow one another.
 *
 * @param origin whether new rows alone make it, or edits do
 * @param dates in order; every replayed date from the first to the last
 * @param goalposts whether it improves a broken or at-risk thesis on the latest facts
 */
public record Alteration(
        Tracked tracked,
        Origin origin,
        ChangeClass kind,
        Apart.Stand before,
        Apart.Stand after,
        List<LocalDate> dates,
        Cause cause,
        boolean goalposts) {

    /** Where a change comes from. */
    public enum Origin {
        /** Edited rules, thresholds, settings or definitions; rows of the past that were edited, deleted or put in. */
        EDITS,
        /** New rows, by the rules of the base. */
        NEW_ROWS
    }

    public Alteration {
        dates = List.copyOf(dates);
    }

    public LocalDate from() {
        return dates.get(0);
    }

    public LocalDate to() {
        return dates.get(dates.size() - 1);
    }

    /** Whether the verdict or state itself changed. */
    public boolean isFlip() {
        return !before.position().isLike(after.position());
    }
}
