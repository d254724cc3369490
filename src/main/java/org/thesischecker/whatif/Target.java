package org.thesischecker.whatif;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.thesischecker.model.MetricDefinition;
import org.thesischecker.model.Period;
import org.thesischecker.model.Threshold;
import org.thesischecker.model.Unit;

/** The number that a change is about. */
public sealed interface Target {

    /** The target as the notation writes it. */
    String text();

    Unit unit();

    /** A reading of a metric: the current one, or that of a period. */
    record OfReading(MetricDefinition metric, @Nullable Period periodOrNull) implements Target {

        public Optional<Period> period() {
            return Optional.ofNullable(periodOrNull);
        }

        @Override
        public String text() {
            return metric.id() + period().map(period -> "@" + period).orElse("");
        }

        @Override
        public Unit unit() {
            return metric.unit();
        }
    }

    /** A forecast of a metric for a period. */
    record OfForecast(MetricDefinition metric, Period period) implements Target {

        @Override
        public String text() {
            return Notation.FORECAST + metric.id() + "@" + period;
        }

        @Override
        public Unit unit() {
            return metric.unit();
        }
    }

    /**
     * A threshold of a thesis or risk factor.
     *
     * @param threshold as its file has it
     */
    record OfThreshold(String book, String subject, Threshold threshold) implements Target {

        @Override
        public String text() {
            return Notation.THRESHOLD + subject + "/" + threshold.id();
        }

        @Override
        public Unit unit() {
            return threshold.unit();
        }
    }
}
