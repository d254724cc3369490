package org.thesischecker.lint;

import java.util.List;
import java.util.stream.Stream;
import org.thesischecker.book.Book;
import org.thesischecker.book.Condition;
import org.thesischecker.book.Constraint;
import org.thesischecker.book.Rule;
import org.thesischecker.book.Subject;
import org.thesischecker.facts.Dictionary;

/** Checks the conditions of every rule: what can never hold, what always holds, and equal decimals. */
final class ConditionChecks {

    private final Book book;
    private final Dictionary dictionary;
    private final Findings findings;

    ConditionChecks(Book book, Dictionary dictionary, Findings findings) {
        this.book = book;
        this.dictionary = dictionary;
        this.findings = findings;
    }

    void run() {
        Stream.<Subject>concat(book.theses().stream(), book.riskFactors().stream())
                .forEach(subject -> subject.rules().forEach(rule -> check(subject, rule)));
    }

    private void check(Subject subject, Rule rule) {
        Domains domains = new Domains(book, dictionary, subject);
        ConstraintChecks constraints = new ConstraintChecks(domains, findings);
        rule.conditions().forEach(condition -> check(condition, constraints));
    }

    private void check(List<Condition> conditions, ConstraintChecks constraints) {
        conditions.forEach(condition -> check(condition, constraints));
    }

    private void check(Condition condition, ConstraintChecks constraints) {
        if (condition instanceof Condition.Pattern pattern) {
            constraints.pattern(pattern);
        } else if (condition instanceof Condition.Not not) {
            check(not.conditions(), constraints);
        } else if (condition instanceof Condition.Exists exists) {
            check(exists.conditions(), constraints);
        } else if (condition instanceof Condition.All all) {
            check(all.conditions(), constraints);
        } else if (condition instanceof Condition.Any any) {
            check(any.alternatives(), constraints);
        } else if (condition instanceof Condition.ForAll forAll) {
            List<Constraint> both = Stream.concat(forAll.selection().constraints().stream(), forAll.test().stream())
                    .toList();
            constraints.pattern(new Condition.Pattern(
                    forAll.selection().type(), both, forAll.selection().place()));
        } else if (condition instanceof Condition.Accumulate accumulate) {
            constraints.accumulate(accumulate);
        }
    }
}
