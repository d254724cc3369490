package org.thesischecker.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thesischecker.cli.Terminal.Screen;

class SettingsTest {

    @TempDir
    private Path folder;

    @Test
    void the_file_sets_defaults() throws IOException {
        write("as-of: 2026-01-31\nowner: [tea-desk, kettle-desk]\n");

        Screen screen = new Terminal().in(folder).runOnTea("review");

        assertThat(screen.out())
                .startsWith("As of 2026-01-31,")
                .containsPattern("owner tea-desk,\\s+owner kettle-desk");
    }

    @Test
    void a_variable_wins_over_the_file_and_the_command_line_over_both() throws IOException {
        write("as-of: 2026-01-31\n");
        Terminal terminal = new Terminal().in(folder).with("THESIS_AS_OF", "2026-02-01");

        assertThat(terminal.runOnTea("review").out()).startsWith("As of 2026-02-01,");
        assertThat(terminal.runOnTea("review", "--as-of", "2026-02-02").out()).startsWith("As of 2026-02-02,");
    }

    @Test
    void an_unknown_key_is_refused_with_the_nearest_name() throws IOException {
        write("fromat: json\n");

        Screen screen = new Terminal().in(folder).runOnTea("review");

        assertThat(screen.exitCode()).isEqualTo(3);
        assertThat(screen.err()).isEqualTo("""
                        %s:1:1: unknown setting "fromat"
                           1 | fromat: json
                               ^^^^^^
                        Known are as-of, book, check-fail-on, diff-fail-on, facts, fail-on, format, key, ledger, no-color, owner, people, record, rules, sign-with, tag, verbose, view, who. Did you mean "format"?

                        1 problem; nothing was done.
                        """.formatted(folder.resolve(".thesis.yaml")));
    }

    @Test
    void an_unknown_variable_is_refused_with_the_nearest_name() {
        Screen screen = new Terminal().in(folder).with("THESIS_RULS", "x").runOnTea("review");

        assertThat(screen.exitCode()).isEqualTo(3);
        assertThat(screen.err())
                .startsWith("THESIS_RULS: no such setting\n")
                .contains("Did you mean \"THESIS_RULES\"?");
    }

    @Test
    void a_wrong_value_is_refused_where_it_was_set() throws IOException {
        write("# the day\nas-of: 2026-02-30\n");

        Screen screen = new Terminal().in(folder).runOnTea("review");

        assertThat(screen.err()).isEqualTo("""
                        %s:2:8: as-of 2026-02-30: there is no such day
                        Expected a day of the calendar as 2025-10-31.
                        """.formatted(folder.resolve(".thesis.yaml")));
    }

    @Test
    void a_file_that_is_no_mapping_is_refused() throws IOException {
        write("- as-of\n");

        Screen screen = new Terminal().in(folder).runOnTea("review");

        assertThat(screen.exitCode()).isEqualTo(3);
        assertThat(screen.err()).contains("expected \"key: value\" lines");
    }

    /** The words of one command's gate would be refused by another. */
    @Test
    void gates_of_reviews_of_checks_and_of_diffs_are_settings_apart() throws IOException {
        write("fail-on: at-risk\ncheck-fail-on: hint\ndiff-fail-on: any\n");
        Terminal terminal = new Terminal().in(folder);

        assertThat(terminal.runOnTea("review", "--as-of", "2026-01-20").err()).startsWith("The gate tripped: ");
        assertThat(terminal.runOnTea("check").err()).startsWith("The gate tripped: ");
        Screen diff = terminal.runOnTea(
                "diff",
                "--base-rules",
                Path.of("src/test/books/tea-raised/rules").toString());
        assertThat(diff.err()).isEqualTo("The gate tripped: 1 change.\n");
    }

    @Test
    void a_wrong_gate_of_a_diff_is_refused_where_it_was_set() throws IOException {
        write("diff-fail-on: broken\n");

        Screen screen = new Terminal().in(folder).runOnTea("diff", "--base-rules", "src/test/books/tea-raised/rules");

        assertThat(screen.exitCode()).isEqualTo(3);
        assertThat(screen.err()).isEqualTo("""
                        %s:1:15: diff-fail-on broken: that is not known
                        Known: never, undeclared, worse, any.
                        """.formatted(folder.resolve(".thesis.yaml")));
    }

    private void write(String content) throws IOException {
        Files.writeString(folder.resolve(".thesis.yaml"), content);
    }
}
