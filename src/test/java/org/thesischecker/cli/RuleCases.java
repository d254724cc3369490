package org.thesischecker.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.thesischecker.cli.Terminal.Screen;
import org.thesischecker.explain.TeaBook;

/** The made-up book with made-up rule tests, in a folder of a test's own. */
final class RuleCases {

    static final String CUPS = "rules/tea-2025/theses/cups.cases.yaml";
    static final String DROUGHT = "rules/tea-2025/risk-factors/drought.cases.yaml";

    /** Two cases that pass. */
    static final String PASSING = """
            # Made up.
            cases:
              - name: seven million cups
                as-of: 2026-01-20
                set:
                  tea.cups.annual: {"2025": 7}
                expect: {verdict: CONFIRMED, findings: [year]}
              - name: a cup short
                as-of: 2026-01-20
                set:
                  tea.cups.annual: {"2025": 6.99}
                expect:
                  verdict: BROKEN   # a floor
                  exactly: [short]
            """;

    private final Path folder;
    private final TeaBook book;
    private Terminal terminal = new Terminal();

    RuleCases(Path folder) {
        this.folder = folder;
        this.book = TeaBook.in(folder).with(CUPS, PASSING).with(DROUGHT, """
                cases:
                  - name: nobody bans tea
                    as-of: 2026-01-20
                    set:
                      tea.ban: {"2026-01-10": 0}
                    expect: {state: QUIET}
                """);
    }

    RuleCases with(String file, String content) {
        book.with(file, content);
        return this;
    }

    RuleCases changed(String file, String right, String wrong) {
        String content = book.content(file);
        if (!content.contains(right)) {
            throw new IllegalArgumentException(file + " has no " + right);
        }
        return with(file, content.replace(right, wrong));
    }

    RuleCases without(String file) {
        book.without(file);
        return this;
    }

    RuleCases in(Terminal other) {
        terminal = other;
        return this;
    }

    String content(String file) {
        return book.content(file);
    }

    Path file(String name) {
        return folder.resolve(name);
    }

    /** Runs {@code thesis test}; paths are shown as they would be in the folder itself. */
    Screen test(String... options) {
        List<String> all = new ArrayList<>(List.of("test"));
        all.addAll(List.of(options));
        all.addAll(List.of(
                "--rules", file("rules").toString(), "--facts", file("facts").toString()));
        Screen screen = terminal.run(all.toArray(String[]::new));
        return new Screen(screen.exitCode(), shown(screen.out()), shown(screen.err()));
    }

    String shown(String text) {
        return text.replace(folder + "/", "");
    }
}
