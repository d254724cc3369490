package org.thesischecker.whatif;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.thesischecker.book.Book;
import org.thesischecker.book.Rule;
import org.thesischecker.book.Subject;
import org.thesischecker.engine.Input;
import org.thesischecker.engine.Inputs;
import org.thesischecker.facts.FactSet;
import org.thesischecker.facts.Reading;
import org.thesischecker.model.Grade;
import org.thesischecker.model.Observation;
import org.thesischecker.model.Period;
import org.thesischecker.model.ResolutionState;
import org.thesischecker.review.BookReview;
import org.thesischecker.review.Review;
import org.thesischecker.review.ThesisReview;

/** What a reader should know of some changes before trusting what they move, or that they move nothing. */
public final class Notes {

    private final List<Input> inputs;
    private final FactSet facts;
    private final List<String> notes = new ArrayList<>();

    private Notes(List<Book> books, FactSet facts) {
        Inputs reads = new Inputs(facts.dictionary());
        this.inputs = books.stream()
                .flatMap(book -> Stream.<Subject>concat(book.theses().stream(), book.riskFactors().stream()))
                .flatMap(subject -> subject.rules().stream())
                .flatMap((Rule rule) -> reads.of(rule).stream())
                .distinct()
                .toList();
        this.facts = facts;
    }

    /**
     * The notes, as sentences.
     *
     * @param books before anything is supposed, as are the facts and the review
     */
    public static List<String> of(Supposition supposition, List<Book> books, FactSet facts, Review before) {
        Notes notes = new Notes(books, facts);
        supposition.changes().forEach(notes::add);
        notes.current(supposition);
        before.books().forEach(book -> notes.late(book, supposition));
        return List.copyOf(notes.notes);
    }

    private void add(Supposed supposed) {
        if (supposed instanceof Supposed.OfRow row) {
            unread(row);
            weak(row);
        }
    }

    /** What is resolved does not see what became known after. */
    private void late(BookReview review, Supposition supposition) {
        Inputs reads = new Inputs(facts.dictionary());
        for (ThesisReview thesis : review.theses()) {
            if (thesis.resolution().state() != ResolutionState.RESOLVED) {
                continue;
            }
            Set<String> metrics = review.book().subject(thesis.thesis().id()).stream()
                    .flatMap(subject -> subject.rules().stream())
                    .flatMap(rule -> reads.of(rule).stream())
                    .flatMap(input -> input.metric().stream())
                    .collect(Collectors.toSet());
            supposition.rows().stream()
                    .filter(row -> metrics.contains(row.metric()))
                    .filter(row ->
                            row.known(facts.view()).isAfter(thesis.resolution().on()))
                    .forEach(row -> notes.add("%s was resolved on %s and does not see %s %s, which became known on %s."
                            .formatted(
                                    thesis.thesis().id(),
                                    thesis.resolution().on(),
                                    row.metric(),
                                    row.period(),
                                    row.known(facts.view()))));
        }
    }

    private void unread(Supposed.OfRow row) {
        String metric = row.row().metric();
        List<Optional<Period>> read = inputs.stream()
                .filter(input -> input.metric().filter(metric::equals).isPresent())
                .filter(input -> input instanceof Input.OfForecast == row.isForecast())
                .map(Notes::period)
                .toList();
        Set<Period> pinned = new TreeSet<>();
        read.forEach(period -> period.ifPresent(pinned::add));
        String what = row.isForecast() ? "a forecast of " + metric : metric;
        if (read.isEmpty()) {
            notes.add("No rule reads %s.".formatted(what));
        } else if (read.stream().allMatch(Optional::isPresent)
                && !pinned.contains(row.row().period())) {
            notes.add("No rule reads %s of %s; rules read %s."
                    .formatted(
                            what,
                            row.row().period(),
                            String.join(
                                    ", ", pinned.stream().map(Period::toString).toList())));
        }
    }

    /** Which readings become the current ones, and which do not, where a rule reads the current one. */
    private void current(Supposition supposition) {
        FactSet supposed = facts.replacing(supposition.rows());
        for (Supposed change : supposition.changes()) {
            if (change instanceof Supposed.OfRow row
                    && !row.isForecast()
                    && readsCurrent(row.row().metric())) {
                current(row.row(), supposed);
            }
        }
    }

    private boolean readsCurrent(String metric) {
        return inputs.stream()
                .filter(Input.OfReading.class::isInstance)
                .filter(input -> input.metric().filter(metric::equals).isPresent())
                .anyMatch(input -> period(input).isEmpty());
    }

    private void current(Observation row, FactSet supposed) {
        Optional<Observation> before = facts.current(row.metric()).map(Reading::observation);
        Optional<Observation> after = supposed.current(row.metric()).map(Reading::observation);
        if (before.isEmpty() || after.isEmpty()) {
            return;
        }
        Period now = after.get().period();
        if (now.equals(row.period())) {
            if (!before.get().period().equals(now)) {
                notes.add("%s of %s becomes the current reading, instead of %s."
                        .formatted(row.metric(), now, before.get().period()));
            }
        } else if (row.period().compareTo(now) < 0) {
            notes.add("%s is older than the current reading of %s, %s: it changes only what reads that period."
                    .formatted(row.period(), row.metric(), now));
        } else {
            notes.add("%s of %s has the grade %s and does not become the current reading: that is %s, of grade %s."
                    .formatted(
                            row.metric(),
                            row.period(),
                            row.grade(),
                            now,
                            after.get().grade()));
        }
    }

    private static Optional<Period> period(Input input) {
        return input instanceof Input.OfForecast forecast ? forecast.period() : ((Input.OfReading) input).period();
    }

    private void weak(Supposed.OfRow row) {
        String key = row.key();
        if (row.row().grade() == Grade.C) {
            notes.add((row.standing().isPresent()
                            ? "%s keeps the grade C of the reading it changes: it is shown and moves nothing."
                            : "%s takes the grade C of the other readings: it is shown and moves nothing.")
                    .formatted(key));
        }
        if (row.isForecast()) {
            return;
        }
        Optional<Reading> standing = facts.reading(row.row().metric(), row.row().period());
        if (standing.filter(Reading::isDisputed).isPresent()) {
            notes.add("Sources disagree on %s; the change takes the place of them all.".formatted(key));
        }
        boolean stale = facts.current(row.row().metric())
                .filter(Reading::stale)
                .filter(current ->
                        current.observation().period().equals(row.row().period()))
                .isPresent();
        if (stale && standing.isPresent()) {
            notes.add("%s is stale and keeps its day: it can put at risk, break, fire or watch, and confirms nothing."
                    .formatted(key));
        }
    }
}
