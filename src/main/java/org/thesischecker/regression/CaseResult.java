package org.thesischecker.regression;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.thesischecker.book.Cases.Case;
import org.thesischecker.model.Problem;

/**
 * What came of one rule test.
 *
 * @param subject the id of the thesis or risk factor that was judged
 * @param came on the case's first day
 * @param differences what came out otherwise than the case expects, on any of its days; empty when it passes
 * @param then what came on each later day
 */
public record CaseResult(String subject, Case tried, Came came, List<Difference> differences, List<CaseResult> then) {

    /** The ids of the rules that held on any day. */
    public Set<String> fired() {
        Set<String> fired = new TreeSet<>(came.holding());
        then.forEach(later -> fired.addAll(later.fired()));
        return fired;
    }

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
