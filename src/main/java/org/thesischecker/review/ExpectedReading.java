package org.thesischecker.review;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.thesischecker.model.MetricDefinition;
import org.thesischecker.model.Observation;
import org.thesischecker.model.Period;

/**
 * A reading that the rules of a thesis or risk factor wait for.
 *
 * @param periodOrNull absent where any later day will do: of weekly series, steps and events
 * @param onOrNull the day by which it is expected; absent where none can be told
 * @param forecast whether a forecast is wanted
 * @param lastOrNull the reading before it, on whose page the next one is likely to be
 */
public record ExpectedReading(
        MetricDefinition metric,
        @Nullable Period periodOrNull,
        @Nullable LocalDate onOrNull,
        Lack lack,
        boolean forecast,
        @Nullable Observation lastOrNull) {

    /** By day, those without one first, then by metric and period. */
    public static final Comparator<ExpectedReading> ORDER = Comparator.comparing(
                    (ExpectedReading reading) -> reading.on().orElse(LocalDate.MIN))
            .thenComparing(reading -> reading.metric().id())
            .thenComparing(reading -> reading.period().map(Period::end).orElse(LocalDate.MIN));

    public Optional<Period> period() {
        return Optional.ofNullable(periodOrNull);
    }

    public Optional<LocalDate> on() {
        return Optional.ofNullable(onOrNull);
    }

    public Optional<Observation> last() {
        return Optional.ofNullable(lastOrNull);
    }

    /** How a person names it: {@code csp4.capex_total.quarter 2025Q3}. */
    public String text() {
        return (forecast ? "forecast " : "")
                + metric.id()
                + period().map(period -> " " + period).orElse(lastOrNull == null ? ", any day" : ", a later day");
    }

    /** Whether it has to be there by a day: it lacks already, or is expected by then. */
    public boolean isWantedBy(LocalDate day) {
        return lack != Lack.DUE
                || on().filter(expected -> expected.isAfter(day)).isEmpty();
    }

    boolean isSameAs(ExpectedReading other) {
        return metric.id().equals(other.metric.id()) && forecast == other.forecast && period().equals(other.period());
    }
}
