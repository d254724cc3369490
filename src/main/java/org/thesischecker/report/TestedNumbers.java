package org.thesischecker.report;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.thesischecker.model.Evidence;
import org.thesischecker.model.Finding;
import org.thesischecker.model.Observation;

/**
 * What a finding compared, in one line: {@code 7.098 million units (2025) vs 6.74 million units (full-year)}.
 *
 * <p>Where a condition computes, the computed values are what was compared; what went into them is told with all evidence.
 */
final class TestedNumbers {

    private static final int MOST = 4;
    private static final String AGAINST = " vs ";

    private final List<Evidence.OfReading> readings;
    private final List<Evidence.OfThreshold> thresholds;
    private final List<Evidence.Computed> computed;
    private final List<String> states;

    private TestedNumbers(List<Evidence> evidence) {
        this.readings = only(evidence, Evidence.OfReading.class);
        this.thresholds = only(evidence, Evidence.OfThreshold.class);
        this.computed = only(evidence, Evidence.Computed.class);
        this.states = evidence.stream()
                .filter(item -> item instanceof Evidence.OfVerdict || item instanceof Evidence.OfRiskFactor)
                .map(EvidenceWords::of)
                .toList();
    }

    static String of(Finding finding) {
        return new TestedNumbers(finding.evidence()).words();
    }

    private String words() {
        String compared = computed.isEmpty() ? plain() : computed();
        return Stream.of(listed(states), compared)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("; "));
    }

    private String plain() {
        return against(readings.stream().map(this::words), thresholds.stream().map(EvidenceWords::of));
    }

    private String computed() {
        String compared = computed.size() == 1 ? compared(computed.get(0)) : several();
        String marks = EvidenceWords.marks(readings.stream()
                .flatMap(reading -> reading.marks().stream())
                .distinct()
                .sorted()
                .toList());
        return marks.isEmpty() ? compared : compared + " [" + marks + "]";
    }

    private String several() {
        String sign = computed.size() == 2 ? AGAINST : "; ";
        return computed.stream().map(EvidenceWords::of).collect(Collectors.joining(sign));
    }

    /** A value was compared with what has its unit and did not go into it: a threshold, or else a reading. */
    private String compared(Evidence.Computed value) {
        Stream<String> words = Stream.of(EvidenceWords.of(value));
        List<String> limits = thresholds.stream()
                .filter(item -> item.threshold().unit().equals(value.unit()))
                .filter(item -> !value.of().contains(item.threshold().id()))
                .map(EvidenceWords::of)
                .toList();
        return limits.isEmpty() ? against(readings(value), words) : against(words, limits.stream());
    }

    private Stream<String> readings(Evidence.Computed value) {
        return readings.stream()
                .filter(item -> item.observation().unit().equals(value.unit()))
                .filter(item -> !value.of().contains(name(item.observation())))
                .map(this::words);
    }

    /** As the engine names what went into a computed value. */
    private static String name(Observation observation) {
        return observation.metric() + " " + observation.period();
    }

    private String words(Evidence.OfReading reading) {
        return isOfOneMetric() ? EvidenceWords.ofPeriod(reading) : EvidenceWords.of(reading);
    }

    private boolean isOfOneMetric() {
        return readings.stream()
                        .map(reading -> reading.observation().metric())
                        .distinct()
                        .count()
                == 1;
    }

    private static String against(Stream<String> tested, Stream<String> limits) {
        return Stream.of(listed(tested.toList()), listed(limits.toList()))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(AGAINST));
    }

    private static String listed(List<String> words) {
        List<String> distinct = words.stream().distinct().toList();
        int more = distinct.size() - MOST;
        String shown = distinct.stream().limit(MOST).collect(Collectors.joining("; "));
        return more > 0 ? shown + "; and " + more + " more" : shown;
    }

    private static <E extends Evidence> List<E> only(List<Evidence> evidence, Class<E> type) {
        return evidence.stream().filter(type::isInstance).map(type::cast).toList();
    }
}
