package org.thesischecker.regression;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.thesischecker.book.Cases.Case;
import org.thesischecker.book.Cases.Given;
import org.thesischecker.book.Rule;
import org.thesischecker.book.Subject;
import org.thesischecker.engine.Comparisons;
import org.thesischecker.model.MetricDefinition;

/** The values of a reading at which a comparison of some rules turns. */
final class TurningReadings {

    private static final int NEARER = 3;

    private final Subject subject;
    private final List<Rule> rules;

    TurningReadings(Subject subject, List<Rule> rules) {
        this.subject = subject;
        this.rules = rules;
    }

    /** Values around those at which a comparison turns, on the metric's ticks. */
    Set<BigDecimal> values(Situation situation, Given given) {
        MetricDefinition metric =
                situation.known().dictionary().metric(given.metric()).orElseThrow();
        Set<BigDecimal> values = new TreeSet<>();
        if (metric.isEvent()) {
            values.add(BigDecimal.ZERO);
            values.add(BigDecimal.ONE);
        } else {
            rules.forEach(rule -> turns(situation, given, metric, rule).forEach(turn -> around(turn, metric, values)));
        }
        values.removeIf(value -> value.compareTo(given.value()) == 0
                || value.compareTo(metric.lowest()) < 0
                || value.compareTo(metric.highest()) > 0);
        return values;
    }

    private static void around(BigDecimal turn, MetricDefinition metric, Set<BigDecimal> values) {
        BigDecimal tick = metric.tick();
        BigDecimal down = turn.divide(tick, 0, RoundingMode.FLOOR).multiply(tick);
        for (int step = -1; step <= 2; step++) {
            values.add(down.add(tick.multiply(BigDecimal.valueOf(step))));
        }
    }

    /** Where the comparisons of a rule turn: on a straight line at once, else step by step. */
    private Set<BigDecimal> turns(Situation situation, Given given, MetricDefinition metric, Rule rule) {
        Set<BigDecimal> turns = new TreeSet<>();
        Map<String, BigDecimal> at = differences(situation, given, given.value(), rule);
        Map<String, BigDecimal> beside =
                differences(situation, given, given.value().add(metric.tick()), rule);
        at.forEach((comparison, difference) -> {
            BigDecimal other = beside.get(comparison);
            if (other != null && other.compareTo(difference) != 0) {
                turns.add(turn(situation, given, metric, rule, comparison));
            }
        });
        return turns;
    }

    private BigDecimal turn(Situation situation, Given given, MetricDefinition metric, Rule rule, String comparison) {
        BigDecimal value = given.value();
        for (int step = 0; step < NEARER; step++) {
            BigDecimal at = differences(situation, given, value, rule).get(comparison);
            BigDecimal beside = differences(situation, given, value.add(metric.tick()), rule)
                    .get(comparison);
            if (at == null || beside == null || at.signum() == 0 || at.compareTo(beside) == 0) {
                return value;
            }
            BigDecimal next =
                    value.subtract(at.multiply(metric.tick()).divide(beside.subtract(at), MathContext.DECIMAL64));
            if (next.abs().compareTo(metric.highest().abs().max(metric.lowest().abs())) > 0) {
                return value;
            }
            value = next;
        }
        return value;
    }

    private Map<String, BigDecimal> differences(Situation situation, Given given, BigDecimal value, Rule rule) {
        Case moved = Change.value(given, value).on(situation.tried()).orElseThrow();
        return Comparisons.differences(situation.with(moved).trace(subject, rule));
    }
}
