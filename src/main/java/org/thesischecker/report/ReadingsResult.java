package org.thesischecker.report;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import org.thesischecker.facts.FactSet;
import org.thesischecker.facts.Reading;
import org.thesischecker.model.MetricDefinition;
import org.thesischecker.model.Observation;
import org.thesischecker.model.Period;
import org.thesischecker.model.Status;

/**
 * The readings of a metric: which one stands for each period, and why the others do not; forecasts and errata.
 *
 * @param period only this period; empty for all
 */
public record ReadingsResult(FactSet facts, MetricDefinition metric, Optional<Period> period) implements Result {

    /** Whether nothing at all was known. */
    public boolean isEmpty() {
        return readings().isEmpty() && forecasts().isEmpty() && printed().isEmpty() && ahead().isEmpty();
    }

    @Override
    public Document document() {
        return ReadingsDocument.of(this);
    }

    @Override
    public ObjectNode json() {
        return ReadingsJson.of(this);
    }

    List<Reading> readings() {
        return wanted(facts.readings(metric.id()));
    }

    List<Reading> forecasts() {
        return wanted(facts.forecasts(metric.id()));
    }

    /** What the report printed wrongly. */
    List<Observation> printed() {
        return facts.rows(metric.id()).stream()
                .filter(row -> row.status() == Status.PRINTED && isWanted(row))
                .toList();
    }

    /** Steps and events that are announced and not yet in force. */
    List<Observation> ahead() {
        return facts.rows(metric.id()).stream()
                .filter(row -> row.status() == Status.ACTUAL || row.status() == Status.DERIVED)
                .filter(row -> row.period().end().isAfter(facts.asOf()) && isWanted(row))
                .toList();
    }

    /** Whether a reading is the metric's current one. */
    boolean isCurrent(Reading reading) {
        return facts.current(metric.id())
                .filter(current -> current.observation().equals(reading.observation()))
                .isPresent();
    }

    /** Whether a newer reading than the current one was expected. */
    boolean isStale(Reading reading) {
        return isCurrent(reading)
                && facts.current(metric.id()).filter(Reading::stale).isPresent();
    }

    private List<Reading> wanted(List<Reading> readings) {
        return readings.stream()
                .filter(reading -> isWanted(reading.observation()))
                .toList();
    }

    private boolean isWanted(Observation observation) {
        return period.isEmpty() || period.get().equals(observation.period());
    }
}
