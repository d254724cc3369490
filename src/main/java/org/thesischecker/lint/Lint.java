package org.thesischecker.lint;

import java.time.LocalDate;
import java.util.List;
import java.util.function.ToIntFunction;
import org.thesischecker.book.Subject;
import org.thesischecker.facts.Observations;
import org.thesischecker.lint.LintResult.Checked;

/** Checks books and facts that load for what is most likely not meant. */
public final class Lint {

    private Lint() {}

    /**
     * Everything that the checks find.
     *
     * @param today after this day is the future
     */
    public static LintResult of(List<BookAndCases> books, Observations observations, LocalDate today) {
        Findings findings = new Findings();
        for (BookAndCases book : books) {
            new RuleChecks(book, findings).run();
            new ConditionChecks(book.book(), observations.dictionary(), findings).run();
            new ThesisChecks(book.book(), observations, findings, today).run();
            new ThresholdChecks(book.book(), findings, today).run();
        }
        new FactChecks(books, observations, findings, today).run();
        return new LintResult(today, checked(books, observations), findings.sorted());
    }

    private static Checked checked(List<BookAndCases> books, Observations observations) {
        return new Checked(
                books.stream().map(book -> book.book().id()).toList(),
                count(books, book -> book.book().theses().size()),
                count(books, book -> book.book().riskFactors().size()),
                count(books, book -> (int) book.rules().count()),
                count(
                        books,
                        book -> book.subjects()
                                .map(Subject::thresholds)
                                .mapToInt(all -> all.size())
                                .sum()),
                count(
                        books,
                        book -> book.cases().stream()
                                .mapToInt(cases -> cases.cases().size())
                                .sum()),
                observations.dictionary().metrics().size(),
                observations.all().size());
    }

    private static int count(List<BookAndCases> books, ToIntFunction<BookAndCases> of) {
        return books.stream().mapToInt(of).sum();
    }
}
