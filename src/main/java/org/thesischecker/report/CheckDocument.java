package org.thesischecker.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.thesischecker.lint.Check;
import org.thesischecker.lint.LintFinding;
import org.thesischecker.lint.LintResult;
import org.thesischecker.lint.Severity;
import org.thesischecker.model.Words;
import org.thesischecker.report.Document.Block;
import org.thesischecker.report.Document.Heading;
import org.thesischecker.report.Document.Paragraph;
import org.thesischecker.report.Document.Verbatim;

/** The findings for people, check by check; a new user sees a few of each, and no hints. */
final class CheckDocument {

    private static final int MOST = 5;
    private static final String PAGE = "docs/reference/checks.md";

    private CheckDocument() {}

    static Document of(CheckResult shown) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Paragraph(Tone.STRONG, checked(shown.result())));
        Arrays.stream(Check.values())
                .filter(check -> shown.verbose() || check.severity() == Severity.WARNING)
                .forEach(check -> blocks.addAll(group(check, shown)));
        blocks.add(new Paragraph(Tone.STRONG, counted(shown)));
        return new Document(blocks);
    }

    private static String checked(LintResult result) {
        LintResult.Checked checked = result.checked();
        return "Checked on " + result.today() + ": " + String.join(", ", checked.books()) + "; "
                + Counted.of(checked.rules(), "rule", "rules") + ", "
                + Counted.of(checked.thresholds(), "threshold", "thresholds") + " and "
                + Counted.of(checked.cases(), "case", "cases") + " of "
                + Counted.of(checked.theses(), "thesis", "theses") + " and "
                + Counted.of(checked.riskFactors(), "risk factor", "risk factors") + "; "
                + Counted.of(checked.metrics(), "metric", "metrics") + ", "
                + Counted.of(checked.rows(), "row", "rows");
    }

    private static List<Block> group(Check check, CheckResult shown) {
        List<LintFinding> found = shown.result().findings().stream()
                .filter(finding -> finding.check() == check)
                .toList();
        if (found.isEmpty()) {
            return List.of();
        }
        Tone tone = check.severity() == Severity.WARNING ? Tone.WARNING : Tone.PLAIN;
        String title = check.id() + ": " + check.title() + " ("
                + Counted.of(found.size(), Words.of(check.severity()), Words.of(check.severity()) + "s")
                + ")";
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(2, tone, title));
        int most = shown.verbose() ? found.size() : MOST;
        found.stream().limit(most).forEach(finding -> blocks.add(letter(finding)));
        if (found.size() > most) {
            blocks.add(new Paragraph(Tone.FAINT, "And " + (found.size() - most) + " more; --verbose shows them all."));
        }
        return blocks;
    }

    private static Verbatim letter(LintFinding finding) {
        return new Verbatim(finding.problem().text().lines().toList());
    }

    private static String counted(CheckResult shown) {
        int warnings = shown.result().of(Severity.WARNING).size();
        int hints = shown.result().of(Severity.HINT).size();
        String hidden = hints > 0 && !shown.verbose() ? " (shown with --verbose)" : "";
        String counts = Stream.of(
                        Counted.of(warnings, "warning", "warnings"), Counted.of(hints, "hint", "hints") + hidden)
                .reduce((first, second) -> first + ", " + second)
                .orElse("");
        return counts + ". " + PAGE + " says why each check matters, and what to do.";
    }
}
