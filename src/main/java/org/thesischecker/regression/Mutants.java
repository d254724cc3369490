package org.thesischecker.regression;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.thesischecker.book.Book;
import org.thesischecker.book.Cases;
import org.thesischecker.facts.Observations;
import org.thesischecker.model.Problem;

/**
 * What became of the mutants of a book's rules: whether the cases would notice a slip.
 *
 * @param results by thesis or risk factor, then by rule
 * @param unneeded excuses of the case files for mutants that no case has to spare
 */
public record Mutants(List<MutantResult> results, List<Problem> unneeded) {

    /**
     * Makes every mutant and runs the cases of its thesis or risk factor on it, on all processors.
     *
     * @param changed the rules to make mutants of
     * @param step is run after each mutant, by any thread
     */
    public static Mutants of(Book book, Observations known, List<Cases> all, ChangedRules changed, Runnable step) {
        List<Hunt> hunts = all.stream()
                .filter(cases -> !cases.cases().isEmpty())
                .flatMap(cases -> book.subject(cases.subject()).stream()
                        .map(subject -> new Hunt(book, known, subject, cases, changed)))
                .sorted(Comparator.comparing(Hunt::subjectId))
                .toList();
        List<Mutants> found = hunts.parallelStream().map(hunt -> hunt.run(step)).toList();
        return new Mutants(
                found.stream().flatMap(one -> one.results.stream()).toList(),
                found.stream().flatMap(one -> one.unneeded.stream()).toList());
    }

    /** How many there will be. */
    public static int count(Book book, Observations known, List<Cases> all, ChangedRules changed) {
        return all.stream()
                .filter(cases -> !cases.cases().isEmpty())
                .flatMap(cases -> book.subject(cases.subject()).stream())
                .mapToInt(subject ->
                        changed.mutantsOf(subject, known.dictionary()).size())
                .sum();
    }

    /** How many of those that a case could kill are killed; equivalent and excused ones are not counted. */
    public static Share killed(Stream<MutantResult> results) {
        return Share.sum(results.map(result -> switch (result.fate()) {
            case KILLED -> new Share(1, 1);
            case SURVIVED -> new Share(0, 1);
            case EQUIVALENT, EXCUSED -> Share.NONE;
        }));
    }

    /** The results of each rule, by thesis or risk factor and rule; exposures are those of a rule without an id. */
    public Map<String, List<MutantResult>> byRule() {
        return results.stream()
                .collect(Collectors.groupingBy(
                        result -> result.subject() + "/" + result.mutant().ruleId(),
                        TreeMap::new,
                        Collectors.toList()));
    }
}
