package org.thesischecker.regression;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.thesischecker.book.Book;
import org.thesischecker.book.Cases.Case;
import org.thesischecker.book.Subject;
import org.thesischecker.engine.World;
import org.thesischecker.facts.FactSet;
import org.thesischecker.model.FactorState;
import org.thesischecker.model.Reason;
import org.thesischecker.model.Unverified;
import org.thesischecker.model.Verdict;

/** Makes the world of a case: other theses and risk factors stand where the case says, and are not judged. */
final class CaseWorld {

    private CaseWorld() {}

    /** Risk factors that the case does not name are quiet, with nothing missing; theses that it does not name are absent. */
    static World of(Case tried, Book book, FactSet facts) {
        Map<String, World.ThesisStanding> theses = new HashMap<>();
        tried.verdicts()
                .forEach((id, verdict) ->
                        theses.put(id, new World.ThesisStanding(verdict, verdict != Verdict.UNVERIFIED)));
        Map<String, World.FactorStanding> factors = new HashMap<>();
        book.riskFactors().forEach(factor -> add(factor, tried.riskFactors(), factors));
        return new World(facts, theses, factors);
    }

    /** The state of a factor is the worst of its parts and of what the case says of the whole. */
    private static void add(
            Subject.OfRiskFactor factor, Map<String, FactorState> named, Map<String, World.FactorStanding> factors) {
        FactorState worst = named.getOrDefault(factor.id(), FactorState.QUIET);
        for (String part : factor.riskFactor().parts().keySet()) {
            String target = factor.id() + "/" + part;
            FactorState state = named.getOrDefault(target, FactorState.QUIET);
            factors.put(target, standing(target, state));
            worst = state.compareTo(worst) > 0 ? state : worst;
        }
        factors.put(factor.id(), standing(factor.id(), worst));
    }

    private static World.FactorStanding standing(String target, FactorState state) {
        boolean complete = state != FactorState.UNVERIFIED;
        List<Unverified> blocking = complete
                ? List.of()
                : List.of(new Unverified("risk factor " + target, Reason.UNVERIFIED, true, "the case says so"));
        return new World.FactorStanding(state, blocking, complete);
    }
}
