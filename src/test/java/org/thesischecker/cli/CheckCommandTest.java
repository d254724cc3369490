package org.thesischecker.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thesischecker.cli.Terminal.Screen;
import org.thesischecker.explain.TeaBook;

class CheckCommandTest {

    private final Terminal terminal = new Terminal();
    private TeaBook book;
    private Path folder;

    @BeforeEach
    void writeTheBook(@TempDir Path empty) {
        folder = empty;
        book = TeaBook.in(empty);
    }

    @Test
    void warnings_are_grouped_by_check_and_hints_are_counted() {
        String yaml = "rules/tea-2025/theses/cups.yaml";
        book.with(yaml, book.content(yaml).replace("exposures:\n  - {risk-factor: drought, effect: noted}\n", ""));

        Screen screen = check();

        assertThat(screen.err()).isEmpty();
        assertThat(screen.exitCode()).isZero();
        assertThat(screen.out().replace(folder.toString(), "FOLDER")).isEqualTo("""
                Checked on 2026-02-28: tea-2025; 4 rules, 3 thresholds and 0 cases of 1 thesis and 1 risk factor; 4
                metrics, 5 rows

                without-cases: there is no case file (2 warnings)

                  FOLDER/rules/tea-2025/risk-factors/drought.drl: drought has no case file
                  Write it as drought.cases.yaml beside the rules.

                  FOLDER/rules/tea-2025/theses/cups.drl: cups has no case file
                  Write it as cups.cases.yaml beside the rules.

                metric-without-row: a rule reads a metric that has no row (1 warning)

                  FOLDER/rules/tea-2025/risk-factors/drought.drl:1:1: banned reads tea.ban, of which no row is known
                     1 | rule "Tea is banned"
                         ^^^^
                  Until there is one, what reads it is UNVERIFIED.

                3 warnings, 1 hint (shown with --verbose). docs/reference/checks.md says why each check matters, and
                what to do.
                """);
        assertThat(check("--verbose").out())
                .contains("unused-risk-factor: no thesis is exposed to the risk factor (1 hint)")
                .contains("3 warnings, 1 hint. docs/reference/checks.md");
    }

    @Test
    void a_new_user_sees_five_findings_of_a_check() {
        for (int index = 1; index <= 7; index++) {
            book.row("tea.cups.month,2026-01,0.6,,million_cups,2026-03-0" + index + ",,2026-03-0" + index
                    + ",actual,A,Tea Board,https://example.org/01,");
        }

        assertThat(check().out())
                .contains("published-later: a row is published in the future (7 warnings)")
                .contains("is published on 2026-03-05")
                .doesNotContain("is published on 2026-03-06")
                .contains("And 2 more; --verbose shows them all.");
        assertThat(check("--verbose").out())
                .contains("is published on 2026-03-07")
                .doesNotContain("more; --verbose");
    }

    @Test
    void a_mail_shows_the_line_as_it_is() {
        assertThat(check("--format", "markdown").out()).contains("""
                ### metric-without-row: a rule reads a metric that has no row (1 warning)
                """).contains("""
                       1 | rule "Tea is banned"
                           ^^^^
                """);
    }

    @Test
    void a_gate_trips_on_what_it_names_and_on_what_is_worse() {
        assertThat(check("--fail-on", "warning").exitCode()).isEqualTo(1);
        assertThat(check("--fail-on", "hint").exitCode()).isEqualTo(1);
        assertThat(check("--fail-on", "never").exitCode()).isZero();
        assertThat(check("--fail-on", "warning").err()).isEqualTo("The gate tripped: 3 warnings, 0 hints.\n");
    }

    @Test
    void a_metric_that_another_book_may_use_is_not_called_unused() {
        String rules = "rules/tea-2025/theses/cups.drl";
        book.with(rules, book.content(rules).replaceAll("    Metric\\( id == \"tea.price.month\".*\n", ""));

        assertThat(check("--verbose").out()).contains("no book uses tea.price.month");
        assertThat(check("--verbose", "--book", "tea-2025").out()).doesNotContain("no book uses");
    }

    @Test
    void an_unknown_gate_is_refused() {
        Screen screen = check("--fail-on", "warnings");

        assertThat(screen.exitCode()).isEqualTo(3);
        assertThat(screen.err()).isEqualTo("""
                --fail-on warnings: that is not known
                Known: never, warning, hint. Did you mean "warning"?
                """);
    }

    @Test
    void what_does_not_load_keeps_its_exit_code() {
        book.with("rules/tea-2025/risk-factors/drought.cases.yaml", "cases:\n  - name: nothing\n");
        assertThat(check().exitCode()).isEqualTo(3);

        book.with("rules/tea-2025/theses/cups.drl", "rule\n");
        assertThat(check().exitCode()).isEqualTo(2);

        book.with("facts/tea.csv", "metric\n");
        assertThat(check().exitCode()).isEqualTo(3);
    }

    @Test
    void nothing_to_check_is_no_silent_success() {
        Screen screen = terminal.run(
                "check",
                "--rules",
                folder.resolve("nothing").toString(),
                "--facts",
                folder.resolve("facts").toString());

        assertThat(screen.exitCode()).isEqualTo(3);
        assertThat(screen.out()).isEmpty();
    }

    @Test
    void programs_get_all_findings_as_the_schema_promises() throws IOException {
        JsonNode tree = new ObjectMapper().readTree(check("--format", "json").out());

        assertThat(JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                        .getSchema(CheckCommandTest.class.getResourceAsStream("/schema/check.schema.json"))
                        .validate(tree))
                .isEmpty();
        assertThat(tree.at("/findings/0/check").textValue()).isEqualTo("without-cases");
        assertThat(tree.at("/checked/rules").intValue()).isEqualTo(4);
    }

    private Screen check(String... arguments) {
        String[] all = new String[arguments.length + 5];
        all[0] = "check";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        all[arguments.length + 1] = "--rules";
        all[arguments.length + 2] = folder.resolve("rules").toString();
        all[arguments.length + 3] = "--facts";
        all[arguments.length + 4] = folder.resolve("facts").toString();
        return terminal.run(all);
    }
}
