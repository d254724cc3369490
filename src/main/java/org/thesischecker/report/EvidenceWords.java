package org.thesischecker.report;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.thesischecker.model.Evidence;
import org.thesischecker.model.Finding;
import org.thesischecker.model.Mark;
import org.thesischecker.model.Observation;
import org.thesischecker.model.Unit;

/** Evidence in one line: what was tested, against which thresholds. */
final class EvidenceWords {

    private static final int MOST = 4;

    private EvidenceWords() {}

    /** The numbers of a finding: {@code 2025: 7.098 million units vs full-year: 6.74 million units}. */
    static String numbers(Finding finding) {
        List<Evidence> evidence = finding.evidence();
        String tested = joined(evidence.stream()
                .filter(item -> !(item instanceof Evidence.OfThreshold))
                .map(item -> tested(item, isOfOneMetric(evidence)))
                .distinct()
                .toList());
        String thresholds = joined(only(evidence, Evidence.OfThreshold.class)
                .map(EvidenceWords::threshold)
                .toList());
        return Stream.of(tested, thresholds).filter(text -> !text.isEmpty()).collect(Collectors.joining(" vs "));
    }

    static String threshold(Evidence.OfThreshold item) {
        return item.threshold().id() + ": "
                + Amount.of(item.threshold().value(), item.threshold().unit());
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

    static <E extends Evidence> Stream<E> only(List<Evidence> evidence, Class<E> type) {
        return evidence.stream().filter(type::isInstance).map(type::cast);
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

    private static String tested(Evidence item, boolean ofOneMetric) {
        if (item instanceof Evidence.OfReading reading) {
            Observation observation = reading.observation();
            String metric = ofOneMetric ? "" : observation.metric() + " ";
            String marks = marks(reading.marks());
            return metric + observation.period() + ": " + value(observation)
                    + (marks.isEmpty() ? "" : " [" + marks + "]");
        }
        if (item instanceof Evidence.OfVerdict verdict) {
            return verdict.thesis() + ": " + verdict.verdict();
        }
        if (item instanceof Evidence.OfRiskFactor factor) {
            return target(factor.riskFactor(), factor.part()) + ": " + factor.state();
        }
        if (item instanceof Evidence.Computed computed) {
            return computed.expression() + ": " + Amount.of(computed.value(), computed.unit());
        }
        return threshold((Evidence.OfThreshold) item);
    }

    static String target(String riskFactor, String part) {
        return part.isEmpty() ? riskFactor : riskFactor + "/" + part;
    }

    private static boolean isOfOneMetric(List<Evidence> evidence) {
        return only(evidence, Evidence.OfReading.class)
                        .map(reading -> reading.observation().metric())
                        .distinct()
                        .count()
                == 1;
    }

    private static String joined(List<String> words) {
        int more = words.size() - MOST;
        String shown = words.stream().limit(MOST).collect(Collectors.joining("; "));
        return more > 0 ? shown + "; and " + more + " more" : shown;
    }
}
