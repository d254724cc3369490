package org.thesischecker.report.register;

import java.util.stream.Collectors;
import org.thesischecker.register.RuleChange;
import org.thesischecker.regression.Alteration;
import org.thesischecker.regression.DeclaredChange;
import org.thesischecker.report.Counted;
import org.thesischecker.report.DiffWords;

/** Changes of rules in words. */
final class RuleChangeWords {

    static final String NOT_COMPARED = "not known: the recorded rules do not load on the facts of the later run";

    private RuleChangeWords() {}

    /** Which verdict or state stands otherwise, and on which dates. */
    static String of(Alteration one) {
        return one.tracked().id() + ": " + DiffWords.change(one) + " on " + DiffWords.dates(one);
    }

    /** Who declared it and why, or why nobody did. */
    static String declaration(RuleChange change) {
        String files = change.declarations().applying().stream()
                .map(RuleChangeWords::of)
                .collect(Collectors.joining("; "));
        return switch (Declared.of(change)) {
            case NOTHING_TO_DECLARE -> "it flips nothing, so nothing has to be declared";
            case DECLARED -> files;
            case IN_PART ->
                "%s; but %s not declared, and %s not happen"
                        .formatted(
                                files,
                                Counted.of(change.declarations().undeclared().size(), "flip is", "flips are"),
                                Counted.of(
                                        change.declarations().unmet().size(),
                                        "declared flip does",
                                        "declared flips do"));
            case NOT_DECLARED -> "no file in changes goes from the one rule pack to the other";
            case NOT_KNOWN -> NOT_COMPARED;
        };
    }

    private static String of(DeclaredChange change) {
        return "changes/%s.yaml by %s: %s".formatted(change.id(), change.who(), change.why());
    }
}
