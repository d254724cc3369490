package org.thesischecker.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.thesischecker.model.View;

/**
 * One run over a fact set on an as-of date.
 *
 * @param factsUntil the latest day on which a visible row became known
 * @param factSet sha256 of the fact set, lower-case hex
 */
public record Review(LocalDate asOf, View view, LocalDate factsUntil, String factSet, List<BookReview> books) {

    /** The review of a thesis of any book. */
    public Optional<ThesisReview> thesis(String id) {
        return books.stream()
                .flatMap(book -> book.theses().stream())
                .filter(thesis -> thesis.thesis().id().equals(id))
                .findFirst();
    }

    /** The review of a risk factor of any book. */
    public Optional<RiskFactorReview> riskFactor(String id) {
        return books.stream()
                .flatMap(book -> book.riskFactors().stream())
                .filter(factor -> factor.riskFactor().id().equals(id))
                .findFirst();
    }
}
