package org.thesischecker.regression;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.thesischecker.book.Cases.Case;
import org.thesischecker.book.Rule;
import org.thesischecker.book.Subject;
import org.thesischecker.engine.Inputs;

/** Looks for a case that is not written yet: a change of one that is, or two changes of it. */
final class PatchSearch {

    /** How many pairs of changes are tried. */
    private static final int MOST_PAIRS = 1_500;

    private final List<Situation> situations;
    private final Levers levers;

    /**
     * A search.
     *
     * @param rules to which the changes could matter
     */
    PatchSearch(Subject subject, List<Rule> rules, List<Situation> situations, Inputs inputs) {
        this.situations = situations;
        List<Case> cases = situations.stream().map(Situation::tried).toList();
        this.levers = new Levers(subject, rules, cases, inputs);
    }

    /** The first patch that leads to what is wanted; empty when none of those that were tried does. */
    Optional<Patch> find(Predicate<Situation> wanted) {
        for (Situation situation : situations) {
            for (Change change : levers.of(situation)) {
                Optional<Patch> found = changed(situation, change)
                        .filter(wanted)
                        .map(so -> Patch.of(situation.tried(), List.of(change)));
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return pair(wanted);
    }

    private static Optional<Situation> changed(Situation situation, Change change) {
        return change.on(situation.tried()).map(situation::with);
    }

    private Optional<Patch> pair(Predicate<Situation> wanted) {
        int tried = 0;
        for (Situation situation : situations) {
            for (Change first : levers.structural(situation)) {
                Situation between = changed(situation, first).orElse(null);
                if (between == null) {
                    continue;
                }
                for (Change second : levers.of(between)) {
                    if (tried++ > MOST_PAIRS) {
                        return Optional.empty();
                    }
                    if (changed(between, second).filter(wanted).isPresent()) {
                        return Optional.of(Patch.of(situation.tried(), List.of(first, second)));
                    }
                }
            }
        }
        return Optional.empty();
    }
}
