package org.thesischecker.history;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** How far apart the dates of a history are. */
public enum Every {
    WEEK,
    MONTH;

    /** The first date, each that follows at this distance up to the last, and the last. */
    public List<LocalDate> dates(LocalDate from, LocalDate to) {
        List<LocalDate> dates = new ArrayList<>();
        LocalDate date = from;
        for (int count = 1; date.isBefore(to); count++) {
            dates.add(date);
            date = this == WEEK ? from.plusWeeks(count) : from.plusMonths(count);
        }
        dates.add(to);
        return dates;
    }

    /** The dates that lie whole steps before the last one, none before the first, and the last one. */
    public List<LocalDate> datesUntil(LocalDate to, LocalDate first) {
        long steps = this == WEEK ? ChronoUnit.WEEKS.between(first, to) : ChronoUnit.MONTHS.between(first, to);
        return dates(this == WEEK ? to.minusWeeks(steps) : to.minusMonths(steps), to);
    }
}
