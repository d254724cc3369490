package org.thesischecker.engine;

import java.util.List;
import java.util.stream.Stream;
import org.thesischecker.book.Book;
import org.thesischecker.book.FactType;
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

    private static Stream<Fact> readings(Book book, FactSet facts) {
        Inputs inputs = new Inputs(facts.dictionary());
        ReadingFacts readings = new ReadingFacts(facts);
        return subjects(book).stream()
                .flatMap(subject -> subject.rules().stream())
                .flatMap(rule -> inputs.of(rule).stream())
                .flatMap(input -> input.metric().stream())
                .distinct()
                .sorted()
                .flatMap(metric -> Stream.of(FactType.METRIC, FactType.OBSERVATION, FactType.FORECAST, FactType.EVENT)
                        .flatMap(type -> readings.of(type, metric).stream()))
                .map(Candidate::fact);
    }

    private static List<Subject> subjects(Book book) {
        return book.levels().stream().flatMap(List::stream).toList();
    }
}
