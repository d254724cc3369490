package org.thesischecker.regression;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thesischecker.model.Problem;

class MutantsTest {

    private static final String COMPLETE = """
            cases:
              - name: exactly enough
                as-of: 2025-10-31
                set: {tea.cups: {"2025-09": 100}}
                expect: {verdict: CONFIRMED, fulfilled: false, exactly: [enough]}
              - name: a cup too few
                as-of: 2025-10-31
                set: {tea.cups: {"2025-09": 99}}
                expect: {verdict: BROKEN, exactly: [too-few]}
              - name: at least some
                as-of: 2025-10-31
                set: {tea.cups: {"2025-09": {value: 99, bound: at-least}}}
                expect: {verdict: UNVERIFIED, exactly: []}
              - name: at least enough
                as-of: 2025-10-31
                set: {tea.cups: {"2025-09": {value: 100, bound: at-least}}}
                expect: {verdict: CONFIRMED, exactly: [enough]}
              - name: at most too few
                as-of: 2025-10-31
                set: {tea.cups: {"2025-09": {value: 99, bound: at-most}}}
                expect: {verdict: BROKEN, exactly: [too-few]}
              - name: exactly enough in a drought
                as-of: 2025-10-31
                set: {tea.cups: {"2025-09": 100}}
                risk-factors: {drought/india: FIRED}
                expect: {verdict: AT_RISK, exactly: [enough]}
            """;

    private static final String ONE = """
            cases:
              - name: plenty
                as-of: 2025-10-31
                set: {tea.cups: {"2025-09": 500}}
                expect: {verdict: CONFIRMED}
            """;

    private TeaBook book;

    @BeforeEach
    void write(@TempDir Path folder) {
        book = new TeaBook(folder);
    }

    @Test
    void cases_that_hold_the_rules_to_both_sides_notice_every_slip() {
        Mutants mutants = book.thesisCases(COMPLETE).mutants();

        assertThat(told(mutants)).isEmpty();
        assertThat(mutants.results())
                .extracting(result -> result.mutant().slip())
                .contains(
                        Slip.COMPARISON,
                        Slip.THRESHOLD,
                        Slip.CONDITION,
                        Slip.BOUND,
                        Slip.UNIT,
                        Slip.EFFECT,
                        Slip.EXPOSURE,
                        Slip.RULE);
    }

    @Test
    void a_slip_that_no_case_notices_comes_with_the_case_that_would() {
        assertThat(told(book.thesisCases(ONE).mutants()))
                .contains(
                        "enough COMPARISON `tea.cups: atLeast >= $enough` becomes `atLeast > $enough`"
                                + " -> set: {tea.cups: {\"2025-09\": 100}}; expect: {verdict: CONFIRMED, exactly: [enough]}",
                        "too-few RULE the rule is left out"
                                + " -> set: {tea.cups: {\"2025-09\": 99}}; expect: {verdict: BROKEN, exactly: [too-few]}",
                        " EXPOSURE exposure to drought/india is left out"
                                + " -> risk-factors: {drought/india: UNVERIFIED}; expect: {verdict: UNVERIFIED}");
    }

    @Test
    void a_case_that_sees_the_slip_and_does_not_say_so_is_named_with_what_to_expect() {
        assertThat(told(book.thesisCases(ONE).mutants()))
                .contains("enough EFFECT confirms becomes fulfils -> expect: {verdict: CONFIRMED, fulfilled: false}");
    }

    @Test
    void the_case_that_is_told_notices_the_slip_once_it_is_written() {
        List<MutantResult> before = book.thesisCases(ONE).mutants().results().stream()
                .filter(result -> result.patch().isPresent())
                .toList();

        List<String> stillUnnoticed = before.stream()
                .filter(result ->
                        book.thesisCases(ONE + written(result.patch().orElseThrow())).mutants().results().stream()
                                .filter(other -> other.mutant()
                                        .ruleId()
                                        .equals(result.mutant().ruleId()))
                                .filter(other -> other.mutant()
                                        .change()
                                        .equals(result.mutant().change()))
                                .anyMatch(other -> other.fate() != Fate.KILLED))
                .map(result -> result.mutant().change())
                .toList();

        assertThat(before).hasSizeGreaterThan(10);
        assertThat(stillUnnoticed).isEmpty();
    }

    /** A copy of the only case, with the lines of a patch in place of its own. */
    private static String written(Patch patch) {
        List<String> lines = new ArrayList<>(patch.lines());
        if (lines.stream().noneMatch(line -> line.startsWith("as-of:"))) {
            lines.add("as-of: 2025-10-31");
        }
        if (lines.stream().noneMatch(line -> line.startsWith("set:") || line.startsWith("unset:"))) {
            lines.add("set: {tea.cups: {\"2025-09\": 500}}");
        }
        return lines.stream()
                .map(line -> "    " + line + "\n")
                .collect(Collectors.joining("", "  - name: another\n", ""));
    }

    @Test
    void a_threshold_that_moves_between_two_ticks_makes_no_other_rule() {
        Mutants mutants = book.thesis(thesis -> thesis.replace("value: 100", "value: 99.6"))
                .thesisCases(COMPLETE)
                .mutants();

        assertThat(mutants.results())
                .filteredOn(result -> result.fate() == Fate.EQUIVALENT)
                .extracting(result ->
                        result.mutant().ruleId() + " " + result.mutant().change())
                .contains("enough `tea.cups: atLeast >= $enough` becomes `atLeast > $enough`");
        assertThat(told(mutants)).isEmpty();
    }

    @Test
    void a_slip_is_excused_with_a_reason() {
        Mutants mutants = book.thesisCases(
                        ONE + """
                        mutants:
                          - rule: enough
                            change: becomes `atLeast > $enough`
                            reason: Nobody drinks exactly enough.
                        """.replace("becomes `atLeast > $enough`", "'becomes `atLeast > $enough`'"))
                .mutants();

        assertThat(mutants.results())
                .filteredOn(result -> result.fate() == Fate.EXCUSED)
                .singleElement()
                .satisfies(result -> assertThat(result.reason()).contains("Nobody drinks exactly enough."));
        assertThat(mutants.unneeded()).isEmpty();
    }

    @Test
    void an_excuse_that_no_slip_needs_is_told() {
        Mutants mutants = book.thesisCases(COMPLETE + """
                        mutants:
                          - change: exposure to drought/india is left out
                            reason: It never rains.
                        """).mutants();

        assertThat(mutants.unneeded())
                .extracting(Problem::what)
                .containsExactly("no mutant survives that needs the excuse \"exposure to drought/india is left out\"");
    }

    @Test
    void only_rules_that_mean_something_else_than_before_have_mutants() {
        ChangedRules since =
                ChangedRules.since(book.thesisCases(COMPLETE).loaded().book());

        assertThat(book.mutants(since).results()).isEmpty();
        assertThat(book.thesisRules(rules -> rules.replace("\"Enough cups are drunk\"", "\"Enough\"")
                                .replace("@id( enough )", "@id( plenty ) @was( enough )")
                                .replaceAll("\n {4,}", "\n "))
                        .thesisCases(COMPLETE.replace("[enough]", "[plenty]"))
                        .mutants(since)
                        .results())
                .isEmpty();
        assertThat(book.thesisRules(rules -> rules.replace("atLeast >= $enough", "value >= $enough"))
                        .thesisCases(COMPLETE)
                        .mutants(since)
                        .results())
                .extracting(result -> result.mutant().ruleId())
                .containsOnly("enough");
        assertThat(book.thesisRules(rules -> rules)
                        .thesis(thesis -> thesis.replace("value: 100", "value: 101"))
                        .mutants(since)
                        .results())
                .extracting(result -> result.mutant().ruleId())
                .containsOnly("enough", "too-few");
        assertThat(book.thesis(thesis -> thesis.replace("effect: at-risk", "effect: noted"))
                        .mutants(since)
                        .results())
                .extracting(result -> result.mutant().slip())
                .containsOnly(Slip.EXPOSURE);
    }

    @Test
    void a_mutant_that_would_not_end_is_ended_and_noticed() {
        String readings = IntStream.range(0, 27 * 12 + 1)
                .mapToObj(month -> "\"%d-%02d\": 100".formatted(1998 + month / 12, month % 12 + 1))
                .collect(Collectors.joining(", "));

        Mutants mutants = book.thesisRules(
                        rules -> rules.replace("Metric( id == \"tea.cups\", atLeast >= $enough )", """
                        Observation( metric == "tea.cups", $month : period, atLeast >= $enough )
                            Observation( metric == "tea.cups", period == $month, atMost <= $enough )
                        """))
                .thesisCases("""
                        cases:
                          - name: always enough
                            as-of: 2025-10-31
                            set: {tea.cups: {%s}}
                            expect: {verdict: CONFIRMED, exactly: [enough]}
                        """.formatted(readings))
                .mutants();

        assertThat(mutants.results())
                .filteredOn(result -> result.mutant().change().equals("`tea.cups: period == $month` is left out"))
                .extracting(MutantResult::fate)
                .containsExactly(Fate.KILLED);
    }

    private static List<String> told(Mutants mutants) {
        return mutants.results().stream()
                .filter(result -> result.fate() == Fate.SURVIVED)
                .map(result -> "%s %s %s -> %s"
                        .formatted(
                                result.mutant().ruleId(),
                                result.mutant().slip(),
                                result.mutant().change(),
                                result.patch()
                                        .map(patch -> String.join("; ", patch.lines()))
                                        .orElse("-")))
                .toList();
    }
}
