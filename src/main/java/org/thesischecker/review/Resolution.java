package org.thesischecker.review;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.thesischecker.model.Outcome;
import org.thesischecker.model.ResolutionState;

/**
 * How far a thesis is on its way to an outcome.
 *
 * @param on the day it was resolved or annulled, or by which it resolves
 * @param backfilled whether it rests on rows that came into these files after the day it was resolved
 */
public record Resolution(
        ResolutionState state, LocalDate on, @Nullable Outcome outcomeOrNull, boolean backfilled) {

    public Optional<Outcome> outcome() {
        return Optional.ofNullable(outcomeOrNull);
    }
}
