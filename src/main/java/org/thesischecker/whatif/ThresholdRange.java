package org.thesischecker.whatif;

import java.math.BigDecimal;
import java.util.List;
import org.thesischecker.book.Subject;
import org.thesischecker.engine.Inputs;
import org.thesischecker.facts.Dictionary;
import org.thesischecker.model.MetricDefinition;
import org.thesischecker.model.Threshold;

/**
 * What the metrics can be that a threshold may be compared with: those in its unit that the rules of its subject read.
 *
 * @param metrics may be none
 */
record ThresholdRange(List<MetricDefinition> metrics) {

    static ThresholdRange of(Subject subject, Threshold threshold, Dictionary dictionary) {
        Inputs inputs = new Inputs(dictionary);
        return new ThresholdRange(subject.rules().stream()
                .flatMap(rule -> inputs.of(rule).stream())
                .flatMap(input -> input.metric().stream())
                .distinct()
                .flatMap(metric -> dictionary.metric(metric).stream())
                .filter(metric -> metric.unit().equals(threshold.unit()))
                .toList());
    }

    /** Whether none of them can be so low or so high; never when there is none. */
    boolean isOutside(BigDecimal value) {
        return !metrics.isEmpty() && (value.compareTo(lowest()) < 0 || value.compareTo(highest()) > 0);
    }

    BigDecimal lowest() {
        return metrics.stream()
                .map(MetricDefinition::lowest)
                .reduce(BigDecimal::min)
                .orElseThrow();
    }

    BigDecimal highest() {
        return metrics.stream()
                .map(MetricDefinition::highest)
                .reduce(BigDecimal::max)
                .orElseThrow();
    }
}
