package org.thesischecker.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.thesischecker.book.Book;
import org.thesischecker.book.CasesLoader;
import org.thesischecker.explain.TeaBook;
import org.thesischecker.facts.Observations;

/** A made-up book that passes every check; tests then spoil it. */
final class LintedTea {

    static final String CUPS_YAML = "rules/tea-2025/theses/cups.yaml";
    static final String CUPS = "rules/tea-2025/theses/cups.drl";
    static final String DROUGHT = "rules/tea-2025/risk-factors/drought.drl";

    private static final LocalDate TODAY = LocalDate.of(2026, 2, 1);

    private final Path folder;
    private final TeaBook book;

    LintedTea(Path folder) {
        this.folder = folder;
        book = TeaBook.in(folder)
                .row("tea.ban,2025-10-01,0,,boolean,2025-10-01,,2025-10-01,actual,A,Tea Board,https://example.org/ban,")
                .with("rules/tea-2025/theses/cups.cases.yaml", """
                        cases:
                          - name: all rules that can hold together, one after the other
                            as-of: 2026-01-20
                            expect: {verdict: UNVERIFIED, findings: [year, short, brisk]}
                        """)
                .with("rules/tea-2025/risk-factors/drought.cases.yaml", """
                        cases:
                          - name: tea is banned
                            as-of: 2026-01-20
                            expect: {state: FIRED, findings: [banned]}
                        """);
    }

    void row(String row) {
        book.row(row);
    }

    void without(String file) {
        book.without(file);
    }

    void replace(String file, String before, String after) {
        String content = book.content(file);
        assertThat(content).contains(before);
        book.with(file, content.replace(before, after));
    }

    /** What the checks find on the first of February. */
    LintResult result() {
        Observations observations = book.observations();
        Book loaded = book.book();
        return Lint.of(
                List.of(new BookAndCases(
                        loaded,
                        CasesLoader.loadAll(folder.resolve("rules/tea-2025"), loaded, observations.dictionary())
                                .value()
                                .orElseThrow())),
                observations,
                TODAY);
    }

    /** What the checks say, at full length. */
    String letters() {
        return result().findings().stream()
                .map(finding -> finding.check().id() + "\n" + finding.problem().text() + "\n")
                .collect(Collectors.joining("\n"))
                .replace(folder.toString(), "FOLDER");
    }

    /** What the checks say, a line each. */
    List<String> firstLines() {
        return result().findings().stream()
                .map(finding -> finding.check().id() + ": " + finding.problem().place() + ": "
                        + finding.problem().what())
                .map(line -> line.replace(folder.toString(), "FOLDER"))
                .toList();
    }
}
