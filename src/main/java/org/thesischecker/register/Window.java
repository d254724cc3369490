package org.thesischecker.register;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.thesischecker.ledger.RunEntry;

/**
 * The period that registers are of, its first and last day included.
 *
 * @param today the true day, in UTC; what is later is to come
 */
public record Window(LocalDate from, LocalDate to, LocalDate today) {

    public Window {
        if (from.isAfter(to)) {
            throw new IllegalArgumentException("A period goes forward, and %s is after %s.".formatted(from, to));
        }
    }

    /** Whether a day is in it. */
    public boolean has(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /** Whether a run is of a day in it, or was recorded in it. */
    public boolean touches(RunEntry run) {
        return has(run.asOf()) || has(recordedOn(run));
    }

    /** The day on which a run was recorded, in UTC. */
    public static LocalDate recordedOn(RunEntry run) {
        return LocalDate.ofInstant(run.at(), ZoneOffset.UTC);
    }

    /** The weeks that have a day in it and are over, in order. */
    public List<Week> weeks() {
        List<Week> weeks = new ArrayList<>();
        for (Week week = Week.of(from); !week.monday().isAfter(to) && week.isOverOn(today); week = week.next()) {
            weeks.add(week);
        }
        return List.copyOf(weeks);
    }
}
