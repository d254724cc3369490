package org.thesischecker.review;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.thesischecker.book.Report;
import org.thesischecker.book.Rule;
import org.thesischecker.book.Subject;
import org.thesischecker.engine.Combining;
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
import org.thesischecker.model.Reason;
import org.thesischecker.model.Status;
import org.thesischecker.model.Threshold;
import org.thesischecker.model.Unverified;
import org.thesischecker.model.Verdict;

/**
 * The verdicts that a thesis could have once the inputs that it lacks were known, found by trying values: on each side of
 * each value at which a rule turns and of each threshold in the input's unit, the ends of the metric's range, and steps
 * between. An UNVERIFIED thesis is tried on the as-of date and, before it resolves, on the day by which it does, with what
 * is known today; any other one is tried on the as-of date, with what should be known by then.
 */
final class PossibleVerdicts {

    private static final int MOST_TRIALS = 400;
    private static final int STEPS = 3;
    private static final Set<Verdict> ALL = EnumSet.of(Verdict.CONFIRMED, Verdict.AT_RISK, Verdict.BROKEN);

    private final Report report;
    private final Subject.OfThesis subject;
    private final World world;
    private final Inputs inputs;
    private final List<Rule> live;
    private final List<Input> unknown;

    /**
     * A search.
     *
     * @param counts which inputs that are not usable are tried
     */
    private PossibleVerdicts(Report report, Subject.OfThesis subject, World world, Predicate<Unverified> counts) {
        this.report = report;
        this.subject = subject;
        this.world = world;
        this.inputs = new Inputs(world.facts().dictionary());
        SubjectJudge judge = new SubjectJudge(report, world);
        this.live = subject.rules().stream()
                .filter(rule -> judge.isLive(subject, rule))
                .toList();
        Usability usability = new Usability(world, subject.thesis().from());
        this.unknown = live.stream()
                .flatMap(rule -> inputs.of(rule).stream())
                .distinct()
                .filter(input -> usability.of(input).filter(counts).isPresent())
                .toList();
    }

    /** At how many values an input is tried. */
    private enum Detail {
        ALL,
        WHERE_RULES_TURN,
        ENDS
    }

    /** One way in which an input could turn out. */
    private interface Change {
        World applied(World world);
    }

    /**
     * The verdicts that trials came to; empty when none did, when there are too many ways to try or a rule has too much
     * to combine in each, and of a thesis that is not UNVERIFIED also when it lacks nothing that should be known.
     */
    static Set<Verdict> of(Report report, Subject.OfThesis subject, World today, ThesisJudgement judgement) {
        if (subject.rules().stream().anyMatch(rule -> today.combining(rule) != Combining.LITTLE)) {
            return Set.of();
        }
        if (judgement.verdict() == Verdict.UNVERIFIED) {
            return ofUnverified(report, subject, today);
        }
        if (judgement.unverified().stream().noneMatch(PossibleVerdicts::isLacking)) {
            return Set.of();
        }
        Set<Verdict> possible = EnumSet.noneOf(Verdict.class);
        new PossibleVerdicts(report, subject, today, PossibleVerdicts::isLacking).addTo(possible);
        return possible.contains(Verdict.UNVERIFIED) ? Set.of() : possible;
    }

    private static boolean isLacking(Unverified input) {
        return input.reason() != Reason.NOT_DUE;
    }

    private static Set<Verdict> ofUnverified(Report report, Subject.OfThesis subject, World today) {
        Set<Verdict> possible = EnumSet.noneOf(Verdict.class);
        new PossibleVerdicts(report, subject, today, any -> true).addTo(possible);
        if (today.facts().asOf().isBefore(subject.thesis().resolves())) {
            FactSet later = today.facts().laterOn(subject.thesis().resolves());
            World then = new World(later, Map.of(), today.factors());
            new PossibleVerdicts(report, subject, then, any -> true).addTo(possible);
        }
        possible.remove(Verdict.UNVERIFIED);
        return possible;
    }

    /** Adds what comes out of trials; where they would be too many, each input is tried at fewer values. */
    private void addTo(Set<Verdict> possible) {
        Arrays.stream(Detail.values())
                .map(this::unknowns)
                .filter(unknowns -> unknowns.stream()
                                .mapToLong(Collection::size)
                                .reduce(1, (product, size) -> Math.min(MOST_TRIALS + 1L, product * size))
                        <= MOST_TRIALS)
                .findFirst()
                .ifPresent(unknowns -> tried(world, unknowns, 0, possible));
    }

    private void tried(World changed, List<List<Change>> unknowns, int next, Set<Verdict> possible) {
        if (possible.containsAll(ALL)) {
            return;
        }
        if (next == unknowns.size()) {
            SubjectJudge judge = new SubjectJudge(report, changed);
            possible.add(judge.judge(subject, judge.outcomes(subject)).verdict());
            return;
        }
        unknowns.get(next).forEach(change -> tried(change.applied(changed), unknowns, next + 1, possible));
    }

    private List<List<Change>> unknowns(Detail detail) {
        Stream<List<Change>> ofInputs = unknown.stream().map(input -> changes(input, detail));
        return Stream.concat(ofInputs, ofExposures()).toList();
    }

    private Stream<List<Change>> ofExposures() {
        if (world.facts().asOf().isAfter(subject.thesis().horizon())) {
            return Stream.empty();
        }
        return subject.thesis().exposures().stream()
                .filter(exposure -> exposure.effect() == ExposureEffect.AT_RISK)
                .map(Exposure::target)
                .filter(target -> {
                    World.FactorStanding standing = world.factors().get(target);
                    return standing != null
                            && standing.state() != FactorState.FIRED
                            && !standing.blocking().isEmpty();
                })
                .map(target -> states(target, List.of(FactorState.FIRED, FactorState.QUIET)));
    }

    private List<Change> changes(Input input, Detail detail) {
        if (input instanceof Input.OfThesis thesis) {
            return Stream.of(Verdict.CONFIRMED, Verdict.AT_RISK, Verdict.BROKEN)
                    .map(verdict ->
                            (Change) changed -> changed.with(thesis.thesis(), new World.ThesisStanding(verdict, true)))
                    .toList();
        }
        if (input instanceof Input.OfRiskFactor factor) {
            return states(factor.target(), List.of(FactorState.FIRED, FactorState.WATCH, FactorState.QUIET));
        }
        String metric = input.metric().orElseThrow();
        MetricDefinition definition = world.facts().dictionary().metric(metric).orElseThrow();
        Status status = input instanceof Input.OfForecast ? Status.FORECAST : Status.ACTUAL;
        Stream<Observation> rows = definition.isEvent()
                ? events(definition)
                : periods(input, definition, detail).stream()
                        .flatMap(period -> rows(input, definition, period, status, detail));
        return rows.map(row -> (Change) changed -> changed.replacing(List.of(row)))
                .toList();
    }

    private static List<Change> states(String target, List<FactorState> states) {
        return states.stream()
                .map(state ->
                        (Change) changed -> changed.with(target, new World.FactorStanding(state, List.of(), true)))
                .toList();
    }

    /** The period that is pinned; else that which a current reading would have, and the last one of the thesis. */
    private Set<Period> periods(Input input, MetricDefinition definition, Detail detail) {
        Optional<Period> pinned = Optional.empty();
        if (input instanceof Input.OfReading reading) {
            pinned = reading.period();
        } else if (input instanceof Input.OfForecast forecast) {
            pinned = forecast.period();
        }
        if (pinned.isPresent()) {
            return Set.of(pinned.get());
        }
        LocalDate horizon = subject.thesis().horizon();
        Period latest = latest(definition);
        return detail != Detail.ENDS && !horizon.isAfter(world.facts().asOf())
                ? new TreeSet<>(List.of(latest, definition.frequency().periodOf(horizon)))
                : Set.of(latest);
    }

    /** The period that a current reading would have: that of the reading there is, when it is only too weak, else the latest that is due. */
    private Period latest(MetricDefinition definition) {
        FactSet facts = world.facts();
        Optional<Reading> current = facts.current(definition.id()).filter(reading -> !reading.stale());
        if (current.isPresent()) {
            return current.get().observation().period();
        }
        Period period = definition.frequency().periodOf(facts.asOf());
        while (definition.due(period).isAfter(facts.asOf())) {
            period = period.previous();
        }
        return period;
    }

    /** An event can have happened, or been seen not to have, at the beginning of the thesis's period, at its end, or today. */
    private Stream<Observation> events(MetricDefinition definition) {
        LocalDate today = world.facts().asOf();
        return Stream.of(subject.thesis().from(), subject.thesis().horizon(), today)
                .filter(day -> !day.isAfter(today))
                .distinct()
                .map(Period::day)
                .flatMap(day -> Stream.of(BigDecimal.ONE, BigDecimal.ZERO)
                        .map(value -> made(definition, day, value, Status.ACTUAL)));
    }

    private Stream<Observation> rows(
            Input input, MetricDefinition definition, Period period, Status status, Detail detail) {
        Set<BigDecimal> values = new TreeSet<>(List.of(definition.lowest(), definition.highest()));
        if (detail != Detail.ENDS) {
            TurningValues turning = new TurningValues(report, subject, live, definition, inputs);
            values.addAll(turning.in(worlds(input), value -> made(definition, period, value, status)));
        }
        if (detail == Detail.ALL) {
            values.addAll(spread(definition));
        }
        return values.stream().map(value -> made(definition, period, value, status));
    }

    /** What else may be known: as it is, and with all other numbers that are not known at an end of their range. */
    private List<World> worlds(Input input) {
        List<Input> others = unknown.stream()
                .filter(other -> !other.equals(input) && other.metric().isPresent())
                .toList();
        if (others.isEmpty()) {
            return List.of(world);
        }
        return Stream.of(0, 1)
                .map(end -> {
                    World filled = world;
                    for (Input other : others) {
                        List<Change> ends = changes(other, Detail.ENDS);
                        filled = ends.get(end == 0 ? 0 : ends.size() - 1).applied(filled);
                    }
                    return filled;
                })
                .toList();
    }

    private Set<BigDecimal> spread(MetricDefinition definition) {
        Set<BigDecimal> values = new TreeSet<>();
        BigDecimal step = definition
                .highest()
                .subtract(definition.lowest())
                .divide(BigDecimal.valueOf(STEPS), MathContext.DECIMAL32);
        for (int index = 1; index < STEPS; index++) {
            values.add(definition.lowest().add(step.multiply(BigDecimal.valueOf(index))));
        }
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
                world.facts().asOf(),
                false,
                world.facts().asOf(),
                status,
                Grade.A,
                "assumed",
                "",
                "",
                Place.of("assumed"));
    }
}
