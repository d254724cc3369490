package org.thesischecker.review;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.thesischecker.engine.RulesByMetric;
import org.thesischecker.engine.Sides;
import org.thesischecker.facts.FactSet;
import org.thesischecker.facts.Observations;
import org.thesischecker.model.Observation;
import org.thesischecker.model.Period;
import org.thesischecker.model.Status;

/**
 * The rows that take the place of known ones, and what is known of them without judging anew: where every reading lies on
 * the sides of the rules' comparisons on which it lay once before, all stand as they stood then. The judges are told of
 * rows only when somebody asks for more.
 */
final class ChangedRows {

    /** So many standings are remembered: those asked for last. */
    private static final int REMEMBERED = 256;

    /** On more days than these it costs less to judge anew. */
    private static final int DAYS = 4;

    private final Observations known;
    private final RulesByMetric rules;
    private final Resolutions resolutions;
    private final Map<Slot, List<Observation>> wanted = new LinkedHashMap<>();
    private final Map<Slot, List<Observation>> told = new LinkedHashMap<>();
    private final Map<Object, Standing> remembered = new Remembered();
    private final Set<Slot> astray = new HashSet<>();
    private Observations observations;
    private @Nullable List<Sides> sides;
    private @Nullable Standing now;
    private boolean isOnce = true;

    ChangedRows(Observations known, RulesByMetric rules, Resolutions resolutions) {
        this.known = known;
        this.rules = rules;
        this.resolutions = resolutions;
        this.observations = known;
    }

    /** What rows take the place of: actual and derived ones compete for one. */
    private record Slot(String metric, Period period, Status status) {

        static Slot of(Observation row) {
            return new Slot(row.metric(), row.period(), row.status() == Status.DERIVED ? Status.ACTUAL : row.status());
        }
    }

    private static final class Remembered extends LinkedHashMap<Object, Standing> {
        private static final long serialVersionUID = 1;

        Remembered() {
            super(16, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<Object, Standing> eldest) {
            return size() > REMEMBERED;
        }
    }

    /** Puts rows in the place of all rows of their metric, period and status. */
    void change(List<Observation> rows) {
        if (rows.size() == 1) {
            change(Slot.of(rows.get(0)), rows);
        } else {
            rows.stream()
                    .collect(Collectors.groupingBy(Slot::of, LinkedHashMap::new, Collectors.toList()))
                    .forEach(this::change);
        }
    }

    private void change(Slot slot, List<Observation> rows) {
        wanted.put(slot, rows);
        now = null;
        if (sides != null) {
            lay(slot, rows, sides);
        }
    }

    private void lay(Slot slot, List<Observation> rows, List<Sides> onDays) {
        boolean isFollowed = rows.size() == 1;
        for (Sides ofDay : onDays) {
            isFollowed &= ofDay.put(rows.get(0));
        }
        if (isFollowed) {
            astray.remove(slot);
        } else {
            astray.add(slot);
        }
    }

    /** Takes back every change. */
    void restore() {
        if (sides != null) {
            for (Sides ofDay : sides) {
                wanted.values().forEach(rows -> ofDay.takeBack(rows.get(0)));
            }
        }
        astray.clear();
        wanted.clear();
        now = null;
    }

    /** Forgets what follows on the day that was the as-of date. */
    void forget() {
        sides = null;
        isOnce = true;
        astray.clear();
        now = null;
        remembered.clear();
    }

    /** Where all stand, when it is known without judging; what is told now is remembered. */
    Standing standing() {
        Standing known = now;
        if (known == null) {
            known = found();
            now = known;
        }
        return known;
    }

    private Standing found() {
        if (wanted.isEmpty() && told.isEmpty()) {
            return resolutions.standing();
        }
        Optional<Object> where = where();
        if (where.isEmpty()) {
            tell();
            return resolutions.standing();
        }
        Standing before = remembered.get(where.get());
        if (before == null) {
            tell();
            before = resolutions.standing();
            remembered.put(where.get(), before);
        }
        return before;
    }

    /** On which side everything lies; empty when not all that the changes do is followed. */
    private Optional<Object> where() {
        if (sides == null) {
            if (isOnce) {
                isOnce = false;
                return Optional.empty();
            }
            List<Sides> made = sides();
            sides = made;
            wanted.forEach((slot, rows) -> lay(slot, rows, made));
        }
        return sides.isEmpty() || !astray.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        sides.size() == 1
                                ? sides.get(0).where()
                                : sides.stream().map(Sides::where).toList());
    }

    private List<Sides> sides() {
        tell(Map.of());
        List<FactSet> days = resolutions.originals();
        return days.size() > DAYS
                ? List.of()
                : days.stream().map(facts -> new Sides(rules, facts)).toList();
    }

    /** Tells the judges of all changes. */
    void tell() {
        tell(wanted);
    }

    private void tell(Map<Slot, List<Observation>> rows) {
        Set<String> restored = new LinkedHashSet<>();
        told.keySet().stream().filter(slot -> !rows.containsKey(slot)).forEach(slot -> restored.add(slot.metric()));
        if (!restored.isEmpty()) {
            told.keySet().removeIf(slot -> restored.contains(slot.metric()));
            for (String metric : restored) {
                observations = observations.taking(metric, known);
            }
            resolutions.restore(observations, restored);
        }
        rows.forEach((slot, wantedRows) -> {
            if (told.get(slot) != wantedRows) {
                observations = observations.replacing(wantedRows);
                resolutions.change(observations, wantedRows);
                told.put(slot, wantedRows);
            }
        });
    }
}
