package org.thesischecker.regression;

import java.util.List;
import org.thesischecker.book.Cases.Case;
import org.thesischecker.model.Problem;

/**
 * What came of one rule test.
 *
 * @param subject the id of the thesis or risk factor that was judged
 * @param differences what came out otherwise than the case expects; empty when it passes
 */
public record CaseResult(String subject, Case tried, Came came, List<Difference> differences) {

    public Outcome outcome() {
        boolean asExpected = differences.isEmpty();
        if (tried.todo().isPresent()) {
            return asExpected ? Outcome.TODO_PASSES : Outcome.TODO;
        }
        return asExpected ? Outcome.PASSED : Outcome.FAILED;
    }

    /** Whether nothing is wrong with it; of a case that is marked {@code todo} nothing can be. */
    public boolean passed() {
        return outcome() != Outcome.FAILED;
    }

    /** What is wrong, each with its place and with what came of the whole case. */
    public List<Problem> problems() {
        return passed()
                ? List.of()
                : differences.stream()
                        .map(difference -> Problem.at(
                                difference.place(),
                                "case \"%s\": %s".formatted(tried.name(), difference.text()),
                                came.text()))
                        .toList();
    }
}
