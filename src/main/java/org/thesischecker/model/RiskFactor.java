package org.thesischecker.model;

import java.util.List;
import java.util.Map;

/**
 * An adverse driver that the report itself names.
 *
 * @param listed whether it stands in the report's own list of risks
 * @param parts description by part id, in file order; empty when it has none
 * @param thresholds by id
 */
public record RiskFactor(
        String id,
        String title,
        String statement,
        String reportPlace,
        boolean listed,
        Map<String, String> parts,
        Map<String, Threshold> thresholds,
        List<Overlap> overlaps,
        List<String> assumptions,
        String owner,
        List<String> tags,
        Place place) {

    public RiskFactor withThresholds(Map<String, Threshold> changed) {
        return new RiskFactor(
                id, title, statement, reportPlace, listed, parts, changed, overlaps, assumptions, owner, tags, place);
    }

    /** Two factors that share a cause, and how. */
    public record Overlap(String riskFactor, String how) {}
}
