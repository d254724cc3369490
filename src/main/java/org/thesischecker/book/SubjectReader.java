package org.thesischecker.book;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.thesischecker.facts.Dictionary;
import org.thesischecker.model.Origin;
import org.thesischecker.model.Threshold;
import org.thesischecker.source.Fields;

/** Reads what the files of theses and of risk factors have in common. */
final class SubjectReader {

    private final Dictionary dictionary;
    private final Report report;

    SubjectReader(Dictionary dictionary, Report report) {
        this.dictionary = dictionary;
        this.report = report;
    }

    String reportPlace(Fields fields) {
        return fields.optional("place", Names.reportPlace(report.places())).orElse("");
    }

    Map<String, Threshold> thresholds(Fields fields) {
        Map<String, Threshold> thresholds = new LinkedHashMap<>();
        fields.namedChildren("thresholds").forEach((id, inner) -> {
            if (!BookFiles.isId(id)) {
                fields.entryProblem(
                        "thresholds",
                        id,
                        "\"%s\" is no id of a threshold".formatted(id),
                        "Expected lower-case letters, digits and single hyphens.");
            }
            thresholds.put(id, threshold(id, inner));
        });
        return thresholds;
    }

    private Threshold threshold(String id, Fields fields) {
        LocalDate setOn = fields.date("set-on");
        if (fields.has("set-on") && setOn.isBefore(report.published()) && setOn.isAfter(LocalDate.EPOCH)) {
            fields.problem(
                    "set-on",
                    "the threshold was set before the report was public (%s)".formatted(report.published()),
                    "set-on is the true day on which the number was agreed.");
        }
        return new Threshold(
                id,
                fields.decimal("value"),
                fields.unit("unit", dictionary.unitNames()),
                fields.word("origin", Origin.class),
                fields.text("rationale"),
                setOn,
                fields.place());
    }

    static String owner(Fields fields) {
        return fields.optionalText("owner").orElse("");
    }

    static List<String> tags(Fields fields) {
        return fields.list("tags", Names.ID);
    }
}
