package org.thesischecker.whatif;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.thesischecker.model.Observation;
import org.thesischecker.model.Status;
import org.thesischecker.model.Threshold;

/** A change, held against what is known: what stands, and what takes its place. */
public sealed interface Supposed {

    Change change();

    /** Who asks for it: {@code --set}, or the scenario. */
    String origin();

    /** What no two changes may have in common. */
    String key();

    /** The value that stands, in the unit. */
    Optional<BigDecimal> before();

    /** The value that takes its place, in the unit. */
    BigDecimal after();

    /**
     * A row in the place of the one that stands.
     *
     * @param standingOrNull absent when the metric and period have none
     */
    record OfRow(Change change, String origin, @Nullable Observation standingOrNull, Observation row)
            implements Supposed {

        /** Whether it is a forecast and no reading. */
        public boolean isForecast() {
            return row.status() == Status.FORECAST;
        }

        public Optional<Observation> standing() {
            return Optional.ofNullable(standingOrNull);
        }

        @Override
        public String key() {
            return (isForecast() ? Notation.FORECAST : "") + row.metric() + "@" + row.period();
        }

        @Override
        public Optional<BigDecimal> before() {
            return standing().map(Observation::value);
        }

        @Override
        public BigDecimal after() {
            return row.value();
        }
    }

    /** Another value of a threshold. */
    record OfThreshold(Change change, String origin, String book, String subject, Threshold threshold, BigDecimal after)
            implements Supposed {

        @Override
        public String key() {
            return change.target().text();
        }

        @Override
        public Optional<BigDecimal> before() {
            return Optional.of(threshold.value());
        }
    }
}
