package org.thesischecker.register;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.thesischecker.book.Book;
import org.thesischecker.book.Report;
import org.thesischecker.facts.Observations;
import org.thesischecker.model.Observation;
import org.thesischecker.model.Period;
import org.thesischecker.model.Status;
import org.thesischecker.model.Unit;
import org.thesischecker.model.View;
import org.thesischecker.review.BookReview;
import org.thesischecker.review.Reviewer;

/** Numbers that were printed, beside what was found: those of the report, and rows of the facts that are known to be wrong. */
public record ErrataRegister(List<Erratum> rows) {

    public ErrataRegister {
        rows = List.copyOf(rows);
    }

    /** Where a printed number is kept. */
    public enum Kind {
        /** The book's list of what its report prints as fact. */
        PRINTED_AS_FACT,
        /** A row of the facts that is kept as an erratum. */
        KEPT_IN_THE_FACTS
    }

    /**
     * A printed number.
     *
     * @param by who printed it
     * @param place in the report, or in the facts
     * @param foundOrNull the reading that stood at the end of the period; absent when there was none
     * @param offOrNull printed less found, in the unit; absent when nothing was found
     * @param note the reason, and who corrected it
     */
    public record Erratum(
            Kind kind,
            String by,
            String place,
            String statement,
            String metric,
            Period period,
            BigDecimal printed,
            Unit unit,
            @Nullable Observation foundOrNull,
            @Nullable BigDecimal offOrNull,
            String note) {

        public Optional<Observation> found() {
            return Optional.ofNullable(foundOrNull);
        }

        public Optional<BigDecimal> off() {
            return Optional.ofNullable(offOrNull);
        }
    }

    /** The register of what was public by the end of a period. */
    public static ErrataRegister of(List<Book> books, Observations facts, Window window) {
        List<Erratum> rows = new ArrayList<>();
        LocalDate last = window.to();
        for (Book book : books) {
            if (!last.isBefore(book.report().published())) {
                Reviewer.review(List.of(book), facts, last, View.PUBLISHED).books().stream()
                        .flatMap(review -> review.printed().stream())
                        .map(check -> erratum(book, check))
                        .forEach(rows::add);
            }
        }
        var known = facts.asOf(last, View.PUBLISHED);
        facts.all().stream()
                .filter(row ->
                        row.status() == Status.PRINTED && !row.published().isAfter(last))
                .map(row -> erratum(
                        row,
                        known.reading(row.metric(), row.period())
                                .map(reading -> reading.observation())
                                .orElse(null)))
                .forEach(rows::add);
        return new ErrataRegister(rows);
    }

    private static Erratum erratum(Book book, BookReview.PrintedCheck check) {
        Report.Printed printed = check.printed();
        return new Erratum(
                Kind.PRINTED_AS_FACT,
                book.report().publisher(),
                book.report().citation(printed.reportPlace()),
                printed.statement(),
                printed.metric(),
                printed.period(),
                printed.value(),
                printed.unit(),
                check.foundOrNull(),
                check.offOrNull(),
                printed.note());
    }

    private static Erratum erratum(Observation row, @Nullable Observation found) {
        return new Erratum(
                Kind.KEPT_IN_THE_FACTS,
                row.source(),
                row.place().file() + ":" + row.place().line(),
                row.metric() + " of " + row.period(),
                row.metric(),
                row.period(),
                row.value(),
                row.unit(),
                found,
                found == null || !found.unit().equals(row.unit())
                        ? null
                        : row.value().subtract(found.value()),
                row.note());
    }
}
