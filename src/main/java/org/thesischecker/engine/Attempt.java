package org.thesischecker.engine;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.thesischecker.book.Property;
import org.thesischecker.facts.Reading;
import org.thesischecker.model.Evidence;

/**
 * One fact that a pattern was tested on.
 *
 * @param name how a person names the fact: a metric and its period, a threshold, a thesis, a risk factor
 * @param readingOrNull the reading behind it, when it is one
 * @param evidenceOrNull what the fact is as evidence; absent for where the thesis stands in time
 * @param lacking properties that the pattern names and the fact has not; nothing was tested when there are any
 * @param tested the constraints in file order
 * @param matches whether all of them hold
 */
public record Attempt(
        String name,
        @Nullable Reading readingOrNull,
        @Nullable Evidence evidenceOrNull,
        Set<Property> lacking,
        List<Tested> tested,
        boolean matches) {

    public Optional<Reading> reading() {
        return Optional.ofNullable(readingOrNull);
    }

    public Optional<Evidence> evidence() {
        return Optional.ofNullable(evidenceOrNull);
    }

    /** Whether every constraint could be tested. */
    public boolean isComplete() {
        return lacking.isEmpty() && tested.stream().allMatch(Tested::isDefined);
    }
}
