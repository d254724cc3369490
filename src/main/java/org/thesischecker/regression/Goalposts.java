package org.thesischecker.regression;

import java.util.Set;
import org.thesischecker.history.Apart;
import org.thesischecker.history.Position;
import org.thesischecker.model.Verdict;

/** Tells an edit that makes a thesis look better that did not come out well. */
final class Goalposts {

    private static final Set<Verdict> BAD = Set.of(Verdict.BROKEN, Verdict.AT_RISK);

    private Goalposts() {}

    /** Whether a thesis that is broken or at risk by the base stands better, stands unjudged, or is gone. */
    static boolean areMoved(Apart apart, ChangeClass kind) {
        boolean better = switch (kind) {
            case BETTER, MAYBE_BETTER, REMOVED, ERROR -> true;
            case WORSE, MAYBE_WORSE, ADDED, SAME_VERDICT_OTHER_FINDINGS -> false;
        };
        return better
                && apart.isFlip()
                && apart.before().position() instanceof Position.OfThesis thesis
                && BAD.contains(thesis.verdict());
    }
}
