package org.thesischecker.engine;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.thesischecker.book.Rule;
import org.thesischecker.facts.FactSet;
import org.thesischecker.model.FactorState;
import org.thesischecker.model.Observation;
import org.thesischecker.model.Unverified;
import org.thesischecker.model.Verdict;

/** What a subject is judged against: the fact set, and where the theses and risk factors below it stand. */
public final class World {

    private final FactSet facts;
    private final Map<String, ThesisStanding> theses;
    private final Map<String, FactorStanding> factors;
    private final ReadingFacts readings;

    public World(FactSet facts, Map<String, ThesisStanding> theses, Map<String, FactorStanding> factors) {
        this(new ReadingFacts(facts), theses, factors);
    }

    private World(ReadingFacts readings, Map<String, ThesisStanding> theses, Map<String, FactorStanding> factors) {
        this.facts = readings.facts();
        this.theses = theses;
        this.factors = factors;
        this.readings = readings;
    }

    /** The same, were some rows known instead of those of their metric and period. */
    public World replacing(List<Observation> rows) {
        Set<String> metrics = rows.stream().map(Observation::metric).collect(Collectors.toSet());
        return new World(readings.with(facts.replacing(rows), metrics), theses, factors);
    }

    /** The same readings, where all theses and risk factors stand elsewhere. */
    public World standing(Map<String, ThesisStanding> others, Map<String, FactorStanding> otherFactors) {
        return new World(readings, others, otherFactors);
    }

    /** The same, did a thesis stand elsewhere. */
    public World with(String thesis, ThesisStanding standing) {
        Map<String, ThesisStanding> all = new HashMap<>(theses);
        all.put(thesis, standing);
        return new World(readings, all, factors);
    }

    /**
     * The same, did a risk factor or a part of one stand elsewhere.
     *
     * @param target the factor, or the factor and its part with a slash between
     */
    public World with(String target, FactorStanding standing) {
        Map<String, FactorStanding> all = new HashMap<>(factors);
        all.put(target, standing);
        return new World(readings, theses, all);
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
