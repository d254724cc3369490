package org.thesischecker.whatif;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.thesischecker.book.Book;
import org.thesischecker.book.Subject;
import org.thesischecker.facts.Dictionary;
import org.thesischecker.facts.FactSet;
import org.thesischecker.facts.Observations;
import org.thesischecker.model.View;
import org.thesischecker.review.BookReview;
import org.thesischecker.review.Review;
import org.thesischecker.review.Reviewed;
import org.thesischecker.review.WarmReview;

/**
 * What is how far from flipping on an as-of date.
 *
 * @param factsUntil the latest day on which a visible row became known
 * @param factSet sha256 of the fact set, as lower-case hex
 * @param ofThresholds whether thresholds were moved, too
 */
public record Headrooms(
        LocalDate asOf, View view, LocalDate factsUntil, String factSet, boolean ofThresholds, List<OfBook> books) {

    /** By closeness in percent; those of which it is not known come last. */
    static final Comparator<Headroom.Nearest> CLOSEST = Comparator.comparing(
                    (Headroom.Nearest nearest) -> nearest.flip().percent(),
                    Comparator.comparing((Optional<BigDecimal> percent) -> percent.isEmpty())
                            .thenComparing(percent -> percent.orElse(BigDecimal.ZERO)))
            .thenComparing(nearest -> nearest.headroom().subject().id())
            .thenComparing(nearest -> nearest.headroom().target().text())
            .thenComparing(nearest -> nearest.flip().value());

    public Headrooms {
        books = List.copyOf(books);
    }

    /**
     * Those of one book.
     *
     * @param review the wanted theses and risk factors as they are
     * @param readings those of readings and forecasts, by subject, then by target
     * @param thresholds those of thresholds, by subject, then by threshold; empty unless they were asked for
     */
    public record OfBook(Book book, BookReview review, List<Headroom> readings, List<Headroom> thresholds) {

        public OfBook {
            readings = List.copyOf(readings);
            thresholds = List.copyOf(thresholds);
        }
    }

    /**
     * Looks for the headroom of some theses and risk factors of some books.
     *
     * @param wanted which theses and risk factors
     * @param ofThresholds whether thresholds are moved, too
     */
    public static Headrooms of(
            List<Book> books,
            Observations observations,
            LocalDate asOf,
            View view,
            Predicate<Subject> wanted,
            boolean ofThresholds) {
        List<OfBook> found = new ArrayList<>();
        for (Book book : books) {
            try (WarmReview warm = WarmReview.of(book, observations, asOf, view)) {
                found.add(of(warm, wanted, ofThresholds));
            }
        }
        FactSet facts = observations.asOf(asOf, view);
        return new Headrooms(asOf, view, facts.factsUntil(), facts.sha256(), ofThresholds, found);
    }

    private static OfBook of(WarmReview warm, Predicate<Subject> wanted, boolean ofThresholds) {
        Reviewed reviewed = warm.reviewed();
        HeadroomSearch search = HeadroomSearch.in(warm, reviewed);
        BookReview all = reviewed.review();
        BookReview shown = narrowed(all, id -> isWanted(all.book(), id, wanted));
        return new OfBook(
                all.book(), shown, search.ofReadings(wanted), ofThresholds ? search.ofThresholds(wanted) : List.of());
    }

    private static BookReview narrowed(BookReview all, Predicate<String> wanted) {
        return new BookReview(
                all.book(),
                all.theses().stream()
                        .filter(thesis -> wanted.test(thesis.thesis().id()))
                        .toList(),
                all.riskFactors().stream()
                        .filter(factor -> wanted.test(factor.riskFactor().id()))
                        .toList(),
                List.of());
    }

    private static boolean isWanted(Book book, String id, Predicate<Subject> wanted) {
        return book.subject(id).filter(wanted).isPresent();
    }

    /**
     * The same, of some metrics only, with the reviews of what may depend on them; of all when none is named. Thresholds
     * have no metric.
     */
    public Headrooms ofMetrics(List<String> metrics, Dictionary dictionary) {
        if (metrics.isEmpty()) {
            return this;
        }
        Reach reach = new Reach(dictionary);
        List<OfBook> narrowed = books.stream()
                .map(book -> new OfBook(
                        book.book(),
                        narrowed(book.review(), reach.of(book.book(), metrics)::contains),
                        book.readings().stream()
                                .filter(one -> one.standing()
                                        .filter(row -> metrics.contains(row.metric()))
                                        .isPresent())
                                .toList(),
                        List.of()))
                .toList();
        return new Headrooms(asOf, view, factsUntil, factSet, false, narrowed);
    }

    /** Whether a rule of one of the books, live or not, reads a metric. */
    public static boolean isRead(List<Book> books, Dictionary dictionary, String metric) {
        return books.stream().anyMatch(book -> new Reach(dictionary).isRead(book, metric));
    }

    /** The review of what was asked for, as it is. */
    public Review review() {
        return new Review(
                asOf,
                view,
                factsUntil,
                factSet,
                books.stream().map(OfBook::review).toList());
    }

    /** Those of readings and forecasts, of all books. */
    public List<Headroom> readings() {
        return books.stream().flatMap(book -> book.readings().stream()).toList();
    }

    /** Those of thresholds, of all books. */
    public List<Headroom> thresholds() {
        return books.stream().flatMap(book -> book.thresholds().stream()).toList();
    }

    /** The flips by closeness in percent; those of which it is not known, such as events, come last. */
    public static List<Headroom.Nearest> closest(List<Headroom> some) {
        return sorted(some.stream().flatMap(Headroom::nearest));
    }

    /** By their closest flip; those without one come last, by subject, then by target. */
    public static List<Headroom> byCloseness(List<Headroom> some) {
        return Stream.concat(
                        closest(some).stream().map(Headroom.Nearest::headroom).distinct(), without(some).stream())
                .toList();
    }

    static List<Headroom.Nearest> sorted(Stream<Headroom.Nearest> flips) {
        return flips.sorted(CLOSEST).toList();
    }

    /** Those of which no value flips anything. */
    public static List<Headroom> without(List<Headroom> some) {
        return some.stream().filter(one -> one.flips().isEmpty()).toList();
    }
}
