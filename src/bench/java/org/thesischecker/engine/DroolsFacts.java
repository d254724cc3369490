package org.thesischecker.engine;

import java.util.List;
import java.util.stream.Stream;
import org.thesischecker.book.Book;
import org.thesischecker.book.Subject;
import org.thesischecker.facts.Dictionary;
import org.thesischecker.facts.FactSet;

/** What this tool gives to Drools: the printed rules and the facts, for a program that has nothing else. */
public final class DroolsFacts {

    private DroolsFacts() {}

    /** The rules of a book, as they are printed for Drools. */
    public static String drl(Book book, Dictionary dictionary) {
        return CompiledRules.text(subjects(book), dictionary);
    }

    /** Every fact but verdicts and states. */
    public static List<Fact> of(Book book, FactSet facts) {
        Stream<Fact> thresholds = subjects(book).stream()
                .flatMap(subject -> subject.thresholds().values().stream()
                        .map(threshold -> new Fact.ThresholdFact(subject.id(), threshold.id(), threshold.value())));
        Stream<Fact> days = book.theses().stream().map(thesis -> ThesisFacts.of(thesis.thesis(), facts.asOf()));
        return Stream.of(thresholds, days, readings(book, facts))
                .flatMap(some -> some)
                .toList();
    }

    /** Only what some rule reads; the rest would slow the bare program for nothing. */
    private static Stream<Fact> readings(Book book, FactSet facts) {
        ReadingFacts readings = new ReadingFacts(facts);
        return CompiledRules.typesRead(subjects(book), new Inputs(facts.dictionary())).entrySet().stream()
                .flatMap(read -> read.getValue().stream().flatMap(type -> readings.of(type, read.getKey()).stream()))
                .map(Candidate::fact);
    }

    private static List<Subject> subjects(Book book) {
        return book.levels().stream().flatMap(List::stream).toList();
    }
}
