package org.thesischecker.history;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Finds the smallest set of differences whose undoing takes a flip back; of several as small as that the one that came
 * last, then by period and id.
 *
 * <p>Single differences are tried first. Then differences are taken out of the whole set one by one, as long as undoing the
 * rest still takes the flip back: that bounds the size. Then every smaller set is tried, in order. Dropping one by one follows Zeller and Hildebrandt,
 * Simplifying and Isolating Failure-Inducing Input (2002), whose result is minimal but not the smallest.
 */
final class Attribution {

    /** How many sets are tried for one flip; after that the set that was found by dropping one by one is the answer. */
    static final int MOST = 20_000;

    private final Predicate<Set<Difference>> back;
    private final String flip;
    private final int most;
    private final List<Difference> differences;
    private final Map<Set<Difference>, Boolean> tried = new HashMap<>();

    private Attribution(Predicate<Set<Difference>> back, String flip, List<Difference> differences, int most) {
        this.back = back;
        this.flip = flip;
        this.most = most;
        this.differences = differences.stream().sorted(Difference.LATEST_FIRST).toList();
    }

    /**
     * Why something does not stand any more where it stood.
     *
     * @param before where it stood
     * @param differences all that can matter to it
     * @throws UnexplainedFlip when not even all of them together take the flip back, which is a defect of this tool
     */
    static Cause cause(
            Counterfactuals counterfactuals, Tracked tracked, Position before, List<Difference> differences) {
        return cause(
                undone -> counterfactuals
                        .position(tracked, differences, undone)
                        .filter(position -> position.isLike(before))
                        .isPresent(),
                tracked.id() + " was " + before.word(),
                differences,
                MOST);
    }

    /**
     * Why something is not any more what it was.
     *
     * @param back whether undoing some differences brings back what was
     * @param was what was, in words
     * @param differences all that can matter to it
     * @param most how many sets are tried
     * @throws UnexplainedFlip when not even all of them together bring it back, which is a defect of this tool
     */
    static Cause cause(Predicate<Set<Difference>> back, String was, List<Difference> differences, int most) {
        return new Attribution(back, was, differences, most).cause();
    }

    private Cause cause() {
        Optional<List<Difference>> single = first(1, 0, new ArrayList<>());
        if (single.isPresent()) {
            return new Cause(single.get(), true);
        }
        if (!takesBack(new LinkedHashSet<>(differences))) {
            throw new UnexplainedFlip("%s, and undoing all of %s does not bring that back"
                    .formatted(flip, differences.stream().map(Difference::id).toList()));
        }
        List<Difference> minimal = dropped();
        for (int size = 2; size <= minimal.size(); size++) {
            Optional<List<Difference>> found = first(size, 0, new ArrayList<>());
            if (found.isPresent()) {
                return new Cause(found.get(), true);
            }
            if (tried.size() >= most) {
                return new Cause(minimal, false);
            }
        }
        return new Cause(minimal, true);
    }

    /** Undoes all, and then less and less, the last in order kept first. */
    private List<Difference> dropped() {
        LinkedHashSet<Difference> undone = new LinkedHashSet<>(differences);
        boolean fewer = true;
        while (fewer) {
            fewer = false;
            for (int at = differences.size() - 1; at >= 0; at--) {
                Difference difference = differences.get(at);
                if (undone.remove(difference)) {
                    if (takesBack(undone)) {
                        fewer = true;
                    } else {
                        undone.add(difference);
                    }
                }
            }
        }
        return undone.stream().sorted(Difference.ORDER).toList();
    }

    /** The first set of a size, in order, that begins with some differences. */
    private Optional<List<Difference>> first(int size, int from, List<Difference> chosen) {
        if (chosen.size() == size) {
            return takesBack(new LinkedHashSet<>(chosen))
                    ? Optional.of(chosen.stream().sorted(Difference.ORDER).toList())
                    : Optional.empty();
        }
        for (int at = from; at <= differences.size() - (size - chosen.size()) && tried.size() < most; at++) {
            chosen.add(differences.get(at));
            Optional<List<Difference>> found = first(size, at + 1, chosen);
            if (found.isPresent()) {
                return found;
            }
            chosen.remove(chosen.size() - 1);
        }
        return Optional.empty();
    }

    /** Undoing nothing takes nothing back. */
    private boolean takesBack(Set<Difference> undone) {
        return !undone.isEmpty() && tried.computeIfAbsent(Set.copyOf(undone), back::test);
    }
}
