package org.thesischecker.review;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.thesischecker.book.Book;
import org.thesischecker.book.Condition;
import org.thesischecker.book.Constraint;
import org.thesischecker.book.Expression;
import org.thesischecker.book.FactType;
import org.thesischecker.book.Subject;
import org.thesischecker.book.Walk;
import org.thesischecker.engine.Input;
import org.thesischecker.engine.Inputs;
import org.thesischecker.facts.Observations;
import org.thesischecker.model.MetricDefinition;
import org.thesischecker.model.MetricKind;
import org.thesischecker.model.Observation;
import org.thesischecker.model.Thesis;
import org.thesischecker.model.View;

/**
 * The days on which the verdict of a thesis can change after its horizon: a row that it reads, itself or through others,
 * becomes known, comes into force or grows stale, or a day that a rule names is reached.
 */
final class TurningDays {

    private final TreeSet<LocalDate> days = new TreeSet<>();

    TurningDays(Book book, Thesis thesis, Observations observations, View view) {
        Set<Subject> read = new LinkedHashSet<>();
        Inputs inputs = new Inputs(observations.dictionary());
        collect(book, thesis.id(), inputs, read);
        Set<String> metrics = read.stream()
                .flatMap(subject -> subject.rules().stream())
                .flatMap(rule -> inputs.of(rule).stream())
                .flatMap(input -> input.metric().stream())
                .collect(Collectors.toSet());
        observations.all().stream()
                .filter(row -> metrics.contains(row.metric()))
                .forEach(row -> {
                    days.add(row.known(view));
                    observations.dictionary().metric(row.metric()).ifPresent(definition -> add(row, definition));
                });
        read.stream()
                .flatMap(subject -> subject.rules().stream())
                .flatMap(rule -> Walk.patterns(rule).stream())
                .filter(pattern -> pattern.type() == FactType.THESIS)
                .forEach(this::add);
        read.forEach(this::add);
    }

    private static void collect(Book book, String id, Inputs inputs, Set<Subject> read) {
        book.subject(id).filter(read::add).stream()
                .flatMap(subject -> subject.rules().stream())
                .flatMap(rule -> inputs.of(rule).stream())
                .forEach(input -> {
                    if (input instanceof Input.OfThesis other) {
                        collect(book, other.thesis(), inputs, read);
                    } else if (input instanceof Input.OfRiskFactor factor) {
                        collect(book, factor.target().replaceFirst("/.*", ""), inputs, read);
                    }
                });
    }

    private void add(Subject subject) {
        if (subject instanceof Subject.OfThesis ofThesis) {
            days.add(ofThesis.thesis().from());
            days.add(ofThesis.thesis().horizon().plusDays(1));
        }
    }

    private void add(Observation row, MetricDefinition definition) {
        if (definition.kind() != MetricKind.MEASURED) {
            days.add(row.period().start());
        }
        if (definition.staleAfter().isPresent()) {
            days.add(row.published().plusDays(definition.staleAfter().getAsInt() + 1L));
        }
    }

    /** A rule may name a day; whatever its comparison, the days around it count. */
    private void add(Condition.Pattern pattern) {
        for (Constraint constraint : pattern.constraints()) {
            if (constraint instanceof Constraint.Compare compare
                    && compare.right() instanceof Expression.Text text
                    && text.text().matches("\\d{4}-\\d{2}-\\d{2}")) {
                LocalDate named = LocalDate.parse(text.text());
                days.add(named);
                days.add(named.plusDays(1));
            }
        }
    }

    /** The first day, and the turning days after it, up to and including the last, in order. */
    Stream<LocalDate> between(LocalDate first, LocalDate last) {
        return Stream.concat(Stream.of(first), days.subSet(first, false, last, true).stream());
    }
}
