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
public record CaseResult(String subject, Case tried, List<Problem> differences) {

    public boolean passed() {
        return differences.isEmpty();
    }
}
