package org.thesischecker.whatif;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.thesischecker.book.Subject;
import org.thesischecker.model.Observation;

/**
 * How far one number is from the values at which a thesis or risk factor changes its verdict or state, while everything
 * else stays.
 *
 * @param subject the thesis or risk factor
 * @param target the number that moves
 * @param standingOrNull the row that stands; absent for a threshold
 * @param present the number now, in its unit
 * @param lowest the smallest value that was considered, in its unit
 * @param highest the largest value that was considered, in its unit
 * @param direct whether a rule of the subject itself reads it; else it is read through other theses and risk factors
 * @param stepOrNull in what step the range was searched, in the unit; absent when the values follow from the rules
 *     exactly
 * @param flips the nearest value below, and the nearest above, as far as there are any; of an event the other outcome
 * @param siblings metrics that the same rules read, that go with this one in truth, and that stay as they are
 */
public record Headroom(
        String book,
        Subject subject,
        Target target,
        @Nullable Observation standingOrNull,
        BigDecimal present,
        BigDecimal lowest,
        BigDecimal highest,
        boolean direct,
        @Nullable BigDecimal stepOrNull,
        List<Flip> flips,
        List<String> siblings) {

    /** In which way a number last went. */
    public enum Trend {
        TOWARDS,
        AWAY,
        UNCHANGED,
        /** There is no reading of the period before. */
        UNKNOWN
    }

    /**
     * A value at which the verdict or state is another.
     *
     * @param value in the unit
     * @param part the part of a risk factor that changes; empty when the whole does
     * @param before the verdict or state now
     * @param after the verdict or state at the value
     * @param percentOrNull the distance in hundredths of the present value; absent when that is zero, and of an event
     * @param trend whether the change from the period before to this one went towards the value
     */
    public record Flip(
            BigDecimal value,
            String part,
            String before,
            String after,
            BigDecimal distance,
            @Nullable BigDecimal percentOrNull,
            Trend trend) {

        /** Without a sign. */
        public Optional<BigDecimal> percent() {
            return Optional.ofNullable(percentOrNull);
        }
    }

    /** One flip with the headroom it is of. */
    public record Nearest(Headroom headroom, Flip flip) {}

    public Optional<Observation> standing() {
        return Optional.ofNullable(standingOrNull);
    }

    /** In what step the range was searched, in the unit; empty when the values follow from the rules exactly. */
    public Optional<BigDecimal> step() {
        return Optional.ofNullable(stepOrNull);
    }

    Stream<Nearest> nearest() {
        return flips.stream().map(flip -> new Nearest(this, flip));
    }
}
