package org.thesischecker.regression;

import java.util.Optional;
import org.thesischecker.history.Apart;
import org.thesischecker.history.Position;
import org.thesischecker.model.FactorState;
import org.thesischecker.model.Verdict;

/** What a change is to somebody who relies on the verdicts, the one to read first before the others. */
public enum ChangeClass {
    /** A rule that could be evaluated cannot any more. */
    ERROR,
    /** A verdict or state went to a worse one. */
    WORSE,
    /** Good news is not known any more, or bad news came where nothing was known. */
    MAYBE_WORSE,
    /** A verdict or state went to a better one. */
    BETTER,
    /** Bad news is not known any more, or good news came where nothing was known. */
    MAYBE_BETTER,
    REMOVED,
    ADDED,
    /** Other rules hold, and the verdict or state is the same. */
    SAME_VERDICT_OTHER_FINDINGS;

    /** The class of a change. */
    static ChangeClass of(Apart apart) {
        Position before = apart.before().position();
        Position after = apart.after().position();
        if (before instanceof Position.Absent) {
            return ADDED;
        }
        if (after instanceof Position.Absent) {
            return REMOVED;
        }
        if (apart.after().failed() && !apart.before().failed()) {
            return ERROR;
        }
        return apart.isFlip() ? ofFlip(badness(before), badness(after)) : SAME_VERDICT_OTHER_FINDINGS;
    }

    /** From or to where nothing is known, the other side says in which direction it may have gone. */
    private static ChangeClass ofFlip(Optional<Integer> before, Optional<Integer> after) {
        if (before.isPresent() && after.isPresent()) {
            return after.get() > before.get() ? WORSE : BETTER;
        }
        boolean badBefore = before.filter(bad -> bad > 0).isPresent();
        boolean goodAfter = after.filter(bad -> bad == 0).isPresent();
        return badBefore || goodAfter ? MAYBE_BETTER : MAYBE_WORSE;
    }

    /** 0 is good; empty where nothing is known. */
    private static Optional<Integer> badness(Position position) {
        if (position instanceof Position.OfThesis thesis) {
            return ofThesis(thesis.verdict());
        }
        return position instanceof Position.OfFactor factor ? ofFactor(factor.state()) : Optional.empty();
    }

    private static Optional<Integer> ofThesis(Verdict verdict) {
        return switch (verdict) {
            case CONFIRMED -> Optional.of(0);
            case AT_RISK -> Optional.of(1);
            case BROKEN -> Optional.of(2);
            case UNVERIFIED -> Optional.empty();
        };
    }

    private static Optional<Integer> ofFactor(FactorState state) {
        return switch (state) {
            case QUIET -> Optional.of(0);
            case WATCH -> Optional.of(1);
            case FIRED -> Optional.of(2);
            case UNVERIFIED -> Optional.empty();
        };
    }

    /** Whether somebody who gates on worse verdicts wants to stop here; what failed is another gate's. */
    public boolean isWorse() {
        return this == WORSE || this == MAYBE_WORSE;
    }
}
