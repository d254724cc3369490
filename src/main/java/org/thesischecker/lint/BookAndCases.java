package org.thesischecker.lint;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.thesischecker.book.Book;
import org.thesischecker.book.Cases;
import org.thesischecker.book.Rule;
import org.thesischecker.book.Subject;

/**
 * A book with its rule tests.
 *
 * @param cases of every subject that has a case file
 */
public record BookAndCases(Book book, List<Cases> cases) {

    Stream<Subject> subjects() {
        return Stream.concat(book.theses().stream(), book.riskFactors().stream());
    }

    Stream<Rule> rules() {
        return subjects().flatMap(subject -> subject.rules().stream());
    }

    Optional<Cases> cases(Subject subject) {
        return cases.stream().filter(one -> one.subject().equals(subject.id())).findFirst();
    }
}
