package org.thesischecker.whatif;

import java.util.ArrayList;
import java.util.List;

/**
 * The verdicts of a thesis, or the states of a risk factor, over two numbers.
 *
 * @param today where it stands without either
 * @param down what each row supposes
 * @param across what each column supposes
 * @param states by row, then by column
 */
public record VerdictGrid(
        Basis basis,
        SweepSubject subject,
        String today,
        List<Supposed> down,
        List<Supposed> across,
        List<List<String>> states) {

    /** Judges every pair. */
    public static VerdictGrid of(Basis basis, SweepSubject subject, List<Supposed> down, List<Supposed> across) {
        try (Seat seat = basis.seat(List.of(subject))) {
            String today = seat.stands().get(0).word();
            List<List<String>> states = new ArrayList<>();
            for (Supposed first : down) {
                states.add(across.stream()
                        .map(second -> seat.stands(new Supposition(List.of(first, second)))
                                .get(0)
                                .word())
                        .toList());
            }
            return new VerdictGrid(basis, subject, today, List.copyOf(down), List.copyOf(across), List.copyOf(states));
        }
    }

    /** What each step of a side supposes, held against what is known. */
    public static List<Supposed> supposed(Basis basis, Axis axis) throws Misread {
        Supposing supposing = basis.supposing();
        supposing.free(axis.target());
        List<Supposed> steps = new ArrayList<>();
        for (Shift shift : axis.shifts()) {
            steps.add(supposing.supposed(new Change(axis.target(), shift, axis.written()), "--grid"));
        }
        return List.copyOf(steps);
    }
}
