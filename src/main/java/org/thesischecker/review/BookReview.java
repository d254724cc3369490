package org.thesischecker.review;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.thesischecker.book.Book;
import org.thesischecker.book.Report;
import org.thesischecker.model.Observation;

/** What a review says of one book: theses and risk factors by id, and what the report printed against what was found. */
public record BookReview(
        Book book, List<ThesisReview> theses, List<RiskFactorReview> riskFactors, List<PrintedCheck> printed) {

    /**
     * A number that the report prints as fact, held against the reading that stands.
     *
     * @param offOrNull printed less found, in the unit; absent when nothing was found
     */
    public record PrintedCheck(
            Report.Printed printed,
            @Nullable Observation foundOrNull,
            @Nullable BigDecimal offOrNull) {

        public Optional<Observation> found() {
            return Optional.ofNullable(foundOrNull);
        }

        public Optional<BigDecimal> off() {
            return Optional.ofNullable(offOrNull);
        }
    }
}
