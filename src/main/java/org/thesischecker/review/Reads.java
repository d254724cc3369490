package org.thesischecker.review;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.thesischecker.book.Book;
import org.thesischecker.book.Subject;
import org.thesischecker.engine.Input;
import org.thesischecker.engine.Inputs;
import org.thesischecker.facts.Dictionary;
import org.thesischecker.model.Exposure;
import org.thesischecker.model.ExposureEffect;
import org.thesischecker.model.Thesis;

/** What a thesis or risk factor reads, itself or through those that it is judged on. */
public final class Reads {

    private final Book book;
    private final Inputs inputs;

    public Reads(Book book, Dictionary dictionary) {
        this.book = book;
        this.inputs = new Inputs(dictionary);
    }

    /**
     * The subject and all that it is judged on.
     *
     * @param exposed of which theses the exposures with effect at-risk count
     */
    public Set<Subject> subjects(String id, Predicate<Thesis> exposed) {
        Set<Subject> found = new LinkedHashSet<>();
        collect(id, exposed, found);
        return found;
    }

    /**
     * Every metric that the subject or one that it is judged on reads, by id.
     *
     * @param exposed of which theses the exposures with effect at-risk count
     */
    public Set<String> metrics(String id, Predicate<Thesis> exposed) {
        return metrics(subjects(id, exposed));
    }

    /** Every metric that a rule of these subjects reads, by id. */
    public Set<String> metrics(Set<Subject> subjects) {
        Set<String> metrics = new TreeSet<>();
        subjects.stream()
                .flatMap(subject -> subject.rules().stream())
                .flatMap(rule -> inputs.of(rule).stream())
                .flatMap(input -> input.metric().stream())
                .forEach(metrics::add);
        return metrics;
    }

    private void collect(String id, Predicate<Thesis> exposed, Set<Subject> found) {
        book.subject(id).filter(found::add).ifPresent(subject -> {
            subject.rules().stream()
                    .flatMap(rule -> inputs.of(rule).stream())
                    .forEach(input -> named(input).ifPresent(other -> collect(other, exposed, found)));
            if (subject instanceof Subject.OfThesis ofThesis && exposed.test(ofThesis.thesis())) {
                ofThesis.thesis().exposures().stream()
                        .filter(exposure -> exposure.effect() == ExposureEffect.AT_RISK)
                        .map(Exposure::riskFactor)
                        .forEach(factor -> collect(factor, exposed, found));
            }
        });
    }

    private static Optional<String> named(Input input) {
        if (input instanceof Input.OfThesis other) {
            return Optional.of(other.thesis());
        }
        return input instanceof Input.OfRiskFactor factor
                ? Optional.of(factor.target().replaceFirst("/.*", ""))
                : Optional.empty();
    }
}
