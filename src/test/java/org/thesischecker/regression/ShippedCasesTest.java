package org.thesischecker.regression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.thesischecker.book.Cases;
import org.thesischecker.book.Cases.Case;
import org.thesischecker.book.Subject;
import org.thesischecker.model.Problem;

/** Every rule test of the shipped book, each as a test of its own. */
class ShippedCasesTest {

    @TestFactory
    Stream<DynamicContainer> each_case_comes_to_what_it_expects() {
        return Shipped.CASES.stream().map(ShippedCasesTest::container);
    }

    @Test
    void each_thesis_and_risk_factor_has_a_case() {
        List<String> tested = Shipped.CASES.stream()
                .filter(cases -> !cases.cases().isEmpty())
                .map(Cases::subject)
                .toList();

        assertThat(tested)
                .containsExactlyInAnyOrderElementsOf(
                        Stream.<Subject>concat(Shipped.BOOK.theses().stream(), Shipped.BOOK.riskFactors().stream())
                                .map(Subject::id)
                                .toList());
    }

    private static DynamicContainer container(Cases cases) {
        Subject subject = Shipped.BOOK.subject(cases.subject()).orElseThrow();
        CaseRun run = new CaseRun(Shipped.BOOK, Shipped.DICTIONARY, subject);
        return dynamicContainer(cases.subject(), cases.cases().stream().map(tried -> test(run, tried)));
    }

    private static DynamicTest test(CaseRun run, Case tried) {
        return dynamicTest(tried.name(), Path.of(tried.place().file()).toUri(), () -> {
            List<Problem> differences = run.result(tried).differences();
            if (!differences.isEmpty()) {
                throw new AssertionError(differences.stream().map(Problem::text).collect(Collectors.joining("\n")));
            }
        });
    }
}
