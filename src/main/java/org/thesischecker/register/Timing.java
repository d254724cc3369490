package org.thesischecker.register;

import java.time.LocalDate;
import org.thesischecker.ledger.RunEntry;

/** When a run was recorded, seen from the day that it is of. */
public enum Timing {
    /** On its day, or within a week after it. */
    ON_TIME,
    /** More than a week after its day: nobody saw it then. */
    RECONSTRUCTED,
    /** Before its day: what became known until then is not in it. */
    AHEAD;

    /** How many days after its day a run is still on time. */
    public static final int DAYS = 7;

    /** The timing of a run. */
    public static Timing of(RunEntry run) {
        LocalDate recorded = Window.recordedOn(run);
        if (recorded.isBefore(run.asOf())) {
            return AHEAD;
        }
        return recorded.isAfter(run.asOf().plusDays(DAYS)) ? RECONSTRUCTED : ON_TIME;
    }
}
