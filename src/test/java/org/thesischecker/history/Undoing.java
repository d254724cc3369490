package org.thesischecker.history;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.thesischecker.book.Book;
import org.thesischecker.book.Subject;
import org.thesischecker.facts.Observations;
import org.thesischecker.model.Observation;
import org.thesischecker.model.Status;
import org.thesischecker.model.View;
import org.thesischecker.review.BookReview;
import org.thesischecker.review.Reads;
import org.thesischecker.review.Reviewer;

/**
 * Undoes differences of a flip by another way than the tool: it takes rows out of the files and reviews afresh. Rows that
 * came about although the days did not pass are dated back.
 */
record Undoing(Book book, Observations observations, View view) {

    /** Where it would stand. */
    String word(Flip flip, Set<Difference> undone) {
        Set<String> ids = undone.stream().map(Difference::id).collect(Collectors.toSet());
        boolean daysPass = !ids.contains("days");
        List<Observation> rows = observations.all().stream()
                .flatMap(row -> row(row, flip, ids, daysPass))
                .toList();
        LocalDate day = daysPass ? flip.on() : flip.since();
        Subject subject = flip.tracked().subject();
        BookReview review = Reviewer.reviewed(
                        only(subject),
                        Observations.of(observations.dictionary(), rows),
                        day,
                        view,
                        other -> other.id().equals(subject.id()))
                .review();
        return word(review, flip.tracked());
    }

    private Stream<Observation> row(Observation row, Flip flip, Set<String> undone, boolean daysPass) {
        LocalDate known = row.known(view);
        if (!known.isAfter(flip.since()) || row.status() == Status.PRINTED) {
            return Stream.of(row);
        }
        if (known.isAfter(flip.on())) {
            return Stream.of();
        }
        String id = (row.status() == Status.FORECAST ? "forecast " : "") + row.metric() + " " + row.period();
        if (undone.contains(id)) {
            return Stream.of();
        }
        return Stream.of(daysPass ? row : row.knownOn(flip.since()));
    }

    /** The book without what the thesis or risk factor does not read: compiling it is the slow part. */
    private Book only(Subject subject) {
        Set<String> read = new Reads(book, observations.dictionary())
                .subjects(subject.id(), any -> true).stream().map(Subject::id).collect(Collectors.toSet());
        return book.of(
                        book.theses().stream()
                                .filter(one -> read.contains(one.id()))
                                .toList(),
                        book.riskFactors().stream()
                                .filter(one -> read.contains(one.id()))
                                .toList())
                .orElseThrow();
    }

    private static String word(BookReview review, Tracked tracked) {
        if (tracked.subject() instanceof Subject.OfThesis) {
            return review.theses().get(0).verdict().name();
        }
        return tracked.part().isEmpty()
                ? review.riskFactors().get(0).state().name()
                : review.riskFactors().get(0).parts().stream()
                        .filter(part -> part.id().equals(tracked.part()))
                        .map(part -> part.state().name())
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElseThrow();
    }
}
