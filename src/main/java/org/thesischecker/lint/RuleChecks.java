package org.thesischecker.lint;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.thesischecker.book.Cases;
import org.thesischecker.book.Rule;
import org.thesischecker.book.Subject;
import org.thesischecker.model.Place;

/** Checks the rules of a book against their cases, and their names against one another. */
final class RuleChecks {

    private final BookAndCases book;
    private final Findings findings;

    RuleChecks(BookAndCases book, Findings findings) {
        this.book = book;
        this.findings = findings;
    }

    void run() {
        book.subjects().forEach(this::cases);
        names();
    }

    private void cases(Subject subject) {
        Optional<Cases> cases = book.cases(subject);
        if (cases.isEmpty()) {
            findings.add(
                    Check.WITHOUT_CASES,
                    Place.of(subject.rules().get(0).place().file()),
                    1,
                    "%s has no case file".formatted(subject.id()),
                    "Write it as %s.cases.yaml beside the rules.".formatted(subject.id()));
            return;
        }
        Set<String> expected = cases.get().cases().stream()
                .flatMap(one -> one.firing().stream())
                .collect(Collectors.toSet());
        subject.rules().stream()
                .filter(rule -> !expected.contains(rule.id()))
                .forEach(rule -> findings.add(
                        Check.RULE_WITHOUT_CASE,
                        rule.place(),
                        "rule".length(),
                        "no case expects %s to fire".formatted(rule.id()),
                        "Name it under findings of a case in %s.cases.yaml.".formatted(subject.id())));
    }

    private void names() {
        Map<String, Rule> first = new HashMap<>();
        book.rules().forEach(rule -> {
            Rule earlier = first.putIfAbsent(rule.name(), rule);
            if (earlier != null) {
                findings.add(
                        Check.REPEATED_RULE_NAME,
                        rule.place(),
                        "rule".length(),
                        "the name \"%s\" is that of another rule".formatted(rule.name()),
                        "The other one is in %s:%d."
                                .formatted(
                                        earlier.place().file(), earlier.place().line()));
            }
        });
    }
}
