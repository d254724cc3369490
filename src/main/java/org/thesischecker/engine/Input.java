package org.thesischecker.engine;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.thesischecker.model.Period;

/** Something that a rule reads and that can be unusable. */
public sealed interface Input {

    /** How a person names it. */
    String text();

    /** The metric that is read, if it is one. */
    default Optional<String> metric() {
        if (this instanceof OfReading reading) {
            return Optional.of(reading.metricId);
        }
        return this instanceof OfForecast forecast ? Optional.of(forecast.metricId) : Optional.empty();
    }

    /** A metric's current reading, or its reading of a period when the rule pins one. */
    record OfReading(String metricId, @Nullable Period periodOrNull) implements Input {

        public Optional<Period> period() {
            return Optional.ofNullable(periodOrNull);
        }

        @Override
        public String text() {
            return periodOrNull == null ? metricId : metricId + " " + periodOrNull;
        }
    }

    /** A metric's forecast, of a period when the rule pins one. */
    record OfForecast(String metricId, @Nullable Period periodOrNull) implements Input {

        public Optional<Period> period() {
            return Optional.ofNullable(periodOrNull);
        }

        @Override
        public String text() {
            return "forecast " + metricId + (periodOrNull == null ? "" : " " + periodOrNull);
        }
    }

    record OfThesis(String thesis) implements Input {
        @Override
        public String text() {
            return "thesis " + thesis;
        }
    }

    /** A risk factor, or a part of it with a slash between. */
    record OfRiskFactor(String target) implements Input {
        @Override
        public String text() {
            return "risk factor " + target;
        }
    }
}
