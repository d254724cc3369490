package org.thesischecker.book;

import java.util.Collection;
import java.util.Map;
import org.thesischecker.model.RiskFactor;
import org.thesischecker.model.RiskFactor.Overlap;
import org.thesischecker.source.Fields;

/** Reads the description of a risk factor. */
final class RiskFactorReader {

    private final SubjectReader common;
    private final Collection<String> riskFactors;

    /**
     * @param riskFactors the ids of all risk factors of the book
     */
    RiskFactorReader(SubjectReader common, Collection<String> riskFactors) {
        this.common = common;
        this.riskFactors = riskFactors;
    }

    RiskFactor read(String id, Fields fields) {
        RiskFactor factor = new RiskFactor(
                id,
                fields.text("title"),
                fields.text("statement"),
                common.reportPlace(fields),
                fields.truth("listed"),
                parts(fields),
                common.thresholds(fields),
                fields.children("overlaps").stream()
                        .map(inner -> overlap(id, inner))
                        .toList(),
                fields.texts("assumptions"),
                SubjectReader.owner(fields),
                SubjectReader.tags(fields),
                fields.place());
        fields.done();
        return factor;
    }

    private static Map<String, String> parts(Fields fields) {
        Map<String, String> parts = fields.named("parts");
        parts.keySet().stream()
                .filter(part -> !BookFiles.isId(part))
                .forEach(part -> fields.entryProblem(
                        "parts",
                        part,
                        "\"%s\" is no id of a part".formatted(part),
                        "Expected lower-case letters, digits and single hyphens."));
        return parts;
    }

    private Overlap overlap(String id, Fields fields) {
        String other = fields.required("risk-factor", Names.riskFactor(riskFactors));
        if (other.equals(id)) {
            fields.problem("risk-factor", "a risk factor overlaps with another one", "Name the other one.");
        }
        return new Overlap(other, fields.text("how"));
    }
}
