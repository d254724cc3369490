package org.thesischecker.history;

import java.time.LocalDate;

/**
 * Something that came about because days passed.
 *
 * @param what the thesis, input or reading concerned
 * @param on the day of it
 */
public record Passed(What kind, String what, LocalDate on) {

    /** What days can bring about. */
    public enum What {
        /** The period that a thesis speaks of began. */
        BEGUN,
        /** The period that a thesis speaks of is over. */
        HORIZON_PASSED,
        /** The day came by which a thesis resolves. */
        RESOLVES,
        /** A newer reading was expected by now. */
        STALE,
        /** A reading was due by now. */
        MISSING,
        /** A step or an event that was announced came into force. */
        IN_FORCE
    }
}
