package org.thesischecker.report;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.thesischecker.facts.Reading;
import org.thesischecker.model.MetricDefinition;
import org.thesischecker.model.Observation;

/** Why an observation does not stand, in the order in which the choice is made. */
final class WhyNot {

    private WhyNot() {}

    static String of(MetricDefinition metric, Reading reading, Observation other) {
        Observation stands = reading.observation();
        Optional<Observation> later = restatement(reading, other);
        if (later.isPresent()) {
            return "restated by the source on " + later.get().published();
        }
        if (stands.source().equals(metric.preferredSource())) {
            return stands.source() + " is the preferred source";
        }
        if (stands.grade() != other.grade()) {
            return "of grade " + other.grade() + ", and one of grade " + stands.grade() + " stands";
        }
        if (reading.isDisputed()) {
            return "disputed: sources differ by more than " + Amount.of(metric.tolerance(), metric.unit());
        }
        return stands.published().isAfter(other.published())
                ? "agrees, and was published earlier"
                : "agrees, and comes later by the source's name";
    }

    private static Optional<Observation> restatement(Reading reading, Observation other) {
        return Stream.concat(Stream.of(reading.observation()), reading.others().stream())
                .filter(row ->
                        row.source().equals(other.source()) && row.published().isAfter(other.published()))
                .min(Comparator.comparing(Observation::published));
    }
}
