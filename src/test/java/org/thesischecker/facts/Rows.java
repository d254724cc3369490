package org.thesischecker.facts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.thesischecker.model.Bound;
import org.thesischecker.model.Frequency;
import org.thesischecker.model.Grade;
import org.thesischecker.model.MetricDefinition;
import org.thesischecker.model.MetricKind;
import org.thesischecker.model.Observation;
import org.thesischecker.model.Period;
import org.thesischecker.model.Place;
import org.thesischecker.model.Status;
import org.thesischecker.model.Unit;

/** Made-up rows and definitions of tests. */
final class Rows {

    static final MetricDefinition SALES =
            metric("sales", MetricKind.MEASURED, Frequency.MONTH, OptionalInt.of(75), "0.5", null);
    static final MetricDefinition PREFERRED =
            metric("preferred", MetricKind.MEASURED, Frequency.MONTH, OptionalInt.of(75), "0.5", "CAAM");
    static final MetricDefinition DUTY = metric("duty", MetricKind.STEP, Frequency.DAY, OptionalInt.empty(), "0", null);
    static final MetricDefinition RELEASED =
            metric("released", MetricKind.EVENT, Frequency.DAY, OptionalInt.empty(), "0", null);
    static final Dictionary DICTIONARY =
            new Dictionary(List.of(SALES, PREFERRED, DUTY, RELEASED), List.of(Unit.COUNT, Unit.BOOLEAN));

    private Rows() {}

    /** A row of grade A from the source A, published on a day and entered on the same. */
    static Observation row(String metric, String period, String value, String published) {
        return new Observation(
                metric,
                Period.parse(period),
                new BigDecimal(value),
                Bound.NONE,
                metric.equals("released") ? Unit.BOOLEAN : Unit.COUNT,
                LocalDate.parse(published),
                false,
                LocalDate.parse(published),
                Status.ACTUAL,
                Grade.A,
                "A",
                "https://example.org/",
                "",
                Place.of("test"));
    }

    static Observation from(String source, Grade grade, Observation row) {
        return copy(row, row.bound(), row.entered(), row.status(), grade, source);
    }

    static Observation bounded(Bound bound, Observation row) {
        return copy(row, bound, row.entered(), row.status(), row.grade(), row.source());
    }

    static Observation entered(String day, Observation row) {
        return copy(row, row.bound(), LocalDate.parse(day), row.status(), row.grade(), row.source());
    }

    static Observation of(Status status, Observation row) {
        return copy(row, row.bound(), row.entered(), status, row.grade(), row.source());
    }

    private static Observation copy(
            Observation row, Bound bound, LocalDate entered, Status status, Grade grade, String source) {
        return new Observation(
                row.metric(),
                row.period(),
                row.value(),
                bound,
                row.unit(),
                row.published(),
                row.publishedInferred(),
                entered,
                status,
                grade,
                source,
                row.url(),
                row.note(),
                row.place());
    }

    private static MetricDefinition metric(
            String id,
            MetricKind kind,
            Frequency frequency,
            OptionalInt staleAfter,
            String tolerance,
            @Nullable String preferredSource) {
        return new MetricDefinition(
                id,
                id,
                id,
                kind == MetricKind.EVENT ? Unit.BOOLEAN : Unit.COUNT,
                kind,
                frequency,
                20,
                staleAfter,
                new BigDecimal(tolerance),
                BigDecimal.ONE,
                BigDecimal.ZERO,
                new BigDecimal("1000"),
                preferredSource,
                null,
                null,
                Place.of("test"));
    }
}
