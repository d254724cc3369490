package org.thesischecker.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.thesischecker.report.GridResult;
import org.thesischecker.source.Nearest;
import org.thesischecker.whatif.Axis;
import org.thesischecker.whatif.Basis;
import org.thesischecker.whatif.Misread;
import org.thesischecker.whatif.Notation;
import org.thesischecker.whatif.Supposed;
import org.thesischecker.whatif.SweepSubject;
import org.thesischecker.whatif.VerdictGrid;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** A table of verdicts over two numbers. */
final class GridOptions {

    private static final String GRID = "--grid";
    private static final String THESIS = "--thesis";

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec command;

    @Option(
            names = GRID,
            paramLabel = "RANGE",
            description = "TARGET=FROM..TO/STEPS, given twice, with --thesis: a table of verdicts, the first "
                    + "range down and the second across. Both ends are amounts: 10..20/6, -10%%..+10%%/5, =-5..5/11.")
    private List<String> ranges = new ArrayList<>();

    @Option(names = THESIS, paramLabel = "ID", description = "The thesis, or risk factor, of the grid.")
    private @Nullable String thesis;

    boolean isEmpty() {
        return ranges.isEmpty() && thesis == null;
    }

    GridResult result(Basis basis) {
        if (ranges.size() != 2 || thesis == null) {
            throw Refusal.because(
                    "A grid needs two ranges and a thesis; there %s %s and %s."
                            .formatted(
                                    ranges.size() > 1 ? "are" : "is",
                                    switch (ranges.size()) {
                                        case 0 -> "no --grid";
                                        case 1 -> "one --grid";
                                        default -> ranges.size() + " --grid";
                                    },
                                    thesis == null ? "no --thesis" : "one --thesis"),
                    "Expected --grid METRIC=FROM..TO/STEPS --grid METRIC=FROM..TO/STEPS --thesis ID.");
        }
        SweepSubject subject = subject(basis, thesis);
        Notation notation = basis.notation();
        List<Supposed> down = side(basis, notation, ranges.get(0));
        List<Supposed> across = side(basis, notation, ranges.get(1));
        if (down.get(0).key().equals(across.get(0).key())) {
            throw Refusal.because(
                    "%s %s: %s is changed twice"
                            .formatted(GRID, ranges.get(1), across.get(0).key()),
                    "The two ranges of a grid are of two numbers.");
        }
        return new GridResult(VerdictGrid.of(basis, subject, down, across));
    }

    private static List<Supposed> side(Basis basis, Notation notation, String text) {
        try {
            return VerdictGrid.supposed(basis, Axis.of(text, notation));
        } catch (Misread misread) {
            throw ChangeOptions.refusal(GRID, text, misread);
        }
    }

    private SweepSubject subject(Basis basis, String wanted) {
        List<SweepSubject> all = SweepSubject.of(basis.books(), any -> true);
        List<SweepSubject> having = all.stream()
                .filter(subject -> subject.id().equals(wanted) || subject.name().equals(wanted))
                .toList();
        Given given = new Given(Objects.requireNonNull(command));
        if (having.isEmpty()) {
            List<String> known = all.stream().map(SweepSubject::name).toList();
            throw given.refusal(
                    THESIS,
                    wanted,
                    "there is no such thesis or risk factor",
                    Nearest.advice("\"thesis list\" shows them all.", wanted, known));
        }
        if (having.size() > 1) {
            throw given.refusal(THESIS, wanted, "several books have it", "Say which one with --book.");
        }
        return having.get(0);
    }
}
