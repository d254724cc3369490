package org.thesischecker.whatif;

import java.math.BigDecimal;
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
    private final Inputs inputs;

    private Turns(Subject subject, World world, Report report, List<Trace> traces) {
        this.subject = subject;
        this.world = world;
        this.report = report;
        this.traces = traces;
        this.inputs = new Inputs(world.facts().dictionary());
    }

    /** Of some rules of a subject, in the world in which it was judged. */
    static Turns of(Subject subject, List<Rule> rules, World world, Report report) {
        List<Trace> traces = rules.stream()
                .map(rule -> Tracer.trace(subject, rule, world, report))
                .toList();
        return new Turns(subject, world, report, traces);
    }

    /** The readings and forecasts that the rules read and that can be moved: they are there, and not in dispute. */
    List<Lever> levers() {
        Map<String, Lever> levers = new LinkedHashMap<>();
        Stream<Observation> tested = traces.stream().flatMap(trace -> Readings.in(trace, world.facts()));
        Stream<Observation> named = traces.stream()
                .flatMap(trace -> inputs.of(trace.rule()).stream())
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
        boolean complete = true;
        for (Trace trace : traces) {
            Breakpoints found = of(trace, lever);
            values.addAll(found.values());
            complete &= found.complete();
        }
        return new Breakpoints(values, complete);
    }

    private Breakpoints of(Trace trace, Lever lever) {
        boolean reads = lever.standing()
                .map(row -> inputs.of(trace.rule()).stream()
                        .anyMatch(input ->
                                input.metric().filter(row.metric()::equals).isPresent()))
                .orElse(true);
        if (!reads) {
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
}
