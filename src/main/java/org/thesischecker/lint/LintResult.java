package org.thesischecker.lint;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the checks found.
 *
 * @param today after this day is the future
 * @param findings by check, then place
 */
public record LintResult(LocalDate today, Checked checked, List<LintFinding> findings) {

    /** How much was checked. */
    public record Checked(
            List<String> books,
            int theses,
            int riskFactors,
            int rules,
            int thresholds,
            int cases,
            int metrics,
            int rows) {}

    /** The same with further findings. */
    public LintResult with(List<LintFinding> others) {
        return new LintResult(
                today,
                checked,
                Stream.concat(findings.stream(), others.stream()).sorted().toList());
    }

    /** The same without the findings of a check. */
    public LintResult without(Check check) {
        return new LintResult(
                today,
                checked,
                findings.stream().filter(finding -> finding.check() != check).toList());
    }

    /** The findings of a severity. */
    public List<LintFinding> of(Severity severity) {
        return findings.stream()
                .filter(finding -> finding.check().severity() == severity)
                .toList();
    }
}
