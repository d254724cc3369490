package org.thesischecker.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.thesischecker.book.Subject;
import org.thesischecker.model.Bound;
import org.thesischecker.model.FactorState;
import org.thesischecker.model.Observation;
import org.thesischecker.model.Period;
import org.thesischecker.model.Unit;
import org.thesischecker.model.Verdict;
import org.thesischecker.whatif.Headroom;
import org.thesischecker.whatif.Headroom.Flip;
import org.thesischecker.whatif.Target;

/** A headroom in words. */
public final class HeadroomWords {

    private static final String ARROW = " -> ";

    private HeadroomWords() {}

    /** The number that moves: a metric and its period, a forecast, a threshold of the subject. */
    public static String what(Headroom headroom) {
        if (headroom.target() instanceof Target.OfThreshold threshold) {
            return "threshold " + threshold.threshold().id();
        }
        return headroom.target().text().replace('@', ' ').replace("forecast:", "forecast ");
    }

    /** {@code AT_RISK -> CONFIRMED}, with the part that changes. */
    public static String change(Flip flip) {
        String part = flip.part().isEmpty() ? "" : flip.part() + ": ";
        return part + where(flip.before()) + ARROW + where(flip.after());
    }

    /** {@code AT_RISK}; {@code CONFIRMED, fulfilled} where it is for good. */
    public static String where(Headroom.Where where) {
        return where.word() + (where.fulfilled() ? ", fulfilled" : "");
    }

    public static Tone tone(Headroom headroom, Flip flip) {
        return headroom.subject() instanceof Subject.OfThesis
                ? Tones.of(Verdict.valueOf(flip.after().word()))
                : Tones.of(FactorState.valueOf(flip.after().word()));
    }

    /** {@code 4.95 -> 4.868 million units (-0.082 million units, -1.7 %)}. */
    public static String way(Headroom headroom, Flip flip) {
        Unit unit = headroom.target().unit();
        String now = now(headroom);
        String then = Amount.of(flip.value(), unit);
        return unit.equals(Unit.BOOLEAN)
                ? now + ARROW + then
                : now + ARROW + then + " (" + distance(headroom, flip) + ")";
    }

    private static String now(Headroom headroom) {
        boolean bound = headroom.standing()
                .map(Observation::bound)
                .filter(it -> it != Bound.NONE)
                .isPresent();
        return bound
                ? Amount.of(headroom.standing().orElseThrow())
                : Amount.of(headroom.present(), headroom.target().unit());
    }

    private static String distance(Headroom headroom, Flip flip) {
        if (flip.distance().signum() == 0) {
            return "the plain value instead of the bound";
        }
        String units =
                Amount.signed(flip.distance(), ErrorUnit.of(headroom.target().unit()));
        String relative = flip.percent()
                .map(percent -> Amount.about(signed(percent, flip.distance())))
                .orElse("from zero");
        return units + ", " + relative + next(headroom, flip);
    }

    /** How much one tick is in percent says little of how far it is. */
    private static String next(Headroom headroom, Flip flip) {
        return headroom.isNext(flip) ? ": the next " + (flip.isBelow() ? "lower" : "higher") + " value" : "";
    }

    private static BigDecimal signed(BigDecimal percent, BigDecimal distance) {
        return distance.signum() < 0 ? percent.negate() : percent;
    }

    /** How it was found, which way the number last went, and what else a reader should know. */
    public static String notes(Headroom headroom, Flip flip) {
        List<String> notes = new ArrayList<>();
        notes.add(method(headroom));
        went(headroom, flip).ifPresent(notes::add);
        if (!headroom.direct()) {
            notes.add("through what it is judged on");
        }
        if (headroom.isAlone(flip) && !headroom.target().unit().equals(Unit.BOOLEAN)) {
            notes.add("none " + end(headroom, !flip.isBelow()));
        }
        if (!headroom.siblings().isEmpty()) {
            notes.add("as they are: " + String.join(", ", headroom.siblings()));
        }
        return String.join("; ", notes);
    }

    /** Which way the number last went; from which period where one or more were skipped. */
    private static Optional<String> went(Headroom headroom, Flip flip) {
        Optional<Period> skipping = flip.since()
                .filter(since -> !headroom.standing()
                        .filter(row -> row.period().previous().equals(since))
                        .isPresent());
        String from = skipping.map(since -> ", from " + since + ",").orElse("");
        return switch (flip.trend()) {
            case TOWARDS -> Optional.of("last change" + from + " went towards it");
            case AWAY -> Optional.of("last change" + from + " went away from it");
            case UNCHANGED ->
                Optional.of("unchanged since " + skipping.map(Period::toString).orElse("the period before"));
            case UNKNOWN -> isFirst(headroom, flip) ? Optional.of("no reading before") : Optional.empty();
        };
    }

    private static boolean isFirst(Headroom headroom, Flip flip) {
        return flip.since().isEmpty()
                && headroom.target() instanceof Target.OfReading reading
                && !reading.metric().isEvent();
    }

    /** The last value that was tried in a direction: {@code down to 0 %}, {@code up to 1000 %}. */
    static String end(Headroom headroom, boolean below) {
        Unit unit = headroom.target().unit();
        return below ? "down to " + Amount.of(headroom.lowest(), unit) : "up to " + Amount.of(headroom.highest(), unit);
    }

    /** {@code exact}, {@code scan, step 30}; of a threshold, which has no tick of its own, {@code exact to 0.5}. */
    static String method(Headroom headroom) {
        String exact = headroom.target() instanceof Target.OfThreshold
                ? "exact to " + Amount.digits(headroom.tick())
                : "exact";
        return headroom.step().map(step -> "scan, step " + Amount.digits(step)).orElse(exact);
    }

    /** {@code no value within 0..1000 % flips it (exact)}. */
    static String none(Headroom headroom) {
        Unit unit = headroom.target().unit();
        if (unit.equals(Unit.BOOLEAN)) {
            return now(headroom) + ": the other outcome flips nothing";
        }
        return now(headroom) + ": no value within " + Amount.digits(headroom.lowest()) + ".."
                + Amount.of(headroom.highest(), unit) + " flips it (" + method(headroom) + ")";
    }
}
