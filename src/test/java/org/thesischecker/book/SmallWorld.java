package org.thesischecker.book;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.thesischecker.facts.Dictionary;
import org.thesischecker.model.Frequency;
import org.thesischecker.model.MetricDefinition;
import org.thesischecker.model.MetricKind;
import org.thesischecker.model.Origin;
import org.thesischecker.model.Place;
import org.thesischecker.model.Problem;
import org.thesischecker.model.Threshold;
import org.thesischecker.model.Unit;
import org.thesischecker.source.SourceText;

/** A few made-up metrics, thresholds, theses and risk factors for tests of rules and books. */
final class SmallWorld {

    static final Unit TONS = new Unit("tons");

    private SmallWorld() {}

    static Dictionary dictionary() {
        return new Dictionary(
                List.of(
                        metric("sales", TONS, MetricKind.MEASURED, Frequency.MONTH, null, null),
                        metric("sales.year", TONS, MetricKind.MEASURED, Frequency.YEAR, null, null),
                        metric("sales.quarter", TONS, MetricKind.MEASURED, Frequency.QUARTER, null, null),
                        metric("growth", Unit.PERCENT, MetricKind.MEASURED, Frequency.MONTH, null, null),
                        metric("rate", Unit.PERCENT, MetricKind.STEP, Frequency.DAY, null, null),
                        metric("launch", Unit.BOOLEAN, MetricKind.EVENT, Frequency.DAY, null, null),
                        metric("recall", Unit.BOOLEAN, MetricKind.EVENT, Frequency.DAY, null, null),
                        metric("exports.cars", TONS, MetricKind.MEASURED, Frequency.MONTH, "exports", "cars"),
                        metric("exports.vans", TONS, MetricKind.MEASURED, Frequency.MONTH, "exports", "vans")),
                new TreeMap<>(Map.of(
                        "tons",
                        "a weight",
                        "percent",
                        "",
                        "percentage_points",
                        "",
                        "ratio",
                        "",
                        "count",
                        "",
                        "boolean",
                        "")));
    }

    private static MetricDefinition metric(
            String id,
            Unit unit,
            MetricKind kind,
            Frequency frequency,
            @Nullable String family,
            @Nullable String member) {
        return new MetricDefinition(
                id,
                id,
                "Made up.",
                unit,
                kind,
                frequency,
                20,
                kind == MetricKind.EVENT ? OptionalInt.empty() : OptionalInt.of(75),
                BigDecimal.ZERO,
                new BigDecimal("0.1"),
                kind == MetricKind.EVENT ? BigDecimal.ZERO : new BigDecimal(-100),
                kind == MetricKind.EVENT ? BigDecimal.ONE : new BigDecimal(1000),
                null,
                family,
                member,
                new Place("facts/metrics.yaml", 1, 1));
    }

    static Map<String, Threshold> thresholds() {
        Map<String, Threshold> thresholds = new TreeMap<>();
        thresholds.put("level", threshold("level", "5", TONS));
        thresholds.put("pace", threshold("pace", "3.5", Unit.PERCENT));
        thresholds.put("twice", threshold("twice", "2", Unit.COUNT));
        thresholds.put("none", threshold("none", "0", Unit.COUNT));
        return thresholds;
    }

    private static Threshold threshold(String id, String value, Unit unit) {
        return new Threshold(
                id,
                new BigDecimal(value),
                unit,
                Origin.JUDGEMENT,
                "Made up.",
                LocalDate.parse("2025-06-01"),
                new Place("boom.yaml", 1, 1));
    }

    /** What the rules of the thesis {@code boom} may name. */
    static Vocabulary thesis() {
        return new Vocabulary("boom", true, List.of(), thresholds(), theses(), riskFactors(), dictionary());
    }

    /** What the rules of the risk factor {@code friction} may name; its parts are us and china. */
    static Vocabulary riskFactor() {
        return new Vocabulary(
                "friction", false, List.of("us", "china"), thresholds(), theses(), riskFactors(), dictionary());
    }

    private static Set<String> theses() {
        return Set.of("boom", "bust");
    }

    private static Map<String, java.util.Collection<String>> riskFactors() {
        return new TreeMap<>(Map.of("friction", List.of("us", "china"), "storm", List.of()));
    }

    /** A rule of a thesis with these conditions, one a line; they start in line 4. */
    static String rule(String conditions) {
        return rule(conditions, "confirms");
    }

    static String rule(String conditions, String verb) {
        return "rule \"A\"\n    @id( a )\nwhen\n" + conditions.indent(4) + "then\n    " + verb + "\nend\n";
    }

    /** The messages of a rule file of {@code boom}, as a person reads them. */
    static String said(String rules) {
        return said(rules, thesis());
    }

    static String said(String rules, Vocabulary vocabulary) {
        SourceText text = SourceText.of("boom.drl", rules);
        var parsed = RuleParser.parse(text);
        return texts(parsed.value()
                .map(read -> RuleCheck.problems(read, text, vocabulary))
                .orElse(parsed.problems()));
    }

    static String texts(List<Problem> problems) {
        return problems.stream().map(problem -> problem.text() + "\n").collect(Collectors.joining("\n"));
    }
}
