package org.thesischecker.review;

import java.util.Map;
import java.util.Objects;
import org.thesischecker.engine.World;
import org.thesischecker.facts.FactSet;

/**
 * A book judged against one fact set, before resolution.
 *
 * @param theses by id
 * @param factors by id
 * @param world the fact set with every standing
 */
public record Judged(
        FactSet facts, Map<String, ThesisJudgement> theses, Map<String, FactorJudgement> factors, World world) {

    ThesisJudgement thesis(String id) {
        return Objects.requireNonNull(theses.get(id), id);
    }

    FactorJudgement factor(String id) {
        return Objects.requireNonNull(factors.get(id), id);
    }
}
