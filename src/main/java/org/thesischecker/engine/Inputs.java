package org.thesischecker.engine;

import java.util.List;
import java.util.stream.Stream;
import org.thesischecker.book.Condition;
import org.thesischecker.book.FactType;
import org.thesischecker.book.Property;
import org.thesischecker.book.Rule;
import org.thesischecker.book.Walk;
import org.thesischecker.facts.Dictionary;
import org.thesischecker.model.MetricDefinition;
import org.thesischecker.model.Period;

/** What a rule reads. */
public final class Inputs {

    private final Dictionary dictionary;

    public Inputs(Dictionary dictionary) {
        this.dictionary = dictionary;
    }

    /** Every input of a rule, each once, in file order. */
    public List<Input> of(Rule rule) {
        return Walk.patterns(rule).stream().flatMap(this::of).distinct().toList();
    }

    /** What a pattern reads. */
    public Stream<Input> of(Condition.Pattern pattern) {
        return switch (pattern.type()) {
            case METRIC -> metrics(pattern).map(metric -> new Input.OfReading(metric, null));
            case EVENT -> metrics(pattern).map(metric -> new Input.OfReading(metric, null));
            case OBSERVATION -> metrics(pattern).flatMap(metric -> readings(pattern, metric));
            case FORECAST -> metrics(pattern).flatMap(metric -> forecasts(pattern, metric));
            case VERDICT -> Walk.pinned(pattern, Property.THESIS).stream().map(Input.OfThesis::new);
            case RISK_FACTOR -> targets(pattern).stream().map(Input.OfRiskFactor::new);
            case THRESHOLD, THESIS -> Stream.empty();
        };
    }

    private static Stream<Input> readings(Condition.Pattern pattern, String metric) {
        List<Period> periods = periods(pattern);
        return periods.isEmpty()
                ? Stream.of(new Input.OfReading(metric, null))
                : periods.stream().map(period -> new Input.OfReading(metric, period));
    }

    private static Stream<Input> forecasts(Condition.Pattern pattern, String metric) {
        List<Period> periods = periods(pattern);
        return periods.isEmpty()
                ? Stream.of(new Input.OfForecast(metric, null))
                : periods.stream().map(period -> new Input.OfForecast(metric, period));
    }

    /** The periods that a pattern pins; empty when it is open-ended. */
    static List<Period> periods(Condition.Pattern pattern) {
        return Walk.pinned(pattern, Property.PERIOD).stream().map(Period::parse).toList();
    }

    /** The metrics that a pattern names, itself or by their family. */
    Stream<String> metrics(Condition.Pattern pattern) {
        Property key = pattern.type() == FactType.METRIC ? Property.ID : Property.METRIC;
        List<String> named = Walk.pinned(pattern, key);
        if (!named.isEmpty()) {
            return named.stream();
        }
        List<String> members = Walk.pinned(pattern, Property.MEMBER);
        return Walk.pinned(pattern, Property.FAMILY).stream()
                .flatMap(family -> dictionary.family(family).stream())
                .filter(definition -> members.isEmpty() || members.contains(definition.member()))
                .map(MetricDefinition::id);
    }

    /** The risk factors that a pattern names, with their parts. */
    static List<String> targets(Condition.Pattern pattern) {
        List<String> parts = Walk.pinned(pattern, Property.PART);
        return Walk.pinned(pattern, Property.ID).stream()
                .flatMap(id -> parts.isEmpty() ? Stream.of(id) : parts.stream().map(part -> id + "/" + part))
                .toList();
    }
}
