package org.thesischecker.regression;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.thesischecker.book.Book;
import org.thesischecker.book.Subject;
import org.thesischecker.history.Side;
import org.thesischecker.model.Threshold;
import org.thesischecker.model.View;
import org.thesischecker.whatif.Headroom;
import org.thesischecker.whatif.HeadroomShift;
import org.thesischecker.whatif.Headrooms;

/** Finds thresholds that were edited, and what that did to the headroom of what reads them. */
final class ThresholdEdits {

    private final Side old;
    private final Side now;
    private final View view;

    /**
     * A search.
     *
     * @param old its day is the latest day of the facts, and so is the other's
     */
    ThresholdEdits(Side old, Side now, View view) {
        this.old = old;
        this.now = now;
        this.view = view;
    }

    /** The edits, by subject, then threshold. */
    List<ThresholdEdit> all() {
        List<ThresholdEdit> edits = new ArrayList<>();
        for (String id : new TreeSet<>(subjects(now.book()))) {
            Subject after = now.book().subject(id).orElseThrow();
            old.book().subject(id).ifPresent(before -> edits.addAll(between(before, after)));
        }
        return edits.isEmpty() ? edits : withHeadroom(edits);
    }

    private List<ThresholdEdit> withHeadroom(List<ThresholdEdit> edits) {
        Set<String> edited = edits.stream().map(ThresholdEdit::subject).collect(Collectors.toSet());
        List<HeadroomShift> shifts = HeadroomShift.all(headrooms(old, edited), headrooms(now, edited));
        return edits.stream()
                .map(edit -> edit.with(moves(shifts, edit.subject())))
                .toList();
    }

    private static List<String> subjects(Book book) {
        return book.levels().stream().flatMap(List::stream).map(Subject::id).toList();
    }

    private List<ThresholdEdit> between(Subject before, Subject after) {
        TreeSet<String> ids = new TreeSet<>(before.thresholds().keySet());
        ids.addAll(after.thresholds().keySet());
        List<ThresholdEdit> edits = new ArrayList<>();
        for (String id : ids) {
            Threshold was = before.thresholds().get(id);
            Threshold is = after.thresholds().get(id);
            boolean same = was != null
                    && is != null
                    && was.value().compareTo(is.value()) == 0
                    && was.unit().equals(is.unit());
            if (!same) {
                edits.add(new ThresholdEdit(after.id(), was, is, List.of()));
            }
        }
        return edits;
    }

    /** The nearest value in each direction at which it flips, by what would have to move. */
    private static List<HeadroomMove> moves(List<HeadroomShift> shifts, String subject) {
        return shifts.stream()
                .filter(shift -> shift.headroom().subject().id().equals(subject))
                .map(shift -> new HeadroomMove(shift.headroom().target().text(), shift))
                .sorted(Comparator.comparing(HeadroomMove::target)
                        .thenComparing(move -> !move.shift().isBelow()))
                .toList();
    }

    private List<Headroom> headrooms(Side side, Set<String> edited) {
        return Headrooms.of(
                        List.of(side.book()),
                        side.observations(),
                        side.asOf(),
                        view,
                        one -> edited.contains(one.id()),
                        false)
                .readings();
    }
}
