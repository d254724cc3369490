package org.thesischecker.lint;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.thesischecker.book.Book;
import org.thesischecker.book.Condition;
import org.thesischecker.book.FactType;
import org.thesischecker.book.Property;
import org.thesischecker.book.Rule;
import org.thesischecker.book.Subject;
import org.thesischecker.book.Walk;
import org.thesischecker.engine.Inputs;
import org.thesischecker.facts.Dictionary;
import org.thesischecker.model.Effect;
import org.thesischecker.model.ExposureEffect;
import org.thesischecker.model.Frequency;
import org.thesischecker.model.MetricDefinition;
import org.thesischecker.model.Thesis;
import org.thesischecker.model.Threshold;

/** What the properties of a pattern can be, as far as the files tell. */
final class Domains {

    private final Book book;
    private final Dictionary dictionary;
    private final Subject subject;
    private final Inputs inputs;

    Domains(Book book, Dictionary dictionary, Subject subject) {
        this.book = book;
        this.dictionary = dictionary;
        this.subject = subject;
        this.inputs = new Inputs(dictionary);
    }

    Possible<BigDecimal> decimal(Condition.Pattern pattern, Property property) {
        if (pattern.type() == FactType.THRESHOLD) {
            return threshold(pattern)
                    .map(threshold -> Possible.only(Set.of(threshold.value())))
                    .orElseGet(Possible::anything);
        }
        List<MetricDefinition> metrics = metrics(pattern);
        if (metrics.isEmpty()) {
            return Possible.anything();
        }
        return switch (property) {
            case VALUE, AT_LEAST, AT_MOST, PREVIOUS ->
                Possible.between(
                        metrics.stream()
                                .map(MetricDefinition::lowest)
                                .min(Comparator.naturalOrder())
                                .orElseThrow(),
                        metrics.stream()
                                .map(MetricDefinition::highest)
                                .max(Comparator.naturalOrder())
                                .orElseThrow());
            case REMAINING -> counted(metrics.get(0).frequency(), 0);
            case ELAPSED -> counted(metrics.get(0).frequency(), 1);
            default -> Possible.anything();
        };
    }

    private static Possible<BigDecimal> counted(Frequency frequency, long first) {
        long last = first
                - 1
                + switch (frequency) {
                    case YEAR -> 1;
                    case HALF -> 2;
                    case QUARTER -> 4;
                    case MONTH -> 12;
                    case DAY -> 366;
                };
        return Possible.between(BigDecimal.valueOf(first), BigDecimal.valueOf(last));
    }

    private Optional<Threshold> threshold(Condition.Pattern pattern) {
        return Walk.pinned(pattern, Property.ID).stream()
                .findFirst()
                .map(id -> subject.thresholds().get(id));
    }

    /** The metrics that a pattern reads. */
    List<MetricDefinition> metrics(Condition.Pattern pattern) {
        return inputs.of(pattern)
                .flatMap(input -> input.metric().stream())
                .distinct()
                .flatMap(metric -> dictionary.metric(metric).stream())
                .toList();
    }

    /** How many readings a pattern names, when it names each. */
    Optional<BigDecimal> count(Condition.Pattern pattern) {
        boolean pinned = pattern.type() == FactType.METRIC
                || !Walk.pinned(pattern, Property.PERIOD).isEmpty();
        return pinned
                ? Optional.of(BigDecimal.valueOf(inputs.of(pattern).distinct().count()))
                : Optional.empty();
    }

    Possible<String> text(Condition.Pattern pattern, Property property) {
        return switch (pattern.type()) {
            case THESIS -> ofThesis(property);
            case VERDICT -> property == Property.VERDICT ? verdicts(pattern) : Possible.anything();
            case RISK_FACTOR -> property == Property.STATE ? states(pattern) : Possible.anything();
            case METRIC, OBSERVATION, FORECAST, EVENT, THRESHOLD -> Possible.anything();
        };
    }

    private Possible<String> ofThesis(Property property) {
        if (!(subject instanceof Subject.OfThesis of)) {
            return Possible.anything();
        }
        Thesis thesis = of.thesis();
        return switch (property) {
            case STATE -> Possible.only(Set.of("open", "due"));
            case FROM -> Possible.only(Set.of(thesis.from().toString()));
            case HORIZON -> Possible.only(Set.of(thesis.horizon().toString()));
            case AS_OF -> Possible.from(book.report().published().toString());
            default -> Possible.anything();
        };
    }

    private Possible<String> verdicts(Condition.Pattern pattern) {
        Set<String> named = Set.copyOf(Walk.pinned(pattern, Property.THESIS));
        return Possible.only(book.theses().stream()
                .filter(thesis -> named.contains(thesis.id()))
                .flatMap(thesis -> verdicts(thesis).stream())
                .collect(Collectors.toSet()));
    }

    private static Set<String> verdicts(Subject.OfThesis thesis) {
        Set<String> verdicts = new HashSet<>();
        for (Rule rule : thesis.rules()) {
            switch (rule.effect()) {
                case FULFILS, CONFIRMS -> verdicts.add("CONFIRMED");
                case BREAKS -> verdicts.add("BROKEN");
                case PUTS_AT_RISK -> verdicts.add("AT_RISK");
                case FIRES, WATCHES -> {}
            }
        }
        boolean exposed =
                thesis.thesis().exposures().stream().anyMatch(exposure -> exposure.effect() == ExposureEffect.AT_RISK);
        if (exposed) {
            verdicts.add("AT_RISK");
        }
        return verdicts;
    }

    private Possible<String> states(Condition.Pattern pattern) {
        Set<String> named = Set.copyOf(Walk.pinned(pattern, Property.ID));
        Set<String> parts = Set.copyOf(Walk.pinned(pattern, Property.PART));
        Set<String> states = new HashSet<>(Set.of("QUIET"));
        book.riskFactors().stream()
                .filter(factor -> named.contains(factor.id()))
                .flatMap(factor -> factor.rules().stream())
                .filter(rule -> parts.isEmpty() || parts.contains(rule.part()))
                .forEach(rule -> states.add(rule.effect() == Effect.FIRES ? "FIRED" : "WATCH"));
        return Possible.only(states);
    }
}
