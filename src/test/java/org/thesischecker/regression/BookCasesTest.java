package org.thesischecker.regression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.thesischecker.book.Cases;
import org.thesischecker.book.Cases.Case;
import org.thesischecker.book.Subject;
import org.thesischecker.model.Problem;

/** Every rule test of every book under {@code rules}, each as a test of its own. */
class BookCasesTest {

    private static final Path CHECKOUT = Path.of("");

    private static final String CASES = """
            cases:
              - name: nobody counted
                as-of: 2025-10-31
                expect: {verdict: %s}
            """;

    @TestFactory
    Stream<DynamicContainer> each_case_comes_to_what_it_expects() {
        return tests(CHECKOUT);
    }

    @Test
    void each_thesis_and_risk_factor_has_a_case() {
        List<String> untested = BookWithCases.under(CHECKOUT).stream()
                .flatMap(BookCasesTest::untested)
                .toList();

        assertThat(untested).isEmpty();
    }

    @Test
    void the_cases_of_a_second_book_are_run(@TempDir Path checkout) {
        new TeaBook(checkout, "black").thesisCases(CASES.formatted("UNVERIFIED"));
        new TeaBook(checkout, "green").thesisCases(CASES.formatted("CONFIRMED"));

        List<DynamicContainer> books = tests(checkout).toList();

        assertThat(books).extracting(DynamicNode::getDisplayName).containsExactly("black", "green");
        assertThat(leaves(books.get(0)))
                .singleElement()
                .satisfies(test -> test.getExecutable().execute());
        assertThat(leaves(books.get(1)))
                .singleElement()
                .satisfies(test -> assertThatThrownBy(() -> test.getExecutable().execute())
                        .isInstanceOf(AssertionError.class)
                        .hasMessageContaining("rules/green/theses/drunk.cases.yaml"));
    }

    @Test
    void a_book_without_cases_is_named(@TempDir Path checkout) {
        new TeaBook(checkout, "black").thesisCases(CASES.formatted("UNVERIFIED"));

        assertThat(BookWithCases.under(checkout).stream().flatMap(BookCasesTest::untested))
                .containsExactly("black/drought");
    }

    @Test
    void a_checkout_without_a_book_fails(@TempDir Path checkout) throws IOException {
        new TeaBook(checkout, "black");
        Files.move(checkout.resolve("rules"), checkout.resolve("elsewhere"));
        Files.createDirectory(checkout.resolve("rules"));

        assertThatThrownBy(() -> tests(checkout))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("rules: the folder holds no rule book");
    }

    private static Stream<DynamicContainer> tests(Path checkout) {
        return BookWithCases.under(checkout).stream()
                .map(one ->
                        dynamicContainer(one.book().id(), one.cases().stream().map(cases -> tests(one, cases))));
    }

    private static DynamicContainer tests(BookWithCases one, Cases cases) {
        Subject subject = one.book().subject(cases.subject()).orElseThrow();
        CaseRun run = new CaseRun(one.book(), one.known(), subject);
        return dynamicContainer(cases.subject(), cases.cases().stream().map(tried -> test(run, tried)));
    }

    private static DynamicTest test(CaseRun run, Case tried) {
        return dynamicTest(tried.name(), Path.of(tried.place().file()).toUri(), () -> {
            List<Problem> differences = run.result(tried).problems();
            if (!differences.isEmpty()) {
                throw new AssertionError(BookWithCases.text(differences));
            }
        });
    }

    private static Stream<String> untested(BookWithCases one) {
        List<String> tested = one.cases().stream()
                .filter(cases -> !cases.cases().isEmpty())
                .map(Cases::subject)
                .toList();
        return Stream.<Subject>concat(one.book().theses().stream(), one.book().riskFactors().stream())
                .map(Subject::id)
                .filter(id -> !tested.contains(id))
                .map(id -> one.book().id() + "/" + id);
    }

    private static List<DynamicTest> leaves(DynamicContainer book) {
        return book.getChildren()
                .flatMap(subject -> ((DynamicContainer) subject).getChildren())
                .map(DynamicTest.class::cast)
                .toList();
    }
}
