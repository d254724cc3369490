package org.thesischecker.book;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.thesischecker.book.Cases.Given;
import org.thesischecker.facts.Dictionary;
import org.thesischecker.model.Bound;
import org.thesischecker.model.Decimals;
import org.thesischecker.model.Grade;
import org.thesischecker.model.MetricDefinition;
import org.thesischecker.model.MetricKind;
import org.thesischecker.model.Period;
import org.thesischecker.model.Status;
import org.thesischecker.source.Conversion;
import org.thesischecker.source.Fields;
import org.thesischecker.source.Nearest;

/** Reads made-up readings: {@code metric: {"2025-09": 4.95}}, or with a mapping in place of the value. */
final class GivenReader {

    private static final String MADE_UP = "Made up";

    private final Dictionary dictionary;

    GivenReader(Dictionary dictionary) {
        this.dictionary = dictionary;
    }

    List<Given> read(Fields metrics) {
        List<Given> given = new ArrayList<>();
        for (String id : metrics.keys()) {
            Optional<MetricDefinition> metric = dictionary.metric(id);
            if (metric.isEmpty()) {
                metrics.keyProblem(
                        id,
                        "unknown metric \"%s\"".formatted(id),
                        Nearest.advice(
                                "Metrics are defined in facts/metrics.yaml.",
                                id,
                                dictionary.metrics().stream()
                                        .map(MetricDefinition::id)
                                        .toList()));
            } else {
                metrics.child(id).ifPresent(periods -> given.addAll(readings(metric.get(), periods)));
            }
        }
        return given;
    }

    private static List<Given> readings(MetricDefinition metric, Fields periods) {
        List<Given> given = new ArrayList<>();
        for (String written : periods.keys()) {
            Optional<Period> period = Conversion.period().parse().apply(written);
            if (period.isEmpty() || period.get().frequency() != metric.frequency()) {
                periods.keyProblem(
                        written,
                        "\"%s\" is no %s".formatted(written, metric.frequency().text()),
                        "%s has one figure a %s."
                                .formatted(metric.id(), metric.frequency().text()));
            } else if (periods.holdsMapping(written)) {
                periods.child(written).ifPresent(fields -> given.add(longForm(metric, period.get(), fields)));
            } else {
                given.add(shortForm(metric, period.get(), written, periods));
            }
        }
        return given;
    }

    private static Given shortForm(MetricDefinition metric, Period period, String key, Fields periods) {
        BigDecimal value = value(metric, key, periods);
        return new Given(
                metric.id(),
                period,
                value,
                Optional.empty(),
                Optional.empty(),
                Bound.NONE,
                Grade.A,
                Status.ACTUAL,
                MADE_UP,
                periods.place(key));
    }

    private static Given longForm(MetricDefinition metric, Period period, Fields fields) {
        Given given = new Given(
                metric.id(),
                period,
                value(metric, "value", fields),
                fields.optionalDate("published"),
                fields.optionalDate("entered"),
                fields.optionalWord("bound", Bound.class).orElse(Bound.NONE),
                fields.optional("grade", Names.upperCase(Grade.class)).orElse(Grade.A),
                fields.optionalWord("status", Status.class).orElse(Status.ACTUAL),
                fields.optionalText("source").orElse(MADE_UP),
                fields.place());
        published(metric, given, fields);
        return given;
    }

    private static BigDecimal value(MetricDefinition metric, String key, Fields fields) {
        BigDecimal value = fields.decimal(key);
        boolean truth = value.signum() == 0 || value.compareTo(BigDecimal.ONE) == 0;
        if (metric.isEvent() && !truth) {
            fields.problem(
                    key, "%s is an event".formatted(metric.id()), "Expected 1 for happened or 0 for not happened.");
        } else if (value.compareTo(metric.lowest()) < 0 || value.compareTo(metric.highest()) > 0) {
            fields.problem(
                    key,
                    "%s is out of range for %s".formatted(Decimals.text(value), metric.id()),
                    "It can be from %s to %s %s."
                            .formatted(Decimals.text(metric.lowest()), Decimals.text(metric.highest()), metric.unit()));
        }
        return value;
    }

    private static void published(MetricDefinition metric, Given given, Fields fields) {
        boolean early = given.published()
                .filter(day -> day.isBefore(given.period().end()))
                .isPresent();
        if (early && isMeasured(metric, given)) {
            fields.problem(
                    "published",
                    "%s was published before %s was over".formatted(metric.id(), given.period()),
                    "Expected %s or later.".formatted(given.period().end()));
        }
    }

    /** Whether a reading can only be known once its period is over. */
    static boolean isMeasured(MetricDefinition metric, Given given) {
        return metric.kind() == MetricKind.MEASURED
                && (given.status() == Status.ACTUAL || given.status() == Status.DERIVED);
    }

    static boolean isOver(Period period, LocalDate day) {
        return !period.end().isAfter(day);
    }
}
