package org.thesischecker.facts;

import static org.thesischecker.facts.Columns.BOUND;
import static org.thesischecker.facts.Columns.DATED;
import static org.thesischecker.facts.Columns.ENTERED;
import static org.thesischecker.facts.Columns.GRADE;
import static org.thesischecker.facts.Columns.METRIC;
import static org.thesischecker.facts.Columns.NOTE;
import static org.thesischecker.facts.Columns.PERIOD;
import static org.thesischecker.facts.Columns.PUBLISHED;
import static org.thesischecker.facts.Columns.SOURCE;
import static org.thesischecker.facts.Columns.STATUS;
import static org.thesischecker.facts.Columns.UNIT;
import static org.thesischecker.facts.Columns.URL;
import static org.thesischecker.facts.Columns.VALUE;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.thesischecker.model.Observation;
import org.thesischecker.model.Status;
import org.thesischecker.model.Unit;
import org.thesischecker.source.Conversion;

/** Understands rows: each field by itself, then against the metric's definition and one another. */
final class ObservationReader {

    private final Dictionary dictionary;
    private final Map<Object, Object> seen = new HashMap<>();

    ObservationReader(Dictionary dictionary) {
        this.dictionary = dictionary;
    }

    /** The observation; empty when something is wrong with the row, and then the check has all of it. */
    Optional<Observation> read(RowCheck check) {
        Observation observation = new Observation(
                shared(check.value(METRIC, CellConversions.METRIC)),
                shared(check.value(PERIOD, Conversion.period())),
                check.value(VALUE, Conversion.decimal()),
                check.value(BOUND, CellConversions.BOUND),
                shared(new Unit(check.value(UNIT, CellConversions.UNIT))),
                shared(check.value(PUBLISHED, Conversion.date())),
                check.value(DATED, CellConversions.DATED),
                shared(check.value(ENTERED, Conversion.date())),
                check.value(STATUS, Conversion.word(Status.class)),
                check.value(GRADE, CellConversions.GRADE),
                shared(check.value(SOURCE, CellConversions.SOURCE)),
                shared(check.value(URL, CellConversions.ADDRESS_OF_PAGE)),
                shared(check.value(NOTE, CellConversions.NOTE)),
                check.place());
        new ObservationRules(dictionary, check).apply(observation);
        return check.isRight() ? Optional.of(observation) : Optional.empty();
    }

    /** Equal contents of cells are kept once: a million rows name a few thousand metrics, days and pages. */
    @SuppressWarnings("unchecked")
    private <T> T shared(T value) {
        Object earlier = seen.putIfAbsent(value, value);
        return earlier == null ? value : (T) earlier;
    }
}
