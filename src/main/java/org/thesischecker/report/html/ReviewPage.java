package org.thesischecker.report.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.thesischecker.model.FactorState;
import org.thesischecker.model.ResolutionState;
import org.thesischecker.model.Unverified;
import org.thesischecker.model.Verdict;
import org.thesischecker.model.Words;
import org.thesischecker.report.Counted;
import org.thesischecker.report.DecisionSupport;
import org.thesischecker.report.ReviewNotes;
import org.thesischecker.report.ReviewResult;
import org.thesischecker.report.RiskFactorSections;
import org.thesischecker.report.Standing;
import org.thesischecker.report.UnverifiedLines;
import org.thesischecker.review.BookReview;
import org.thesischecker.review.Review;
import org.thesischecker.review.RiskFactorReview;
import org.thesischecker.review.ThesisReview;

/** A review as a page. */
final class ReviewPage {

    private static final int DUE = 10;

    private final ReviewResult result;
    private final Review shown;

    private ReviewPage(ReviewResult result) {
        this.result = result;
        this.shown = result.shown();
    }

    static Page of(ReviewResult result) {
        return new ReviewPage(result).page();
    }

    private Page page() {
        BookParts parts = new BookParts(result);
        List<BookPart> books = shown.books().stream().map(parts::of).toList();
        return new Page(
                title(),
                asked(),
                facts(),
                result.today().stream()
                        .map(today -> "%s is to come: today is %s.".formatted(shown.asOf(), today))
                        .toList(),
                List.of(theses(), factors()),
                result.changes().map(changes -> ChangeRows.of(changes, shown.books())).stream()
                        .toList(),
                due(),
                FlipPictures.of(result.closest(), shown.books()),
                shown.books().stream().flatMap(this::unjudged).toList(),
                books,
                ReviewNotes.texts(shown, result),
                DecisionSupport.LINE);
    }

    private String title() {
        String titles =
                shown.books().stream().map(book -> book.book().report().title()).collect(Collectors.joining("; "));
        return "Review of " + titles;
    }

    private String asked() {
        return result.asked().isEverything()
                ? ""
                : "Only " + result.asked().words() + ", with the risk factors that touch it.";
    }

    private List<Page.Named> facts() {
        List<Page.Named> facts = new ArrayList<>();
        facts.add(new Page.Named("As of", shown.asOf().toString()));
        facts.add(new Page.Named("Facts until", shown.factsUntil().toString()));
        facts.add(new Page.Named("View", Words.of(shown.view())));
        facts.add(new Page.Named("Fact set", shown.factSet()));
        shown.books()
                .forEach(book -> facts.add(new Page.Named(
                        "Rule pack " + book.book().id(), book.book().rulePack())));
        return facts;
    }

    private Page.Tally theses() {
        List<ThesisReview> all =
                shown.books().stream().flatMap(book -> book.theses().stream()).toList();
        List<Page.Count> counts = Standing.ORDER.stream()
                .map(standing -> {
                    List<ThesisReview> such = all.stream()
                            .filter(thesis -> Standing.of(thesis).equals(standing))
                            .toList();
                    String link =
                            such.isEmpty() ? "" : Anchors.group(such.get(0).book(), BookParts.word(standing.words()));
                    return new Page.Count(such.size(), Badge.of(standing), link);
                })
                .toList();
        return new Page.Tally(Counted.of(all.size(), "thesis", "theses"), counts);
    }

    private Page.Tally factors() {
        List<RiskFactorReview> all = shown.books().stream()
                .flatMap(book -> book.riskFactors().stream())
                .toList();
        List<Page.Count> counts = RiskFactorSections.ORDER.stream()
                .map(state -> {
                    List<RiskFactorReview> such = all.stream()
                            .filter(factor -> factor.state() == state)
                            .toList();
                    return new Page.Count(such.size(), Badge.of(state), such.isEmpty() ? "" : Anchors.of(such.get(0)));
                })
                .toList();
        return new Page.Tally(Counted.of(all.size(), "risk factor", "risk factors"), counts);
    }

    /** What resolves next; what is overdue comes first, as its day is past. */
    private List<Page.Due> due() {
        return shown.books().stream()
                .flatMap(book -> book.theses().stream())
                .filter(thesis -> thesis.resolution().state() != ResolutionState.RESOLVED)
                .sorted(Comparator.comparing(
                                (ThesisReview thesis) -> thesis.resolution().on())
                        .thenComparing(thesis -> thesis.thesis().id()))
                .limit(DUE)
                .map(thesis -> new Page.Due(
                        new Page.Jump(Anchors.of(thesis), thesis.thesis().title()),
                        thesis.thesis().id(),
                        Badge.of(Standing.of(thesis)),
                        thesis.resolution().on().toString(),
                        Words.of(thesis.resolution().state())))
                .toList();
    }

    private Stream<Page.Unjudged> unjudged(BookReview book) {
        Stream<Page.Unjudged> theses = book.theses().stream()
                .filter(thesis -> thesis.verdict() == Verdict.UNVERIFIED)
                .map(thesis -> new Page.Unjudged(
                        new Page.Jump(Anchors.of(thesis), thesis.thesis().title()),
                        "thesis",
                        thesis.possible().isEmpty() ? "" : UnverifiedLines.possible(thesis),
                        blocking(thesis.unverified())));
        Stream<Page.Unjudged> factors = book.riskFactors().stream()
                .filter(factor -> factor.state() == FactorState.UNVERIFIED)
                .map(factor -> new Page.Unjudged(
                        new Page.Jump(Anchors.of(factor), factor.riskFactor().title()),
                        "risk factor",
                        "",
                        blocking(factor.unverified())));
        return Stream.concat(theses, factors);
    }

    private static List<String> blocking(List<Unverified> unverified) {
        return unverified.stream()
                .filter(Unverified::blocks)
                .map(UnverifiedLines::words)
                .toList();
    }
}
