package org.thesischecker.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.thesischecker.book.Book;
import org.thesischecker.book.Subject;
import org.thesischecker.facts.Observations;
import org.thesischecker.model.View;

/**
 * The readings that a thesis or risk factor waits for.
 *
 * @param readings by day, at least one
 */
public record DueReadings(Book book, Subject subject, List<ExpectedReading> readings) {

    /**
     * What some theses and risk factors of a book wait for on a day; who waits for nothing, and a thesis that is resolved,
     * is left out.
     *
     * @param until only what lacks already or is expected by this day; empty for the next of each series, whenever it comes
     */
    public static List<DueReadings> of(
            Book book,
            Observations observations,
            LocalDate asOf,
            View view,
            Predicate<Subject> wanted,
            Optional<LocalDate> until) {
        Reviewed reviewed = Reviewer.reviewed(book, observations, asOf, view, wanted);
        return Stream.<Subject>concat(book.theses().stream(), book.riskFactors().stream())
                .filter(wanted)
                .filter(subject -> !isResolved(reviewed, subject))
                .map(subject -> new DueReadings(book, subject, readings(reviewed, subject, until)))
                .filter(due -> !due.readings().isEmpty())
                .toList();
    }

    private static List<ExpectedReading> readings(Reviewed reviewed, Subject subject, Optional<LocalDate> until) {
        Judged judged = reviewed.judgements().get(subject.id());
        if (judged == null) {
            throw new IllegalStateException("A review without " + subject.id());
        }
        LocalDate last = until.orElse(reviewed.facts().asOf());
        return ExpectedReadings.of(reviewed.review().book(), subject, judged.world(subject.id()), last).stream()
                .filter(reading -> until.isEmpty() || reading.isWantedBy(last))
                .toList();
    }

    private static boolean isResolved(Reviewed reviewed, Subject subject) {
        return reviewed.review().theses().stream()
                .filter(thesis -> thesis.thesis().id().equals(subject.id()))
                .anyMatch(thesis -> thesis.resolution().outcome().isPresent());
    }
}
