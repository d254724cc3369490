package org.thesischecker.whatif;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One flip as it is and as it would be under a supposition: of the same number, in the same direction, of the same thesis,
 * risk factor or part.
 *
 * @param beforeOrNull absent when nothing flips it as things are
 * @param afterOrNull absent when nothing would flip it
 * @param isBelow whether it is about values below the present one
 */
public record HeadroomShift(
        Headroom.@Nullable Nearest beforeOrNull, Headroom.@Nullable Nearest afterOrNull, boolean isBelow) {

    /** The flips that would not be as they are, the closest first. */
    public static List<HeadroomShift> between(List<Headroom> before, List<Headroom> after) {
        return all(before, after).stream().filter(HeadroomShift::isMoved).toList();
    }

    /** All flips before and after, the closest first. */
    public static List<HeadroomShift> all(List<Headroom> before, List<Headroom> after) {
        Map<String, HeadroomShift> shifts = new LinkedHashMap<>();
        for (boolean below : List.of(true, false)) {
            Map<String, Headroom.Nearest> was = named(before, below);
            Map<String, Headroom.Nearest> is = named(after, below);
            Set<String> names = new LinkedHashSet<>(was.keySet());
            names.addAll(is.keySet());
            names.forEach(name -> shifts.put(name, new HeadroomShift(was.get(name), is.get(name), below)));
        }
        return shifts.values().stream()
                .filter(shift -> !shift.isSaidBy(shifts.get(shift.name(Aspect.WHOLE))))
                .filter(shift -> !shift.isSaidAbove())
                .sorted(Comparator.comparing(HeadroomShift::one, Headrooms.CLOSEST))
                .toList();
    }

    /** Also those that the whole says: before and after they may part. */
    private static Map<String, Headroom.Nearest> named(List<Headroom> headrooms, boolean below) {
        Map<String, Headroom.Nearest> named = new LinkedHashMap<>();
        headrooms.forEach(headroom -> headroom.all().stream()
                .filter(flip -> flip.isHere() || flip.isBelow() == below)
                .map(flip -> new Headroom.Nearest(headroom, flip))
                .forEach(nearest -> named.put(name(nearest, nearest.flip().aspect(), below), nearest)));
        return named;
    }

    private static String name(Headroom.Nearest nearest, Aspect aspect, boolean below) {
        return String.join(
                " ",
                nearest.headroom().book(),
                nearest.headroom().subject().id(),
                nearest.headroom().target().text(),
                aspect.toString(),
                below ? "below" : "above");
    }

    private String name(Aspect aspect) {
        return name(one(), aspect, isBelow);
    }

    /** What the present value flips is the nearest in both directions. */
    private boolean isSaidAbove() {
        return isBelow
                && Stream.concat(before().stream(), after().stream())
                        .allMatch(one -> one.flip().isHere());
    }

    private boolean isSaidBy(@Nullable HeadroomShift whole) {
        return whole != null && isSaidBy(beforeOrNull, whole.beforeOrNull) && isSaidBy(afterOrNull, whole.afterOrNull);
    }

    private static boolean isSaidBy(Headroom.@Nullable Nearest one, Headroom.@Nullable Nearest whole) {
        return one == null || whole == null
                ? one == null && whole == null
                : one.flip().isSaidBy(whole.flip());
    }

    private static boolean isSame(Headroom.@Nullable Nearest one, Headroom.@Nullable Nearest other) {
        if (one == null || other == null) {
            return one == null && other == null;
        }
        return one.flip().value().compareTo(other.flip().value()) == 0
                && one.headroom().present().compareTo(other.headroom().present()) == 0
                && one.flip().before().equals(other.flip().before())
                && one.flip().after().equals(other.flip().after());
    }

    /** Whether it would not be as it is. */
    public boolean isMoved() {
        return !isSame(beforeOrNull, afterOrNull);
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
        return one().headroom();
    }

    /** The part of a risk factor that flips; empty when the whole does. */
    public String part() {
        return one().flip().part();
    }

    private Headroom.Nearest one() {
        return before().or(this::after).orElseThrow();
    }
}
