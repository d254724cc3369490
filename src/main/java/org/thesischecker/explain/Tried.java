package org.thesischecker.explain;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One fact that a condition was tested on.
 *
 * @param name how a person names it: a metric and its period, a threshold, a thesis, a risk factor
 * @param readingOrNull the reading behind it, when it is one
 * @param comparisons the constraints in file order; empty when the fact lacks what they name
 * @param matches whether all of them hold
 */
public record Tried(String name, @Nullable ReadingShown readingOrNull, List<Comparison> comparisons, boolean matches) {

    public Optional<ReadingShown> reading() {
        return Optional.ofNullable(readingOrNull);
    }
}
