package org.thesischecker.register;

import java.time.LocalDate;
import java.util.List;
import org.thesischecker.ledger.RecordedRun;
import org.thesischecker.model.FactorState;

/**
 * Where a risk factor, or a part of one, stood in a run.
 *
 * @param state its state, or {@link #ABSENT}
 * @param unusable what was not usable of the whole factor, in words
 */
public record Stand(RecordedRun run, String state, List<String> unusable) {

    /** The run's rules have no such risk factor. */
    public static final String ABSENT = "absent";

    public Stand {
        unusable = List.copyOf(unusable);
    }

    /** Whether all that could have fired it was usable: QUIET says so, WATCH does not. */
    boolean isJudged() {
        return state.equals(FactorState.QUIET.name()) || (state.equals(FactorState.WATCH.name()) && unusable.isEmpty());
    }

    public long number() {
        return run.number();
    }

    public LocalDate asOf() {
        return run.entry().asOf();
    }
}
