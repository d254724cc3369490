package org.thesischecker.report;

import java.util.List;
import java.util.stream.Collectors;
import org.thesischecker.model.Evidence;
import org.thesischecker.model.Mark;
import org.thesischecker.model.Observation;
import org.thesischecker.model.Threshold;
import org.thesischecker.model.Unit;

/** A piece of evidence in a few words: what was tested, and in parentheses what it is. */
public final class EvidenceWords {

    private EvidenceWords() {}

    public static String of(Evidence item) {
        if (item instanceof Evidence.OfReading reading) {
            return reading(reading, reading.observation().metric() + " ");
        }
        if (item instanceof Evidence.OfThreshold threshold) {
            Threshold limit = threshold.threshold();
            return named(Amount.of(limit.value(), limit.unit()), limit.id());
        }
        if (item instanceof Evidence.OfVerdict verdict) {
            return verdict.thesis() + ": " + verdict.verdict();
        }
        if (item instanceof Evidence.OfRiskFactor factor) {
            return target(factor.riskFactor(), factor.part()) + ": " + factor.state();
        }
        Evidence.Computed computed = (Evidence.Computed) item;
        return named(Amount.of(computed.value(), computed.unit()), FormulaWords.of(computed.expression()));
    }

    /** A reading without the metric's name: {@code 21 % (2025-09) [stale]}. */
    static String ofPeriod(Evidence.OfReading reading) {
        return reading(reading, "");
    }

    private static String reading(Evidence.OfReading reading, String metric) {
        Observation observation = reading.observation();
        String marks = marks(reading.marks());
        return named(value(observation), metric + observation.period()) + (marks.isEmpty() ? "" : " [" + marks + "]");
    }

    private static String named(String amount, String name) {
        return amount + " (" + name + ")";
    }

    /** A reading's value; of an event, whether it happened. */
    public static String value(Observation observation) {
        if (!observation.unit().equals(Unit.BOOLEAN)) {
            return Amount.of(observation);
        }
        return observation.value().signum() == 0 ? "not happened" : "happened";
    }

    /** The marks that belong beside a reading; hindsight is said once for all. */
    public static String marks(List<Mark> marks) {
        return marks.stream()
                .filter(mark -> mark != Mark.HINDSIGHT)
                .map(EvidenceWords::mark)
                .collect(Collectors.joining(", "));
    }

    /** A risk factor, with its part after a slash. */
    public static String target(String riskFactor, String part) {
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
