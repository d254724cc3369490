package org.thesischecker.book;

import java.util.List;
import java.util.Set;
import org.thesischecker.model.Effect;
import org.thesischecker.model.Place;

/**
 * One rule, as its author's file says it.
 *
 * @param id unique in its file
 * @param name what is true when it fires
 * @param part the part of a risk factor it speaks of; empty for the whole, and for theses
 * @param was former ids
 * @param lastLine the line of its {@code end}
 */
public record Rule(
        String id,
        String name,
        Effect effect,
        String part,
        List<Condition> conditions,
        Set<String> was,
        Place place,
        int lastLine) {

    /** The same rule with other conditions. */
    public Rule when(List<Condition> others) {
        return new Rule(id, name, effect, part, others, was, place, lastLine);
    }

    /** The same rule with another effect. */
    public Rule then(Effect other) {
        return new Rule(id, name, other, part, conditions, was, place, lastLine);
    }
}
