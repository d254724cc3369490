package org.thesischecker.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.thesischecker.model.Problem;

/** Collects everything that is wrong, so that one run shows it all. */
public final class Problems {

    /** How many are told in full. */
    public static final int SHOWN = 50;

    private static final Comparator<Problem> ORDER =
            Comparator.comparing(Problem::place).thenComparing(Problem::what);

    private final List<Problem> found = new ArrayList<>();

    /** Keeps a problem. */
    public void add(Problem problem) {
        found.add(problem);
    }

    /** Keeps some problems. */
    public void addAll(List<Problem> problems) {
        found.addAll(problems);
    }

    /** Whether nothing is wrong so far. */
    public boolean isEmpty() {
        return found.isEmpty();
    }

    /** All problems by place, however many; for a part of a whole that tells them. */
    public List<Problem> every() {
        return found.stream().sorted(ORDER).toList();
    }

    /** All problems by place; beyond the fiftieth only their number. */
    public List<Problem> all() {
        List<Problem> sorted = every();
        if (sorted.size() <= SHOWN) {
            return sorted;
        }
        List<Problem> told = new ArrayList<>(sorted.subList(0, SHOWN));
        String rest = "and %d more from here on".formatted(sorted.size() - SHOWN);
        told.add(Problem.at(sorted.get(SHOWN).place(), rest, "They are told once those before are mended."));
        return List.copyOf(told);
    }

    /** The value of a loaded part; its problems are kept here. */
    public <T> Optional<T> take(Loaded<T> part) {
        addAll(part.problems());
        return part.value();
    }

    /** The value when nothing is wrong; it is made only then. */
    public <T> Loaded<T> orElse(Supplier<T> value) {
        return isEmpty() ? Loaded.of(value.get()) : Loaded.failed(all());
    }
}
