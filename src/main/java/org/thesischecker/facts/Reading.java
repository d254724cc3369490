package org.thesischecker.facts;

import java.util.List;
import org.thesischecker.model.Grade;
import org.thesischecker.model.Observation;

/**
 * The observation that stands for a metric and period, and those that do not.
 *
 * @param observation the one that stands; of a dispute, the one that would stand were there none
 * @param disputed one observation for each of the values that sources disagree on, the standing one first; empty when they agree
 * @param others every other observation of the metric and period that is visible, restated ones included
 * @param stale whether a newer reading of the metric was expected by the as-of date; only true of a current reading,
 *     never of one that is asked for by its period
 */
public record Reading(Observation observation, List<Observation> disputed, List<Observation> others, boolean stale) {

    /** Whether sources that count the same differ by more than the tolerance. */
    public boolean isDisputed() {
        return !disputed.isEmpty();
    }

    /** Whether only sources of grade C have it: shown, and moves nothing. */
    public boolean isLowGrade() {
        return observation.grade() == Grade.C;
    }

    /** The same reading, when a newer one was expected. */
    Reading asStale() {
        return new Reading(observation, disputed, others, true);
    }
}
