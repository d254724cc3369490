package org.thesischecker.regression;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.thesischecker.model.Place;

/**
 * A flip that a change means to make.
 *
 * @param target the thesis, the risk factor, or the risk factor and its part with a slash between
 * @param from the verdict or state by the base
 * @param to the verdict or state by the change; {@code absent} where it is taken out
 * @param dates the dates on which it flips; empty where it is said since when
 * @param sinceOrNull the first day; absent where the dates are named
 * @param untilOrNull the last day; absent where it flips on every later date
 */
public record DeclaredFlip(
        String target,
        String from,
        String to,
        List<LocalDate> dates,
        @Nullable LocalDate sinceOrNull,
        @Nullable LocalDate untilOrNull,
        Place place) {

    public DeclaredFlip {
        dates = List.copyOf(dates);
    }

    public Optional<LocalDate> since() {
        return Optional.ofNullable(sinceOrNull);
    }

    public Optional<LocalDate> until() {
        return Optional.ofNullable(untilOrNull);
    }

    /** Whether it says that this flips on a date. */
    boolean covers(Alteration flip, LocalDate date) {
        return target.equals(flip.tracked().id())
                && from.equals(flip.before().position().word())
                && to.equals(flip.after().position().word())
                && isMeantOn(date);
    }

    private boolean isMeantOn(LocalDate date) {
        return dates.contains(date)
                || (since().filter(first -> !date.isBefore(first)).isPresent()
                        && until().filter(last -> date.isAfter(last)).isEmpty());
    }

    /** The dates on which it has to happen: those that it names, or those among the replayed that it spans. */
    List<LocalDate> meant(List<LocalDate> replayed) {
        return dates.isEmpty() ? replayed.stream().filter(this::isMeantOn).toList() : dates;
    }
}
