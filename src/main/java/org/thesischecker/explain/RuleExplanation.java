package org.thesischecker.explain;

import java.util.List;
import org.thesischecker.model.Effect;
import org.thesischecker.model.Place;

/**
 * One rule, fired or not.
 *
 * @param name what is true when it fires
 * @param part the part of a risk factor it speaks of; empty for the whole, and for theses
 * @param live whether its conditions on where the thesis stands hold; only live rules have inputs
 * @param fires whether it is among the findings
 * @param note what a reader should know of how it came out; may be empty
 * @param conditions in file order
 */
public record RuleExplanation(
        String id,
        String name,
        Effect effect,
        String part,
        Place place,
        boolean live,
        boolean fires,
        String note,
        List<ConditionExplanation> conditions) {}
