package org.thesischecker.report;

import java.util.stream.Collectors;
import org.thesischecker.regression.CaseResult;
import org.thesischecker.regression.TestedBook;

/** Rule tests for a CI server: a test for each case; one that is marked {@code todo} is skipped. */
final class CasesSuite {

    private CasesSuite() {}

    static JUnitSuite of(TestResult result) {
        return new JUnitSuite(
                "thesis test",
                result.books().stream()
                        .flatMap(book -> book.tests().results().stream().map(one -> test(book, one)))
                        .toList());
    }

    private static JUnitSuite.Test test(TestedBook book, CaseResult result) {
        String group = book.book().id() + "." + result.subject();
        String name = result.tried().name().replace('\n', ' ');
        return switch (result.outcome()) {
            case PASSED -> JUnitSuite.Test.passed(group, name);
            case FAILED ->
                new JUnitSuite.Test(group, name, JUnitSuite.Ending.FAILED, TestDocument.text(result), letter(result));
            case TODO -> skipped(group, name, "todo: " + TestDocument.reason(result));
            case TODO_PASSES -> skipped(group, name, "passes by now; remove its todo: " + TestDocument.reason(result));
        };
    }

    private static JUnitSuite.Test skipped(String group, String name, String message) {
        return new JUnitSuite.Test(group, name, JUnitSuite.Ending.SKIPPED, message, "");
    }

    private static String letter(CaseResult result) {
        return result.differences().stream()
                        .map(difference -> difference.place() + ": " + difference.text())
                        .collect(Collectors.joining("\n"))
                + "\n" + result.came().text();
    }
}
