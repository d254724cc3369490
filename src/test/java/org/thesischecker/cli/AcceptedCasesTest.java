package org.thesischecker.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thesischecker.cli.Terminal.Screen;

class AcceptedCasesTest {

    private static final String WRONG = """
            # Made up.
            cases:
              - name:   "a cup short"   # odd layout
                as-of: 2026-01-20

                set: { tea.cups.annual: {"2025": 6.99} }
                expect:
                  verdict:   CONFIRMED   # was 7
                  findings:
                    # a comment between
                    - year
                    - short   # the last one
                  # a comment after
                  silent: [ brisk ]
                  messages: {short: "no such words \uD83C\uDF75"}
              - {name: nothing known, as-of: 2025-10-20, expect: {verdict: BROKEN, exactly: [short],
                  unverified: {tea.cups.annual: MISSING, tea.cups.month: STALE}}} # flow
              - name: seven
                as-of: 2026-01-20
                set: {tea.cups.annual: {"2025": 7}}
                expect:
                  verdict: CONFIRMED
                  silent:
                  - year
                  - brisk
              - name: not to be touched
                as-of: 2026-01-20
                todo: wrong on purpose
                expect: {verdict: CONFIRMED}
            # the end
            """;

    private RuleCases cases;

    @BeforeEach
    void write(@TempDir Path folder) {
        cases = new RuleCases(folder);
    }

    @Test
    void what_came_replaces_what_was_expected_and_all_else_stays() {
        cases.with(RuleCases.CUPS, WRONG);

        Screen screen = cases.test("--accept");

        assertThat(screen.err()).isEqualTo("""
                Rewritten: rules/tea-2025/theses/cups.cases.yaml, with what came of 3 cases. Read the difference before you keep it.
                """);
        assertThat(screen.out()).contains("verdict: expected CONFIRMED, came BROKEN");
        assertThat(screen.exitCode()).isZero();
        assertThat(cases.content(RuleCases.CUPS)).isEqualTo("""
                # Made up.
                cases:
                  - name:   "a cup short"   # odd layout
                    as-of: 2026-01-20

                    set: { tea.cups.annual: {"2025": 6.99} }
                    expect:
                      verdict:   BROKEN   # was 7
                      findings: [short]   # the last one
                      # a comment after
                      silent: [ brisk ]
                      messages: {short: "The year stays below the forecast"}
                  - {name: nothing known, as-of: 2025-10-20, expect: {verdict: UNVERIFIED, exactly: [],
                      unverified: {tea.cups.annual: NOT_DUE, tea.cups.month: MISSING}}} # flow
                  - name: seven
                    as-of: 2026-01-20
                    set: {tea.cups.annual: {"2025": 7}}
                    expect:
                      verdict: CONFIRMED
                      silent: [brisk]
                  - name: not to be touched
                    as-of: 2026-01-20
                    todo: wrong on purpose
                    expect: {verdict: CONFIRMED}
                # the end
                """);
        assertThat(cases.test().exitCode()).isZero();
    }

    @Test
    void the_shape_of_a_file_stays_to_the_last_byte() throws IOException {
        String windows = "\uFEFF" + RuleCases.PASSING.replace("\n", "\r\n");
        Path file = cases.file(RuleCases.CUPS);
        Files.writeString(file, windows.replace("verdict: BROKEN", "verdict: CONFIRMED"));

        assertThat(cases.test("--accept").exitCode()).isZero();

        assertThat(Files.readString(file, StandardCharsets.UTF_8)).isEqualTo(windows);
    }

    @Test
    void states_of_risk_factors_are_accepted_too() {
        cases.changed(RuleCases.DROUGHT, "QUIET", "FIRED").changed(RuleCases.CUPS, "BROKEN", "CONFIRMED");

        assertThat(cases.test("--accept", "--run", "drought").exitCode()).isZero();

        assertThat(cases.content(RuleCases.DROUGHT)).contains("expect: {state: QUIET}");
        assertThat(cases.content(RuleCases.CUPS))
                .as("a case that was not run")
                .contains("verdict: CONFIRMED   # a floor");
    }

    @Test
    void nothing_is_written_when_all_cases_pass() {
        assertThat(cases.test("--accept").err()).isEmpty();
        assertThat(cases.content(RuleCases.CUPS)).isEqualTo(RuleCases.PASSING);
    }

    @Test
    void a_machine_accepts_nothing() {
        cases.changed(RuleCases.CUPS, "BROKEN", "CONFIRMED").in(new Terminal().with("CI", "true"));

        Screen screen = cases.test("--accept");

        assertThat(screen.exitCode()).isEqualTo(3);
        assertThat(screen.err()).isEqualTo("""
                --accept: the variable CI is set
                What came is accepted by a person who has read it. Nothing was tested.
                """);
        assertThat(cases.content(RuleCases.CUPS)).contains("verdict: CONFIRMED   # a floor");
    }

    @Test
    void what_no_expectation_can_mend_leaves_every_file_as_it_was() {
        cases.changed(RuleCases.DROUGHT, "QUIET", "FIRED").with(RuleCases.CUPS, """
                cases:
                  - name: fresh after all
                    as-of: 2025-10-31
                    set:
                      tea.cups.month: {"2025-09": {value: 0.5, published: 2025-10-30}}
                    stale: [tea.cups.month]
                    expect: {verdict: UNVERIFIED}
                """);
        String before = cases.content(RuleCases.DROUGHT);

        Screen screen = cases.test("--accept");

        assertThat(screen.exitCode()).isEqualTo(3);
        assertThat(screen.out()).isEmpty();
        assertThat(screen.err())
                .contains("tea.cups.month: expected stale, came fresh")
                .endsWith("would not make this one pass. Nothing was written.\n");
        assertThat(cases.content(RuleCases.DROUGHT)).isEqualTo(before);
    }
}
