package org.thesischecker.regression;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.thesischecker.book.Book;
import org.thesischecker.book.Rule;
import org.thesischecker.book.Subject;

/**
 * A book, and what came of its rule tests.
 *
 * @param coverage how far they try its rules; empty when nobody asked
 * @param mutants whether they notice slips in its rules; empty when nobody asked
 */
public record TestedBook(Book book, RuleTests tests, Optional<Coverage> coverage, Optional<Mutants> mutants) {

    /** How many rules the cases were run on: those of every thesis and risk factor with a case. */
    public int rules() {
        return (int) seen().count();
    }

    /** How many of them held in at least one case. */
    public int firing() {
        Set<String> held = tests.results().stream()
                .flatMap(result -> result.fired().stream().map(rule -> result.subject() + "/" + rule))
                .collect(Collectors.toSet());
        return (int) seen().filter(held::contains).count();
    }

    /** The results that ended so. */
    public List<CaseResult> results(Outcome outcome) {
        return tests.results().stream()
                .filter(result -> result.outcome() == outcome)
                .toList();
    }

    /** A case as {@code --run} and messages name it: book, thesis or risk factor, name. */
    public String title(CaseResult result) {
        return title(book, result.subject(), result.tried().name());
    }

    /** A case as {@code --run} and messages name it. */
    public static String title(Book book, String subject, String name) {
        return "%s/%s/%s".formatted(book.id(), subject, name.replace('\n', ' '));
    }

    private Stream<String> seen() {
        Set<String> tested = tests.results().stream().map(CaseResult::subject).collect(Collectors.toSet());
        return Stream.<Subject>concat(book.theses().stream(), book.riskFactors().stream())
                .filter(subject -> tested.contains(subject.id()))
                .flatMap(subject -> subject.rules().stream().map(Rule::id).map(rule -> subject.id() + "/" + rule));
    }
}
