package org.thesischecker.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thesischecker.cli.Terminal.Screen;
import org.thesischecker.explain.TeaBook;

class ExplainCommandTest {

    private final Terminal terminal = new Terminal();

    @Test
    void a_thesis_is_explained_rule_by_rule() {
        Screen screen = terminal.runOnTea("explain", "tea-cups-2025", "--as-of", "2025-10-31");

        assertThat(screen.err()).isEmpty();
        assertThat(screen.exitCode()).isZero();
        assertThat(screen.out())
                .startsWith("As of 2025-10-31, view published, facts until ")
                .contains("What decided")
                .contains("tea-cups-2025.drl:");
    }

    @Test
    void an_unknown_id_is_refused_with_the_nearest_name() {
        Screen screen = terminal.runOnTea("explain", "tea-cup-2025");

        assertThat(screen.exitCode()).isEqualTo(3);
        assertThat(screen.out()).isEmpty();
        assertThat(screen.err()).isEqualTo("""
                There is no thesis or risk factor "tea-cup-2025".
                "thesis list" shows them all. Did you mean "tea-cups-2025"?
                """);
    }

    @Test
    void a_day_before_the_report_was_public_is_refused() {
        Screen screen = terminal.runOnTea("explain", "tea-cups-2025", "--as-of", "2025-01-01");

        assertThat(screen.exitCode()).isEqualTo(3);
        assertThat(screen.err()).startsWith("--as-of 2025-01-01: that is before the report of tea-2025h2 was public");
    }

    @Test
    void an_id_that_stands_in_two_books_asks_for_the_book(@TempDir Path folder) {
        TeaBook book = TeaBook.in(folder);
        for (String file : new String[] {
            "report.yaml",
            "theses/cups.yaml",
            "theses/cups.drl",
            "risk-factors/drought.yaml",
            "risk-factors/drought.drl"
        }) {
            book.with("rules/tea-2026/" + file, book.content("rules/tea-2025/" + file));
        }
        String rules = folder.resolve("rules").toString();
        String facts = folder.resolve("facts").toString();

        Screen asked = terminal.run("explain", "cups", "--rules", rules, "--facts", facts);
        Screen told = terminal.run("explain", "cups", "--book", "tea-2026", "--rules", rules, "--facts", facts);

        assertThat(asked.exitCode()).isEqualTo(3);
        assertThat(asked.err()).isEqualTo("""
                "cups" stands in several books: tea-2025, tea-2026.
                Say which one with --book.
                """);
        assertThat(told.exitCode()).isZero();
    }
}
