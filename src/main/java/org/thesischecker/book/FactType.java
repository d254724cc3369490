package org.thesischecker.book;

import static org.thesischecker.book.Property.*;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a pattern can match, and the properties it has. */
public enum FactType {
    METRIC(
            "Metric",
            EnumSet.of(ID, VALUE, AT_LEAST, AT_MOST, PREVIOUS, PERIOD, PUBLISHED, FAMILY, MEMBER, REMAINING, ELAPSED)),
    OBSERVATION(
            "Observation",
            EnumSet.of(
                    Property.METRIC,
                    VALUE,
                    AT_LEAST,
                    AT_MOST,
                    PREVIOUS,
                    PERIOD,
                    PUBLISHED,
                    FAMILY,
                    MEMBER,
                    REMAINING,
                    ELAPSED)),
    FORECAST(
            "Forecast",
            EnumSet.of(
                    Property.METRIC,
                    VALUE,
                    AT_LEAST,
                    AT_MOST,
                    PREVIOUS,
                    PERIOD,
                    PUBLISHED,
                    FAMILY,
                    MEMBER,
                    REMAINING,
                    ELAPSED)),
    EVENT("Event", EnumSet.of(Property.METRIC, DAY, HAPPENED)),
    THRESHOLD("Threshold", EnumSet.of(ID, VALUE)),
    RISK_FACTOR("RiskFactor", EnumSet.of(ID, PART, STATE)),
    VERDICT("Verdict", EnumSet.of(Property.THESIS, Property.VERDICT)),
    THESIS("Thesis", EnumSet.of(STATE, FROM, HORIZON, AS_OF));

    private final String word;

    @SuppressWarnings("ImmutableEnumChecker") // a set that keeps the order of its enum, and that nobody changes
    private final Set<Property> properties;

    FactType(String word, Set<Property> properties) {
        this.word = word;
        this.properties = properties;
    }

    /** The type as a rule file writes it. */
    public String word() {
        return word;
    }

    public boolean has(Property property) {
        return properties.contains(property);
    }

    public List<String> propertyWords() {
        return properties.stream().map(Property::word).toList();
    }

    /** Whether it matches readings: current ones, those of any period, forecasts or events. */
    public boolean isReading() {
        return switch (this) {
            case METRIC, OBSERVATION, FORECAST, EVENT -> true;
            case THRESHOLD, RISK_FACTOR, VERDICT, THESIS -> false;
        };
    }

    /** The property that names what is matched: {@code id} of a metric, {@code metric} of an observation. */
    public Optional<Property> key() {
        return switch (this) {
            case METRIC, THRESHOLD, RISK_FACTOR -> Optional.of(ID);
            case OBSERVATION, FORECAST, EVENT -> Optional.of(Property.METRIC);
            case VERDICT -> Optional.of(Property.THESIS);
            case THESIS -> Optional.empty();
        };
    }

    public static Optional<FactType> ofWord(String word) {
        return Arrays.stream(values()).filter(type -> type.word.equals(word)).findFirst();
    }

    public static List<String> words() {
        return Arrays.stream(values()).map(FactType::word).toList();
    }
}
