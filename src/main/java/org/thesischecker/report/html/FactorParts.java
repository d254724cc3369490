package org.thesischecker.report.html;

import java.util.List;
import java.util.Optional;
import org.thesischecker.ledger.Dispositions;
import org.thesischecker.model.RiskFactor;
import org.thesischecker.model.Words;
import org.thesischecker.report.PeopleWords;
import org.thesischecker.review.BookReview;
import org.thesischecker.review.RiskFactorReview;

/** The risk factors of a book, for the page. */
final class FactorParts {

    private final BookReview book;
    private final Dispositions people;
    private final Optional<Timelines> past;

    FactorParts(BookReview book, Dispositions people, Optional<Timelines> past) {
        this.book = book;
        this.people = people;
        this.past = past;
    }

    FactorPart of(RiskFactorReview review) {
        RiskFactor factor = review.riskFactor();
        String listed = factor.listed() ? "" : " (not in the report's own list of risks)";
        return new FactorPart(
                Anchors.of(review),
                factor.id(),
                factor.title(),
                factor.statement() + listed,
                Badge.of(review.state()),
                book.book().report().citation(factor.reportPlace()),
                PeopleWords.of(people, review),
                review.parts().stream()
                        .map(part -> new FactorPart.Part(
                                part.id(), factor.parts().getOrDefault(part.id(), ""), Badge.of(part.state())))
                        .toList(),
                past.map(all -> all.of(factor.id())).orElse(List.of()),
                review.findings().stream().map(FindingParts::of).toList(),
                review.exposed().stream().map(this::exposed).toList(),
                Limits.of(factor.thresholds().values(), book.book().report().published()),
                Limits.inputs(review.unverified()),
                factor.overlaps().stream()
                        .map(overlap -> overlap.riskFactor() + ": " + overlap.how())
                        .toList());
    }

    private ThesisPart.Exposed exposed(RiskFactorReview.ExposedThesis exposed) {
        List<Badge> badge = book.theses().stream()
                .filter(thesis -> thesis.thesis().id().equals(exposed.thesis()))
                .map(thesis -> Badge.of(thesis.verdict()))
                .toList();
        return new ThesisPart.Exposed(
                Anchors.jump(book, exposed.thesis(), exposed.thesis()),
                exposed.part(),
                Words.of(exposed.effect()),
                badge);
    }
}
