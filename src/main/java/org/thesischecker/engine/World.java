package org.thesischecker.engine;

import java.util.List;
import java.util.Map;
import org.thesischecker.facts.FactSet;
import org.thesischecker.model.FactorState;
import org.thesischecker.model.Unverified;
import org.thesischecker.model.Verdict;

/**
 * What a subject is judged against: the fact set, and where the theses and risk factors below it stand.
 *
 * @param theses by id
 * @param factors by id, and by id and part with a slash between
 */
public record World(FactSet facts, Map<String, ThesisStanding> theses, Map<String, FactorStanding> factors) {

    /**
     * A verdict, as others read it.
     *
     * @param complete whether every input of it is usable or not yet due
     */
    public record ThesisStanding(Verdict verdict, boolean complete) {

        /** Whether nothing that is missing today could improve it. */
        public boolean isUsable() {
            return verdict == Verdict.CONFIRMED
                    || verdict == Verdict.BROKEN
                    || (verdict == Verdict.AT_RISK && complete);
        }
    }

    /**
     * A risk factor's state, as others read it.
     *
     * @param blocking what keeps it from being known to be quiet
     * @param complete whether every input, those of watching rules included, is usable
     */
    public record FactorStanding(FactorState state, List<Unverified> blocking, boolean complete) {

        public boolean isUsable() {
            return state == FactorState.FIRED || (state != FactorState.UNVERIFIED && complete);
        }
    }
}
