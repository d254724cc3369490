package org.thesischecker.report.html;

import java.util.List;

/** What the page says of one risk factor. */
public record FactorPart(
        String anchor,
        String id,
        String title,
        String statement,
        Badge badge,
        String place,
        List<Part> parts,
        List<FindingPart> findings,
        List<ThesisPart.Exposed> exposed,
        List<ThesisPart.Limit> limits,
        List<ThesisPart.Input> inputs,
        List<String> overlaps) {

    /** A part of it with its state. */
    public record Part(String id, String description, Badge badge) {}
}
