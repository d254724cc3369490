package org.thesischecker.facts;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.thesischecker.model.Frequency;
import org.thesischecker.model.MetricDefinition;
import org.thesischecker.model.MetricKind;
import org.thesischecker.model.Unit;
import org.thesischecker.source.Conversion;
import org.thesischecker.source.Fields;

/** Reads one entry of the dictionary. */
final class MetricReader {

    private static final Pattern ID = Pattern.compile("[a-z0-9]+(?:[_.-][a-z0-9]+)*");
    private static final int LONGEST_WAIT = 3660;
    private static final Conversion<OptionalInt> STALE_AFTER = staleAfter();

    private final List<String> units;

    MetricReader(List<String> units) {
        this.units = units;
    }

    /** The definition; with placeholders where fields have problems. */
    MetricDefinition read(String id, Fields fields) {
        List<BigDecimal> range = range(fields);
        MetricDefinition definition = new MetricDefinition(
                id,
                fields.text("name"),
                fields.text("definition"),
                fields.unit("unit", units),
                fields.word("kind", MetricKind.class),
                fields.word("frequency", Frequency.class),
                fields.integer("due-after", 0, LONGEST_WAIT),
                fields.required("stale-after", STALE_AFTER),
                fields.decimal("tolerance"),
                fields.decimal("tick"),
                range.get(0),
                range.get(1),
                fields.optionalText("preferred-source").orElse(null),
                fields.optionalText("family").orElse(null),
                fields.optionalText("member").orElse(null),
                fields.place());
        check(definition, fields);
        return definition;
    }

    private static List<BigDecimal> range(Fields fields) {
        fields.expect("range", "Expected the smallest and the largest value that can be true, such as [0, 100].");
        List<BigDecimal> ends = fields.list("range", Conversion.decimal());
        if (ends.size() == 2 && ends.get(0).compareTo(ends.get(1)) <= 0) {
            return ends;
        }
        if (fields.has("range")) {
            fields.problem(
                    "range", "range is no smallest and largest value", "Expected two numbers, such as [0, 100].");
        }
        return List.of(BigDecimal.ZERO, BigDecimal.ZERO);
    }

    private static void check(MetricDefinition definition, Fields fields) {
        if (!ID.matcher(definition.id()).matches()) {
            fields.problemAt(
                    fields.place(),
                    definition.id().length(),
                    "\"%s\" is no id of a metric".formatted(definition.id()),
                    "Expected lower-case letters and digits, with single points, hyphens or underscores between.");
        }
        if (definition.kind() != MetricKind.MEASURED && definition.frequency() != Frequency.DAY) {
            fields.problem("frequency", "steps and events happen on a day", "Expected frequency: day.");
        }
        if (definition.isEvent() && !definition.unit().equals(Unit.BOOLEAN)) {
            fields.problem("unit", "an event happened or did not", "Expected unit: boolean.");
        }
        if (definition.tolerance().signum() < 0) {
            fields.problem("tolerance", "tolerance is negative", "Expected 0 or more, in the metric's unit.");
        }
        if (definition.tick().signum() <= 0 && fields.has("tick")) {
            fields.problem("tick", "tick is not above 0", "Expected the smallest step in which it is published.");
        }
        if ((definition.family() == null) != (definition.member() == null)) {
            String present = definition.family() == null ? "member" : "family";
            fields.problem(present, "family and member go together", "Give both or neither.");
        }
    }

    private static Conversion<OptionalInt> staleAfter() {
        Conversion<Integer> days = Conversion.integer(0, LONGEST_WAIT);
        return new Conversion<>(
                OptionalInt.empty(),
                text -> text.equals("never")
                        ? Optional.of(OptionalInt.empty())
                        : days.parse().apply(text).map(OptionalInt::of),
                text -> "is no number of days",
                text -> "Expected days from publication until a newer reading is expected, or never.");
    }
}
