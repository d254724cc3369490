package org.thesischecker.regression;

import java.util.List;
import java.util.Optional;
import org.thesischecker.book.Book;
import org.thesischecker.book.Rule;
import org.thesischecker.book.Subject;
import org.thesischecker.facts.Dictionary;
import org.thesischecker.model.Exposure;

/**
 * The rules that mean something else than in an earlier book, by themselves or by a threshold; all of them where there is
 * none. How files are laid out, and the names of rules, are no change.
 */
public final class ChangedRules {

    private final Optional<Book> earlier;

    private ChangedRules(Optional<Book> earlier) {
        this.earlier = earlier;
    }

    public static ChangedRules all() {
        return new ChangedRules(Optional.empty());
    }

    /** Those that an earlier state of the same book does not have. */
    public static ChangedRules since(Book earlier) {
        return new ChangedRules(Optional.of(earlier));
    }

    List<Mutant> mutantsOf(Subject subject, Dictionary dictionary) {
        List<Rule> changed = subject.rules().stream()
                .filter(rule -> isChanged(subject, rule))
                .toList();
        return Mutations.of(subject, changed, exposures(subject), dictionary);
    }

    private boolean isChanged(Subject subject, Rule rule) {
        return before(subject)
                .map(other -> other.rules().stream()
                        .noneMatch(one -> RuleText.of(one, other).equals(RuleText.of(rule, subject))))
                .orElse(true);
    }

    private Optional<Subject> before(Subject subject) {
        return earlier.flatMap(book -> book.subject(subject.id()));
    }

    private boolean exposures(Subject subject) {
        return before(subject).map(other -> !told(other).equals(told(subject))).orElse(true);
    }

    private static List<String> told(Subject subject) {
        return subject instanceof Subject.OfThesis thesis
                ? thesis.thesis().exposures().stream()
                        .map(ChangedRules::told)
                        .sorted()
                        .toList()
                : List.of();
    }

    private static String told(Exposure exposure) {
        return exposure.target() + " " + exposure.effect();
    }
}
