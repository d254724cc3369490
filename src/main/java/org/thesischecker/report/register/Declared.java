package org.thesischecker.report.register;

import org.thesischecker.model.Words;
import org.thesischecker.register.RuleChange;
import org.thesischecker.regression.Declarations;

/** Whether somebody declared what a change alters. */
enum Declared {
    NOTHING_TO_DECLARE,
    DECLARED,
    IN_PART,
    NOT_DECLARED,
    NOT_KNOWN;

    String word() {
        return Words.of(this);
    }

    /** How much of what a change alters its declarations cover. */
    static Declared of(RuleChange change) {
        if (change.diff().isEmpty()) {
            return NOT_KNOWN;
        }
        Declarations declarations = change.declarations();
        boolean needed = change.diff().stream()
                .flatMap(diff -> diff.alterations().stream())
                .anyMatch(Declarations::needsDeclaration);
        if (!needed && declarations.applying().isEmpty()) {
            return NOTHING_TO_DECLARE;
        }
        if (declarations.applying().isEmpty()) {
            return NOT_DECLARED;
        }
        boolean whole =
                declarations.undeclared().isEmpty() && declarations.unmet().isEmpty();
        return whole ? DECLARED : IN_PART;
    }
}
