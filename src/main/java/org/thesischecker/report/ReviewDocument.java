package org.thesischecker.report;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.thesischecker.book.Report;
import org.thesischecker.model.FactorState;
import org.thesischecker.model.Verdict;
import org.thesischecker.model.Words;
import org.thesischecker.report.Document.Block;
import org.thesischecker.report.Document.Count;
import org.thesischecker.report.Document.Heading;
import org.thesischecker.report.Document.Line;
import org.thesischecker.report.Document.Paragraph;
import org.thesischecker.report.Document.Tally;
import org.thesischecker.review.BookReview;
import org.thesischecker.review.Review;

/** A review for people: what was asked, the counts, the theses by verdict, the risk factors by state, the report's own numbers. */
final class ReviewDocument {

    private ReviewDocument() {}

    static Document of(ReviewResult result) {
        Review shown = result.shown();
        Stream<Block> top = Stream.of(
                        Stream.of(new Paragraph(Tone.STRONG, asked(result, shown))),
                        toCome(result),
                        result.changes().stream()
                                .flatMap(changes -> ChangeSections.of(
                                        changes, result.review().asOf(), result.verbose())),
                        Stream.of(tally(shown)))
                .flatMap(blocks -> blocks);
        Stream<Block> books = shown.books().stream().flatMap(book -> book(book, result));
        return new Document(
                Stream.of(top, HeadroomDocument.closest(result.closest()), books, ReviewNotes.of(shown, result))
                        .flatMap(blocks -> blocks)
                        .toList());
    }

    /** The first line: what was asked, and how far the facts reach. */
    private static String asked(ReviewResult result, Review shown) {
        Review review = result.review();
        String books = review.books().stream().map(book -> book.book().id()).collect(Collectors.joining(", "));
        long all = theses(review);
        String theses = result.asked().isEverything()
                ? Counted.of(all, "thesis", "theses")
                : theses(shown) + " of " + Counted.of(all, "thesis", "theses") + " ("
                        + result.asked().words() + ")";
        return "As of " + review.asOf() + ", view " + Words.of(review.view()) + ", facts until " + review.factsUntil()
                + ": " + books + ", " + theses;
    }

    private static Stream<Block> toCome(ReviewResult result) {
        return result.today().stream()
                .map(today -> new Paragraph(
                        Tone.WARNING,
                        "%s is to come: today is %s.".formatted(result.review().asOf(), today)));
    }

    private static long theses(Review review) {
        return review.books().stream().mapToLong(book -> book.theses().size()).sum();
    }

    private static Tally tally(Review review) {
        List<Verdict> verdicts = review.books().stream()
                .flatMap(book -> book.theses().stream())
                .map(thesis -> thesis.verdict())
                .toList();
        List<FactorState> states = review.books().stream()
                .flatMap(book -> book.riskFactors().stream())
                .map(factor -> factor.state())
                .toList();
        Count theses = new Count(
                Counted.of(verdicts.size(), "thesis", "theses"),
                ThesisSections.ORDER.stream()
                        .map(verdict -> count(Tones.of(verdict), verdict, verdicts))
                        .toList());
        Count factors = new Count(
                Counted.of(states.size(), "risk factor", "risk factors"),
                RiskFactorSections.ORDER.stream()
                        .map(state -> count(Tones.of(state), state, states))
                        .toList());
        return new Tally(List.of(theses, factors));
    }

    private static <E extends Enum<E>> Line count(Tone tone, E state, List<E> states) {
        long count = states.stream().filter(state::equals).count();
        return new Line(count == 0 ? Tone.FAINT : tone, count + " " + state);
    }

    private static Stream<Block> book(BookReview book, ReviewResult result) {
        Report report = book.book().report();
        String title = report.title() + " (" + report.publisher() + ", " + report.published() + ")";
        Stream<Block> heading = Stream.of(new Heading(1, Tone.STRONG, title));
        Stream<Block> evidence = result.verbose() ? EvidenceSections.of(book) : Stream.empty();
        return Stream.of(
                        heading,
                        ThesisSections.of(book, result),
                        RiskFactorSections.of(book, result.verbose(), result.people()),
                        result.asked().isEverything()
                                ? ReportSections.of(book, result.verbose())
                                : Stream.<Block>empty(),
                        evidence)
                .flatMap(blocks -> blocks);
    }
}
