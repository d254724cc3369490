package org.thesischecker.lint;

import java.util.Comparator;
import org.thesischecker.model.Problem;

/** Something odd, where it stands, and what may help. */
public record LintFinding(Check check, Problem problem) implements Comparable<LintFinding> {

    private static final Comparator<LintFinding> ORDER = Comparator.comparing(LintFinding::check)
            .thenComparing(finding -> finding.problem().place())
            .thenComparing(finding -> finding.problem().what());

    /** By check, then place. */
    @Override
    public int compareTo(LintFinding other) {
        return ORDER.compare(this, other);
    }
}
