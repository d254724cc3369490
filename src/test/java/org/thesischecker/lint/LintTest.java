package org.thesischecker.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thesischecker.book.Book;
import org.thesischecker.book.CasesLoader;
import org.thesischecker.explain.TeaBook;
import org.thesischecker.facts.Observations;

class LintTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 2, 1);
    private static final String CUPS_YAML = "rules/tea-2025/theses/cups.yaml";
    private static final String CUPS = "rules/tea-2025/theses/cups.drl";
    private static final String DROUGHT = "rules/tea-2025/risk-factors/drought.drl";

    private Path folder;
    private TeaBook book;

    /** A book that passes every check. */
    @BeforeEach
    void writeTheBook(@TempDir Path empty) {
        folder = empty;
        book = TeaBook.in(empty)
                .row("tea.ban,2025-10-01,0,,boolean,2025-10-01,,2025-10-01,actual,A,Tea Board,https://example.org/ban,")
                .with("rules/tea-2025/theses/cups.cases.yaml", """
                        cases:
                          - name: all rules that can hold together, one after the other
                            as-of: 2026-01-20
                            expect: {verdict: UNVERIFIED, findings: [year, short, brisk]}
                        """)
                .with("rules/tea-2025/risk-factors/drought.cases.yaml", """
                        cases:
                          - name: tea is banned
                            as-of: 2026-01-20
                            expect: {state: FIRED, findings: [banned]}
                        """);
    }

    @Test
    void a_book_that_passes_every_check_says_how_much_was_checked() {
        LintResult result = result();

        assertThat(result.findings()).isEmpty();
        assertThat(result.checked()).isEqualTo(new LintResult.Checked(List.of("tea-2025"), 1, 1, 4, 3, 2, 4, 6));
    }

    @Test
    void a_threshold_outside_the_range_of_the_metric_makes_a_condition_impossible_or_idle() {
        replace(CUPS_YAML, "brisk: {value: 0.6,", "brisk: {value: 100.5,");

        assertThat(letters()).isEqualTo("""
                impossible-condition
                FOLDER/rules/tea-2025/theses/cups.drl:27:58: value >= $brisk can never hold
                  27 |     Metric( id == "tea.cups.month", period >= "2025-01", value >= $brisk, $m...
                                                                                ^^^^^^^^^^^^^^^
                $brisk is 100.5; tea.cups.month is from 0 to 100 million_cups (FOLDER/facts/metrics.yaml:8).
                """);

        replace(CUPS_YAML, "brisk: {value: 100.5,", "brisk: {value: 0,");

        assertThat(firstLines())
                .containsExactly(
                        "always-true-condition: FOLDER/rules/tea-2025/theses/cups.drl:27:58: value >= $brisk always holds");
    }

    @Test
    void constraints_that_contradict_one_another_are_found() {
        replace(
                CUPS,
                "period >= \"2025-01\", value >= $brisk",
                "period == \"2025-01\", value >= $brisk, period > \"2025-01\"");

        assertThat(firstLines())
                .containsExactly("impossible-condition: FOLDER/rules/tea-2025/theses/cups.drl:27:75:"
                        + " period > \"2025-01\" contradicts what stands before it");
    }

    @Test
    void numbers_that_contradict_one_another_are_found() {
        replace(CUPS, "value >= $brisk,", "atLeast >= $brisk, atMost < $brisk,");

        assertThat(firstLines())
                .containsExactly("impossible-condition: FOLDER/rules/tea-2025/theses/cups.drl:27:77:"
                        + " atMost < $brisk contradicts what stands before it");
    }

    @Test
    void what_a_thesis_says_of_itself_decides_a_condition_on_it() {
        replace(
                CUPS,
                "Thesis( state == \"open\" )",
                "Thesis( state == \"open\", horizon == \"2026-12-31\", asOf >= \"2025-01-01\" )");

        assertThat(firstLines())
                .containsExactly(
                        "impossible-condition: FOLDER/rules/tea-2025/theses/cups.drl:24:30: horizon == \"2026-12-31\" can never hold",
                        "always-true-condition: FOLDER/rules/tea-2025/theses/cups.drl:24:55: asOf >= \"2025-01-01\" always holds");
    }

    @Test
    void a_state_that_no_rule_leads_to_is_impossible() {
        replace(CUPS, "Thesis( state == \"open\" )", "RiskFactor( id == \"drought\", state == \"WATCH\" )");
        replace(CUPS, "confirms", "putsAtRisk");

        assertThat(firstLines())
                .contains(
                        "impossible-condition: FOLDER/rules/tea-2025/theses/cups.drl:24:34: state == \"WATCH\" can never hold");
    }

    @Test
    void more_readings_than_are_named_cannot_be_counted() {
        replace(
                CUPS_YAML,
                "thresholds:",
                "thresholds:\n  three: {value: 3, unit: count, origin: judgement, rationale: Three., set-on: 2025-05-29}");
        replace(CUPS, "Thesis( state == \"open\" )", """
                Threshold( id == "three", $three : value )
                    accumulate( Observation( metric == "tea.cups.month", period in ( "2025-08", "2025-09" ), $v : value );
                        $n : count( $v ); $n >= $three )""");

        assertThat(firstLines())
                .containsExactly(
                        "impossible-condition: FOLDER/rules/tea-2025/theses/cups.drl:26:27: $n >= $three can never hold");
    }

    @Test
    void decimals_that_are_compared_for_equality_are_found_and_counts_are_not() {
        replace(CUPS, "value >= $brisk", "value == $brisk, remaining == elapsed");

        assertThat(firstLines())
                .containsExactly("decimal-equality: FOLDER/rules/tea-2025/theses/cups.drl:27:58:"
                        + " value == $brisk compares decimals for equality");
    }

    @Test
    void what_is_compared_with_itself_decides_nothing() {
        replace(CUPS, "value >= $brisk", "value >= value");

        assertThat(firstLines())
                .contains(
                        "always-true-condition: FOLDER/rules/tea-2025/theses/cups.drl:27:58: value >= value always holds");
    }

    @Test
    void a_name_that_two_rules_have_is_a_hint() {
        replace(DROUGHT, "Tea is banned", "The year reaches the forecast");

        assertThat(firstLines())
                .containsExactly("repeated-rule-name: FOLDER/rules/tea-2025/risk-factors/drought.drl:1:1:"
                        + " the name \"The year reaches the forecast\" is that of another rule");
        assertThat(result().of(Severity.HINT)).hasSize(1);
    }

    @Test
    void a_rule_that_no_case_expects_to_fire_is_found() {
        replace("rules/tea-2025/theses/cups.cases.yaml", "[year, short, brisk]", "[year, short], silent: [brisk]");

        assertThat(letters()).isEqualTo("""
                rule-without-case
                FOLDER/rules/tea-2025/theses/cups.drl:21:1: no case expects brisk to fire
                  21 | rule "The latest month is brisk and tea is cheap"
                       ^^^^
                Name it under findings of a case in cups.cases.yaml.
                """);
    }

    @Test
    void a_missing_case_file_is_found() {
        book.without("rules/tea-2025/risk-factors/drought.cases.yaml");

        assertThat(letters()).isEqualTo("""
                without-cases
                FOLDER/rules/tea-2025/risk-factors/drought.drl: drought has no case file
                Write it as drought.cases.yaml beside the rules.
                """);
    }

    @Test
    void a_thesis_that_nothing_confirms_or_breaks_is_found() {
        replace(CUPS, "fulfils", "putsAtRisk");
        replace(CUPS, "breaks", "putsAtRisk");
        replace(CUPS, "confirms", "putsAtRisk");

        assertThat(firstLines())
                .containsExactly(
                        "cannot-be-confirmed: FOLDER/rules/tea-2025/theses/cups.drl: no rule fulfils or confirms cups",
                        "cannot-be-broken: FOLDER/rules/tea-2025/theses/cups.drl: no rule breaks cups",
                        "cannot-end: FOLDER/rules/tea-2025/theses/cups.drl: after 2025-12-31 no rule can confirm or break cups");
    }

    @Test
    void a_thesis_whose_deciding_rules_are_live_only_while_it_is_open_cannot_end() {
        replace(
                CUPS,
                "when\n    Threshold( id == \"forecast\"",
                "when\n    Thesis( state == \"open\" )\n    Threshold( id == \"forecast\"");

        assertThat(letters()).isEqualTo("""
                cannot-end
                FOLDER/rules/tea-2025/theses/cups.drl: after 2025-12-31 no rule can confirm or break cups
                It stays overdue from 2026-01-31 on.
                """);
    }

    @Test
    void a_corroborating_metric_that_decides_or_is_not_read_is_found() {
        replace(CUPS_YAML, "owner:", "corroborating: [tea.cups.annual, tea.ban]\nowner:");

        assertThat(letters()).isEqualTo("""
                corroborating-decides
                FOLDER/rules/tea-2025/theses/cups.drl:3:1: year fulfils, and reads tea.cups.annual, which cups calls corroborating
                   3 | rule "The year reaches the forecast"
                       ^^^^
                What decides is no corroboration.

                unread-corroborating
                FOLDER/rules/tea-2025/theses/cups.yaml:17:1: no rule of cups reads tea.ban
                  17 | corroborating: [tea.cups.annual, tea.ban]
                       ^^^^^^^^^^^^^
                It has no effect.
                """);
    }

    @Test
    void an_alternative_that_no_rule_reads_is_found() {
        replace(CUPS_YAML, "owner:", "alternatives:\n  - [tea.cups.month, tea.ban]\nowner:");

        assertThat(letters()).isEqualTo("""
                unread-alternative
                FOLDER/rules/tea-2025/theses/cups.yaml:17:1: no rule of cups reads tea.ban
                  17 | alternatives:
                       ^^^^^^^^^^^^
                As long as it is usable it excuses the others of its group.
                """);
    }

    @Test
    void an_exposure_to_a_factor_that_cannot_fire_is_found() {
        replace(CUPS_YAML, "effect: noted", "effect: at-risk");
        replace(DROUGHT, "fires", "watches");

        assertThat(letters()).isEqualTo("""
                idle-exposure
                FOLDER/rules/tea-2025/theses/cups.yaml:14:5: no rule can fire drought, to which cups is exposed
                  14 |   - {risk-factor: drought, effect: at-risk}
                           ^
                The exposure puts nothing at risk, and keeps the thesis from being confirmed.
                """);
    }

    @Test
    void a_factor_to_which_no_thesis_is_exposed_is_a_hint() {
        replace(CUPS_YAML, "exposures:\n  - {risk-factor: drought, effect: noted}\n", "");

        assertThat(firstLines())
                .containsExactly("unused-risk-factor: FOLDER/rules/tea-2025/risk-factors/drought.yaml:"
                        + " no thesis is exposed to drought, and no rule matches it");
    }

    @Test
    void an_overdue_figure_of_a_forecast_is_found() {
        replace("facts/tea.csv", "tea.cups.annual,2025,7.1", "tea.cups.annual,2024,7.1");

        assertThat(letters()).isEqualTo("""
                forecast-without-figure
                FOLDER/rules/tea-2025/theses/cups.yaml:8:1: the forecast of cups waits for tea.cups.annual 2025, which was due on 2026-01-20
                   8 | forecast: {metric: tea.cups.annual, period: "2025", value: 7, unit: million_...
                       ^^^^^^^^
                Add the row, or correct the forecast.
                """);
    }

    @Test
    void a_missing_owner_and_a_missing_place_are_found() {
        replace(CUPS_YAML, "owner: tea-desk\n", "");
        replace(CUPS_YAML, "place: T 1\n", "");

        assertThat(letters()).isEqualTo("""
                without-owner
                FOLDER/rules/tea-2025/theses/cups.yaml: cups has no owner
                Add owner: some-desk.

                without-place
                FOLDER/rules/tea-2025/theses/cups.yaml: cups does not say where in the report it stands
                Add place: and one of T 1.
                """);
    }

    @Test
    void a_threshold_that_no_rule_names_is_found() {
        replace(CUPS, ", value < $dear", "");
        replace(CUPS, "    Threshold( id == \"dear\", $dear : value )\n", "");

        assertThat(letters()).isEqualTo("""
                unused-threshold
                FOLDER/rules/tea-2025/theses/cups.yaml:12:3: no rule of cups names the threshold dear
                  12 |   dear: {value: 3, unit: percent, origin: judgement, rationale: What was dea...
                         ^^^^
                Name it in a rule, or remove it.
                """);
    }

    @Test
    void a_threshold_of_the_future_is_found() {
        replace(CUPS_YAML, "set-on: 2025-06-02", "set-on: 2026-02-02");

        assertThat(firstLines())
                .containsExactly("set-on-later: FOLDER/rules/tea-2025/theses/cups.yaml:11:3:"
                        + " brisk is set on 2026-02-02, which is to come");
    }

    @Test
    void a_rationale_that_cites_a_later_month_is_found() {
        replace(CUPS_YAML, "A twelfth of it.", "Sales were 0.6 in May 2025 and in 2025-06.");
        replace(CUPS_YAML, "What was dear before.", "Prices of August 2025.");

        assertThat(firstLines())
                .containsExactly(
                        "rationale-cites-later: FOLDER/rules/tea-2025/theses/cups.yaml:11:3: the rationale of brisk cites 2025-06",
                        "rationale-cites-later: FOLDER/rules/tea-2025/theses/cups.yaml:12:3: the rationale of dear cites August 2025");
    }

    @Test
    void a_metric_that_no_book_uses_is_a_hint() {
        replace(CUPS, "tea.cups.month", "tea.cups.annual");
        replace(CUPS, "period >= \"2025-01\"", "period >= \"2025\"");
        replace(CUPS, "    Metric( id == \"tea.price.month\", period == $month, value < $dear )\n", "");

        assertThat(firstLines())
                .filteredOn(line -> line.startsWith("unused-metric"))
                .containsExactly(
                        "unused-metric: FOLDER/facts/metrics.yaml:8:3: no book uses tea.cups.month",
                        "unused-metric: FOLDER/facts/metrics.yaml:10:3: no book uses tea.price.month");
    }

    @Test
    void a_metric_without_a_row_that_a_rule_reads_is_found() {
        replace(
                "facts/tea.csv",
                "tea.ban,2025-10-01,0,,boolean,2025-10-01,,2025-10-01,actual,A,Tea Board,https://example.org/ban,\n",
                "");

        assertThat(letters()).isEqualTo("""
                metric-without-row
                FOLDER/rules/tea-2025/risk-factors/drought.drl:1:1: banned reads tea.ban, of which no row is known
                   1 | rule "Tea is banned"
                       ^^^^
                Until there is one, what reads it is UNVERIFIED.
                """);
    }

    @Test
    void a_row_of_the_future_is_found() {
        book.row(
                "tea.cups.month,2026-01,0.6,,million_cups,2026-02-08,,2026-02-08,actual,A,Tea Board,https://example.org/01,");

        assertThat(letters()).isEqualTo("""
                published-later
                FOLDER/facts/tea.csv:8:1: tea.cups.month 2026-01 is published on 2026-02-08
                   8 | tea.cups.month,2026-01,0.6,,million_cups,2026-02-08,,2026-02-08,actual,A,Tea...
                       ^
                No review sees it before that day; today is 2026-02-01.
                """);
    }

    @Test
    void a_row_that_is_entered_in_the_future_is_found() {
        book.row(
                "tea.cups.month,2025-12,0.6,,million_cups,2026-01-08,,2026-02-08,actual,A,Tea Board,https://example.org/12,");

        assertThat(letters()).isEqualTo("""
                entered-later
                FOLDER/facts/tea.csv:8:1: tea.cups.month 2025-12 is entered on 2026-02-08
                   8 | tea.cups.month,2025-12,0.6,,million_cups,2026-01-08,,2026-02-08,actual,A,Tea...
                       ^
                That is to come; today is 2026-02-01.
                """);
    }

    @Test
    void a_derived_row_without_its_arithmetic_is_found() {
        book.row(
                "tea.cups.month,2025-12,0.6,,million_cups,2026-01-08,,2026-01-08,derived,A,Tea Board,https://example.org/12,");

        assertThat(letters()).isEqualTo("""
                derived-without-note
                FOLDER/facts/tea.csv:8:1: tea.cups.month 2025-12 is derived, and its note is empty
                   8 | tea.cups.month,2025-12,0.6,,million_cups,2026-01-08,,2026-01-08,derived,A,Te...
                       ^
                Give the arithmetic in the note.
                """);
    }

    @Test
    void an_erratum_without_the_true_row_is_found() {
        replace("facts/tea.csv", "2025-09,5.8,", "2025-07,5.8,");

        assertThat(firstLines())
                .containsExactly("erratum-alone: FOLDER/facts/tea.csv:4:1:"
                        + " tea.cups.month 2025-07 is printed wrongly, and no row says what is right");
    }

    @Test
    void a_preferred_source_that_no_row_has_is_found() {
        replace(
                "facts/metrics.yaml",
                "due-after: 10, stale-after: 45, tolerance: 0.01",
                "preferred-source: Tea Bord, due-after: 10, stale-after: 45, tolerance: 0.01");

        assertThat(letters()).isEqualTo("""
                preferred-source-without-row
                FOLDER/facts/metrics.yaml:8:3: no row is from "Tea Bord", the preferred source of tea.cups.month
                   8 |   tea.cups.month: {name: Cups of a month, definition: Made up., unit: millio...
                         ^^^^^^^^^^^^^^
                Did you mean "Tea Board"?
                """);
    }

    @Test
    void line_ends_of_another_system_are_a_hint() {
        replace("facts/tea.csv", "\n", "\r\n");

        assertThat(result().findings()).extracting(LintFinding::check).containsExactly(Check.FILE_FORM);
        assertThat(Check.FILE_FORM.severity()).isEqualTo(Severity.HINT);
    }

    private void replace(String file, String before, String after) {
        String content = book.content(file);
        assertThat(content).contains(before);
        book.with(file, content.replace(before, after));
    }

    private LintResult result() {
        Observations observations = book.observations();
        Book loaded = book.book();
        return Lint.of(
                List.of(new BookAndCases(
                        loaded,
                        CasesLoader.loadAll(folder.resolve("rules/tea-2025"), loaded, observations.dictionary())
                                .value()
                                .orElseThrow())),
                observations,
                TODAY);
    }

    private String letters() {
        return result().findings().stream()
                .map(finding -> finding.check().id() + "\n" + finding.problem().text() + "\n")
                .collect(Collectors.joining("\n"))
                .replace(folder.toString(), "FOLDER");
    }

    private List<String> firstLines() {
        return result().findings().stream()
                .map(finding -> finding.check().id() + ": " + finding.problem().place() + ": "
                        + finding.problem().what())
                .map(line -> line.replace(folder.toString(), "FOLDER"))
                .toList();
    }
}
