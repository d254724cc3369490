package org.thesischecker.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.thesischecker.history.Tracked;
import org.thesischecker.model.Problem;
import org.thesischecker.model.Words;
import org.thesischecker.regression.BookDiff;
import org.thesischecker.regression.Declarations;
import org.thesischecker.regression.OneSide;

/**
 * A diff for a CI server: a test for each thesis, risk factor and part, which fails at a flip that nobody declared and at a
 * declared one that does not happen, and one for the rows of the past. It does not depend on a gate.
 */
final class DiffSuite {

    private DiffSuite() {}

    static JUnitSuite of(DiffResult result) {
        List<JUnitSuite.Test> tests = new ArrayList<>();
        result.oneSide().ifPresent(side -> tests.add(unloaded(side)));
        for (BookDiff book : result.diff().books()) {
            Declarations declarations = result.declarations(book);
            ids(book).forEach(id -> tests.add(test(book.id(), id, wrong(declarations, id))));
        }
        if (result.oneSide().isEmpty()) {
            List<String> wrong =
                    result.rowsUndeclared() ? List.of("edits of past rows or definitions are not declared") : List.of();
            tests.add(test("facts", "rows of the past", wrong));
        }
        return new JUnitSuite("thesis diff", tests);
    }

    private static JUnitSuite.Test unloaded(OneSide side) {
        String letter = side.problems().stream().map(Problem::text).collect(Collectors.joining("\n"));
        return new JUnitSuite.Test(
                "rules",
                "the rules of the %s side load".formatted(Words.of(side.unloaded())),
                JUnitSuite.Ending.ERROR,
                side.problems().get(0).what(),
                letter);
    }

    private static List<String> ids(BookDiff book) {
        return Stream.concat(book.after().stream(), book.before().stream())
                .flatMap(one -> Tracked.of(one).stream())
                .map(Tracked::id)
                .distinct()
                .toList();
    }

    private static List<String> wrong(Declarations declarations, String id) {
        return Stream.concat(
                        declarations.undeclared().stream()
                                .filter(one -> one.flip().tracked().id().equals(id))
                                .map(one -> "not declared: %s, by %s"
                                        .formatted(
                                                DeclarationSections.undeclared(one),
                                                String.join("; ", DiffWords.cause(one.flip())))),
                        declarations.unmet().stream()
                                .filter(one -> one.flip().target().equals(id))
                                .map(one -> "declared, and does not happen: " + DeclarationSections.unmet(one)))
                .toList();
    }

    private static JUnitSuite.Test test(String group, String name, List<String> wrong) {
        return wrong.isEmpty()
                ? JUnitSuite.Test.passed(group, name)
                : new JUnitSuite.Test(group, name, JUnitSuite.Ending.FAILED, wrong.get(0), String.join("\n", wrong));
    }
}
