package org.thesischecker.report;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.thesischecker.model.Evidence;
import org.thesischecker.model.Finding;
import org.thesischecker.model.ResolutionState;
import org.thesischecker.model.Threshold;
import org.thesischecker.report.Document.Block;
import org.thesischecker.report.Document.Heading;
import org.thesischecker.report.Document.Points;
import org.thesischecker.review.BookReview;
import org.thesischecker.review.Review;
import org.thesischecker.review.ThesisReview;

/** What holds for the whole review and is said once: hindsight, reconstruction, and how to see more. */
public final class ReviewNotes {

    private ReviewNotes() {}

    private static final String MORE =
            "thesis explain ID tells every rule, condition by condition; thesis review --verbose adds "
                    + "all evidence with its sources, what is only noted, and reasons.";

    static Stream<Block> of(Review review, ReviewResult result) {
        List<String> notes =
                Stream.concat(texts(review, result).stream(), Stream.of(MORE)).toList();
        return Stream.of(new Heading(2, Tone.STRONG, "To know when reading this"), new Points(Tone.PLAIN, notes));
    }

    /** What holds for the whole review. */
    public static List<String> texts(Review review, ReviewResult result) {
        return Stream.of(
                        result.today().stream().map(day -> toCome(review.asOf(), day)),
                        PeopleWords.notes(result.people(), review).stream(),
                        review.books().stream().flatMap(book -> hindsight(book).stream()),
                        reconstructed(review).stream(),
                        backfilled(review).stream())
                .flatMap(texts -> texts)
                .toList();
    }

    private static String toCome(LocalDate asOf, LocalDate today) {
        return "To come: %s is after today, %s. What will be published until then is not known; readings grow stale and days on which theses resolve pass without it."
                .formatted(asOf, today);
    }

    private static Optional<String> hindsight(BookReview book) {
        LocalDate published = book.book().report().published();
        List<Threshold> thresholds = Stream.concat(
                        book.theses().stream().flatMap(thesis -> thesis.thesis().thresholds().values().stream()),
                        book.riskFactors().stream()
                                .flatMap(factor -> factor.riskFactor().thresholds().values().stream()))
                .toList();
        long late = thresholds.stream()
                .filter(threshold -> threshold.setOn().isAfter(published))
                .count();
        return late == 0
                ? Optional.empty()
                : Optional.of(
                        "Hindsight: thresholds of " + book.book().id() + " that were set after the report was public ("
                                + published + "): " + late + " of " + thresholds.size() + ".");
    }

    /** A page made later than its as-of date, from rows that were entered since. */
    private static Optional<String> reconstructed(Review review) {
        return review.books().stream()
                .flatMap(ReviewNotes::findings)
                .flatMap(finding -> finding.evidence().stream())
                .filter(Evidence.OfReading.class::isInstance)
                .map(Evidence.OfReading.class::cast)
                .map(reading -> reading.observation().entered())
                .filter(entered -> entered.isAfter(review.asOf()))
                .max(Comparator.naturalOrder())
                .map(entered -> "Reconstructed from rows that were entered until " + entered
                        + ": the readings were public on " + review.asOf() + ", and came into these files later.");
    }

    private static Optional<String> backfilled(Review review) {
        List<ThesisReview> resolved = review.books().stream()
                .flatMap(book -> book.theses().stream())
                .filter(thesis -> thesis.resolution().state() == ResolutionState.RESOLVED)
                .toList();
        List<String> late = resolved.stream()
                .filter(thesis -> thesis.resolution().backfilled())
                .map(thesis -> thesis.thesis().id())
                .toList();
        if (late.isEmpty()) {
            return Optional.empty();
        }
        String which = late.size() == resolved.size()
                ? "all " + Counted.of(late.size(), "resolved thesis", "resolved theses")
                : String.join(", ", late);
        return Optional.of("Backfilled: " + which + "; rows were entered after the day of the outcome.");
    }

    private static Stream<Finding> findings(BookReview book) {
        return Stream.concat(
                book.theses().stream().flatMap(thesis -> thesis.findings().stream()),
                book.riskFactors().stream().flatMap(factor -> factor.findings().stream()));
    }
}
