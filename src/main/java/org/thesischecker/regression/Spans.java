package org.thesischecker.regression;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.thesischecker.history.Apart;
import org.thesischecker.history.Difference;

/** Folds what is so on replayed dates that follow one another, for the same cause, into one alteration. */
final class Spans {

    private final Alteration.Origin origin;
    private final LocalDate last;
    private final List<List<Apart>> closed = new ArrayList<>();
    private Map<List<Object>, List<Apart>> open = new TreeMap<>(Comparator.comparing(Object::toString));

    Spans(Alteration.Origin origin, LocalDate last) {
        this.origin = origin;
        this.last = last;
    }

    void add(List<Apart> ofDay) {
        Map<List<Object>, List<Apart>> next = new TreeMap<>(Comparator.comparing(Object::toString));
        for (Apart apart : ofDay) {
            List<Apart> span = open.remove(key(apart));
            List<Apart> longer = span == null ? new ArrayList<>() : span;
            longer.add(apart);
            next.put(key(apart), longer);
        }
        closed.addAll(open.values());
        open = next;
    }

    private static List<Object> key(Apart apart) {
        return List.of(
                apart.tracked().id(),
                apart.before().position().word(),
                apart.after().position().word(),
                apart.isFlip()
                        ? Set.of()
                        : List.of(apart.before().rules(), apart.after().rules()),
                ChangeClass.of(apart),
                apart.cause().differences().stream().map(Difference::id).toList());
    }

    List<Alteration> all() {
        return Stream.concat(closed.stream(), open.values().stream())
                .map(this::alteration)
                .toList();
    }

    private Alteration alteration(List<Apart> span) {
        Apart end = span.get(span.size() - 1);
        ChangeClass kind = ChangeClass.of(end);
        return new Alteration(
                end.tracked(),
                origin,
                kind,
                end.before(),
                end.after(),
                span.stream().map(Apart::on).toList(),
                end.cause(),
                origin == Alteration.Origin.EDITS && end.on().equals(last) && Goalposts.areMoved(end, kind));
    }
}
