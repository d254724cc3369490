package org.thesischecker.regression;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CoverageTest {

    private static final String COMPLETE = """
            cases:
              - name: exactly enough
                as-of: 2025-10-31
                set: {tea.cups: {"2025-09": 100}}
                expect: {verdict: CONFIRMED}
              - name: a cup too few
                as-of: 2025-10-31
                set: {tea.cups: {"2025-09": 99}}
                expect: {verdict: BROKEN}
              - name: nobody counted
                as-of: 2025-10-31
                expect: {verdict: UNVERIFIED}
            """;

    private TeaBook book;

    @BeforeEach
    void write(@TempDir Path folder) {
        book = new TeaBook(folder);
    }

    @Test
    void cases_on_both_sides_of_a_threshold_and_without_a_reading_try_everything() {
        Coverage coverage = book.thesisCases(COMPLETE).coverage();

        assertThat(coverage.holes()).isEmpty();
        assertThat(coverage.share(Hole.Kind.RULE)).isEqualTo(new Share(4, 4));
        assertThat(coverage.share(Hole.Kind.CONDITION)).isEqualTo(new Share(10, 10));
        assertThat(coverage.share(Hole.Kind.THRESHOLD)).isEqualTo(new Share(4, 4));
    }

    @Test
    void what_is_not_tried_comes_with_the_case_that_would() {
        Coverage coverage = book.thesisCases("""
                cases:
                  - name: plenty
                    as-of: 2025-10-31
                    set: {tea.cups: {"2025-09": 500}}
                    expect: {verdict: CONFIRMED}
                """).coverage();

        assertThat(told(coverage))
                .containsExactly(
                        "enough is never silent -> set: {tea.cups: {\"2025-09\": 99}}",
                        "enough `tea.cups: atLeast >= $enough` is never false -> set: {tea.cups: {\"2025-09\": 99}}",
                        "enough `tea.cups: atLeast >= $enough` is never unknown -> unset: [tea.cups]  # and not in set",
                        "enough `tea.cups: atLeast >= $enough` never alone keeps it silent"
                                + " -> set: {tea.cups: {\"2025-09\": 99}}",
                        "enough threshold enough in `tea.cups: atLeast >= $enough` has no case within a tick where the rule"
                                + " holds -> set: {tea.cups: {\"2025-09\": 100}}",
                        "enough threshold enough in `tea.cups: atLeast >= $enough` has no case within a tick where the rule"
                                + " is silent -> set: {tea.cups: {\"2025-09\": 99}}",
                        "too-few never holds -> set: {tea.cups: {\"2025-09\": 99}}",
                        "too-few `tea.cups: atMost < $enough` is never true -> set: {tea.cups: {\"2025-09\": 99}}",
                        "too-few `tea.cups: atMost < $enough` is never unknown -> unset: [tea.cups]  # and not in set",
                        "too-few `tea.cups: atMost < $enough` never alone makes it hold"
                                + " -> set: {tea.cups: {\"2025-09\": 99}}",
                        "too-few threshold enough in `tea.cups: atMost < $enough` has no case within a tick where the rule"
                                + " holds -> set: {tea.cups: {\"2025-09\": 99}}",
                        "too-few threshold enough in `tea.cups: atMost < $enough` has no case within a tick where the rule"
                                + " is silent -> set: {tea.cups: {\"2025-09\": 100}}");
    }

    @Test
    void a_file_that_is_laid_out_and_ordered_otherwise_is_tried_as_far() {
        List<String> before =
                told(book.thesisCases(COMPLETE.replace("99", "98")).coverage());

        List<String> after = told(book.thesisRules(CoverageTest::otherwise).coverage());

        assertThat(after).isEqualTo(before).isNotEmpty();
    }

    /** The second rule first, everything of a rule on one line. */
    private static String otherwise(String rules) {
        String[] both = rules.split("(?=rule \")");
        return String.join(
                        "\n", both[2].replaceAll("\\s+", " ").replace("end", "end\n"), both[1].replaceAll("\\s+", " "))
                + "\n";
    }

    @Test
    void a_condition_that_others_imply_decides_nothing_and_has_no_patch() {
        Coverage coverage = book.thesisCases(COMPLETE)
                .thesisRules(rules -> rules.replace("atLeast >= $enough", "atLeast >= $enough, value >= $enough"))
                .coverage();

        assertThat(told(coverage)).contains("enough `tea.cups: atLeast >= $enough` never alone keeps it silent -> -");
    }

    @Test
    void a_case_that_is_to_do_tries_nothing() {
        Coverage coverage = book.thesisCases("""
                cases:
                  - name: plenty
                    as-of: 2025-10-31
                    todo: nobody knows yet
                    set: {tea.cups: {"2025-09": 500}}
                    expect: {verdict: CONFIRMED}
                """).coverage();

        assertThat(coverage.share(Hole.Kind.RULE)).isEqualTo(new Share(0, 4));
        assertThat(coverage.holes()).allMatch(hole -> hole.patch().isEmpty());
    }

    private static List<String> told(Coverage coverage) {
        return coverage.holes().stream()
                .map(hole -> "%s %s -> %s"
                        .formatted(
                                hole.rule(),
                                hole.what(),
                                hole.patch()
                                        .map(patch -> String.join("; ", patch.lines()))
                                        .orElse("-")))
                .toList();
    }
}
