package org.thesischecker.regression;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.thesischecker.book.Book;
import org.thesischecker.book.Cases;
import org.thesischecker.book.Subject;
import org.thesischecker.engine.Inputs;
import org.thesischecker.facts.Observations;

/**
 * How far the cases of a book try its rules. It speaks of the tree of a rule: how a file is laid out, and the order of
 * what is in it, change nothing.
 *
 * @param rules by the id of the thesis or factor, then by their own
 */
public record Coverage(List<RuleCoverage> rules) {

    /**
     * The coverage of every thesis and risk factor that has a case among those given.
     *
     * @param wanted the kinds of holes that are listed, each with the case that would close it; the more the longer it takes
     * @param step is run after each rule, by any thread
     */
    public static Coverage of(Book book, Observations known, List<Cases> all, Set<Hole.Kind> wanted, Runnable step) {
        return new Coverage(all.parallelStream()
                .filter(cases -> !cases.cases().isEmpty())
                .flatMap(cases -> book.subject(cases.subject()).stream()
                        .flatMap(subject -> of(book, known, subject, cases, wanted, step)))
                .sorted(Comparator.comparing(RuleCoverage::subject)
                        .thenComparing(coverage -> coverage.rule().id()))
                .toList());
    }

    private static Stream<RuleCoverage> of(
            Book book, Observations known, Subject subject, Cases cases, Set<Hole.Kind> wanted, Runnable step) {
        List<Situation> situations = Situation.all(book, known, cases);
        Inputs inputs = new Inputs(known.dictionary());
        return subject.rules().stream().map(rule -> {
            RuleCoverage coverage = new Covering(subject, rule, situations, inputs, wanted).coverage();
            step.run();
            return coverage;
        });
    }

    /** How much of a kind is tried. */
    public Share share(Hole.Kind kind) {
        return Share.sum(rules.stream().map(rule -> rule.share(kind)));
    }

    /** What no case tries, of the kinds that were asked for. */
    public List<Hole> holes() {
        return rules.stream().flatMap(rule -> rule.holes().stream()).toList();
    }
}
