package org.thesischecker.book;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.thesischecker.model.FactorState;
import org.thesischecker.model.Frequency;
import org.thesischecker.model.MetricDefinition;
import org.thesischecker.model.ThesisState;
import org.thesischecker.model.Threshold;
import org.thesischecker.model.Unit;
import org.thesischecker.model.Verdict;
import org.thesischecker.model.Words;
import org.thesischecker.source.Nearest;

/**
 * What one pattern speaks of, and so what each of its properties means.
 *
 * @param metrics the definitions it can match: one, or the members of a family; empty where the name is unknown
 */
record Topic(Condition.Pattern pattern, List<MetricDefinition> metrics, Vocabulary vocabulary) {

    static Topic of(Condition.Pattern pattern, Vocabulary vocabulary) {
        return new Topic(pattern, metrics(pattern, vocabulary), vocabulary);
    }

    private static List<MetricDefinition> metrics(Condition.Pattern pattern, Vocabulary vocabulary) {
        if (!pattern.type().isReading()) {
            return List.of();
        }
        Stream<MetricDefinition> named = pattern.type().key().stream()
                .flatMap(key -> Walk.pinned(pattern, key).stream())
                .flatMap(id -> vocabulary.dictionary().metric(id).stream());
        Stream<MetricDefinition> related = pattern.type().has(Property.FAMILY)
                ? Walk.pinned(pattern, Property.FAMILY).stream()
                        .flatMap(family -> vocabulary.dictionary().family(family).stream())
                : Stream.of();
        List<String> members = Walk.pinned(pattern, Property.MEMBER);
        return Stream.concat(named, related)
                .filter(metric -> members.isEmpty() || members.contains(metric.member()))
                .toList();
    }

    Meaning meaning(Property property) {
        return switch (property) {
            case VALUE, AT_LEAST, AT_MOST, PREVIOUS -> number();
            case REMAINING, ELAPSED -> Meaning.Decimal.in(Unit.COUNT);
            case PERIOD -> new Meaning.Time(frequency());
            case DAY, PUBLISHED, FROM, HORIZON, AS_OF -> Meaning.Time.DAY;
            case HAPPENED -> new Meaning.Truth(false);
            case ID -> id();
            case METRIC -> metric();
            case THESIS ->
                Meaning.Name.of("thesis", vocabulary.theses(), "Theses are the files of the book's folder theses.");
            case FAMILY ->
                Meaning.Name.of("family", vocabulary.families(), "Families are named in facts/metrics.yaml.");
            case MEMBER ->
                Meaning.Name.of("member", members(), "The members of a family are named in facts/metrics.yaml.");
            case PART -> Meaning.Name.of("part", parts(), "Parts are named in the risk factor's YAML file.");
            case STATE -> state();
            case VERDICT ->
                words(
                        "verdict",
                        Stream.of(Verdict.values())
                                .filter(v -> v != Verdict.UNVERIFIED)
                                .map(Enum::name)
                                .toList());
        };
    }

    private Meaning number() {
        if (pattern.type() == FactType.THRESHOLD) {
            return new Meaning.Decimal(threshold()
                    .map(Threshold::unit)
                    .filter(unit -> vocabulary.dictionary().unit(unit.name()).isPresent()));
        }
        return new Meaning.Decimal(
                theOnly(metrics.stream().map(MetricDefinition::unit).distinct().toList()));
    }

    private Optional<Threshold> threshold() {
        return theOnly(Walk.pinned(pattern, Property.ID))
                .map(id -> vocabulary.thresholds().get(id));
    }

    Optional<Frequency> frequency() {
        return theOnly(
                metrics.stream().map(MetricDefinition::frequency).distinct().toList());
    }

    private static <T> Optional<T> theOnly(List<T> values) {
        return values.size() == 1 ? Optional.of(values.get(0)) : Optional.empty();
    }

    private Meaning id() {
        return switch (pattern.type()) {
            case THRESHOLD ->
                Meaning.Name.of(
                        "threshold",
                        vocabulary.thresholds().keySet(),
                        "The thresholds of %s stand in its YAML file.".formatted(vocabulary.noun()));
            case RISK_FACTOR ->
                Meaning.Name.of(
                        "risk factor",
                        vocabulary.riskFactors().keySet(),
                        "Risk factors are the files of the book's folder risk-factors.");
            default -> metric();
        };
    }

    private Meaning metric() {
        return new Meaning.Name(
                "metric",
                id -> vocabulary.dictionary().metric(id).isPresent(),
                vocabulary::metricIds,
                "Metrics are defined in facts/metrics.yaml.");
    }

    private Collection<String> members() {
        return metrics.stream()
                .flatMap(metric -> Optional.ofNullable(metric.member()).stream())
                .distinct()
                .toList();
    }

    private Collection<String> parts() {
        List<String> ids = Walk.pinned(pattern, Property.ID);
        TreeSet<String> parts = new TreeSet<>();
        for (Map.Entry<String, Collection<String>> factor :
                vocabulary.riskFactors().entrySet()) {
            if (ids.isEmpty() || ids.contains(factor.getKey())) {
                parts.addAll(factor.getValue());
            }
        }
        return parts;
    }

    private Meaning state() {
        return pattern.type() == FactType.THESIS
                ? words("state", Words.all(ThesisState.class))
                : words(
                        "state",
                        Stream.of(FactorState.values())
                                .filter(state -> state != FactorState.UNVERIFIED)
                                .map(Enum::name)
                                .toList());
    }

    private static Meaning words(String noun, List<String> words) {
        return Meaning.Name.of(noun, words, "Expected %s.".formatted(Nearest.listed(words)));
    }
}
