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
 * @param settled for each subject to which no dispute matters, and that reads one: the world with one of the disputed
 *     values
 */
public record Judged(
        FactSet facts,
        Map<String, ThesisJudgement> theses,
        Map<String, FactorJudgement> factors,
        World world,
        Map<String, World> settled) {

    /** The world in which a thesis or risk factor was judged. */
    public World world(String subject) {
        return settled.getOrDefault(subject, world);
    }

    /**
     * The judgement of a thesis.
     *
     * @throws NullPointerException when the book has none of this id
     */
    public ThesisJudgement thesis(String id) {
        return Objects.requireNonNull(theses.get(id), id);
    }

    /**
     * The judgement of a risk factor.
     *
     * @throws NullPointerException when the book has none of this id
     */
    public FactorJudgement factor(String id) {
        return Objects.requireNonNull(factors.get(id), id);
    }
}
