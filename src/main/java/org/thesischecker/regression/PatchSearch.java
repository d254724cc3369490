package org.thesischecker.regression;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.thesischecker.book.Cases.Case;
import org.thesischecker.book.Rule;
import org.thesischecker.book.Subject;
import org.thesischecker.engine.Inputs;

/** Looks for a case that is not written yet: a change of one that is, or two changes of it. */
final class PatchSearch {

    /** How many pairs of changes of a kind are tried. */
    private static final int MOST_PAIRS = 2_000;

    private final List<Situation> situations;
    private final Levers levers;

    /**
     * A search. Each try judges the subject, so situations in which any of its rules has much to combine are left out.
     *
     * @param rules to which the changes could matter
     */
    PatchSearch(Subject subject, List<Rule> rules, List<Situation> situations, Inputs inputs) {
        this.situations = situations.stream()
                .filter(situation ->
                        Stream.concat(subject.rules().stream(), rules.stream()).allMatch(situation::isSearchable))
                .toList();
        List<Case> cases = situations.stream().map(Situation::tried).toList();
        this.levers = new Levers(subject, rules, cases, inputs);
    }

    /** The first patch that leads to what is wanted; empty when none of those that were tried does. */
    Optional<Patch> find(Predicate<Situation> wanted) {
        for (Situation situation : situations) {
            for (List<Change> changes : levers.of(situation)) {
                Optional<Situation> found = changed(situation, changes).filter(wanted);
                if (found.isPresent()) {
                    return Optional.of(Patch.of(situation.tried(), found.get().tried(), changes));
                }
            }
        }
        return pair(wanted);
    }

    private static Optional<Situation> changed(Situation situation, List<Change> changes) {
        Optional<Case> changed = Optional.of(situation.tried());
        for (Change change : changes) {
            changed = changed.flatMap(change::on);
        }
        return changed.map(situation::with);
    }

    /** Another day with other readings first, for little can be known of a year before it is over. */
    private Optional<Patch> pair(Predicate<Situation> wanted) {
        return pair(wanted, levers::days, levers::moves).or(() -> pair(wanted, levers::structural, levers::of));
    }

    private Optional<Patch> pair(
            Predicate<Situation> wanted,
            Function<Situation, List<Change>> first,
            Function<Situation, List<List<Change>>> second) {
        int left = MOST_PAIRS;
        for (Situation situation : situations) {
            for (Change change : first.apply(situation)) {
                Situation between = changed(situation, List.of(change)).orElse(null);
                if (between == null) {
                    continue;
                }
                for (List<Change> more : second.apply(between)) {
                    if (left-- == 0) {
                        return Optional.empty();
                    }
                    Optional<Situation> found = changed(between, more).filter(wanted);
                    if (found.isPresent()) {
                        return Optional.of(
                                Patch.of(situation.tried(), found.get().tried(), joined(change, more)));
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static List<Change> joined(Change first, List<Change> second) {
        return Stream.concat(Stream.of(first), second.stream()).toList();
    }
}
