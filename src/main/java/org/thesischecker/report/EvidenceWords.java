package org.thesischecker.report;

import java.util.List;
import java.util.stream.Collectors;
import org.thesischecker.model.Evidence;
import org.thesischecker.model.Mark;
import org.thesischecker.model.Observation;
import org.thesischecker.model.Unit;

/** A piece of evidence in a few words: its name, a colon, its value. */
final class EvidenceWords {

    private EvidenceWords() {}

    static String of(Evidence item) {
        if (item instanceof Evidence.OfReading reading) {
            return reading.observation().metric() + " " + ofPeriod(reading);
        }
        if (item instanceof Evidence.OfThreshold threshold) {
            return threshold.threshold().id() + ": "
                    + Amount.of(
                            threshold.threshold().value(), threshold.threshold().unit());
        }
        if (item instanceof Evidence.OfVerdict verdict) {
            return verdict.thesis() + ": " + verdict.verdict();
        }
        if (item instanceof Evidence.OfRiskFactor factor) {
            return target(factor.riskFactor(), factor.part()) + ": " + factor.state();
        }
        Evidence.Computed computed = (Evidence.Computed) item;
        return expression(computed) + ": " + Amount.of(computed.value(), computed.unit());
    }

    /** A reading without the metric's name: {@code 2025-09: 21 % [stale]}. */
    static String ofPeriod(Evidence.OfReading reading) {
        Observation observation = reading.observation();
        String marks = marks(reading.marks());
        return observation.period() + ": " + value(observation) + (marks.isEmpty() ? "" : " [" + marks + "]");
    }

    /** The expression as the rule writes it, with narrower parentheses. */
    static String expression(Evidence.Computed computed) {
        return computed.expression().replace("( ", "(").replace(" )", ")");
    }

    /** A reading's value; of an event, whether it happened. */
    static String value(Observation observation) {
        if (!observation.unit().equals(Unit.BOOLEAN)) {
            return Amount.of(observation);
        }
        return observation.value().signum() == 0 ? "not happened" : "happened";
    }

    /** The marks that belong beside a reading; hindsight is said once for all. */
    static String marks(List<Mark> marks) {
        return marks.stream()
                .filter(mark -> mark != Mark.HINDSIGHT)
                .map(EvidenceWords::mark)
                .collect(Collectors.joining(", "));
    }

    /** A risk factor, with its part after a slash. */
    static String target(String riskFactor, String part) {
        return part.isEmpty() ? riskFactor : riskFactor + "/" + part;
    }

    private static String mark(Mark mark) {
        return switch (mark) {
            case STALE -> "stale";
            case DISPUTED -> "disputed";
            case HINDSIGHT -> "hindsight";
            case REPORT_AUTHOR -> "the report's own author";
            case DATE_INFERRED -> "date inferred";
            case ERRATUM -> "the report prints another number";
        };
    }
}
