package org.thesischecker.whatif;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.thesischecker.book.Constraint;
import org.thesischecker.book.Expression;
import org.thesischecker.engine.Attempt;
import org.thesischecker.engine.Previous;
import org.thesischecker.engine.Trace;
import org.thesischecker.facts.FactSet;
import org.thesischecker.facts.Reading;
import org.thesischecker.model.Frequency;
import org.thesischecker.model.Observation;
import org.thesischecker.model.Period;

/** The readings that a rule was tested on. */
final class Readings {

    private Readings() {}

    /** The rows, some of them several times; where a rule reads the period before, its row, too. */
    static Stream<Observation> in(Trace trace, FactSet facts) {
        return trace.all().flatMap(step -> {
            boolean before = Previous.isReadBy(step);
            return step.attempts().stream()
                    .filter(Readings::isMeant)
                    .flatMap(attempt -> attempt.reading().stream())
                    .map(Reading::observation)
                    .flatMap(row ->
                            before ? Stream.concat(Stream.of(row), before(row, facts).stream()) : Stream.of(row));
        });
    }

    /** Whether the fact has every name, period and day that the pattern asks for. */
    private static boolean isMeant(Attempt attempt) {
        return attempt.lacking().isEmpty()
                && attempt.tested().stream()
                        .allMatch(tested -> tested.holds()
                                || !tested.isDefined()
                                || tested.left().flatMap(left -> left.decimal()).isPresent()
                                || isTruth(tested.constraint()));
    }

    private static boolean isTruth(Constraint constraint) {
        return constraint instanceof Constraint.Compare compare
                && (compare.left() instanceof Expression.Truth || compare.right() instanceof Expression.Truth);
    }

    /** The reading of the period before; of a daily series, of the day before that has one. */
    static Optional<Observation> before(Observation row, FactSet facts) {
        Period period = row.period();
        return earlier(row, facts)
                .filter(earlier ->
                        period.frequency() == Frequency.DAY || earlier.period().equals(period.previous()));
    }

    /** The last reading of an earlier period, however much earlier it is. */
    static Optional<Observation> earlier(Observation row, FactSet facts) {
        return facts.readings(row.metric()).stream()
                .filter(reading -> !reading.isDisputed() && !reading.isLowGrade())
                .map(Reading::observation)
                .filter(earlier -> earlier.period().compareTo(row.period()) < 0)
                .max(Comparator.comparing(Observation::period));
    }
}
