package org.thesischecker.whatif;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.thesischecker.book.Book;
import org.thesischecker.book.Subject;
import org.thesischecker.engine.Input;
import org.thesischecker.engine.Inputs;
import org.thesischecker.facts.Dictionary;
import org.thesischecker.model.ExposureEffect;

/** Who may depend on a metric: whose rules read it, live or not, and who is judged on one of those. */
final class Reach {

    private final Inputs inputs;

    Reach(Dictionary dictionary) {
        this.inputs = new Inputs(dictionary);
    }

    /** Those of a book that may depend on one of some metrics, by id. */
    Set<String> of(Book book, Collection<String> metrics) {
        Set<String> found = new HashSet<>();
        for (Subject subject : book.levels().stream().flatMap(List::stream).toList()) {
            boolean exposed = subject instanceof Subject.OfThesis thesis
                    && thesis.thesis().exposures().stream()
                            .filter(exposure -> exposure.effect() == ExposureEffect.AT_RISK)
                            .anyMatch(exposure -> found.contains(exposure.riskFactor()));
            if (exposed || reads(subject, input -> isOne(input, metrics) || isJudgedOn(input, found))) {
                found.add(subject.id());
            }
        }
        return found;
    }

    /** Whether a rule of a book, live or not, reads a metric. */
    boolean isRead(Book book, String metric) {
        return book.levels().stream()
                .flatMap(List::stream)
                .anyMatch(subject -> reads(subject, input -> isOne(input, List.of(metric))));
    }

    private boolean reads(Subject subject, Predicate<Input> what) {
        return subject.rules().stream()
                .flatMap(rule -> inputs.of(rule).stream())
                .anyMatch(what);
    }

    private static boolean isOne(Input input, Collection<String> metrics) {
        return input.metric().filter(metrics::contains).isPresent();
    }

    private static boolean isJudgedOn(Input input, Set<String> found) {
        return input instanceof Input.OfThesis thesis && found.contains(thesis.thesis())
                || input instanceof Input.OfRiskFactor factor
                        && found.contains(factor.target().replaceFirst("/.*", ""));
    }
}
