package org.thesischecker.regression;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The declared changes of a book held against what a diff found.
 *
 * @param applying those that speak of this change
 * @param outdated those that begin with the rules of the base and speak of another change
 * @param others how many speak of other changes and stay as their records
 * @param undeclared flips that edits make and nobody declared
 * @param unmet flips that somebody declared and that do not happen
 * @param rowsDeclared whether one of them names the edits of past rows
 */
public record Declarations(
        List<DeclaredChange> applying,
        List<DeclaredChange> outdated,
        int others,
        List<Undeclared> undeclared,
        List<Unmet> unmet,
        boolean rowsDeclared) {

    public Declarations {
        applying = List.copyOf(applying);
        outdated = List.copyOf(outdated);
        undeclared = List.copyOf(undeclared);
        unmet = List.copyOf(unmet);
    }

    /** A flip, with the dates on which it was not declared. */
    public record Undeclared(Alteration flip, List<LocalDate> dates) {}

    /** A declared flip, with the dates on which it does not happen; none where it spans no replayed date. */
    public record Unmet(DeclaredChange change, DeclaredFlip flip, List<LocalDate> dates) {}

    /** Holds them against a diff. */
    public static Declarations of(List<DeclaredChange> changes, BookDiff diff, RowEdits rows) {
        List<DeclaredChange> applying =
                changes.stream().filter(change -> change.isOf(diff, rows)).toList();
        List<DeclaredChange> outdated = changes.stream()
                .filter(change -> !applying.contains(change) && change.isFrom(diff.before()))
                .toList();
        return new Declarations(
                applying,
                outdated,
                changes.size() - applying.size() - outdated.size(),
                undeclared(applying, diff),
                unmet(applying, diff),
                applying.stream().anyMatch(change -> change.rows().isPresent()));
    }

    /** Whether a flip has to be declared: an edit makes it, and there was a verdict or state before. */
    public static boolean needsDeclaration(Alteration one) {
        return one.origin() == Alteration.Origin.EDITS && one.isFlip() && one.kind() != ChangeClass.ADDED;
    }

    private static List<Undeclared> undeclared(List<DeclaredChange> applying, BookDiff diff) {
        List<DeclaredFlip> declared =
                applying.stream().flatMap(change -> change.flips().stream()).toList();
        List<Undeclared> found = new ArrayList<>();
        diff.alterations().stream().filter(Declarations::needsDeclaration).forEach(flip -> {
            List<LocalDate> dates = flip.dates().stream()
                    .filter(date -> declared.stream().noneMatch(one -> one.covers(flip, date)))
                    .toList();
            if (!dates.isEmpty()) {
                found.add(new Undeclared(flip, dates));
            }
        });
        return found;
    }

    private static List<Unmet> unmet(List<DeclaredChange> applying, BookDiff diff) {
        List<Unmet> found = new ArrayList<>();
        for (DeclaredChange change : applying) {
            for (DeclaredFlip flip : change.flips()) {
                List<LocalDate> meant = flip.meant(diff.dates());
                List<LocalDate> missing = meant.stream()
                        .filter(date -> !happens(flip, date, diff))
                        .toList();
                if (meant.isEmpty() || !missing.isEmpty()) {
                    found.add(new Unmet(change, flip, missing));
                }
            }
        }
        return found;
    }

    private static boolean happens(DeclaredFlip flip, LocalDate date, BookDiff diff) {
        return diff.alterations(Alteration.Origin.EDITS).stream()
                .anyMatch(one -> one.dates().contains(date) && flip.covers(one, date));
    }
}
