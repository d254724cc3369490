package org.thesischecker.facts;

import java.time.LocalDate;
import org.thesischecker.model.Decimals;
import org.thesischecker.model.Observation;
import org.thesischecker.model.Period;
import org.thesischecker.model.Status;

/** What tells rows apart: no two have the same. */
record RowKey(String metric, Period period, String source, LocalDate published, Status status) {

    static RowKey of(Observation row) {
        return new RowKey(row.metric(), row.period(), row.source(), row.published(), row.status());
    }

    /** Whether two rows have the same value with the same bound. */
    static boolean sayTheSame(Observation one, Observation other) {
        return one.value().compareTo(other.value()) == 0 && one.bound() == other.bound();
    }

    /** A row's value as a message tells it. */
    static String value(Observation row) {
        String value = Decimals.text(row.value());
        return switch (row.bound()) {
            case NONE -> value;
            case AT_LEAST -> "at least " + value;
            case AT_MOST -> "at most " + value;
        };
    }
}
