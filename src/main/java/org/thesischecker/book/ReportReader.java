package org.thesischecker.book;

import java.util.Map;
import org.thesischecker.facts.Dictionary;
import org.thesischecker.model.MetricDefinition;
import org.thesischecker.model.Period;
import org.thesischecker.model.Unit;
import org.thesischecker.source.Conversion;
import org.thesischecker.source.Fields;
import org.thesischecker.source.Problems;
import org.thesischecker.source.SourceDocument;

/** Reads {@code report.yaml}. */
final class ReportReader {

    private final Dictionary dictionary;

    ReportReader(Dictionary dictionary) {
        this.dictionary = dictionary;
    }

    Report read(SourceDocument document, Problems problems) {
        Fields fields = document.fields("the report", problems);
        Map<String, String> places = fields.named("places");
        fields.expect(
                "places", "It holds one line for each place that theses cite, such as intro: The opening paragraphs.");
        Report report = new Report(
                fields.text("title"),
                fields.text("publisher"),
                fields.date("published"),
                edition(fields),
                places,
                fields.children("printed").stream()
                        .map(inner -> printed(inner, places))
                        .toList(),
                fields.children("not-encodable").stream()
                        .map(inner -> notEncodable(inner, places))
                        .toList(),
                fields.place());
        fields.done();
        return report;
    }

    private static Report.Edition edition(Fields fields) {
        return new Report.Edition(
                fields.optionalText("original-language").orElse(""),
                fields.child("relay").map(ReportReader::relay),
                fields.optionalDate("market-data-as-of"));
    }

    private static Report.Relay relay(Fields fields) {
        return new Report.Relay(
                fields.text("publisher"),
                fields.text("language"),
                fields.optionalText("url").orElse(""),
                fields.optionalText("note").orElse(""));
    }

    private Report.Printed printed(Fields fields, Map<String, String> places) {
        String metric = fields.required("metric", Names.metric(dictionary));
        Period period = fields.period("period");
        Unit unit = fields.unit("unit", dictionary.unitNames());
        dictionary.metric(metric).ifPresent(definition -> fits(fields, definition, period, unit));
        return new Report.Printed(
                fields.required("id", Names.ID),
                fields.text("statement"),
                fields.required("place", Names.reportPlace(places)),
                metric,
                period,
                fields.decimal("value"),
                unit,
                fields.optionalText("note").orElse(""),
                fields.place());
    }

    /** Says where a period or a unit is not the metric's. */
    static void fits(Fields fields, MetricDefinition definition, Period period, Unit unit) {
        if (fields.has("period") && definition.frequency() != period.frequency() && isRead(period)) {
            fields.problem(
                    "period",
                    "%s is a %s, but %s has one figure a %s"
                            .formatted(
                                    period,
                                    period.frequency().text(),
                                    definition.id(),
                                    definition.frequency().text()),
                    "Its frequency is defined in %s.".formatted(line(definition)));
        }
        if (fields.has("unit")
                && !unit.equals(definition.unit())
                && !unit.name().equals("?")) {
            fields.problem(
                    "unit",
                    "%s is in %s, not in %s".formatted(definition.id(), definition.unit(), unit),
                    "Its unit is defined in %s.".formatted(line(definition)));
        }
    }

    private static boolean isRead(Period period) {
        return !period.equals(Conversion.period().placeholder());
    }

    private static String line(MetricDefinition definition) {
        return definition.place().file() + ":" + definition.place().line();
    }

    private Report.NotEncodable notEncodable(Fields fields, Map<String, String> places) {
        return new Report.NotEncodable(
                fields.required("id", Names.ID),
                fields.text("claim"),
                fields.required("place", Names.reportPlace(places)),
                fields.text("reason"));
    }
}
