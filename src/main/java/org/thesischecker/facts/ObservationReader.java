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

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.thesischecker.model.Bound;
import org.thesischecker.model.Grade;
import org.thesischecker.model.Observation;
import org.thesischecker.model.Period;
import org.thesischecker.model.Status;
import org.thesischecker.model.Unit;
import org.thesischecker.source.Conversion;

/** Understands rows: each field by itself, then against the metric's definition and one another. */
final class ObservationReader {

    private final Dictionary dictionary;
    private final Understood<String> metric = new Understood<>(METRIC, CellConversions.METRIC);
    private final Understood<Period> period = new Understood<>(PERIOD, Conversion.period());
    private final Understood<BigDecimal> value = new Understood<>(VALUE, Conversion.decimal());
    private final Understood<Bound> bound = new Understood<>(BOUND, CellConversions.BOUND);
    private final Understood<Unit> unit = new Understood<>(UNIT, CellConversions.UNIT);
    private final Understood<LocalDate> published = new Understood<>(PUBLISHED, Conversion.date());
    private final Understood<Boolean> dated = new Understood<>(DATED, CellConversions.DATED);
    private final Understood<LocalDate> entered = new Understood<>(ENTERED, Conversion.date());
    private final Understood<Status> status = new Understood<>(STATUS, Conversion.word(Status.class));
    private final Understood<Grade> grade = new Understood<>(GRADE, CellConversions.GRADE);
    private final Understood<String> source = new Understood<>(SOURCE, CellConversions.SOURCE);
    private final Understood<String> url = new Understood<>(URL, CellConversions.ADDRESS_OF_PAGE);
    private final Understood<String> note = new Understood<>(NOTE, CellConversions.NOTE);

    ObservationReader(Dictionary dictionary) {
        this.dictionary = dictionary;
    }

    /** The observation; empty when something is wrong with the row, and then the check has all of it. */
    Optional<Observation> read(RowCheck check) {
        Observation observation = new Observation(
                metric.in(check),
                period.in(check),
                value.in(check),
                bound.in(check),
                unit.in(check),
                published.in(check),
                dated.in(check),
                entered.in(check),
                status.in(check),
                grade.in(check),
                source.in(check),
                url.in(check),
                note.in(check),
                check.place());
        new ObservationRules(dictionary, check).apply(observation);
        return check.isRight() ? Optional.of(observation) : Optional.empty();
    }
}
