package org.thesischecker.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thesischecker.cli.Terminal.Screen;

/** Cases on the facts of a day, in a view, over several days, and of two situations. */
class KindsOfCasesTest {

    private static final String ON_FACTS = """
            cases:
              - name: what was known in January
                as-of: 2026-01-20
                facts: 2026-01-20
                expect: {verdict: CONFIRMED, exactly: [year]}
              - name: what was known before, on the same day
                as-of: 2026-01-20
                facts: 2026-01-14
                expect: {verdict: UNVERIFIED, silent: [year]}
              - name: another year
                as-of: 2026-01-20
                facts: 2026-01-20
                set:
                  tea.cups.annual: {"2025": 6}
                expect: {verdict: BROKEN, exactly: [short]}
              - name: nobody counted the year
                as-of: 2026-01-20
                facts: 2026-01-20
                unset: [tea.cups.annual]
                expect: {verdict: UNVERIFIED, unverified: {tea.cups.annual: NOT_DUE}}
              - name: nobody counts months any more
                as-of: 2025-10-20
                facts: 2025-10-20
                stale: [tea.cups.month]
                expect: {verdict: UNVERIFIED, unverified: {tea.cups.month: STALE}}
            """;

    private static final String VIEW = """
            cases:
              - name: entered late
                as-of: 2026-01-20
                view: %s
                set:
                  tea.cups.annual: {"2025": {value: 7, published: 2026-01-15, entered: 2026-02-15}}
                expect: {verdict: %s}
            """;

    private static final String DAYS = """
            cases:
              - name: week by week
                as-of: 2025-10-10
                set:
                  tea.cups.month: {"2025-09": 0.7}
                expect: {verdict: UNVERIFIED, unverified: {tea.price.month: MISSING}}
                then:
                  - as-of: 2025-10-17
                    set:
                      tea.price.month: {"2025-09": 2}
                    expect: {verdict: CONFIRMED, findings: [brisk]}
                  - as-of: 2025-12-26
                    expect: {verdict: UNVERIFIED, unverified: {tea.cups.month: STALE, tea.price.month: STALE}}
                  - as-of: 2026-01-20
                    set:
                      tea.cups.annual: {"2025": 6}
                    expect: {verdict: BROKEN, exactly: [short]}
            """;

    private static final String CHANGED = """
            cases:
              - name: a dearer month is never better news
                as-of: 2025-10-20
                set:
                  tea.cups.month: {"2025-09": 0.7}
                  tea.price.month: {"2025-09": %s}
                expect: {verdict: %s}
                changed:
                  set:
                    tea.price.month: {"2025-09": %s}
                  never: %s
            """;

    private RuleCases cases;

    @BeforeEach
    void write(@TempDir Path folder) {
        cases = new RuleCases(folder);
    }

    @Test
    void a_case_starts_from_what_was_known_on_a_day_and_changes_it() {
        assertThat(run(ON_FACTS)).contains("6 passed, 0 failed");
    }

    @Test
    void a_case_takes_a_view() {
        assertThat(run(VIEW.formatted("published", "CONFIRMED"))).contains("2 passed, 0 failed");
        assertThat(run(VIEW.formatted("entered", "UNVERIFIED"))).contains("2 passed, 0 failed");
        assertThat(run(VIEW.formatted("entered", "CONFIRMED"))).contains("1 passed, 1 failed");
    }

    @Test
    void a_case_goes_on_day_by_day_with_what_was_known() {
        assertThat(run(DAYS)).contains("2 passed, 0 failed, 0 todo; 4 rules seen, 2 fired.");
    }

    @Test
    void a_day_that_comes_out_otherwise_is_told_with_its_date_and_its_place() {
        assertThat(run(DAYS.replace("{verdict: CONFIRMED, findings: [brisk]}", "{verdict: AT_RISK}")))
                .contains("cups.cases.yaml:11: tea-2025/cups/week by week: "
                        + "on 2025-10-17, verdict: expected AT_RISK, came CONFIRMED\n");
    }

    @Test
    void a_later_day_is_accepted_too() {
        cases.with(RuleCases.CUPS, DAYS.replace("CONFIRMED, findings", "AT_RISK, findings"));

        assertThat(cases.test("--accept").exitCode()).isZero();

        assertThat(cases.content(RuleCases.CUPS)).isEqualTo(DAYS);
    }

    @Test
    void two_situations_are_compared() {
        assertThat(run(CHANGED.formatted("2", "CONFIRMED", "3", "better"))).contains("2 passed, 0 failed");
        assertThat(run(CHANGED.formatted("2", "CONFIRMED", "2.9", "other"))).contains("2 passed, 0 failed");
        assertThat(run(CHANGED.formatted("3", "UNVERIFIED", "2", "worse"))).contains("2 passed, 0 failed");
    }

    @Test
    void two_situations_that_compare_as_they_never_should_are_told() {
        assertThat(run(CHANGED.formatted("3", "UNVERIFIED", "2", "better")))
                .contains("cups.cases.yaml:11: tea-2025/cups/a dearer month is never better news: "
                        + "changed: expected never better than UNVERIFIED, came CONFIRMED\n");
        assertThat(run(CHANGED.formatted("2", "CONFIRMED", "3", "worse")))
                .contains("changed: expected never worse than CONFIRMED, came UNVERIFIED\n");
        assertThat(run(CHANGED.formatted("2", "CONFIRMED", "3", "other")))
                .contains("changed: expected no other than CONFIRMED, came UNVERIFIED\n");
    }

    @Test
    void days_that_do_not_go_on() {
        assertThat(refused(DAYS.replace("as-of: 2025-12-26", "as-of: 2025-10-17")))
                .contains("cups.cases.yaml:12:16: 2025-10-17 is not after 2025-10-17");
    }

    @Test
    void facts_of_a_later_day() {
        assertThat(refused(ON_FACTS.replace("facts: 2026-01-14", "facts: 2026-02-14")))
                .contains("cups.cases.yaml:8:12: 2026-02-14 is after 2026-01-20")
                .contains("Nobody knew then what came later.");
    }

    @Test
    void an_unknown_view() {
        assertThat(refused(VIEW.formatted("entred", "CONFIRMED")))
                .contains("view \"entred\" is unknown")
                .contains("Did you mean \"entered\"?");
    }

    @Test
    void a_change_that_says_nothing() {
        assertThat(refused(CHANGED.formatted("2", "CONFIRMED", "3", "better").replace("      never: better\n", "")))
                .contains("\"never\" is missing in changed");
        assertThat(refused(CHANGED.formatted("2", "CONFIRMED", "3", "beter"))).contains("Did you mean \"better\"?");
    }

    @Test
    void an_unknown_key_of_a_later_day() {
        assertThat(refused(DAYS.replace("  set:\n          tea.price", "  sett:\n          tea.price")))
                .contains("unknown key \"sett\" in then")
                .contains("Did you mean \"set\"?");
    }

    private String run(String content) {
        return cases.with(RuleCases.CUPS, content).test().out();
    }

    private String refused(String content) {
        Screen screen = cases.with(RuleCases.CUPS, content).test();
        assertThat(screen.out()).isEmpty();
        assertThat(screen.exitCode()).isEqualTo(3);
        return screen.err();
    }
}
