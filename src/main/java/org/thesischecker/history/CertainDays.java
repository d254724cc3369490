package org.thesischecker.history;

import java.time.LocalDate;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.thesischecker.book.Book;
import org.thesischecker.book.Subject;
import org.thesischecker.facts.Observations;
import org.thesischecker.model.ResolutionState;
import org.thesischecker.model.Verdict;
import org.thesischecker.model.View;
import org.thesischecker.review.Resolution;
import org.thesischecker.review.TurningDays;
import org.thesischecker.review.WarmReview;

/**
 * Finds for each resolved thesis the first day from which on it was BROKEN, or CONFIRMED for good, up to the day on which
 * it was resolved. One that was only on track until then became certain on that day.
 */
final class CertainDays {

    private final Map<String, LocalDate> since = new TreeMap<>();
    private final Map<String, Verdict> verdicts = new TreeMap<>();
    private final Map<String, LocalDate> certain = new TreeMap<>();

    private CertainDays() {}

    /**
     * The certain days, by thesis.
     *
     * @param review of the as-of date; it is left as it was
     */
    static Map<String, LocalDate> of(WarmReview review, Observations observations, View view) {
        CertainDays found = new CertainDays();
        Book book = review.book();
        LocalDate asOf = review.asOf();
        SortedSet<LocalDate> days = new TreeSet<>(TurningDays.of(book, observations, view));
        book.theses().forEach(thesis -> days.add(thesis.thesis().resolves()));
        days.add(asOf);
        for (LocalDate day : days.subSet(book.report().published(), asOf.plusDays(1))) {
            review.moveTo(day);
            book.theses().forEach(thesis -> found.see(thesis, day, review));
        }
        review.restore();
        return found.certain;
    }

    private void see(Subject.OfThesis thesis, LocalDate day, WarmReview review) {
        String id = thesis.id();
        if (certain.containsKey(id)) {
            return;
        }
        Verdict verdict = review.verdict(id);
        boolean isFinal = verdict == Verdict.BROKEN || review.isFulfilled(id);
        if (!isFinal || verdict != verdicts.get(id)) {
            since.remove(id);
        }
        if (isFinal) {
            since.putIfAbsent(id, day);
            verdicts.put(id, verdict);
        }
        Resolution resolution = review.resolution(id);
        if (resolution.state() == ResolutionState.RESOLVED) {
            certain.put(id, since.getOrDefault(id, resolution.on()));
        }
    }
}
