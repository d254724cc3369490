package org.thesischecker.facts;

import static org.thesischecker.facts.Columns.ENTERED;
import static org.thesischecker.facts.Columns.METRIC;
import static org.thesischecker.facts.Columns.PERIOD;
import static org.thesischecker.facts.Columns.PUBLISHED;
import static org.thesischecker.facts.Columns.STATUS;
import static org.thesischecker.facts.Columns.UNIT;
import static org.thesischecker.facts.Columns.VALUE;

import java.math.BigDecimal;
import java.util.List;
import org.thesischecker.model.Decimals;
import org.thesischecker.model.MetricDefinition;
import org.thesischecker.model.MetricKind;
import org.thesischecker.model.Observation;
import org.thesischecker.model.Period;
import org.thesischecker.model.Status;
import org.thesischecker.source.Nearest;

/** What an observation must be to belong to its metric, and to have happened. */
final class ObservationRules {

    private final Dictionary dictionary;
    private final RowCheck check;

    ObservationRules(Dictionary dictionary, RowCheck check) {
        this.dictionary = dictionary;
        this.check = check;
    }

    void apply(Observation observation) {
        if (check.areRight(ENTERED, PUBLISHED) && observation.entered().isBefore(observation.published())) {
            check.refuse(
                    ENTERED,
                    "entered %s is before published %s".formatted(observation.entered(), observation.published()),
                    "A figure comes into these files on the day it is public or later.");
        }
        if (check.areRight(METRIC)) {
            dictionary
                    .metric(observation.metric())
                    .ifPresentOrElse(metric -> against(metric, observation), () -> unknown(observation.metric()));
        }
    }

    private void unknown(String metric) {
        check.refuse(
                METRIC,
                "unknown metric \"%s\"".formatted(metric),
                Nearest.advice("It stands in no metrics.yaml.", metric, dictionary.ids()));
    }

    private void against(MetricDefinition metric, Observation observation) {
        if (check.areRight(UNIT)) {
            checkUnit(metric, observation.unit().name());
        }
        if (check.areRight(PERIOD)) {
            checkFrequency(metric, observation.period());
        }
        if (check.areRight(VALUE)) {
            checkValue(metric, observation);
        }
        if (check.areRight(PERIOD, PUBLISHED, STATUS)) {
            checkPublished(metric, observation);
        }
    }

    private void checkUnit(MetricDefinition metric, String unit) {
        String expected = metric.unit().name();
        if (unit.equals(expected)) {
            return;
        }
        String advice = "Expected %s (%s).".formatted(expected, DictionaryLoader.line(metric.place()));
        if (dictionary.unit(unit).isEmpty()) {
            check.refuse(
                    UNIT,
                    "unknown unit \"%s\" for %s".formatted(unit, metric.id()),
                    Nearest.advice(advice, unit, List.of(expected)));
        } else {
            check.refuse(
                    UNIT,
                    "unit %s for %s, which is in %s".formatted(unit, metric.id(), expected),
                    advice + " Units are checked, never converted.");
        }
    }

    private void checkFrequency(MetricDefinition metric, Period period) {
        if (period.frequency() != metric.frequency()) {
            check.refuse(
                    PERIOD,
                    "period %s of %s is a %s"
                            .formatted(period, metric.id(), period.frequency().text()),
                    "Expected a %s, such as %s (%s)."
                            .formatted(
                                    metric.frequency().text(),
                                    metric.frequency().example(),
                                    DictionaryLoader.line(metric.place())));
        }
    }

    private void checkValue(MetricDefinition metric, Observation observation) {
        BigDecimal value = observation.value();
        if (metric.isEvent() && value.compareTo(BigDecimal.ZERO) != 0 && value.compareTo(BigDecimal.ONE) != 0) {
            check.refuse(
                    VALUE,
                    "value %s of the event %s".formatted(Decimals.text(value), metric.id()),
                    "Expected 1 for happened, or 0 for not happened as seen on the day.");
            return;
        }
        boolean inside = value.compareTo(metric.lowest()) >= 0 && value.compareTo(metric.highest()) <= 0;
        // What a report misprinted may be anything.
        if (!inside && observation.status() != Status.PRINTED) {
            check.refuse(
                    VALUE,
                    "value %s of %s is outside its range".formatted(Decimals.text(value), metric.id()),
                    "Expected %s to %s %s (%s)."
                            .formatted(
                                    Decimals.text(metric.lowest()),
                                    Decimals.text(metric.highest()),
                                    metric.unit(),
                                    DictionaryLoader.line(metric.place())));
        }
    }

    private void checkPublished(MetricDefinition metric, Observation observation) {
        boolean known = observation.status() == Status.ACTUAL || observation.status() == Status.DERIVED;
        if (metric.kind() == MetricKind.MEASURED
                && known
                && observation.published().isBefore(observation.period().end())) {
            check.refuse(
                    PUBLISHED,
                    "published %s before the period %s ended".formatted(observation.published(), observation.period()),
                    "A figure is measured on %s at the earliest; an estimate has the status forecast."
                            .formatted(observation.period().end()));
        }
    }
}
