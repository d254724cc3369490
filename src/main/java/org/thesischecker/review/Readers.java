package org.thesischecker.review;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.thesischecker.book.Book;
import org.thesischecker.book.Rule;
import org.thesischecker.book.Subject;
import org.thesischecker.engine.Input;
import org.thesischecker.engine.Inputs;
import org.thesischecker.model.Exposure;

/** Who of a book has to be judged anew when a metric, or another thesis or risk factor, moves. */
final class Readers {

    private final Map<String, Set<String>> ofMetric = new HashMap<>();
    private final Map<String, Set<String>> ofSubject = new HashMap<>();
    private final Map<String, Integer> levels = new HashMap<>();

    Readers(Book book, Inputs inputs) {
        for (int level = 0; level < book.levels().size(); level++) {
            for (Subject subject : book.levels().get(level)) {
                levels.put(subject.id(), level);
                subject.rules().forEach(rule -> add(subject, rule, inputs));
                if (subject instanceof Subject.OfThesis thesis) {
                    thesis.thesis().exposures().stream()
                            .map(Exposure::riskFactor)
                            .forEach(factor -> add(ofSubject, factor, subject));
                }
            }
        }
    }

    private void add(Subject subject, Rule rule, Inputs inputs) {
        for (Input input : inputs.of(rule)) {
            input.metric().ifPresent(metric -> add(ofMetric, metric, subject));
            if (input instanceof Input.OfThesis other) {
                add(ofSubject, other.thesis(), subject);
            } else if (input instanceof Input.OfRiskFactor factor) {
                add(ofSubject, factor.target().replaceFirst("/.*", ""), subject);
            }
        }
    }

    private static void add(Map<String, Set<String>> readers, String read, Subject subject) {
        readers.computeIfAbsent(read, any -> new LinkedHashSet<>()).add(subject.id());
    }

    /** Who reads a metric, by id. */
    Collection<String> ofMetric(String metric) {
        return ofMetric.getOrDefault(metric, Set.of());
    }

    /** Who is judged on a thesis or risk factor, by id. */
    Collection<String> ofSubject(String subject) {
        return ofSubject.getOrDefault(subject, Set.of());
    }

    /** On which level a thesis or risk factor is judged. */
    int level(String subject) {
        return levels.getOrDefault(subject, 0);
    }

    /** Everyone, in no order. */
    Collection<String> all() {
        return List.copyOf(levels.keySet());
    }
}
