package org.thesischecker.regression;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.thesischecker.book.Cases.Given;
import org.thesischecker.book.Rule;
import org.thesischecker.book.Subject;
import org.thesischecker.engine.Input;
import org.thesischecker.engine.Inputs;
import org.thesischecker.facts.Dictionary;
import org.thesischecker.model.Bound;
import org.thesischecker.model.Frequency;
import org.thesischecker.model.Grade;
import org.thesischecker.model.MetricDefinition;
import org.thesischecker.model.MetricKind;
import org.thesischecker.model.Period;
import org.thesischecker.model.Status;
import org.thesischecker.model.Threshold;

/** Makes up readings of what a rule reads and a situation lacks, around the thresholds of the same unit. */
final class Invented {

    private static final int MOST_LACKING = 3;

    private final Subject subject;
    private final Situation situation;
    private final Dictionary dictionary;

    private Invented(Subject subject, Situation situation) {
        this.subject = subject;
        this.situation = situation;
        this.dictionary = situation.known().dictionary();
    }

    /** The readings that a rule lacks, all at once, in every combination of values; none when it lacks many or nothing. */
    static List<List<Change>> of(Subject subject, Rule rule, Situation situation) {
        Invented invented = new Invented(subject, situation);
        List<List<Change>> lacking = new Inputs(situation.known().dictionary())
                .of(rule).stream()
                        .filter(invented::lacks)
                        .map(invented::readings)
                        .filter(readings -> !readings.isEmpty())
                        .toList();
        return lacking.isEmpty() || lacking.size() > MOST_LACKING ? List.of() : combined(lacking);
    }

    private boolean lacks(Input input) {
        return input.metric()
                .filter(metric -> situation.tried().given().stream()
                        .noneMatch(given -> given.metric().equals(metric)
                                && period(input).map(given.period()::equals).orElse(true)))
                .isPresent();
    }

    private static Optional<Period> period(Input input) {
        if (input instanceof Input.OfReading reading) {
            return reading.period();
        }
        return input instanceof Input.OfForecast forecast ? forecast.period() : Optional.empty();
    }

    private List<Change> readings(Input input) {
        MetricDefinition metric =
                dictionary.metric(input.metric().orElseThrow()).orElseThrow();
        Status status = input instanceof Input.OfForecast ? Status.FORECAST : Status.ACTUAL;
        Period period = period(input).orElseGet(() -> latest(metric));
        if (status == Status.ACTUAL
                && metric.kind() == MetricKind.MEASURED
                && period.end().isAfter(situation.tried().asOf())) {
            return List.of();
        }
        return values(metric).stream()
                .map(value -> Change.given(new Given(
                        metric.id(),
                        period,
                        value,
                        Optional.empty(),
                        Optional.empty(),
                        Bound.NONE,
                        Grade.A,
                        status,
                        "made up",
                        situation.tried().place())))
                .toList();
    }

    private Period latest(MetricDefinition metric) {
        LocalDate day = situation.tried().asOf();
        Period around = Period.around(day, metric.frequency());
        return metric.frequency() == Frequency.DAY || !around.end().isAfter(day) ? around : around.previous();
    }

    private Collection<BigDecimal> values(MetricDefinition metric) {
        if (metric.isEvent()) {
            return List.of(BigDecimal.ONE, BigDecimal.ZERO);
        }
        Set<BigDecimal> values = new TreeSet<>();
        subject.thresholds().values().stream()
                .filter(threshold -> threshold.unit().equals(metric.unit()))
                .map(Threshold::value)
                .forEach(value -> {
                    values.add(value);
                    values.add(value.add(metric.tick()));
                    values.add(value.subtract(metric.tick()));
                });
        situation.known().all().stream()
                .filter(row -> values.isEmpty() && row.metric().equals(metric.id()))
                .findFirst()
                .ifPresent(row -> values.add(row.value()));
        values.removeIf(value -> value.compareTo(metric.lowest()) < 0 || value.compareTo(metric.highest()) > 0);
        return values;
    }

    private static List<List<Change>> combined(List<List<Change>> lacking) {
        List<List<Change>> combined = List.of(List.of());
        for (List<Change> readings : lacking) {
            List<List<Change>> longer = new ArrayList<>();
            combined.forEach(so -> readings.forEach(reading -> {
                List<Change> more = new ArrayList<>(so);
                more.add(reading);
                longer.add(more);
            }));
            combined = longer;
        }
        return combined;
    }
}
