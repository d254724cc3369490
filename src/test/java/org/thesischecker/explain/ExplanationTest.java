package org.thesischecker.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thesischecker.model.Grade;
import org.thesischecker.model.Mark;
import org.thesischecker.model.Reason;
import org.thesischecker.model.Verdict;
import org.thesischecker.model.View;

class ExplanationTest {

    private TeaBook book;

    @BeforeEach
    void writeTheBook(@TempDir Path folder) {
        book = TeaBook.in(folder);
    }

    @Test
    void the_step_that_decided_is_told_in_the_words_of_the_verdict_rules() {
        Explanation explanation = explained("2025-10-31");

        assertThat(explanation.decision().step()).isEqualTo(6);
        assertThat(explanation.decision().rule()).isEqualTo("else UNVERIFIED");
        assertThat(explanation.decision().unverified())
                .extracting(input -> input.input() + " " + input.reason())
                .containsExactly("tea.price.month LOW_GRADE");
    }

    @Test
    void a_condition_that_fails_shows_each_comparison_with_its_numbers() {
        ConditionExplanation month = condition("2025-10-31", "brisk", 3);

        assertThat(month.truth()).isEqualTo(Truth.FALSE);
        assertThat(month.tried().get(0).comparisons())
                .extracting(ExplanationTest::line)
                .containsExactly(
                        "TRUE id == \"tea.cups.month\": tea.cups.month ==",
                        "TRUE period >= \"2025-01\": 2025-09 >=",
                        "FALSE value >= $brisk: 0.58 >= 0.6",
                        "bound $month : period: 2025-09 =");
        assertThat(month.place().toString()).endsWith("rules/tea-2025/theses/cups.drl:27:5");
    }

    @Test
    void a_condition_that_needs_what_no_earlier_one_bound_is_not_reached() {
        ConditionExplanation price = condition("2025-10-31", "brisk", 4);

        assertThat(price.truth()).isEqualTo(Truth.UNKNOWN);
        assertThat(price.unknown())
                .containsExactly(
                        new WhyUnknown("", WhyUnknown.NOT_REACHED, "an earlier condition did not bind $month"));
    }

    @Test
    void a_reading_of_grade_c_is_shown_and_moves_nothing() {
        book.row(
                "tea.cups.month,2025-09,0.6,,million_cups,2025-10-10,,2025-10-10,actual,A,Tea Board,https://example.org/r,");

        ConditionExplanation price = condition("2025-10-31", "brisk", 4);

        assertThat(price.truth()).isEqualTo(Truth.UNKNOWN);
        assertThat(price.unknown())
                .containsExactly(new WhyUnknown("tea.price.month", Reason.LOW_GRADE.name(), "grade C only, Tea Blog"));
        assertThat(price.unmoving()).singleElement().satisfies(reading -> {
            assertThat(reading.observation().grade()).isEqualTo(Grade.C);
            assertThat(reading.moves()).isFalse();
        });
    }

    @Test
    void a_stale_reading_is_unknown_to_good_news_and_known_to_bad_news() {
        book.with("rules/tea-2025/theses/cups.drl", """
                rule "Good"
                    @id( good )
                when
                    Threshold( id == "brisk", $brisk : value )
                    Metric( id == "tea.cups.month", value >= $brisk )
                then
                    confirms
                end

                rule "Bad"
                    @id( bad )
                when
                    Threshold( id == "brisk", $brisk : value )
                    Metric( id == "tea.cups.month", value < $brisk )
                then
                    putsAtRisk
                end
                """);

        ConditionExplanation good = condition("2025-12-20", "good", 1);
        ConditionExplanation bad = condition("2025-12-20", "bad", 1);

        assertThat(good.truth()).isEqualTo(Truth.UNKNOWN);
        assertThat(good.unknown().get(0).reason()).isEqualTo(Reason.STALE.name());
        assertThat(bad.truth()).isEqualTo(Truth.TRUE);
        assertThat(bad.tried().get(0).reading().orElseThrow().marks()).contains(Mark.STALE);
    }

    @Test
    void sources_that_differ_are_told_with_their_values() {
        book.row(
                        "tea.cups.month,2025-09,0.7,,million_cups,2025-10-08,,2025-10-08,actual,A,Tea Times,https://example.org/t,")
                .with("rules/tea-2025/theses/cups.drl", """
                        rule "Brisk"
                            @id( brisk )
                        when
                            Threshold( id == "brisk", $brisk : value )
                            Metric( id == "tea.cups.month", value >= $brisk )
                        then
                            confirms
                        end
                        """);

        ConditionExplanation month = condition("2025-10-31", "brisk", 1);

        assertThat(month.truth()).isEqualTo(Truth.UNKNOWN);
        assertThat(month.unknown())
                .containsExactly(new WhyUnknown(
                        "tea.cups.month",
                        Reason.SOURCE_CONFLICT.name(),
                        "sources differ: 0.58 (Tea Board), 0.7 (Tea Times)"));
        assertThat(month.unmoving().get(0).others())
                .extracting(other -> other.source())
                .containsExactly("Tea Times");
    }

    @Test
    void a_dispute_that_does_not_matter_is_tested_and_marked() {
        book.row(
                        "tea.cups.month,2025-09,0.5,,million_cups,2025-10-08,,2025-10-08,actual,A,Tea Times,https://example.org/t,")
                .with("rules/tea-2025/theses/cups.drl", """
                        rule "Slow"
                            @id( slow )
                        when
                            Threshold( id == "brisk", $brisk : value )
                            Metric( id == "tea.cups.month", value < $brisk )
                        then
                            putsAtRisk
                        end
                        """);

        Explanation explanation = explained("2025-10-31");

        assertThat(explanation.rules().get(0).fires()).isTrue();
        assertThat(explanation
                        .rules()
                        .get(0)
                        .conditions()
                        .get(1)
                        .tried()
                        .get(0)
                        .reading()
                        .orElseThrow()
                        .marks())
                .contains(Mark.DISPUTED);
    }

    @Test
    void a_resolved_thesis_is_explained_on_the_day_on_which_it_was_resolved() {
        Explanation explanation = explained("2026-03-31");

        assertThat(explanation.asOf()).isEqualTo("2026-03-31");
        assertThat(explanation.explained()).isEqualTo("2026-01-31");
        assertThat(explanation.decision().step()).isEqualTo(3);
        assertThat(((Explanation.OfThesis) explanation.standing()).review().verdict())
                .isEqualTo(Verdict.CONFIRMED);
        assertThat(explanation.due()).isEmpty();
    }

    @Test
    void a_rule_that_is_not_live_says_so_and_is_told_all_the_same() {
        RuleExplanation brisk = rule("2026-01-20", "brisk");

        assertThat(brisk.live()).isFalse();
        assertThat(brisk.conditions().get(0).truth()).isEqualTo(Truth.FALSE);
        assertThat(brisk.conditions().get(1).truth()).isEqualTo(Truth.TRUE);
    }

    @Test
    void inputs_thresholds_errata_places_and_what_is_due_stand_beside_the_rules() {
        Explanation explanation = explained("2025-10-31");

        assertThat(explanation.inputs())
                .extracting(use -> use.input() + ": "
                        + use.unusable().map(why -> why.reason().name()).orElse("usable"))
                .containsExactly(
                        "tea.cups.annual 2025: NOT_DUE", "tea.cups.month: usable", "tea.price.month: LOW_GRADE");
        assertThat(explanation.thresholds())
                .extracting(use -> use.threshold().id() + " " + use.hindsight() + " " + use.rules())
                .containsExactly("forecast false [year, short]", "brisk true [brisk]", "dear false [brisk]");
        assertThat(explanation.unmoving())
                .extracting(row -> row.status() + " " + row.grade())
                .containsExactly("PRINTED B", "ACTUAL C");
        assertThat(explanation.places()).containsExactly(new Explanation.ReportPlace("T 1", "Tea, item 1"));
        assertThat(explanation.due())
                .extracting(due -> due.on() + " " + due.input() + " " + due.overdue())
                .containsExactly(
                        "2025-11-10 tea.cups.month 2025-10 false",
                        "2025-11-10 tea.price.month 2025-10 false",
                        "2026-01-20 tea.cups.annual 2025 false");
    }

    @Test
    void a_risk_factor_without_a_reading_is_unverified_and_says_what_is_missing() {
        Explanation explanation =
                Explanation.of(book.book(), book.observations(), "drought", LocalDate.of(2025, 10, 31), View.PUBLISHED);

        assertThat(explanation.decision().rule()).isEqualTo("else UNVERIFIED");
        assertThat(explanation.rules().get(0).conditions().get(0).unknown())
                .containsExactly(new WhyUnknown("tea.ban", "MISSING", "no reading"));
    }

    @Test
    void a_rule_that_cannot_be_computed_says_where() {
        book.with("rules/tea-2025/theses/cups.drl", """
                rule "Nothing divides"
                    @id( nothing )
                when
                    Threshold( id == "brisk", $brisk : value )
                    Metric( id == "tea.cups.month", $brisk / ( value - value ) >= $brisk / $brisk )
                then
                    putsAtRisk
                end
                """);

        RuleExplanation rule = rule("2025-10-31", "nothing");

        assertThat(rule.fires()).isFalse();
        assertThat(rule.note()).startsWith("division by zero at ").endsWith("cups.drl:5:37");
        assertThat(rule.conditions().get(1).truth()).isEqualTo(Truth.UNKNOWN);
        assertThat(rule.conditions().get(1).unknown().get(0).reason()).isEqualTo("RULE_ERROR");
    }

    @Test
    void an_unknown_id_and_a_day_before_the_report_are_refused() {
        assertThatThrownBy(() -> explained("2025-05-28"))
                .hasMessage("On 2025-05-28 the report of tea-2025 was not public yet, which it was on 2025-05-29.");
        assertThatThrownBy(() -> Explanation.of(
                        book.book(), book.observations(), "cupz", LocalDate.of(2025, 10, 31), View.PUBLISHED))
                .hasMessage("The book tea-2025 has no thesis or risk factor \"cupz\".");
    }

    private Explanation explained(String day) {
        return Explanation.of(book.book(), book.observations(), "cups", LocalDate.parse(day), View.PUBLISHED);
    }

    private RuleExplanation rule(String day, String id) {
        return explained(day).rules().stream()
                .filter(rule -> rule.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private ConditionExplanation condition(String day, String rule, int index) {
        return rule(day, rule).conditions().get(index);
    }

    private static String line(Comparison comparison) {
        List<String> values = List.of(
                comparison.left().map(left -> left.text()).orElse(""),
                comparison.sign(),
                comparison.right().map(right -> right.text()).orElse(""));
        return (comparison.truth().map(Truth::name).orElse("bound") + " " + comparison.text() + ": "
                        + String.join(" ", values))
                .strip();
    }
}
