package org.thesischecker.explain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.thesischecker.book.Book;
import org.thesischecker.book.Subject;
import org.thesischecker.facts.Observations;
import org.thesischecker.model.Observation;
import org.thesischecker.model.Threshold;
import org.thesischecker.model.Unverified;
import org.thesischecker.model.View;
import org.thesischecker.review.Reviewed;
import org.thesischecker.review.Reviewer;
import org.thesischecker.review.RiskFactorReview;
import org.thesischecker.review.ThesisReview;

/**
 * Why a thesis or risk factor stands where it stands, and why not elsewhere.
 *
 * @param asOf the day that was asked for
 * @param explained the day that is explained: of a resolved thesis the day on which it was resolved
 * @param factsUntil the latest day on which a row became known that is visible on the explained day
 * @param factSet sha256 of the fact set of the explained day, lower-case hex
 * @param standing what the review says
 * @param places where in the report it stands
 * @param rules every rule, live or not, in file order
 * @param inputs what the live rules read, and what else is not usable
 * @param thresholds in file order
 * @param unmoving rows of what the rules read that are shown and move nothing: of grade C, and errata
 * @param due what is expected next, by day
 */
public record Explanation(
        Book book,
        LocalDate asOf,
        LocalDate explained,
        View view,
        LocalDate factsUntil,
        String factSet,
        Standing standing,
        Decision decision,
        List<ReportPlace> places,
        List<RuleExplanation> rules,
        List<InputUse> inputs,
        List<ThresholdUse> thresholds,
        List<Observation> unmoving,
        List<Due> due) {

    /** What the review says of the thesis or risk factor. */
    public sealed interface Standing {}

    /** What the review says of a thesis. */
    public record OfThesis(ThesisReview review) implements Standing {}

    /** What the review says of a risk factor. */
    public record OfRiskFactor(RiskFactorReview review) implements Standing {}

    /** A place in the report, with the description that its book gives. */
    public record ReportPlace(String id, String description) {}

    /**
     * Something that is read.
     *
     * @param unusableOrNull why it is not usable; absent when it is
     * @param readingOrNull the reading that stands for it, if there is one
     * @param rules the live rules that read it
     */
    public record InputUse(
            String input,
            @Nullable Unverified unusableOrNull,
            @Nullable ReadingShown readingOrNull,
            List<String> rules) {

        public Optional<Unverified> unusable() {
            return Optional.ofNullable(unusableOrNull);
        }

        public Optional<ReadingShown> reading() {
            return Optional.ofNullable(readingOrNull);
        }
    }

    /**
     * A threshold and who compares with it.
     *
     * @param hindsight whether it was set after the report's date
     * @param rules the rules that name it
     */
    public record ThresholdUse(Threshold threshold, boolean hindsight, List<String> rules) {}

    /**
     * Something that is expected.
     *
     * @param input a metric and period, or a thesis
     * @param overdue whether the day is over
     */
    public record Due(LocalDate on, String input, boolean overdue) {}

    /**
     * Explains a thesis or risk factor of a book.
     *
     * @throws IllegalArgumentException when the book has none of this id, or when the day is before the report was public
     */
    public static Explanation of(Book book, Observations observations, String id, LocalDate asOf, View view) {
        Subject subject = book.subject(id)
                .orElseThrow(() -> new IllegalArgumentException(
                        "The book %s has no thesis or risk factor \"%s\".".formatted(book.id(), id)));
        return new Explainer(reviewed(book, observations, asOf, view, subject::equals), subject).explanation();
    }

    /**
     * Explains every thesis and risk factor of a book, theses first, by id.
     *
     * @throws IllegalArgumentException when the day is before the report was public
     */
    public static List<Explanation> all(Book book, Observations observations, LocalDate asOf, View view) {
        Reviewed reviewed = reviewed(book, observations, asOf, view, any -> true);
        return Stream.<Subject>concat(book.theses().stream(), book.riskFactors().stream())
                .map(subject -> new Explainer(reviewed, subject).explanation())
                .toList();
    }

    private static Reviewed reviewed(
            Book book, Observations observations, LocalDate asOf, View view, Predicate<Subject> wanted) {
        LocalDate published = book.report().published();
        if (asOf.isBefore(published)) {
            throw new IllegalArgumentException("On %s the report of %s was not public yet, which it was on %s."
                    .formatted(asOf, book.id(), published));
        }
        return Reviewer.reviewed(book, observations, asOf, view, wanted);
    }
}
