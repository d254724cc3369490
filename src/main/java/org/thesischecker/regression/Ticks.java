package org.thesischecker.regression;

import java.math.BigDecimal;
import java.util.Optional;
import org.thesischecker.book.Rule;
import org.thesischecker.engine.Inputs;
import org.thesischecker.facts.Dictionary;
import org.thesischecker.model.MetricDefinition;
import org.thesischecker.model.Threshold;
import org.thesischecker.model.Unit;

/** The least step of a threshold that a reading can tell. */
final class Ticks {

    private Ticks() {}

    /** The tick of the metrics of its unit that the rule reads; where there are none, one of its last digit. */
    static BigDecimal of(Rule rule, Threshold threshold, Dictionary dictionary) {
        if (threshold.unit().equals(Unit.COUNT)) {
            return BigDecimal.ONE;
        }
        return new Inputs(dictionary)
                .of(rule).stream()
                        .flatMap(input -> input.metric().stream())
                        .flatMap(id -> dictionary.metric(id).stream())
                        .filter(metric -> metric.unit().equals(threshold.unit())
                                || metric.unit().minus(metric.unit()).equals(Optional.of(threshold.unit())))
                        .map(MetricDefinition::tick)
                        .max(BigDecimal::compareTo)
                        .orElseGet(() -> threshold.value().ulp());
    }
}
