package org.thesischecker.whatif;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.thesischecker.model.Decimals;

/**
 * The verdicts of a thesis, or the states of a risk factor, over two numbers.
 *
 * @param now where it stands when nothing is supposed
 * @param today where it stands without either number, with what is supposed throughout
 * @param down what each row supposes
 * @param across what each column supposes
 * @param states by row, then by column
 * @param notes what a reader should know of it, as sentences
 */
public record VerdictGrid(
        Basis basis,
        SweepSubject subject,
        String now,
        String today,
        List<Supposed> down,
        List<Supposed> across,
        List<List<String>> states,
        List<String> notes) {

    private static final BigDecimal FINEST = new BigDecimal("0.0001");

    /** Judges every pair. */
    public static VerdictGrid of(Basis basis, SweepSubject subject, List<Supposed> down, List<Supposed> across) {
        try (Seat seat = basis.seat(List.of(subject))) {
            String today = seat.stands().get(0).word();
            List<String> notes = Notes.ofGrid(
                    basis,
                    basis.books().get(subject.book()),
                    subject.id(),
                    List.of(down, across),
                    seat.resolution(subject));
            List<List<String>> states = new ArrayList<>();
            for (Supposed first : down) {
                states.add(across.stream()
                        .map(second -> seat.stands(new Supposition(List.of(first, second)))
                                .get(0)
                                .word())
                        .toList());
            }
            return new VerdictGrid(
                    basis,
                    subject,
                    now(basis, subject, today),
                    today,
                    List.copyOf(down),
                    List.copyOf(across),
                    List.copyOf(states),
                    notes);
        }
    }

    private static String now(Basis basis, SweepSubject subject, String today) {
        if (basis.supposition().changes().isEmpty()) {
            return today;
        }
        Basis real = new Basis(basis.books(), basis.observations(), basis.asOf(), basis.view(), Supposition.NONE);
        try (Seat seat = real.seat(List.of(subject))) {
            return seat.stands().get(0).word();
        }
    }

    /** What each step of a side supposes, held against what is known: values that can be published. */
    public static List<Supposed> supposed(Basis basis, Axis axis) throws Misread {
        Supposing supposing = basis.supposing();
        supposing.free(axis.target());
        BigDecimal tick =
                tick(axis.target(), step(supposing, axis, axis.shifts().get(0)));
        List<Supposed> steps = new ArrayList<>();
        Set<BigDecimal> values = new TreeSet<>();
        for (Shift shift : axis.shifts()) {
            BigDecimal exact = step(supposing, axis, shift).after();
            BigDecimal value = exact.divide(tick, MathContext.DECIMAL128)
                    .setScale(0, RoundingMode.HALF_UP)
                    .multiply(tick);
            if (!values.add(value)) {
                throw new Misread(
                        "two of its %d steps are the value %s"
                                .formatted(axis.shifts().size(), Decimals.text(value)),
                        "Values move in steps of %s: choose fewer steps, or ends further apart."
                                .formatted(Decimals.text(tick)));
            }
            steps.add(step(supposing, axis, new Shift.To(value)));
        }
        return List.copyOf(steps);
    }

    private static Supposed step(Supposing supposing, Axis axis, Shift shift) throws Misread {
        return supposing.supposed(new Change(axis.target(), shift, axis.written()), "--grid");
    }

    /** The smallest step in which a number moves: that of its metric, or the finer one in which it was published. */
    private static BigDecimal tick(Target target, Supposed step) {
        BigDecimal usual = target instanceof Target.OfReading reading
                ? reading.metric().tick()
                : target instanceof Target.OfForecast forecast
                        ? forecast.metric().tick()
                        : FINEST;
        return step.before()
                .map(BigDecimal::stripTrailingZeros)
                .map(value -> BigDecimal.ONE.movePointLeft(Math.max(0, value.scale())))
                .map(usual::min)
                .orElse(usual);
    }
}
