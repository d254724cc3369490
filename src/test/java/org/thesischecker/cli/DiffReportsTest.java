package org.thesischecker.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thesischecker.cli.Terminal.Screen;
import org.w3c.dom.Element;

/** What {@code thesis diff} writes for hosts of code: annotations, SARIF, a comment. */
class DiffReportsTest {

    private TeaRepository tea;

    @BeforeEach
    void commit(@TempDir Path folder) {
        tea = TeaRepository.in(folder);
    }

    private TeaRepository raised() {
        return tea.edited(TeaRepository.CUPS, TeaRepository.FULL_YEAR, "  full-year:\n    value: 8");
    }

    private SarifLog sarif() throws IOException {
        return SarifLog.of(tea.diff("--base", "HEAD", "--format", "sarif").out());
    }

    private static Element junit(TeaRepository tea) {
        return SurefireReport.suite(
                tea.diff("--base", "HEAD", "--format", "junit").out());
    }

    @Test
    void an_annotation_stands_at_the_edit_and_is_an_error_until_the_flip_is_declared() {
        assertThat(raised().diff("--base", "HEAD", "--format", "github").out())
                .isEqualTo("::error file=rules/tea-2025h2/theses/tea-cups-2025.yaml,line=15,endLine=15,"
                        + "title=tea-cups-2025 worse::tea-cups-2025 CONFIRMED -> BROKEN on 2026-01-12 to 2026-01-20, "
                        + "3 dates: threshold tea-cups-2025/full-year edited: 6.74 million cups to 8 million cups. "
                        + "Not declared.\n");

        tea.diff("--base", "HEAD", "--declare", "more-cups");
        String file = TeaRepository.BOOK + "changes/more-cups.yaml";
        tea.edited(file, "who: \"\"", "who: Jo").edited(file, "why: \"\"", "why: Larger.");

        assertThat(tea.diff("--base", "HEAD", "--format", "github").out())
                .startsWith("::warning file=")
                .doesNotContain("Not declared");
    }

    @Test
    void an_annotation_of_a_rule_spans_the_rule() {
        tea.edited("rules/tea-2025h2/theses/tea-cups-2025.drl", "atLeast >= $forecast", "atLeast > $forecast");

        assertThat(tea.diff("--base", "HEAD", "--format", "json").out())
                .containsPattern(
                        "\"endLine\": 10,\\s+\"file\": \"rules/tea-2025h2/theses/tea-cups-2025.drl\",\\s+\"line\": 3");
    }

    /** What a file says must not become a command of the host. */
    @Test
    void an_annotation_is_one_line_whatever_the_rows_say() {
        tea.edited(
                TeaRepository.ROWS,
                "3.2,,percent,2026-01-08,,2026-02-01,actual,A,Customs",
                "3.3,,percent,2026-01-08,,2026-02-01,actual,A,::set-env 100%");

        String out = tea.diff("--base", "HEAD", "--format", "github").out();

        assertThat(out.lines()).hasSize(1).allMatch(line -> line.startsWith("::error file=facts/tea.csv,line=9,"));
        assertThat(out).contains("source Customs to ::set-env 100%25");
    }

    @Test
    void a_loosening_that_flips_nothing_is_a_notice_with_its_headroom() {
        tea.edited(TeaRepository.CUPS, TeaRepository.FULL_YEAR, "  full-year:\n    value: 5");

        assertThat(tea.diff("--base", "HEAD", "--format", "github").out())
                .startsWith("::notice file=rules/tea-2025h2/theses/tea-cups-2025.yaml,line=15,endLine=15,"
                        + "title=A threshold that flips nothing::")
                .contains("6.739 million cups before")
                .contains("4.999 million cups after");
    }

    @Test
    void sarif_is_as_its_schema_says() throws IOException {
        raised().edited(TeaRepository.ROWS, "2025-12,3.2,", "2025-12,-3.2,");

        SarifLog log = sarif();

        assertThat(log.wrong()).isEmpty();
        assertThat(log.results()).hasSize(3);
        JsonNode first = log.results().get(0);
        assertThat(first.get("baselineState").asText()).isIn("new", "updated");
        assertThat(first.at("/locations/0/physicalLocation/region/startLine").asInt())
                .isPositive();
    }

    @Test
    void sarif_of_what_does_not_load_and_of_nothing_is_as_its_schema_says() throws IOException {
        assertThat(sarif().wrong()).isEmpty();

        tea.edited(TeaRepository.CUPS, "unit: million_cups\n    origin", "unit: million_cusp\n    origin");

        SarifLog log = sarif();
        assertThat(log.wrong()).isEmpty();
        assertThat(log.results().get(0).get("ruleId").asText()).isEqualTo("rules-do-not-load");
    }

    /** A host that sees one twice shows it once. */
    @Test
    void a_fingerprint_stays_while_lines_move_and_dates_are_added() throws IOException {
        raised();
        List<String> before = sarif().fingerprints();

        tea.edited(TeaRepository.CUPS, "thresholds:\n", "# A remark.\nthresholds:\n")
                .row("tea.import_growth,2026-01,2,,percent,2026-02-10,,2026-02-10,actual,A,Customs,"
                        + "https://example.org/customs/2026-01,");

        assertThat(before).singleElement().asString().matches("[0-9a-f]{64}");
        assertThat(sarif().fingerprints()).isEqualTo(before);
    }

    @Test
    void a_comment_has_a_hidden_line_by_which_it_is_found_again() {
        assertThat(raised().diff("--base", "HEAD", "--format", "markdown").out())
                .startsWith("<!-- thesis diff -->\n\nWhat differs from HEAD, ")
                .contains("| Class | What | When | Why |\n");
    }

    /** Whether or not a gate is set: the server counts what a person would have to declare. */
    @Test
    void junit_has_a_test_for_each_thesis_and_factor_and_fails_where_a_flip_is_not_declared() {
        Element suite = junit(raised());

        assertThat(SurefireReport.attributes(suite))
                .containsEntry("name", "thesis diff")
                .containsEntry("tests", "7")
                .containsEntry("failures", "1");
        Element failed = SurefireReport.children(suite).get(1);
        assertThat(SurefireReport.attributes(failed))
                .containsEntry("classname", "tea-2025h2")
                .containsEntry("name", "tea-cups-2025");
        assertThat(SurefireReport.children(failed).get(0).getAttribute("message"))
                .startsWith("not declared: tea-cups-2025 CONFIRMED -> BROKEN on 2026-01-12, ")
                .endsWith(", by threshold tea-cups-2025/full-year edited: 6.74 million cups to 8 million cups");

        tea.diff("--base", "HEAD", "--declare", "more-cups");
        String file = TeaRepository.BOOK + "changes/more-cups.yaml";
        tea.edited(file, "who: \"\"", "who: Jo").edited(file, "why: \"\"", "why: Larger.");

        assertThat(junit(tea).getAttribute("failures")).isEqualTo("0");
    }

    @Test
    void junit_fails_at_edits_of_past_rows_and_at_a_declared_flip_that_does_not_happen() {
        raised().diff("--base", "HEAD", "--declare", "more-cups");
        String file = TeaRepository.BOOK + "changes/more-cups.yaml";
        tea.edited(file, "who: \"\"", "who: Jo")
                .edited(file, "why: \"\"", "why: Larger.")
                .edited(file, "to: BROKEN", "to: AT_RISK");

        assertThat(junit(tea).getTextContent())
                .contains("not declared: tea-cups-2025 CONFIRMED -> BROKEN")
                .contains("declared, and does not happen: tea-cups-2025 CONFIRMED -> AT_RISK");

        tea.edited(TeaRepository.ROWS, "2025-12,3.2,", "2025-12,-3.2,");

        assertThat(junit(tea).getTextContent()).contains("edits of past rows or definitions are not declared");
    }

    @Test
    void junit_of_rules_that_do_not_load_is_an_error() {
        tea.edited(TeaRepository.CUPS, "unit: million_cups\n    origin", "unit: million_cusp\n    origin");

        Element suite = junit(tea);

        assertThat(SurefireReport.attributes(suite)).containsEntry("tests", "1").containsEntry("errors", "1");
        assertThat(SurefireReport.children(suite).get(0).getAttribute("name"))
                .isEqualTo("the rules of the new side load");
        assertThat(suite.getTextContent()).contains("million_cusp");
    }

    @Test
    void all_are_written_beside_one_another() throws IOException {
        Path out = Files.createDirectory(tea.file("out"));

        Screen screen = raised().diff(
                        "--base",
                        "HEAD",
                        "--report",
                        "sarif=" + out.resolve("diff.sarif"),
                        "--report",
                        "markdown=" + out.resolve("comment.md"),
                        "--report",
                        "json=" + out.resolve("diff.json"),
                        "--report",
                        "github=" + out.resolve("annotations.txt"));

        assertThat(screen.exitCode()).isZero();
        assertThat(out).isDirectoryContaining("glob:**diff.sarif").isDirectoryContaining("glob:**annotations.txt");
    }

    @Test
    void other_commands_say_who_writes_them() {
        Screen screen = new Terminal().runOnTea("review", "--format", "sarif");

        assertThat(screen.exitCode()).isEqualTo(3);
        assertThat(screen.err())
                .startsWith("--format sarif: thesis review does not write sarif\n")
                .contains("thesis test and thesis diff write sarif, too.");
    }
}
