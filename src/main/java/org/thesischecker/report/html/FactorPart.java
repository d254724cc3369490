package org.thesischecker.report.html;

import java.util.List;

/**
 * What the page says of one risk factor.
 *
 * @param remarks what people said of it
 * @param moves how it and its parts came to where they stand, the latest first; empty when that is not told
 */
public record FactorPart(
        String anchor,
        String id,
        String title,
        String statement,
        Badge badge,
        String place,
        List<String> remarks,
        List<Part> parts,
        List<Timeline.Move> moves,
        List<FindingPart> findings,
        List<ThesisPart.Exposed> exposed,
        List<ThesisPart.Limit> limits,
        List<ThesisPart.Input> inputs,
        List<String> overlaps) {

    /** A part of it with its state. */
    public record Part(String id, String description, Badge badge) {}
}
