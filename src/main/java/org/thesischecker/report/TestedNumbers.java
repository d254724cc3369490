package org.thesischecker.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.thesischecker.model.Comparison;
import org.thesischecker.model.Decimals;
import org.thesischecker.model.Evidence;
import org.thesischecker.model.Finding;
import org.thesischecker.model.Observation;
import org.thesischecker.model.Unit;

/** What a finding compared, in one line: {@code 7.098 million units (2025) vs 6.74 million units (full-year)}. */
public final class TestedNumbers {

    private static final int MOST = 4;

    private final List<Evidence.OfReading> readings;
    private final List<Evidence.OfThreshold> thresholds;
    private final List<String> states;
    private final List<Comparison> comparisons;

    private TestedNumbers(Finding finding) {
        this.readings = only(finding.evidence(), Evidence.OfReading.class);
        this.thresholds = only(finding.evidence(), Evidence.OfThreshold.class);
        this.states = finding.evidence().stream()
                .filter(item -> item instanceof Evidence.OfVerdict || item instanceof Evidence.OfRiskFactor)
                .map(EvidenceWords::of)
                .toList();
        this.comparisons = finding.comparisons();
    }

    public static String of(Finding finding) {
        return new TestedNumbers(finding).words();
    }

    private String words() {
        Stream<String> numbers =
                comparisons.isEmpty() ? plain() : comparisons.stream().map(this::words);
        return Stream.of(listed(states.stream()), listed(events()), listed(numbers))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("; "));
    }

    /** Whether things happened, earliest first. */
    private Stream<String> events() {
        return readings.stream()
                .filter(TestedNumbers::isEvent)
                .sorted((one, other) ->
                        one.observation().period().compareTo(other.observation().period()))
                .map(EvidenceWords::of);
    }

    private static boolean isEvent(Evidence.OfReading reading) {
        return reading.observation().unit().equals(Unit.BOOLEAN);
    }

    /** Where no numbers were compared, it is the readings themselves that matter. */
    private Stream<String> plain() {
        return readings.stream().filter(reading -> !isEvent(reading)).map(this::words);
    }

    private String words(Comparison comparison) {
        String compared = side(comparison.left()) + " vs " + side(comparison.right());
        boolean showsMarks = reading(comparison.left()).isPresent()
                || reading(comparison.right()).isPresent();
        String marks = showsMarks ? "" : marks();
        return marks.isEmpty() ? compared : compared + " [" + marks + "]";
    }

    private String marks() {
        return EvidenceWords.marks(readings.stream()
                .flatMap(reading -> reading.marks().stream())
                .distinct()
                .sorted()
                .toList());
    }

    private String side(Comparison.Side side) {
        return reading(side)
                .map(this::words)
                .or(() -> threshold(side).map(EvidenceWords::of))
                .orElseGet(() -> amount(side) + " (" + FormulaWords.of(side.expression()) + ")");
    }

    private static String amount(Comparison.Side side) {
        Unit unit = side.unitOrNull();
        return unit == null ? Decimals.text(side.value()) : Amount.of(side.value(), unit);
    }

    /** The reading whose value it is; as the engine names it. */
    private Optional<Evidence.OfReading> reading(Comparison.Side side) {
        return readings.stream()
                .filter(reading -> name(reading.observation()).equals(side.name()))
                .filter(reading -> reading.observation().value().compareTo(side.value()) == 0)
                .findFirst();
    }

    private Optional<Evidence.OfThreshold> threshold(Comparison.Side side) {
        return thresholds.stream()
                .filter(limit -> limit.threshold().id().equals(side.name()))
                .filter(limit -> limit.threshold().value().compareTo(side.value()) == 0)
                .findFirst();
    }

    private static String name(Observation observation) {
        return observation.metric() + " " + observation.period();
    }

    private String words(Evidence.OfReading reading) {
        return speaksForItself(reading) ? EvidenceWords.ofPeriod(reading) : EvidenceWords.of(reading);
    }

    /** A reading with a telling unit needs no name where it is of the only metric; a bare number does. */
    private boolean speaksForItself(Evidence.OfReading reading) {
        Unit unit = reading.observation().unit();
        boolean isBare = unit.equals(Unit.COUNT) || unit.equals(Unit.RATIO);
        return !isBare
                && readings.stream()
                                .map(other -> other.observation().metric())
                                .distinct()
                                .count()
                        == 1;
    }

    private static String listed(Stream<String> words) {
        List<String> distinct = words.distinct().toList();
        int more = distinct.size() - MOST;
        String shown = distinct.stream().limit(MOST).collect(Collectors.joining("; "));
        return more > 0 ? shown + "; and " + more + " more" : shown;
    }

    private static <E extends Evidence> List<E> only(List<Evidence> evidence, Class<E> type) {
        return evidence.stream().filter(type::isInstance).map(type::cast).toList();
    }
}
