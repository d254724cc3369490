package org.thesischecker.regression;

import java.util.List;
import java.util.stream.Stream;
import org.thesischecker.book.Book;
import org.thesischecker.book.Cases;
import org.thesischecker.book.Cases.Case;
import org.thesischecker.book.Rule;
import org.thesischecker.book.Subject;
import org.thesischecker.engine.Combining;
import org.thesischecker.engine.PlainEvaluator;
import org.thesischecker.engine.Trace;
import org.thesischecker.engine.Tracer;
import org.thesischecker.engine.World;
import org.thesischecker.facts.Observations;

/**
 * What is known on one day of a case, ready to evaluate rules on.
 *
 * @param tried the case, a later day of it, or its changed situation
 */
record Situation(Book book, Observations known, Case tried, World world) {

    static Situation of(Book book, Observations known, Case tried) {
        return new Situation(book, known, tried, CaseWorld.of(tried, book, CaseFacts.of(tried, known)));
    }

    /** Every situation of some cases; those of cases that are to do are left out: nothing holds the rules to them. */
    static List<Situation> all(Book book, Observations known, Cases cases) {
        return cases.cases().stream()
                .filter(tried -> tried.todo().isEmpty())
                .flatMap(Situation::days)
                .map(tried -> of(book, known, tried))
                .toList();
    }

    private static Stream<Case> days(Case tried) {
        return Stream.concat(
                Stream.concat(Stream.of(tried), tried.then().stream()),
                tried.changed().map(Cases.Changed::other).stream());
    }

    /** The same with another case. */
    Situation with(Case other) {
        return of(book, known, other);
    }

    boolean holds(Subject subject, Rule rule) {
        return PlainEvaluator.evaluate(subject, rule, world, book.report()).holds();
    }

    /** Whether a rule has so little to combine here that it can be evaluated again and again. */
    boolean isSearchable(Rule rule) {
        return world.combining(rule) == Combining.LITTLE;
    }

    Trace trace(Subject subject, Rule rule) {
        return Tracer.trace(subject, rule, world, book.report());
    }
}
