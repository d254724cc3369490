package org.thesischecker.facts;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.thesischecker.model.Observation;
import org.thesischecker.model.Period;
import org.thesischecker.model.View;

/**
 * What was known on the as-of date: for each metric and period the observation that stands. Immutable.
 *
 * <p>Readings are those of status actual and derived; forecasts stand apart; printed rows are errata and shown only.
 */
public interface FactSet {

    LocalDate asOf();

    View view();

    Dictionary dictionary();

    /** The latest day on which a visible row became known. */
    LocalDate factsUntil();

    /** Sha256 over all visible rows and the definitions of the dictionary, as lower-case hex; independent of order. */
    String sha256();

    /** The metrics that have a visible row of any status, by id. */
    List<String> metrics();

    Optional<Reading> reading(String metric, Period period);

    /** The standing readings of a metric, earliest period first. Periods that end after the as-of date are left out. */
    List<Reading> readings(String metric);

    /** The reading of the latest period of the best grade that has a fresh one, or of the best grade where none is fresh. */
    Optional<Reading> current(String metric);

    Optional<Reading> forecast(String metric, Period period);

    /** The standing forecasts of a metric, earliest period first. */
    List<Reading> forecasts(String metric);

    /** The errata of a metric and period. */
    List<Observation> printed(String metric, Period period);

    /** All visible rows, by metric, period, published, source. */
    List<Observation> rows();

    /** The same fact set without any row of a metric. */
    FactSet without(String metric);

    /** The same fact set with these rows instead of all rows of their metric, period and status. */
    FactSet replacing(List<Observation> rows);
}
