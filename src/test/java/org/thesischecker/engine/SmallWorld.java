package org.thesischecker.engine;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.thesischecker.book.Report;
import org.thesischecker.book.Rule;
import org.thesischecker.book.RuleParser;
import org.thesischecker.book.Subject;
import org.thesischecker.facts.Dictionary;
import org.thesischecker.facts.Observations;
import org.thesischecker.model.Bound;
import org.thesischecker.model.Frequency;
import org.thesischecker.model.Grade;
import org.thesischecker.model.MetricDefinition;
import org.thesischecker.model.MetricKind;
import org.thesischecker.model.Observation;
import org.thesischecker.model.Origin;
import org.thesischecker.model.Period;
import org.thesischecker.model.Place;
import org.thesischecker.model.Status;
import org.thesischecker.model.Thesis;
import org.thesischecker.model.ThesisKind;
import org.thesischecker.model.Threshold;
import org.thesischecker.model.Unit;
import org.thesischecker.model.View;

/** A thesis on made-up series, for tests of single rules: {@code tea.cups} and {@code tea.price}, months, in cups and percent. */
final class SmallWorld {

    static final Place NOWHERE = Place.of("made up");
    static final Report REPORT =
            new Report("Tea", "Made-up Brokers", LocalDate.of(2025, 5, 29), Map.of(), List.of(), List.of(), NOWHERE);
    private static final LocalDate AS_OF = LocalDate.of(2025, 10, 31);
    private final List<Observation> rows = new ArrayList<>();
    private final Map<String, Threshold> thresholds = new LinkedHashMap<>();

    SmallWorld threshold(String id, String value, String unit) {
        thresholds.put(
                id,
                new Threshold(id, new BigDecimal(value), new Unit(unit), Origin.REPORT, "Why not.", AS_OF, NOWHERE));
        return this;
    }

    SmallWorld reading(String metric, String period, String value) {
        return reading(metric, period, value, Bound.NONE, Grade.A);
    }

    SmallWorld reading(String metric, String period, String value, Bound bound, Grade grade) {
        Unit unit = definition(metric).unit();
        rows.add(new Observation(
                metric,
                Period.parse(period),
                new BigDecimal(value),
                bound,
                unit,
                LocalDate.of(2025, 10, 20),
                false,
                AS_OF,
                Status.ACTUAL,
                grade,
                "Tea Board",
                "https://example.org/tea",
                "",
                NOWHERE));
        return this;
    }

    private static MetricDefinition definition(String id) {
        return new MetricDefinition(
                id,
                id,
                "Made up.",
                new Unit(id.equals("tea.cups") ? "cups" : "percent"),
                MetricKind.MEASURED,
                Frequency.MONTH,
                20,
                OptionalInt.of(75),
                BigDecimal.ZERO,
                BigDecimal.ONE,
                BigDecimal.ZERO,
                BigDecimal.valueOf(1000),
                null,
                "tea",
                id.substring(4),
                NOWHERE);
    }

    List<Observation> rows() {
        return List.copyOf(rows);
    }

    World world() {
        Dictionary dictionary = new Dictionary(
                List.of(definition("tea.cups"), definition("tea.price")),
                List.of(new Unit("cups"), Unit.PERCENT, Unit.RATIO));
        return new World(Observations.of(dictionary, rows).asOf(AS_OF, View.PUBLISHED), Map.of(), Map.of());
    }

    Subject.OfThesis subject(String when) {
        String text = "rule \"Made up\"\n    @id( made-up )\nwhen\n" + when + "\nthen\n    confirms\nend\n";
        List<Rule> rules = RuleParser.parse("made-up.drl", text).value().orElseThrow();
        Thesis thesis = new Thesis(
                "tea",
                "Tea",
                "Tea.",
                ThesisKind.FACT,
                "1",
                LocalDate.of(2025, 1, 1),
                LocalDate.of(2025, 12, 31),
                LocalDate.of(2026, 1, 31),
                null,
                thresholds,
                List.of(),
                List.of(),
                Set.of(),
                List.of(),
                null,
                "tea-desk",
                List.of(),
                List.of(),
                NOWHERE);
        return new Subject.OfThesis(thesis, rules);
    }

    Trace trace(String when) {
        Subject.OfThesis subject = subject(when);
        return Tracer.trace(subject, subject.rules().get(0), world(), REPORT);
    }
}
