package org.thesischecker.regression;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.thesischecker.model.Decimals;
import org.thesischecker.model.Observation;
import org.thesischecker.model.View;

/** The rows of a metric and period on both sides. */
final class RowsOfPeriod {

    private final List<Observation> had;
    private final View view;
    private final List<Observation> appended;
    private final List<RowEdit> past;

    /** Compares the rows that the base had with those of the later side. */
    RowsOfPeriod(List<Observation> had, List<Observation> has, View view) {
        this.had = had;
        this.view = view;
        List<Observation> lost = without(had, has);
        List<Observation> added = without(has, had);
        this.appended = lost.isEmpty() ? added.stream().filter(this::isNew).toList() : List.of();
        added.removeAll(appended);
        this.past = edits(lost, added);
    }

    private static List<Observation> without(List<Observation> some, List<Observation> others) {
        List<Observation> left =
                new ArrayList<>(others.stream().map(RowEdits::nowhere).toList());
        return new ArrayList<>(
                some.stream().filter(row -> !left.remove(RowEdits.nowhere(row))).toList());
    }

    /** Each row that is gone with the one that is most like it among those that came. */
    private static List<RowEdit> edits(List<Observation> lost, List<Observation> added) {
        List<Observation> left = new ArrayList<>(added);
        List<RowEdit> edits = new ArrayList<>();
        for (Observation row : lost) {
            Observation other = left.stream()
                    .max(Comparator.comparing(one -> alike(row, one)))
                    .orElse(null);
            left.remove(other);
            edits.add(new RowEdit(row, other));
        }
        left.forEach(row -> edits.add(new RowEdit(null, row)));
        return List.copyOf(edits);
    }

    /** Rows that are only new. Where rows are gone there are none: one that is new may hide an edit. */
    List<Observation> appended() {
        return appended;
    }

    /** What else differs. */
    List<RowEdit> past() {
        return past;
    }

    private boolean isNew(Observation row) {
        return had.stream().allMatch(old -> row.known(view).isAfter(old.known(view)));
    }

    private static int alike(Observation one, Observation other) {
        List<Function<Observation, Object>> fields = List.of(
                Observation::source,
                Observation::status,
                Observation::published,
                Observation::url,
                Observation::entered,
                Observation::note,
                row -> Decimals.text(row.value()));
        return (int) fields.stream()
                .filter(field -> field.apply(one).equals(field.apply(other)))
                .count();
    }
}
