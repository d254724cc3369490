package org.thesischecker.history;

import java.time.LocalDate;
import java.util.List;
import org.thesischecker.model.FactorState;
import org.thesischecker.model.Finding;
import org.thesischecker.model.Verdict;

/**
 * A thesis, a risk factor or a part of one stands elsewhere than before.
 *
 * @param since the earlier day
 * @param on the later day
 * @param held the rules that held before, the one that decided first
 * @param holds the rules that hold now, the one that decides first
 */
public record Flip(
        Tracked tracked,
        LocalDate since,
        LocalDate on,
        Position before,
        Position after,
        Cause cause,
        List<Finding> held,
        List<Finding> holds) {

    /** What a flip is to its reader, in the order of what to read first. */
    public enum Kind {
        NEWLY_BROKEN,
        NEWLY_AT_RISK,
        RECOVERED,
        NOW_CONFIRMED,
        NO_LONGER_JUDGED,
        FIRED,
        WATCHED,
        CLEARED,
        NOW_QUIET,
        NO_LONGER_WATCHED,
        ADDED,
        REMOVED
    }

    /** Whether a part flips with its factor, both to the same state for the same reason: then the factor is enough. */
    public boolean isSaidByItsFactor(List<Flip> all) {
        return !tracked.part().isEmpty() && all.stream().anyMatch(this::isPartOf);
    }

    private boolean isPartOf(Flip factor) {
        return factor.tracked.part().isEmpty()
                && factor.tracked.subject().id().equals(tracked.subject().id())
                && factor.on.equals(on)
                && factor.after.isLike(after)
                && factor.cause.equals(cause);
    }

    /** What it is to its reader. */
    public Kind kind() {
        if (before instanceof Position.Absent) {
            return Kind.ADDED;
        }
        if (after instanceof Position.OfThesis thesis) {
            return ofThesis(thesis.verdict());
        }
        return after instanceof Position.OfFactor factor ? ofFactor(factor.state()) : Kind.REMOVED;
    }

    private Kind ofThesis(Verdict verdict) {
        return switch (verdict) {
            case BROKEN -> Kind.NEWLY_BROKEN;
            case AT_RISK -> Kind.NEWLY_AT_RISK;
            case UNVERIFIED -> Kind.NO_LONGER_JUDGED;
            case CONFIRMED -> before.word().equals(Verdict.UNVERIFIED.name()) ? Kind.NOW_CONFIRMED : Kind.RECOVERED;
        };
    }

    private Kind ofFactor(FactorState state) {
        return switch (state) {
            case FIRED -> Kind.FIRED;
            case WATCH -> before.word().equals(FactorState.FIRED.name()) ? Kind.CLEARED : Kind.WATCHED;
            case QUIET -> before.word().equals(FactorState.UNVERIFIED.name()) ? Kind.NOW_QUIET : Kind.CLEARED;
            case UNVERIFIED -> Kind.NO_LONGER_WATCHED;
        };
    }
}
