package org.thesischecker.book;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.thesischecker.facts.Dictionary;
import org.thesischecker.model.MetricDefinition;
import org.thesischecker.model.Threshold;

/**
 * The names that the rules of one thesis or risk factor may use.
 *
 * @param subject the id of the thesis or risk factor whose rules these are
 * @param ofThesis whether it is a thesis
 * @param parts of the risk factor; empty for a thesis
 * @param thresholds of the thesis or risk factor, by id
 * @param theses the ids of all theses of the book
 * @param riskFactors the parts of each risk factor of the book, by its id
 */
public record Vocabulary(
        String subject,
        boolean ofThesis,
        Collection<String> parts,
        Map<String, Threshold> thresholds,
        Set<String> theses,
        Map<String, Collection<String>> riskFactors,
        Dictionary dictionary) {

    /** {@code the thesis} or {@code the risk factor}, for sentences. */
    String noun() {
        return ofThesis ? "the thesis" : "the risk factor";
    }

    List<String> metricIds() {
        return dictionary.metrics().stream().map(MetricDefinition::id).toList();
    }

    List<String> families() {
        return dictionary.metrics().stream()
                .map(MetricDefinition::family)
                .flatMap(Stream::ofNullable)
                .distinct()
                .sorted()
                .toList();
    }
}
