package org.thesischecker.explain;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.thesischecker.book.Condition;
import org.thesischecker.book.Walk;
import org.thesischecker.engine.Attempt;
import org.thesischecker.engine.CurrentReading;
import org.thesischecker.engine.Input;
import org.thesischecker.engine.Inputs;
import org.thesischecker.facts.FactSet;
import org.thesischecker.facts.Reading;
import org.thesischecker.model.Evidence;
import org.thesischecker.model.Mark;
import org.thesischecker.model.Observation;

/** Shows readings with what a reader should know of them. */
final class Readings {

    private final FactSet facts;
    private final Inputs inputs;

    /**
     * Shows the readings of a fact set.
     *
     * @param facts as they were known, with every dispute
     */
    Readings(FactSet facts) {
        this.facts = facts;
        this.inputs = new Inputs(facts.dictionary());
    }

    /** The reading that was tested. */
    ReadingShown shown(Attempt attempt) {
        Observation observation = attempt.reading().orElseThrow().observation();
        Set<Mark> marks = EnumSet.noneOf(Mark.class);
        attempt.evidence()
                .filter(Evidence.OfReading.class::isInstance)
                .ifPresent(evidence -> marks.addAll(((Evidence.OfReading) evidence).marks()));
        List<Observation> others = others(observation);
        if (!others.isEmpty()) {
            marks.add(Mark.DISPUTED);
        }
        return new ReadingShown(observation, List.copyOf(marks), errata(observation), others, true);
    }

    /** What stands for an input, whether or not it counts. */
    Optional<ReadingShown> of(Input input) {
        return reading(input).map(this::shown);
    }

    /**
     * The readings of a condition that are there and that the rule may not match.
     *
     * @param goodNews whether the rule needs fresh readings
     */
    List<ReadingShown> unmoving(Condition condition, boolean goodNews) {
        List<ReadingShown> unmoving = new ArrayList<>();
        Walk.patterns(condition).stream()
                .flatMap(inputs::of)
                .distinct()
                .flatMap(input -> of(input).stream())
                .map(shown -> goodNews && shown.marks().contains(Mark.STALE) ? shown.moving(false) : shown)
                .filter(shown -> !shown.moves())
                .forEach(unmoving::add);
        return List.copyOf(unmoving);
    }

    private Optional<Reading> reading(Input input) {
        if (input instanceof Input.OfReading of) {
            return of.period()
                    .map(period -> facts.reading(of.metricId(), period))
                    .orElseGet(() -> CurrentReading.of(facts, of.metricId()));
        }
        if (input instanceof Input.OfForecast of) {
            return of.period()
                    .map(period -> facts.forecast(of.metricId(), period))
                    .orElseGet(() -> facts.forecasts(of.metricId()).stream().reduce((earlier, later) -> later));
        }
        return Optional.empty();
    }

    private ReadingShown shown(Reading reading) {
        Observation observation = reading.observation();
        Set<Mark> marks = EnumSet.noneOf(Mark.class);
        if (reading.stale()) {
            marks.add(Mark.STALE);
        }
        if (reading.isDisputed()) {
            marks.add(Mark.DISPUTED);
        }
        if (observation.publishedInferred()) {
            marks.add(Mark.DATE_INFERRED);
        }
        List<Observation> errata = errata(observation);
        if (!errata.isEmpty()) {
            marks.add(Mark.ERRATUM);
        }
        boolean moves = !reading.isLowGrade() && !reading.isDisputed();
        return new ReadingShown(observation, List.copyOf(marks), errata, others(observation), moves);
    }

    private List<Observation> errata(Observation observation) {
        return facts.printed(observation.metric(), observation.period());
    }

    /** The values that other sources give, where sources that count the same differ. */
    private List<Observation> others(Observation observation) {
        return facts
                .reading(observation.metric(), observation.period())
                .map(Reading::disputed)
                .orElse(List.of())
                .stream()
                .filter(other -> !other.equals(observation))
                .toList();
    }
}
