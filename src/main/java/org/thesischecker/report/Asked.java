package org.thesischecker.report;

import java.util.List;
import java.util.stream.Stream;
import org.thesischecker.book.Book;
import org.thesischecker.book.Subject;
import org.thesischecker.model.RiskFactor;
import org.thesischecker.model.Thesis;
import org.thesischecker.review.BookReview;
import org.thesischecker.review.Review;
import org.thesischecker.review.ThesisReview;

/**
 * What a reader asked to see: everything, or the theses of some owners or tags with the risk factors that touch them.
 *
 * @param owners any of these; empty for all
 * @param tags any of these; empty for all
 */
public record Asked(List<String> owners, List<String> tags) {

    public static final Asked EVERYTHING = new Asked(List.of(), List.of());

    /** The review with what was asked for only. */
    public Review of(Review whole) {
        if (isEverything()) {
            return whole;
        }
        List<BookReview> books = whole.books().stream().map(this::narrowed).toList();
        return new Review(whole.asOf(), whole.view(), whole.factsUntil(), whole.factSet(), books);
    }

    public boolean isEverything() {
        return owners.isEmpty() && tags.isEmpty();
    }

    /** What was asked for, in words: {@code owner autos-desk, tag exports}. */
    public String words() {
        return String.join(
                ", ",
                Stream.concat(
                                owners.stream().map("owner "::concat),
                                tags.stream().map("tag "::concat))
                        .toList());
    }

    public boolean wants(Thesis thesis) {
        return wants(thesis.owner(), thesis.tags());
    }

    /** Whether a factor is wanted for itself, or because one of these theses is wanted and exposed to it. */
    public boolean wants(RiskFactor factor, Stream<Thesis> theses) {
        boolean touches = theses.filter(this::wants)
                .flatMap(thesis -> thesis.exposures().stream())
                .anyMatch(exposure -> exposure.riskFactor().equals(factor.id()));
        return touches || wants(factor.owner(), factor.tags());
    }

    /** Whether a thesis or a risk factor of some books is wanted. */
    public boolean wants(Subject subject, List<Book> books) {
        return isEverything()
                || (subject instanceof Subject.OfThesis thesis
                        ? wants(thesis.thesis())
                        : wants(((Subject.OfRiskFactor) subject).riskFactor(), beside(subject, books)));
    }

    /** The theses of its own book; of all, where it was taken out of its book since. */
    private static Stream<Thesis> beside(Subject factor, List<Book> books) {
        List<Book> own = books.stream()
                .filter(book -> book.riskFactors().contains(factor))
                .toList();
        return (own.isEmpty() ? books : own)
                .stream().flatMap(book -> book.theses().stream()).map(Subject.OfThesis::thesis);
    }

    private BookReview narrowed(BookReview book) {
        return new BookReview(
                book.book(),
                book.theses().stream().filter(thesis -> wants(thesis.thesis())).toList(),
                book.riskFactors().stream()
                        .filter(factor -> wants(
                                factor.riskFactor(), book.theses().stream().map(ThesisReview::thesis)))
                        .toList(),
                book.printed());
    }

    private boolean wants(String owner, List<String> itsTags) {
        boolean byOwner = owners.isEmpty() || owners.contains(owner);
        boolean byTag = tags.isEmpty() || itsTags.stream().anyMatch(tags::contains);
        return byOwner && byTag;
    }
}
