package org.thesischecker.whatif;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One flip as it is and as it would be under a supposition: of the same number, in the same direction, of the same thesis,
 * risk factor or part.
 *
 * @param beforeOrNull absent when nothing flips it as things are
 * @param afterOrNull absent when nothing would flip it
 */
public record HeadroomShift(Headroom.@Nullable Nearest beforeOrNull, Headroom.@Nullable Nearest afterOrNull) {

    /** The flips that would not be as they are, the closest first. */
    public static List<HeadroomShift> between(List<Headroom> before, List<Headroom> after) {
        Map<String, Headroom.Nearest> was = named(before);
        Map<String, Headroom.Nearest> is = named(after);
        Set<String> names = new LinkedHashSet<>(was.keySet());
        names.addAll(is.keySet());
        return names.stream()
                .map(name -> new HeadroomShift(was.get(name), is.get(name)))
                .filter(HeadroomShift::differs)
                .toList();
    }

    private static Map<String, Headroom.Nearest> named(List<Headroom> headrooms) {
        Map<String, Headroom.Nearest> named = new LinkedHashMap<>();
        Headrooms.closest(headrooms)
                .forEach(nearest -> named.put(
                        String.join(
                                " ",
                                nearest.headroom().book(),
                                nearest.headroom().subject().id(),
                                nearest.headroom().target().text(),
                                nearest.flip().part(),
                                String.valueOf(nearest.flip().distance().signum())),
                        nearest));
        return named;
    }

    private boolean differs() {
        Headroom.Nearest was = beforeOrNull;
        Headroom.Nearest is = afterOrNull;
        return was == null
                || is == null
                || was.flip().value().compareTo(is.flip().value()) != 0
                || was.headroom().present().compareTo(is.headroom().present()) != 0
                || !was.flip().before().equals(is.flip().before())
                || !was.flip().after().equals(is.flip().after());
    }

    /** As it is. */
    public Optional<Headroom.Nearest> before() {
        return Optional.ofNullable(beforeOrNull);
    }

    /** As it would be. */
    public Optional<Headroom.Nearest> after() {
        return Optional.ofNullable(afterOrNull);
    }

    /** The number that moves, and what it flips. */
    public Headroom headroom() {
        return before().or(this::after).map(Headroom.Nearest::headroom).orElseThrow();
    }
}
