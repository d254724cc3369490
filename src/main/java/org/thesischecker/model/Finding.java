package org.thesischecker.model;

import java.util.List;

/**
 * One rule that holds.
 *
 * @param rule the rule's id
 * @param part the part of a risk factor it speaks of; empty for the whole, and for theses
 * @param statement what is true, in the rule's words
 * @param comparisons the decimals that its conditions compared, in their order
 */
public record Finding(
        String rule,
        Effect effect,
        String part,
        String statement,
        List<Mark> marks,
        List<Evidence> evidence,
        List<Comparison> comparisons,
        Place place) {}
