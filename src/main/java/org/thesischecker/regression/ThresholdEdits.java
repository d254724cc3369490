package org.thesischecker.regression;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.thesischecker.book.Book;
import org.thesischecker.book.Subject;
import org.thesischecker.history.Side;
import org.thesischecker.model.Threshold;
import org.thesischecker.model.View;
import org.thesischecker.whatif.Headroom;
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
        Map<String, Map<String, Headroom.Nearest>> before = nearest(old, edited);
        Map<String, Map<String, Headroom.Nearest>> after = nearest(now, edited);
        return edits.stream()
                .map(edit -> edit.with(moves(
                        before.getOrDefault(edit.subject(), Map.of()), after.getOrDefault(edit.subject(), Map.of()))))
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

    private static List<HeadroomMove> moves(Map<String, Headroom.Nearest> before, Map<String, Headroom.Nearest> after) {
        TreeSet<String> keys = new TreeSet<>(before.keySet());
        keys.addAll(after.keySet());
        return keys.stream()
                .map(key -> new HeadroomMove(key.replaceFirst("\t.*", ""), before.get(key), after.get(key)))
                .toList();
    }

    /** The nearest value in each direction at which it flips: by subject, then by what would have to move and whither. */
    private Map<String, Map<String, Headroom.Nearest>> nearest(Side side, Set<String> edited) {
        Headrooms all = Headrooms.of(
                List.of(side.book()), side.observations(), side.asOf(), view, one -> edited.contains(one.id()), false);
        Map<String, Map<String, Headroom.Nearest>> nearest = new TreeMap<>();
        Headrooms.closest(all.readings())
                .forEach(one -> nearest.computeIfAbsent(one.headroom().subject().id(), any -> new TreeMap<>())
                        .putIfAbsent(key(one), one));
        return nearest;
    }

    private static String key(Headroom.Nearest one) {
        return "%s\t%s %s"
                .formatted(
                        one.headroom().target().text(),
                        one.flip().distance().signum(),
                        one.flip().part());
    }
}
