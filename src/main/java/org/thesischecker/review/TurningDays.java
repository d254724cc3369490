package org.thesischecker.review;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.thesischecker.book.Book;
import org.thesischecker.book.Condition;
import org.thesischecker.book.Constraint;
import org.thesischecker.book.Expression;
import org.thesischecker.book.FactType;
import org.thesischecker.book.Property;
import org.thesischecker.book.Subject;
import org.thesischecker.book.Walk;
import org.thesischecker.facts.Observations;
import org.thesischecker.model.MetricDefinition;
import org.thesischecker.model.MetricKind;
import org.thesischecker.model.Observation;
import org.thesischecker.model.View;

/**
 * The days on which the verdict of a thesis can change: a row that it reads, itself or through others, becomes known,
 * comes into force or grows stale, or a day that a rule names is reached.
 */
public final class TurningDays {

    private final TreeSet<LocalDate> days = new TreeSet<>();

    /**
     * Collects the days.
     *
     * @param read the thesis and all that it is judged on
     */
    TurningDays(Set<Subject> read, Reads reads, Observations observations, View view) {
        Set<String> metrics = reads.metrics(read);
        boolean comparesToday = thesisPatterns(read).anyMatch(TurningDays::bindsToday);
        metrics.stream().flatMap(metric -> observations.of(metric).stream()).forEach(row -> {
            days.add(row.known(view));
            observations.dictionary().metric(row.metric()).ifPresent(definition -> add(row, definition));
            if (comparesToday) {
                addReached(row.published());
                addReached(row.period().start());
                addReached(row.known(view));
            }
        });
        thesisPatterns(read).forEach(this::add);
        read.forEach(this::add);
    }

    /** The days on which the verdict of any thesis of a book, or the state of a risk factor, can change. */
    public static SortedSet<LocalDate> of(Book book, Observations observations, View view) {
        Set<Subject> all = book.levels().stream().flatMap(List::stream).collect(Collectors.toSet());
        Reads reads = new Reads(book, observations.dictionary());
        return Collections.unmodifiableSortedSet(new TurningDays(all, reads, observations, view).days);
    }

    private static Stream<Condition.Pattern> thesisPatterns(Set<Subject> read) {
        return read.stream()
                .flatMap(subject -> subject.rules().stream())
                .flatMap(rule -> Walk.patterns(rule).stream())
                .filter(pattern -> pattern.type() == FactType.THESIS);
    }

    private static boolean bindsToday(Condition.Pattern pattern) {
        return pattern.constraints().stream()
                .anyMatch(
                        constraint -> constraint instanceof Constraint.Bind bind && bind.property() == Property.AS_OF);
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
                addReached(LocalDate.parse(text.text()));
            }
        }
    }

    private void addReached(LocalDate day) {
        days.add(day);
        days.add(day.plusDays(1));
    }

    /** The first day, and the turning days after it, up to and including the last, in order. */
    Stream<LocalDate> between(LocalDate first, LocalDate last) {
        return Stream.concat(Stream.of(first), days.subSet(first, false, last, true).stream());
    }
}
