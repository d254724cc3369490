package org.thesischecker.whatif;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.thesischecker.book.Book;
import org.thesischecker.engine.Inputs;
import org.thesischecker.facts.FactSet;
import org.thesischecker.facts.Reading;
import org.thesischecker.model.Decimals;
import org.thesischecker.model.Grade;
import org.thesischecker.model.MetricDefinition;
import org.thesischecker.model.Observation;
import org.thesischecker.model.Period;
import org.thesischecker.model.ResolutionState;
import org.thesischecker.review.BookReview;
import org.thesischecker.review.Reads;
import org.thesischecker.review.Resolution;
import org.thesischecker.review.Review;

/** What a reader should know of some changes before trusting what they move, or that they move nothing. */
public final class Notes {

    private final List<Book> books;
    private final FactSet facts;
    private final ReadByRules rules;
    private final Set<String> notes = new LinkedHashSet<>();

    private Notes(List<Book> books, FactSet facts) {
        this.books = books;
        this.facts = facts;
        this.rules = new ReadByRules(books, facts.dictionary());
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
        for (BookReview book : before.books()) {
            book.theses()
                    .forEach(thesis -> notes.late(book.book(), thesis.thesis().id(), thesis.resolution(), supposition));
        }
        return List.copyOf(notes.notes);
    }

    /**
     * Of a grid: what is supposed throughout, and the two numbers that go through it.
     *
     * @param sides the steps of each side
     * @param resolution how far its thesis is; empty for a risk factor
     */
    static List<String> ofGrid(
            Basis basis, Book book, String subject, List<List<Supposed>> sides, Optional<Resolution> resolution) {
        Notes notes = new Notes(
                basis.books(), basis.supposition().of(basis.observations()).asOf(basis.asOf(), basis.view()));
        resolution
                .filter(known -> known.state() == ResolutionState.RESOLVED)
                .ifPresent(known -> notes.notes.add("%s was resolved on %s, %s."
                        .formatted(subject, known.on(), known.outcome().orElseThrow())));
        basis.supposition().changes().forEach(notes::add);
        for (List<Supposed> steps : sides) {
            steps.forEach(notes::add);
            Supposition first = new Supposition(steps.subList(0, 1));
            notes.current(first);
            notes.elsewhere(book, subject, steps.get(0));
            resolution.ifPresent(known -> notes.late(book, subject, known, first));
        }
        return List.copyOf(notes.notes);
    }

    /** A number that rules read, but none on which the subject is judged. */
    private void elsewhere(Book book, String subject, Supposed step) {
        Reads reads = new Reads(book, facts.dictionary());
        if (step instanceof Supposed.OfRow row) {
            if (rules.unread(row).isEmpty()
                    && !reads.metrics(subject, any -> true).contains(row.row().metric())) {
                notes.add("No rule on which %s is judged reads %s."
                        .formatted(subject, row.row().metric()));
            }
        } else if (step instanceof Supposed.OfThreshold threshold
                && reads.subjects(subject, any -> true).stream()
                        .noneMatch(read -> read.id().equals(threshold.subject()))) {
            notes.add("%s is not judged on %s, which the threshold is of.".formatted(subject, threshold.subject()));
        }
    }

    private void add(Supposed supposed) {
        if (supposed instanceof Supposed.OfRow row) {
            rules.unread(row).ifPresent(notes::add);
            weak(row);
        } else {
            outside((Supposed.OfThreshold) supposed);
        }
    }

    /** A threshold that no reading can reach decides always or never. */
    private void outside(Supposed.OfThreshold supposed) {
        books.stream()
                .filter(book -> book.id().equals(supposed.book()))
                .flatMap(book -> book.subject(supposed.subject()).stream())
                .map(subject -> ThresholdRange.of(subject, supposed.threshold(), facts.dictionary()))
                .filter(range -> range.isOutside(supposed.after()))
                .findFirst()
                .ifPresent(range -> notes.add("%s is outside %s to %s %s, which its metrics can be: %s."
                        .formatted(
                                supposed.key(),
                                Decimals.text(range.lowest()),
                                Decimals.text(range.highest()),
                                supposed.threshold().unit(),
                                range.metrics().stream()
                                        .map(MetricDefinition::id)
                                        .collect(Collectors.joining(", ")))));
    }

    /** What is resolved does not see what became known after; what was known by then it is judged on again. */
    private void late(Book book, String thesis, Resolution resolution, Supposition supposition) {
        if (resolution.state() != ResolutionState.RESOLVED) {
            return;
        }
        Inputs reads = new Inputs(facts.dictionary());
        Set<String> metrics = book.subject(thesis).stream()
                .flatMap(subject -> subject.rules().stream())
                .flatMap(rule -> reads.of(rule).stream())
                .flatMap(input -> input.metric().stream())
                .collect(Collectors.toSet());
        supposition.rows().stream()
                .filter(row -> metrics.contains(row.metric()))
                .forEach(row -> {
                    boolean seen = !row.known(facts.view()).isAfter(resolution.on());
                    String note = seen
                            ? "%s was resolved on %s; it is resolved again, as %s %s was known by then, on %s."
                            : "%s was resolved on %s and does not see %s %s, which became known on %s.";
                    notes.add(note.formatted(
                            thesis, resolution.on(), row.metric(), row.period(), row.known(facts.view())));
                });
    }

    /** Which readings become the current ones, and which do not, where a rule reads the current one. */
    private void current(Supposition supposition) {
        FactSet supposed = facts.replacing(supposition.rows());
        for (Supposed change : supposition.changes()) {
            if (change instanceof Supposed.OfRow row
                    && !row.isForecast()
                    && rules.readsCurrent(row.row().metric())) {
                current(row.row(), supposed);
            }
        }
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
