package org.thesischecker.review;

import java.math.BigDecimal;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.thesischecker.book.Report;
import org.thesischecker.book.Rule;
import org.thesischecker.book.Subject;
import org.thesischecker.engine.Breakpoints;
import org.thesischecker.engine.Inputs;
import org.thesischecker.engine.PlainBreakpoints;
import org.thesischecker.engine.Trace;
import org.thesischecker.engine.Tracer;
import org.thesischecker.engine.World;
import org.thesischecker.model.MetricDefinition;
import org.thesischecker.model.Observation;

/** The values of an input at which a rule of a subject turns, and those a tick beside. */
final class TurningValues {

    private final Report report;
    private final Subject subject;
    private final List<Rule> rules;
    private final MetricDefinition metric;

    /**
     * Of a metric that some rules read.
     *
     * @param rules of which those that read the metric are traced
     */
    TurningValues(Report report, Subject subject, List<Rule> rules, MetricDefinition metric, Inputs inputs) {
        this.report = report;
        this.subject = subject;
        this.metric = metric;
        this.rules = rules.stream()
                .filter(rule -> inputs.of(rule).stream()
                        .anyMatch(input ->
                                input.metric().filter(metric.id()::equals).isPresent()))
                .toList();
    }

    /**
     * The values, in the metric's unit and range.
     *
     * @param worlds what else may be known
     * @param rows the row of the input, by its value
     */
    SortedSet<BigDecimal> in(List<World> worlds, Function<BigDecimal, Observation> rows) {
        SortedSet<BigDecimal> values = new TreeSet<>();
        for (World world : worlds) {
            for (Rule rule : rules) {
                breakpoints(world, rule, rows).values().stream()
                        .flatMap(this::beside)
                        .forEach(values::add);
            }
        }
        return values;
    }

    private Breakpoints breakpoints(World world, Rule rule, Function<BigDecimal, Observation> rows) {
        Observation lowest = rows.apply(metric.lowest());
        return PlainBreakpoints.of(trace(world, rule, lowest), lowest)
                .orElseGet(() -> Breakpoints.of(
                        value -> trace(world, rule, rows.apply(value)),
                        metric.lowest(),
                        metric.highest(),
                        metric.tick()));
    }

    private Trace trace(World world, Rule rule, Observation row) {
        return Tracer.trace(subject, rule, world.replacing(List.of(row)), report);
    }

    private Stream<BigDecimal> beside(BigDecimal value) {
        return Stream.of(value.subtract(metric.tick()), value, value.add(metric.tick()))
                .filter(tried -> tried.compareTo(metric.lowest()) >= 0 && tried.compareTo(metric.highest()) <= 0);
    }
}
