package org.thesischecker.explain;

import java.util.List;
import org.thesischecker.model.Mark;
import org.thesischecker.model.Observation;

/**
 * A reading that a condition is about.
 *
 * @param errata what the report printed for it
 * @param others what other sources say that count the same and differ; empty when none do
 * @param moves whether a rule may match it; if not, it is shown and moves nothing
 */
public record ReadingShown(
        Observation observation, List<Mark> marks, List<Observation> errata, List<Observation> others, boolean moves) {

    /** The same reading, where a rule may match it or may not. */
    ReadingShown moving(boolean mayMatch) {
        return new ReadingShown(observation, marks, errata, others, mayMatch);
    }
}
