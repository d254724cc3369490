package org.thesischecker.register;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.thesischecker.model.Observation;

/**
 * A row that was public before it came into the files.
 *
 * @param flips what would have flipped, had it been entered on the day it was public
 * @param without the numbers of the recorded runs of a day on which it was public that do not have it
 * @param contradictedOrNull the number of a run that was recorded after the day on which the row says that it was entered, and
 *     does not have it; absent when there is none
 */
public record LateInput(
        Observation row,
        List<MissedFlip> flips,
        List<Long> without,
        @Nullable Long contradictedOrNull) {

    public LateInput {
        flips = List.copyOf(flips);
        without = List.copyOf(without);
    }

    /** How many days it came after it was public. */
    public long delay() {
        return ChronoUnit.DAYS.between(row.published(), row.entered());
    }

    public Optional<Long> contradicted() {
        return Optional.ofNullable(contradictedOrNull);
    }

    /**
     * A verdict or state that flips on what was public.
     *
     * @param id of the thesis or risk factor, of a part with a slash before its own
     * @param on the day on which it would have flipped
     * @param alone whether this row alone makes it flip; else the others that are needed have rows of their own
     * @param seenOrNull the first day from then on on which these files showed the same, by what was entered; absent when
     *     they did not until today
     */
    public record MissedFlip(
            String id,
            String before,
            String after,
            LocalDate on,
            boolean alone,
            @Nullable LocalDate seenOrNull) {

        public Optional<LocalDate> seen() {
            return Optional.ofNullable(seenOrNull);
        }
    }
}
