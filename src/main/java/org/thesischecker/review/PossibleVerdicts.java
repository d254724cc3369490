package org.thesischecker.review;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.thesischecker.book.Report;
import org.thesischecker.book.Subject;
import org.thesischecker.engine.Input;
import org.thesischecker.engine.Inputs;
import org.thesischecker.engine.World;
import org.thesischecker.facts.FactSet;
import org.thesischecker.facts.Reading;
import org.thesischecker.model.Bound;
import org.thesischecker.model.Exposure;
import org.thesischecker.model.ExposureEffect;
import org.thesischecker.model.FactorState;
import org.thesischecker.model.Grade;
import org.thesischecker.model.MetricDefinition;
import org.thesischecker.model.Observation;
import org.thesischecker.model.Period;
import org.thesischecker.model.Place;
import org.thesischecker.model.Status;
import org.thesischecker.model.Threshold;
import org.thesischecker.model.Verdict;

/**
 * The verdicts that an UNVERIFIED thesis could have once its inputs were known, found by trying values: on each side of
 * each threshold in the input's unit, the ends of the metric's range, and steps between.
 */
final class PossibleVerdicts {

    private static final int MOST_TRIALS = 3_000;
    private static final int STEPS = 4;

    private final Report report;
    private final Judged judged;
    private final Inputs inputs;

    PossibleVerdicts(Report report, Judged judged) {
        this.report = report;
        this.judged = judged;
        this.inputs = new Inputs(judged.facts().dictionary());
    }

    /** One way in which an input could turn out. */
    private interface Change {
        World applied(World world);
    }

    /** The possible verdicts; empty when there are too many ways to try them all. */
    Set<Verdict> of(Subject.OfThesis subject) {
        List<List<Change>> unknowns = unknowns(subject);
        long trials = unknowns.stream()
                .mapToLong(Collection::size)
                .reduce(1, (product, size) -> Math.min(MOST_TRIALS + 1L, product * size));
        if (unknowns.isEmpty() || trials > MOST_TRIALS) {
            return Set.of();
        }
        Set<Verdict> possible = EnumSet.noneOf(Verdict.class);
        tried(judged.world(), unknowns, 0, world -> {
            SubjectJudge judge = new SubjectJudge(report, world);
            possible.add(judge.judge(subject, judge.outcomes(subject)).verdict());
        });
        possible.remove(Verdict.UNVERIFIED);
        return possible;
    }

    private static void tried(
            World world, List<List<Change>> unknowns, int next, java.util.function.Consumer<World> trial) {
        if (next == unknowns.size()) {
            trial.accept(world);
            return;
        }
        unknowns.get(next).forEach(change -> tried(change.applied(world), unknowns, next + 1, trial));
    }

    private List<List<Change>> unknowns(Subject.OfThesis subject) {
        SubjectJudge judge = new SubjectJudge(report, judged.world());
        Usability usability = new Usability(judged.world(), subject.thesis().from());
        Stream<List<Change>> ofInputs = subject.rules().stream()
                .filter(rule -> judge.isLive(subject, rule))
                .flatMap(rule -> inputs.of(rule).stream())
                .distinct()
                .filter(input -> usability.of(input).isPresent())
                .map(input -> changes(subject, input));
        return Stream.concat(ofInputs, ofExposures(subject)).toList();
    }

    private Stream<List<Change>> ofExposures(Subject.OfThesis subject) {
        if (judged.facts().asOf().isAfter(subject.thesis().horizon())) {
            return Stream.empty();
        }
        return subject.thesis().exposures().stream()
                .filter(exposure -> exposure.effect() == ExposureEffect.AT_RISK)
                .map(Exposure::target)
                .filter(target -> {
                    World.FactorStanding standing = judged.world().factors().get(target);
                    return standing != null
                            && standing.state() != FactorState.FIRED
                            && !standing.blocking().isEmpty();
                })
                .map(target -> states(target, List.of(FactorState.FIRED, FactorState.QUIET)));
    }

    private List<Change> changes(Subject.OfThesis subject, Input input) {
        if (input instanceof Input.OfThesis thesis) {
            return Stream.of(Verdict.CONFIRMED, Verdict.AT_RISK, Verdict.BROKEN)
                    .map(verdict -> (Change) world -> withVerdict(world, thesis.thesis(), verdict))
                    .toList();
        }
        if (input instanceof Input.OfRiskFactor factor) {
            return states(factor.target(), List.of(FactorState.FIRED, FactorState.WATCH, FactorState.QUIET));
        }
        String metric = input.metric().orElseThrow();
        MetricDefinition definition = judged.facts().dictionary().metric(metric).orElseThrow();
        Status status = input instanceof Input.OfForecast ? Status.FORECAST : Status.ACTUAL;
        Period period = period(input, definition);
        return values(subject, definition).stream()
                .map(value -> made(definition, period, value, status))
                .map(row -> (Change) world -> withRow(world, row))
                .toList();
    }

    private static List<Change> states(String target, List<FactorState> states) {
        return states.stream()
                .map(state -> (Change) world -> withState(world, target, state))
                .toList();
    }

    private static World withVerdict(World world, String thesis, Verdict verdict) {
        Map<String, World.ThesisStanding> theses = new HashMap<>(world.theses());
        theses.put(thesis, new World.ThesisStanding(verdict, true));
        return new World(world.facts(), theses, world.factors());
    }

    private static World withState(World world, String target, FactorState state) {
        Map<String, World.FactorStanding> factors = new HashMap<>(world.factors());
        factors.put(target, new World.FactorStanding(state, List.of(), true));
        return new World(world.facts(), world.theses(), factors);
    }

    private static World withRow(World world, Observation row) {
        return new World(world.facts().replacing(List.of(row)), world.theses(), world.factors());
    }

    private Period period(Input input, MetricDefinition definition) {
        Optional<Period> pinned = Optional.empty();
        if (input instanceof Input.OfReading reading) {
            pinned = reading.period();
        } else if (input instanceof Input.OfForecast forecast) {
            pinned = forecast.period();
        }
        return pinned.orElseGet(() -> latest(definition));
    }

    /** The period that a current reading would have: that of the reading there is, when it is only too weak, else the latest that is due. */
    private Period latest(MetricDefinition definition) {
        FactSet facts = judged.facts();
        Optional<Reading> current = facts.current(definition.id()).filter(reading -> !reading.stale());
        if (current.isPresent()) {
            return current.get().observation().period();
        }
        Period period = switch (definition.frequency()) {
            case YEAR -> Period.parse(String.valueOf(facts.asOf().getYear()));
            case HALF -> Period.parse(facts.asOf().getYear() + "H1");
            case QUARTER ->
                Period.parse(facts.asOf().getYear() + "Q" + ((facts.asOf().getMonthValue() + 2) / 3));
            case MONTH -> Period.parse(facts.asOf().toString().substring(0, 7));
            case DAY -> Period.day(facts.asOf());
        };
        while (definition.due(period).isAfter(facts.asOf())) {
            period = period.previous();
        }
        return period;
    }

    private Set<BigDecimal> values(Subject.OfThesis subject, MetricDefinition definition) {
        if (definition.isEvent()) {
            return new TreeSet<>(List.of(BigDecimal.ZERO, BigDecimal.ONE));
        }
        Set<BigDecimal> values = new TreeSet<>();
        BigDecimal step = definition
                .highest()
                .subtract(definition.lowest())
                .divide(BigDecimal.valueOf(STEPS), java.math.MathContext.DECIMAL32);
        for (int index = 0; index < STEPS; index++) {
            values.add(definition.lowest().add(step.multiply(BigDecimal.valueOf(index))));
        }
        values.add(definition.highest());
        subject.thresholds().values().stream()
                .filter(threshold -> threshold.unit().equals(definition.unit()))
                .map(Threshold::value)
                .flatMap(value -> Stream.of(value.subtract(definition.tick()), value, value.add(definition.tick())))
                .filter(value ->
                        value.compareTo(definition.lowest()) >= 0 && value.compareTo(definition.highest()) <= 0)
                .forEach(values::add);
        return values;
    }

    private Observation made(MetricDefinition definition, Period period, BigDecimal value, Status status) {
        return new Observation(
                definition.id(),
                period,
                value,
                Bound.NONE,
                definition.unit(),
                judged.facts().asOf(),
                false,
                judged.facts().asOf(),
                status,
                Grade.A,
                "assumed",
                "",
                "",
                Place.of("assumed"));
    }
}
