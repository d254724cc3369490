package org.thesischecker.engine;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.thesischecker.facts.FactSet;
import org.thesischecker.facts.Reading;

/** The reading of a metric that rules see as its current one. */
public final class CurrentReading {

    private CurrentReading() {}

    /**
     * The current reading. One of grade C moves nothing, so it takes no place from a better one that is stale: bad news
     * does not fade because an aggregator printed a number.
     */
    public static Optional<Reading> of(FactSet facts, String metric) {
        return facts.current(metric).map(current -> current.isLowGrade() ? better(facts, metric, current) : current);
    }

    /** A grade C reading is current only when none of a better grade is fresh, so whatever is better is stale. */
    private static Reading better(FactSet facts, String metric, Reading lowGrade) {
        List<Reading> readings = facts.readings(metric);
        return readings.stream()
                .filter(reading -> !reading.isLowGrade())
                .max(Comparator.comparing(
                                (Reading reading) -> reading.observation().grade())
                        .reversed()
                        .thenComparing(reading -> reading.observation().period()))
                .map(best -> new Reading(best.observation(), best.disputed(), best.others(), true))
                .orElse(lowGrade);
    }
}
