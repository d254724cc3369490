package org.thesischecker.engine;

import java.util.List;
import java.util.Map;
import org.thesischecker.book.Rule;
import org.thesischecker.facts.FactSet;
import org.thesischecker.model.FactorState;
import org.thesischecker.model.Unverified;
import org.thesischecker.model.Verdict;

/** What a subject is judged against: the fact set, and where the theses and risk factors below it stand. */
public final class World {

    private final FactSet facts;
    private final Map<String, ThesisStanding> theses;
    private final Map<String, FactorStanding> factors;
    private final ReadingFacts readings;

    public World(FactSet facts, Map<String, ThesisStanding> theses, Map<String, FactorStanding> factors) {
        this.facts = facts;
        this.theses = theses;
        this.factors = factors;
        this.readings = new ReadingFacts(facts);
    }

    public FactSet facts() {
        return facts;
    }

    /** Where theses stand, by id. */
    public Map<String, ThesisStanding> theses() {
        return theses;
    }

    /** Where risk factors stand, by id, and by id and part with a slash between. */
    public Map<String, FactorStanding> factors() {
        return factors;
    }

    /** How many combinations of facts a rule could have to try here. */
    public Combining combining(Rule rule) {
        return Combinations.of(rule, readings);
    }

    ReadingFacts readings() {
        return readings;
    }

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
