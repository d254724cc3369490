package org.thesischecker.book;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.thesischecker.facts.Dictionary;
import org.thesischecker.model.Annulment;
import org.thesischecker.model.Exposure;
import org.thesischecker.model.ExposureEffect;
import org.thesischecker.model.Forecast;
import org.thesischecker.model.MeantAs;
import org.thesischecker.model.Period;
import org.thesischecker.model.Remark;
import org.thesischecker.model.Thesis;
import org.thesischecker.model.ThesisKind;
import org.thesischecker.model.Unit;
import org.thesischecker.source.Conversion;
import org.thesischecker.source.Fields;

/** Reads the description of a thesis. */
final class ThesisReader {

    private final SubjectReader common;
    private final Dictionary dictionary;
    private final Map<String, ? extends Collection<String>> riskFactors;

    /**
     * @param riskFactors the parts of each risk factor of the book, by its id
     */
    ThesisReader(SubjectReader common, Dictionary dictionary, Map<String, ? extends Collection<String>> riskFactors) {
        this.common = common;
        this.dictionary = dictionary;
        this.riskFactors = riskFactors;
    }

    Thesis read(String id, Fields fields) {
        Thesis thesis = new Thesis(
                id,
                fields.text("title"),
                fields.text("statement"),
                fields.word("kind", ThesisKind.class),
                common.reportPlace(fields),
                fields.date("from"),
                fields.date("horizon"),
                fields.date("resolves"),
                fields.child("forecast").map(this::forecast).orElse(null),
                common.thresholds(fields),
                exposures(fields),
                alternatives(fields),
                new TreeSet<>(fields.list("corroborating", Names.metric(dictionary))),
                fields.texts("assumptions"),
                annulment(fields),
                SubjectReader.owner(fields),
                SubjectReader.tags(fields),
                fields.children("remarks").stream().map(ThesisReader::remark).toList(),
                fields.place());
        inOrder(fields, "from", thesis.from(), "horizon", thesis.horizon());
        inOrder(fields, "horizon", thesis.horizon(), "resolves", thesis.resolves());
        fields.done();
        return thesis;
    }

    private static void inOrder(Fields fields, String first, LocalDate earlier, String then, LocalDate later) {
        boolean read = !earlier.equals(LocalDate.EPOCH) && !later.equals(LocalDate.EPOCH);
        if (read && later.isBefore(earlier)) {
            fields.problem(
                    then,
                    "%s %s is before %s %s".formatted(then, later, first, earlier),
                    "A thesis runs from the first day it speaks of to its horizon, and resolves then or later.");
        }
    }

    private Forecast forecast(Fields fields) {
        String metric = fields.required("metric", Names.metric(dictionary));
        Period period = fields.period("period");
        Unit unit = fields.unit("unit", dictionary.unitNames());
        dictionary.metric(metric).ifPresent(definition -> ReportReader.fits(fields, definition, period, unit));
        BigDecimal low = end(fields, "low");
        BigDecimal high = end(fields, "high");
        if (low.compareTo(high) > 0) {
            if (fields.has("low") && fields.has("high")) {
                fields.problem(
                        "high", "high %s is below low %s".formatted(high, low), "A range goes from low to high.");
            }
            high = low;
        }
        return new Forecast(metric, period, low, high, unit, fields.word("meant-as", MeantAs.class), fields.place());
    }

    /** A point is given as value, a range as low and high. */
    private static BigDecimal end(Fields fields, String key) {
        return fields.has("low") || fields.has("high") ? fields.decimal(key) : fields.decimal("value");
    }

    private List<Exposure> exposures(Fields fields) {
        Set<String> targets = new LinkedHashSet<>();
        List<Exposure> exposures = new ArrayList<>();
        for (Fields inner : fields.children("exposures")) {
            Exposure exposure = exposure(inner);
            if (!targets.add(exposure.target())) {
                inner.problem(
                        "risk-factor",
                        "the exposure to %s stands here twice".formatted(exposure.target()),
                        "Keep the one with the effect that is meant.");
            }
            exposures.add(exposure);
        }
        return exposures;
    }

    private Exposure exposure(Fields fields) {
        String riskFactor = fields.required("risk-factor", Names.riskFactor(riskFactors.keySet()));
        Collection<String> parts = parts(riskFactor);
        String part = fields.optional(
                        "part",
                        riskFactors.containsKey(riskFactor)
                                ? Conversion.oneOf(parts, "Parts are named in %s.yaml.".formatted(riskFactor))
                                : Conversion.text())
                .orElse("");
        return new Exposure(riskFactor, part, fields.word("effect", ExposureEffect.class), fields.place());
    }

    private Collection<String> parts(String riskFactor) {
        Collection<String> parts = riskFactors.get(riskFactor);
        return parts == null ? List.of() : parts;
    }

    private List<Set<String>> alternatives(Fields fields) {
        List<Set<String>> groups = new ArrayList<>();
        for (List<String> group : fields.lists("alternatives", Names.metric(dictionary))) {
            Set<String> metrics = new TreeSet<>(group);
            if (metrics.size() < 2) {
                fields.problem(
                        "alternatives",
                        "a group of alternatives names fewer than two metrics",
                        "Write [first.metric, second.metric]: one of them being usable is enough.");
            }
            groups.add(metrics);
        }
        return groups;
    }

    private static @Nullable Annulment annulment(Fields fields) {
        return fields.child("annulled")
                .map(inner -> new Annulment(inner.date("on"), inner.text("reason")))
                .orElse(null);
    }

    private static Remark remark(Fields fields) {
        return new Remark(fields.date("on"), fields.text("by"), fields.text("text"));
    }
}
