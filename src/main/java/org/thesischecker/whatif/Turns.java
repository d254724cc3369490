package org.thesischecker.whatif;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.thesischecker.book.Report;
import org.thesischecker.book.Rule;
import org.thesischecker.book.Subject;
import org.thesischecker.engine.Breakpoints;
import org.thesischecker.engine.CurrentReading;
import org.thesischecker.engine.Input;
import org.thesischecker.engine.Inputs;
import org.thesischecker.engine.PlainBreakpoints;
import org.thesischecker.engine.Trace;
import org.thesischecker.engine.Tracer;
import org.thesischecker.engine.World;
import org.thesischecker.facts.FactSet;
import org.thesischecker.facts.Reading;
import org.thesischecker.model.Observation;

/** Where the rules of one thesis or risk factor turn when one number moves. */
final class Turns {

    private final Subject subject;
    private final World world;
    private final Report report;
    private final List<Trace> traces;
    private final List<Rule> unsearched;
    private final Inputs inputs;

    /**
     * @param traces of the rules that have little to combine
     * @param unsearched rules that have so much to combine that only the engine says when they turn
     */
    private Turns(Subject subject, World world, Report report, List<Trace> traces, List<Rule> unsearched) {
        this.subject = subject;
        this.world = world;
        this.report = report;
        this.traces = traces;
        this.unsearched = unsearched;
        this.inputs = new Inputs(world.facts().dictionary());
    }

    /** Of some rules of a subject, in the world in which it was judged; one that is not evaluated never turns. */
    static Turns of(Subject subject, List<Rule> rules, World world, Report report) {
        List<Trace> traces = new ArrayList<>();
        List<Rule> unsearched = new ArrayList<>();
        for (Rule rule : rules) {
            switch (world.combining(rule)) {
                case LITTLE -> traces.add(Tracer.trace(subject, rule, world, report));
                case MUCH -> unsearched.add(rule);
                case TOO_MUCH -> {}
            }
        }
        return new Turns(subject, world, report, List.copyOf(traces), List.copyOf(unsearched));
    }

    /** The readings and forecasts that the rules read and that can be moved: they are there, and not in dispute. */
    List<Lever> levers() {
        Map<String, Lever> levers = new LinkedHashMap<>();
        Stream<Observation> tested = traces.stream().flatMap(trace -> Readings.in(trace, world.facts()));
        Stream<Observation> named = Stream.concat(traces.stream().map(Trace::rule), unsearched.stream())
                .flatMap(rule -> inputs.of(rule).stream())
                .flatMap(input -> standing(input).stream())
                .filter(reading -> !reading.isDisputed())
                .map(Reading::observation);
        Stream.concat(named, tested)
                .forEach(row -> world.facts().dictionary().metric(row.metric()).ifPresent(metric -> {
                    Lever lever = Lever.of(row, metric);
                    levers.putIfAbsent(lever.target().text(), lever);
                }));
        return List.copyOf(levers.values());
    }

    private Optional<Reading> standing(Input input) {
        FactSet facts = world.facts();
        if (input instanceof Input.OfReading reading) {
            return reading.period()
                    .map(period -> facts.reading(reading.metricId(), period))
                    .orElseGet(() -> CurrentReading.of(facts, reading.metricId()));
        }
        if (input instanceof Input.OfForecast forecast) {
            return forecast.period()
                    .map(period -> facts.forecast(forecast.metricId(), period))
                    .orElseGet(
                            () -> facts.forecasts(forecast.metricId()).stream().reduce((earlier, later) -> later));
        }
        return Optional.empty();
    }

    /** Where the rules turn when a number moves. */
    Breakpoints of(Lever lever) {
        TreeSet<BigDecimal> values = new TreeSet<>();
        boolean complete = unsearched.stream().noneMatch(rule -> reads(rule, lever));
        for (Trace trace : traces) {
            Breakpoints found = of(trace, lever);
            values.addAll(found.values());
            complete &= found.complete();
        }
        return new Breakpoints(values, complete);
    }

    private Breakpoints of(Trace trace, Lever lever) {
        if (!reads(trace.rule(), lever)) {
            return Breakpoints.NONE;
        }
        Optional<Breakpoints> plain =
                lever.standing().filter(row -> !lever.isBound()).flatMap(row -> PlainBreakpoints.of(trace, row));
        return plain.orElseGet(() -> Breakpoints.of(
                value -> Tracer.trace(lever.moved(subject, value), trace.rule(), lever.moved(world, value), report),
                lever.lowest(),
                lever.highest(),
                lever.tick()));
    }

    /** Whether a rule reads the number; any may read a threshold. */
    private boolean reads(Rule rule, Lever lever) {
        return lever.standing()
                .map(row -> inputs.of(rule).stream()
                        .anyMatch(input ->
                                input.metric().filter(row.metric()::equals).isPresent()))
                .orElse(true);
    }
}
