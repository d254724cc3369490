package org.thesischecker.history;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.thesischecker.model.Thesis;
import org.thesischecker.model.Verdict;
import org.thesischecker.review.ForecastAccuracy;
import org.thesischecker.review.Resolution;

/**
 * How one thesis came out.
 *
 * @param accuracyOrNull how its forecast came out; absent without one, and until the figure is out
 * @param heading whether the forecast had the direction right
 * @param certainOrNull the first day from which on the outcome could not change any more; absent until it is resolved
 */
public record Score(
        Thesis thesis,
        Verdict verdict,
        Resolution resolution,
        @Nullable ForecastAccuracy accuracyOrNull,
        Heading heading,
        @Nullable LocalDate certainOrNull) {

    /** Whether the figure went where the forecast said, seen from the figure of the period before. */
    public enum Heading {
        RIGHT,
        WRONG,
        /** No forecast, no figure yet, or none of the period before. */
        UNKNOWN
    }

    public Optional<ForecastAccuracy> accuracy() {
        return Optional.ofNullable(accuracyOrNull);
    }

    public Optional<LocalDate> certain() {
        return Optional.ofNullable(certainOrNull);
    }
}
