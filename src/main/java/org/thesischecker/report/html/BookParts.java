package org.thesischecker.report.html;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.thesischecker.book.Report;
import org.thesischecker.report.Amount;
import org.thesischecker.report.Counted;
import org.thesischecker.report.EditionWords;
import org.thesischecker.report.ErrorUnit;
import org.thesischecker.report.ReviewResult;
import org.thesischecker.report.RiskFactorSections;
import org.thesischecker.report.Standing;
import org.thesischecker.review.BookReview;
import org.thesischecker.review.ThesisReview;

/** A book, for the page. */
final class BookParts {

    private final ReviewResult result;

    BookParts(ReviewResult result) {
        this.result = result;
    }

    BookPart of(BookReview review) {
        Report report = review.book().report();
        Optional<Timelines> past = Timelines.of(review, result);
        boolean whole = result.asked().isEverything();
        return new BookPart(
                Anchors.book(review.book().id()),
                report.title(),
                report.publisher() + ", " + report.published(),
                EditionWords.of(report.edition()).orElse(""),
                past.map(Timelines::whole).stream().toList(),
                scorecard(review),
                groups(review, past),
                factors(review, past),
                whole ? review.printed().stream().map(BookParts::printed).toList() : List.of(),
                whole ? report.notEncodable().stream().map(BookParts::claim).toList() : List.of(),
                report.places().entrySet().stream()
                        .map(place -> new Page.Named(place.getKey(), place.getValue()))
                        .toList());
    }

    private List<ScorecardPart> scorecard(BookReview review) {
        return result.history().stream()
                .flatMap(history -> history.books().stream())
                .filter(book -> book.book().id().equals(review.book().id()))
                .map(book -> ScorecardPart.of(review, book.scorecard(), result.asked()))
                .toList();
    }

    private List<BookPart.Group> groups(BookReview review, Optional<Timelines> past) {
        ThesisParts parts = new ThesisParts(review, result, past);
        return Standing.ORDER.stream()
                .flatMap(standing -> {
                    List<ThesisReview> theses = review.theses().stream()
                            .filter(thesis -> Standing.of(thesis).equals(standing))
                            .toList();
                    return theses.isEmpty() ? Stream.empty() : Stream.of(group(review, standing, theses, parts));
                })
                .toList();
    }

    private static BookPart.Group group(
            BookReview review, Standing standing, List<ThesisReview> theses, ThesisParts parts) {
        return new BookPart.Group(
                Anchors.group(review.book().id(), word(standing.words())),
                Counted.of(theses.size(), "thesis", "theses"),
                Badge.of(standing),
                theses.stream().map(parts::of).toList());
    }

    /** A state as a part of an anchor. */
    static String word(String state) {
        return state.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-");
    }

    private List<FactorPart> factors(BookReview review, Optional<Timelines> past) {
        FactorParts parts = new FactorParts(review, result.people(), past);
        return RiskFactorSections.ORDER.stream()
                .flatMap(state -> review.riskFactors().stream().filter(factor -> factor.state() == state))
                .map(parts::of)
                .toList();
    }

    private static BookPart.Printed printed(BookReview.PrintedCheck check) {
        Report.Printed printed = check.printed();
        return new BookPart.Printed(
                printed.statement(),
                printed.reportPlace(),
                Amount.of(printed.value(), printed.unit()),
                check.found()
                        .map(found -> Amount.of(found) + " (" + found.source() + ", " + found.period() + ")")
                        .orElse("nothing found for " + printed.metric() + " " + printed.period()),
                check.off()
                        .map(off -> off.signum() == 0 ? "as printed" : Amount.signed(off, ErrorUnit.of(printed.unit())))
                        .orElse("not known"),
                Address.of(check.found().map(found -> found.url()).orElse("")),
                printed.note());
    }

    private static BookPart.Claim claim(Report.NotEncodable claim) {
        return new BookPart.Claim(claim.id(), claim.claim(), claim.reportPlace(), claim.reason());
    }
}
