package org.thesischecker.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thesischecker.cli.Terminal.Screen;

/** What {@code thesis diff} writes for hosts of code: annotations, SARIF, a comment. */
class DiffReportsTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path SCHEMA = Path.of("src/test/resources/sarif/sarif-2.1.0-rtm.5.json");

    private TeaRepository tea;

    @BeforeEach
    void commit(@TempDir Path folder) {
        tea = TeaRepository.in(folder);
    }

    private TeaRepository raised() {
        return tea.edited(TeaRepository.CUPS, TeaRepository.FULL_YEAR, "  full-year:\n    value: 8");
    }

    private JsonNode sarif() throws IOException {
        return JSON.readTree(tea.diff("--base", "HEAD", "--format", "sarif").out());
    }

    private static Set<ValidationMessage> wrong(JsonNode log) throws IOException {
        return JsonSchemaFactory.getInstance(VersionFlag.V4)
                .getSchema(Files.readString(SCHEMA))
                .validate(log);
    }

    private static List<String> fingerprints(JsonNode log) {
        List<String> all = new ArrayList<>();
        log.at("/runs/0/results")
                .forEach(result ->
                        all.add(result.at("/partialFingerprints/thesisDiff~1v1").asText()));
        return all;
    }

    @Test
    void an_annotation_stands_at_the_edit_and_is_an_error_until_the_flip_is_declared() {
        assertThat(raised().diff("--base", "HEAD", "--format", "github").out())
                .isEqualTo("::error file=rules/tea-2025h2/theses/tea-cups-2025.yaml,line=15,endLine=15,"
                        + "title=tea-cups-2025 worse::tea-cups-2025 CONFIRMED -> BROKEN on 2026-01-12 to 2026-01-20, "
                        + "2 dates: threshold tea-cups-2025/full-year edited: 6.74 million cups to 8 million cups. "
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

        JsonNode log = sarif();

        assertThat(wrong(log)).isEmpty();
        assertThat(log.at("/runs/0/results")).hasSize(3);
        JsonNode first = log.at("/runs/0/results/0");
        assertThat(first.get("baselineState").asText()).isIn("new", "updated");
        assertThat(first.at("/locations/0/physicalLocation/region/startLine").asInt())
                .isPositive();
    }

    @Test
    void sarif_of_what_does_not_load_and_of_nothing_is_as_its_schema_says() throws IOException {
        assertThat(wrong(sarif())).isEmpty();

        tea.edited(TeaRepository.CUPS, "unit: million_cups\n    origin", "unit: million_cusp\n    origin");

        JsonNode log = sarif();
        assertThat(wrong(log)).isEmpty();
        assertThat(log.at("/runs/0/results/0/ruleId").asText()).isEqualTo("rules-do-not-load");
    }

    /** A host that sees one twice shows it once. */
    @Test
    void a_fingerprint_stays_while_lines_move_and_dates_are_added() throws IOException {
        raised();
        List<String> before = fingerprints(sarif());

        tea.edited(TeaRepository.CUPS, "thresholds:\n", "# A remark.\nthresholds:\n")
                .row("tea.import_growth,2026-01,2,,percent,2026-02-10,,2026-02-10,actual,A,Customs,"
                        + "https://example.org/customs/2026-01,");

        assertThat(before).hasSize(1);
        assertThat(fingerprints(sarif())).isEqualTo(before);
    }

    @Test
    void a_comment_has_a_hidden_line_by_which_it_is_found_again() {
        assertThat(raised().diff("--base", "HEAD", "--format", "markdown").out())
                .startsWith("<!-- thesis diff -->\n\nWhat differs from HEAD, ")
                .contains("| Class | What | When | Why |\n");
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
                .contains("thesis diff writes sarif, too.");
    }
}
