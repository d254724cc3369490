package org.thesischecker.book;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.thesischecker.facts.Dictionary;
import org.thesischecker.model.MetricDefinition;
import org.thesischecker.source.Conversion;
import org.thesischecker.source.Nearest;

/** The names that a book's YAML files use, and what to say of one that is unknown. */
final class Names {

    static final Conversion<String> ID = new Conversion<>(
            "?",
            text -> Optional.of(text).filter(BookFiles::isId),
            text -> "is no id",
            text -> "Expected lower-case letters, digits and single hyphens.");

    private Names() {}

    static Conversion<String> metric(Dictionary dictionary) {
        return Conversion.oneOf(
                dictionary.metrics().stream().map(MetricDefinition::id).toList(),
                "Metrics are defined in facts/metrics.yaml.");
    }

    static Conversion<String> riskFactor(Collection<String> known) {
        return Conversion.oneOf(known, "Risk factors are the files of the book's folder risk-factors.");
    }

    /** One place of the report, or several separated by a comma and a space. */
    static Conversion<String> reportPlace(Map<String, String> places) {
        return new Conversion<>(
                "?",
                text -> Optional.of(text).filter(cited -> unknown(cited, places).isEmpty()),
                text -> "is no place of the report",
                text -> Nearest.advice(
                        "Places are listed in report.yaml.",
                        unknown(text, places).get(0),
                        places.keySet()));
    }

    /** One of an enum's names as they are: {@code AT_RISK}. */
    static <E extends Enum<E>> Conversion<E> upperCase(Class<E> type) {
        List<String> names =
                Arrays.stream(type.getEnumConstants()).map(Enum::name).toList();
        return new Conversion<>(
                type.getEnumConstants()[0],
                text -> Arrays.stream(type.getEnumConstants())
                        .filter(value -> value.name().equals(text))
                        .findFirst(),
                text -> "is unknown",
                text -> Nearest.advice("Expected %s.".formatted(Nearest.listed(names)), text, names));
    }

    private static List<String> unknown(String cited, Map<String, String> places) {
        return Report.cited(cited).stream()
                .filter(place -> !places.containsKey(place))
                .toList();
    }
}
