package org.thesischecker.regression;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.thesischecker.book.Book;
import org.thesischecker.book.Cases;
import org.thesischecker.book.Subject;
import org.thesischecker.facts.Observations;
import org.thesischecker.model.Place;
import org.thesischecker.model.Problem;

/**
 * What came of the rule tests of a book.
 *
 * @param results theses first, by id; in file order
 * @param untested the subjects without a single case
 */
public record RuleTests(List<CaseResult> results, List<Problem> untested) {

    /**
     * Runs every case that is given of a book.
     *
     * @param known the facts that cases can start from
     */
    public static RuleTests run(Book book, Observations known, List<Cases> all) {
        List<CaseResult> results = new ArrayList<>();
        List<Problem> untested = new ArrayList<>();
        Stream.<Subject>concat(book.theses().stream(), book.riskFactors().stream())
                .forEach(subject -> {
                    Optional<Cases> cases = all.stream()
                            .filter(one -> one.subject().equals(subject.id()))
                            .filter(one -> !one.cases().isEmpty())
                            .findFirst();
                    cases.ifPresentOrElse(
                            one -> results.addAll(new CaseRun(book, known, subject).results(one)),
                            () -> untested.add(untested(subject)));
                });
        return new RuleTests(List.copyOf(results), List.copyOf(untested));
    }

    /** Everything that is wrong: subjects without a case, then what differs. */
    public List<Problem> problems() {
        return Stream.concat(untested.stream(), results.stream().flatMap(result -> result.problems().stream()))
                .toList();
    }

    /** Whether there are cases, for every subject, and all of them pass. */
    public boolean passed() {
        return !results.isEmpty() && problems().isEmpty();
    }

    private static Problem untested(Subject subject) {
        Place place = subject instanceof Subject.OfThesis thesis
                ? thesis.thesis().place()
                : ((Subject.OfRiskFactor) subject).riskFactor().place();
        return Problem.at(
                Place.of(place.file()),
                "%s has no rule test".formatted(subject.id()),
                "Write its cases in %s.cases.yaml beside it.".formatted(subject.id()));
    }
}
