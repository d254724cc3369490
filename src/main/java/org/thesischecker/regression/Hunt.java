package org.thesischecker.regression;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.thesischecker.book.Book;
import org.thesischecker.book.Cases;
import org.thesischecker.book.Cases.Excuse;
import org.thesischecker.book.Rule;
import org.thesischecker.book.Subject;
import org.thesischecker.engine.Inputs;
import org.thesischecker.facts.Observations;
import org.thesischecker.model.Problem;

/** Runs the cases of one thesis or risk factor on each of its mutants. */
final class Hunt {

    private final Book book;
    private final Observations known;
    private final Subject subject;
    private final Cases cases;
    private final ChangedRules changed;
    private final Set<Excuse> needed = new HashSet<>();

    Hunt(Book book, Observations known, Subject subject, Cases cases, ChangedRules changed) {
        this.book = book;
        this.known = known;
        this.subject = subject;
        this.cases = cases;
        this.changed = changed;
    }

    String subjectId() {
        return subject.id();
    }

    Mutants run(Runnable step) {
        Suite suite = Suite.of(book, known, subject, cases);
        List<MutantResult> results = new ArrayList<>();
        Set<String> tried = new HashSet<>();
        for (Mutant mutant : changed.mutantsOf(subject, known.dictionary())) {
            results.add(result(suite, mutant));
            tried.add(mutant.ruleId());
            step.run();
        }
        List<Problem> unneeded = cases.excused().stream()
                .filter(excuse -> tried.contains(excuse.rule().orElse("")) && !needed.contains(excuse))
                .map(Hunt::unneeded)
                .toList();
        return new Mutants(List.copyOf(results), unneeded);
    }

    private MutantResult result(Suite suite, Mutant mutant) {
        if (suite.kills(mutant)) {
            return result(mutant, Fate.KILLED, Optional.empty(), Optional.empty());
        }
        if (Equivalence.isSure(subject, mutant, known.dictionary())) {
            return result(mutant, Fate.EQUIVALENT, Optional.empty(), Optional.empty());
        }
        Optional<Excuse> excuse =
                cases.excused().stream().filter(one -> isOf(one, mutant)).findFirst();
        if (excuse.isPresent()) {
            needed.add(excuse.get());
            return result(mutant, Fate.EXCUSED, Optional.empty(), excuse.map(Excuse::reason));
        }
        return result(mutant, Fate.SURVIVED, patch(suite, mutant), Optional.empty());
    }

    private MutantResult result(Mutant mutant, Fate fate, Optional<Patch> patch, Optional<String> reason) {
        return new MutantResult(subject.id(), mutant, fate, patch, reason);
    }

    private static boolean isOf(Excuse excuse, Mutant mutant) {
        return excuse.rule().orElse("").equals(mutant.ruleId())
                && mutant.change().contains(excuse.change());
    }

    private Optional<Patch> patch(Suite suite, Mutant mutant) {
        List<Situation> situations = suite.situations();
        for (Situation situation : situations) {
            Optional<String> expected = suite.noticing(situation, mutant);
            if (expected.isPresent()) {
                return expected.map(line -> Patch.of(situation.tried(), situation.tried(), List.of())
                        .expecting(line));
            }
        }
        List<Rule> rules =
                Stream.concat(mutant.rule().stream(), mutant.mutated().stream()).toList();
        return new PatchSearch(subject, rules, situations, new Inputs(known.dictionary()))
                .find(situation -> suite.noticing(situation, mutant).isPresent())
                .map(patch -> patch.expecting(suite.noticing(Situation.of(book, known, patch.to()), mutant)
                        .orElseThrow()));
    }

    private static Problem unneeded(Excuse excuse) {
        return Problem.at(
                excuse.place(),
                "no mutant survives that needs the excuse \"%s\"".formatted(excuse.change()),
                "Remove it, or compare its words with the mutants that survive.");
    }
}
