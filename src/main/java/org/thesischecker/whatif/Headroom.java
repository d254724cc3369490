package org.thesischecker.whatif;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.thesischecker.book.Subject;
import org.thesischecker.model.Observation;
import org.thesischecker.model.Period;

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
 * @param tick the smallest step in which it moves, in its unit
 * @param direct whether a rule of the subject itself reads it; else it is read through other theses and risk factors
 * @param stepOrNull in what step the range was searched, in the unit; absent when the values follow from the rules
 *     exactly
 * @param isWhole whether all values below and above were considered; else only some flips are known
 * @param all of all that can flip by itself the nearest value below, and the nearest above, as far as there are any; of
 *     an event the other outcome
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
        BigDecimal tick,
        boolean direct,
        @Nullable BigDecimal stepOrNull,
        boolean isWhole,
        List<Flip> all,
        List<String> siblings) {

    /** In which way a number last went. */
    public enum Trend {
        TOWARDS,
        AWAY,
        UNCHANGED,
        /** There is no earlier reading, or the number has no direction. */
        UNKNOWN
    }

    /**
     * Where a thesis, a risk factor or a part of one stands.
     *
     * @param word the verdict or state
     * @param fulfilled whether it is CONFIRMED for good
     */
    public record Where(String word, boolean fulfilled) {}

    /**
     * A value at which something stands elsewhere.
     *
     * @param value in the unit
     * @param aspect what flips
     * @param before where it stands now
     * @param after where it stands at the value
     * @param distance zero where a bound becomes a plain value, and that is enough
     * @param percentOrNull the distance in hundredths of the present value; absent when that is zero, and of an event
     * @param trend whether the last change went towards the value
     * @param sinceOrNull the period of the reading from which it went, the last earlier one; absent where there is none
     */
    public record Flip(
            BigDecimal value,
            Aspect aspect,
            Where before,
            Where after,
            BigDecimal distance,
            @Nullable BigDecimal percentOrNull,
            Trend trend,
            @Nullable Period sinceOrNull) {

        /** The period of the reading from which the number last went. */
        public Optional<Period> since() {
            return Optional.ofNullable(sinceOrNull);
        }

        /** The part of a risk factor that changes; empty when the whole does. */
        public String part() {
            return aspect.part();
        }

        /** Without a sign. */
        public Optional<BigDecimal> percent() {
            return Optional.ofNullable(percentOrNull);
        }

        /** Whether the value is below the present one. */
        public boolean isBelow() {
            return distance.signum() < 0;
        }

        /** Whether the present value flips it, once it is no bound: it is the nearest in both directions. */
        public boolean isHere() {
            return distance.signum() == 0;
        }

        /** Whether the flip of the whole is at the same value, and goes to the same. */
        boolean isSaidBy(Flip whole) {
            return aspect.kind() != Aspect.Kind.WHOLE
                    && whole.aspect.kind() == Aspect.Kind.WHOLE
                    && value.compareTo(whole.value) == 0
                    && after.equals(whole.after);
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

    /** The flips; that of a part not where its factor flips at the same value to the same state. */
    public List<Flip> flips() {
        return all.stream()
                .filter(flip -> all.stream().noneMatch(flip::isSaidBy))
                .toList();
    }

    /** Whether no value of the series lies between the present one and that of the flip. */
    public boolean isNext(Flip flip) {
        return standingOrNull != null && flip.distance().abs().compareTo(tick) == 0;
    }

    /** Whether no value on the other side of the present one flips what this one flips. */
    public boolean isAlone(Flip flip) {
        return isWhole
                && !flip.isHere()
                && all.stream()
                        .filter(other -> other.isBelow() != flip.isBelow())
                        .noneMatch(other -> other.part().equals(flip.part()));
    }

    Stream<Nearest> nearest() {
        return flips().stream().map(flip -> new Nearest(this, flip));
    }
}
