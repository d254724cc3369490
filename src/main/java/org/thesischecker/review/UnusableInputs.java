package org.thesischecker.review;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.thesischecker.model.Unverified;

/**
 * What is not usable, each input once, by its name. An input that blocks for one reader blocks, whatever it is to
 * another: a metric that only corroborates a thesis can be the one that fires a factor to which it is exposed.
 */
final class UnusableInputs {

    private final TreeMap<String, Unverified> byInput =
            new TreeMap<>(Comparator.comparing(String::isEmpty).thenComparing(Comparator.naturalOrder()));

    UnusableInputs add(Unverified more) {
        byInput.merge(more.input(), more, (known, other) -> other.blocks() && !known.blocks() ? other : known);
        return this;
    }

    UnusableInputs addAll(Collection<Unverified> more) {
        more.forEach(this::add);
        return this;
    }

    boolean isEmpty() {
        return byInput.isEmpty();
    }

    boolean isBlocking() {
        return byInput.values().stream().anyMatch(Unverified::blocks);
    }

    List<Unverified> blocking() {
        return byInput.values().stream().filter(Unverified::blocks).toList();
    }

    List<Unverified> all() {
        return List.copyOf(byInput.values());
    }
}
