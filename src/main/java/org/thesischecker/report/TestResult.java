package org.thesischecker.report;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import org.thesischecker.regression.CaseResult;
import org.thesischecker.regression.Outcome;
import org.thesischecker.regression.TestedBook;

/**
 * What came of rule tests, as it is shown.
 *
 * @param run the regular expression that narrowed the cases; empty for all
 * @param base the commit against which rules had to be changed to have mutants; empty for all rules
 */
public record TestResult(List<TestedBook> books, Optional<String> run, Optional<String> base) implements Result {

    @Override
    public Document document() {
        return TestDocument.of(this);
    }

    @Override
    public Optional<Remarks> remarks() {
        return Optional.of(TestRemarks.of(this));
    }

    @Override
    public Optional<JUnitSuite> suite() {
        return Optional.of(CasesSuite.of(this));
    }

    @Override
    public ObjectNode json() {
        return TestJson.of(this);
    }

    /** How many cases ended so. */
    public int count(Outcome outcome) {
        return books.stream().mapToInt(book -> book.results(outcome).size()).sum();
    }

    int cases() {
        return books.stream().mapToInt(book -> book.tests().results().size()).sum();
    }

    int rules() {
        return books.stream().mapToInt(TestedBook::rules).sum();
    }

    int firing() {
        return books.stream().mapToInt(TestedBook::firing).sum();
    }

    int subjects() {
        return books.stream()
                .mapToInt(book -> (int) book.tests().results().stream()
                        .map(CaseResult::subject)
                        .distinct()
                        .count())
                .sum();
    }
}
