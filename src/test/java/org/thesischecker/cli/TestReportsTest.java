package org.thesischecker.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code thesis test} writes for hosts of code: annotations and SARIF. */
class TestReportsTest {

    private RuleCases cases;

    @BeforeEach
    void write(@TempDir Path folder) {
        cases = new RuleCases(folder);
    }

    private SarifLog sarif(String... options) throws IOException {
        return SarifLog.of(cases.test(with(options, "sarif")).out());
    }

    private String annotations(String... options) {
        return cases.test(with(options, "github")).out();
    }

    private static String[] with(String[] options, String format) {
        return Stream.concat(Stream.of(options), Stream.of("--format", format)).toArray(String[]::new);
    }

    @Test
    void a_failed_case_is_an_error_where_it_expects_something_else() {
        cases.changed(RuleCases.CUPS, "verdict: BROKEN", "verdict: CONFIRMED")
                .changed(RuleCases.DROUGHT, "expect:", "todo: rain\n    expect:");

        assertThat(annotations()).isEqualTo("""
                ::error file=rules/tea-2025/theses/cups.cases.yaml,line=13,endLine=13,title=A case failed::\
                tea-2025/cups/a cup short: verdict: expected CONFIRMED, came BROKEN
                ::warning file=rules/tea-2025/risk-factors/drought.cases.yaml,line=2,endLine=2,\
                title=A case marked todo passes::tea-2025/drought/nobody bans tea: remove its todo (rain)
                """);
    }

    @Test
    void what_no_case_tries_is_a_notice_with_the_case_that_would() {
        assertThat(annotations("--coverage", "--run", "/cups/").lines())
                .allMatch(line -> line.startsWith("::notice file=rules/tea-2025/theses/cups.drl,line="))
                .anyMatch(line -> line.contains("title=No case tries this::tea-2025/cups/brisk ")
                        && line.contains("%0A    copy the case \"seven million cups\" and change:%0A"));
    }

    @Test
    void a_slip_that_no_case_notices_is_a_warning() {
        assertThat(annotations("--mutate", "--run", "/cups/").lines())
                .allMatch(line -> line.startsWith("::warning file=rules/tea-2025/theses/cups."))
                .anyMatch(line -> line.contains("tea-2025/cups/brisk rule: the rule is left out%0A"));
    }

    @Test
    void sarif_is_as_its_schema_says() throws IOException {
        cases.changed(RuleCases.CUPS, "verdict: BROKEN", "verdict: CONFIRMED");

        SarifLog log = sarif("--coverage", "--mutate");

        assertThat(log.wrong()).isEmpty();
        assertThat(log.tree().at("/runs/0/tool/driver/name").asText()).isEqualTo("thesis test");
        assertThat(log.results().get(0).get("ruleId").asText()).isEqualTo("case-failed");
        assertThat(log.results())
                .hasSizeGreaterThan(3)
                .allMatch(result -> log.tree()
                        .at("/runs/0/tool/driver/rules/"
                                + result.get("ruleIndex").asInt() + "/id")
                        .equals(result.get("ruleId")));
        assertThat(log.fingerprints()).doesNotHaveDuplicates().allMatch(print -> print.matches("[0-9a-f]{64}"));
    }

    /** A host that sees one twice shows it once. */
    @Test
    void a_fingerprint_stays_while_lines_move_and_what_came_changes() throws IOException {
        cases.changed(RuleCases.CUPS, "verdict: BROKEN", "verdict: CONFIRMED");
        List<String> before = sarif().fingerprints();

        cases.changed(RuleCases.CUPS, "# Made up.", "# Made up.\n\n# More.")
                .changed(RuleCases.CUPS, "verdict: CONFIRMED   #", "verdict: AT_RISK   #");

        assertThat(before).hasSize(1);
        assertThat(sarif().fingerprints()).isEqualTo(before);
    }
}
