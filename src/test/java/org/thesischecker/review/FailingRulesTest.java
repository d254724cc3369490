package org.thesischecker.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.thesischecker.model.Reason.RULE_ERROR;
import static org.thesischecker.review.ReviewAssert.assertThat;
import static org.thesischecker.review.Teahouses.calmYear;
import static org.thesischecker.review.Teahouses.thesis;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.thesischecker.book.Book;
import org.thesischecker.engine.AlteredRules;
import org.thesischecker.engine.Rulebook;
import org.thesischecker.model.FactorState;
import org.thesischecker.model.Reason;
import org.thesischecker.model.Unverified;
import org.thesischecker.model.Verdict;
import org.thesischecker.model.View;

/** A rule that fails spoils its own thesis or factor, erases nothing, and touches no other. */
class FailingRulesTest {

    private static final String SUMMER = "2025-08-15";
    private static final Book BOOK = Teahouses.part("composite", "growing");

    @Test
    void a_division_by_zero_blocks_a_confirmation() {
        Reviewed reviewed = calmYear().with("shops.quarter", "2025Q2", "0").on(SUMMER);

        assertThat(thesis(reviewed, "per-shop").findings()).isEmpty();
        assertThat(thesis(reviewed, "per-shop").unverified())
                .filteredOn(one -> one.reason() == RULE_ERROR)
                .extracting(Unverified::input)
                .containsExactly("rule enough", "rule little");
        assertThat(thesis(reviewed, "per-shop").unverified())
                .filteredOn(one -> one.reason() == RULE_ERROR)
                .allSatisfy(one -> assertThat(one.note()).startsWith("division by zero at "));
        assertThat(thesis(reviewed, "own-rules")).isConfirmedSoFar();
    }

    @Test
    void a_division_by_zero_erases_no_finding() {
        assertThat(calmYear()
                        .with("shops.quarter", "2025Q4", "0")
                        .with("cups.annual", "2025", "90")
                        .thesis("per-shop", "2026-01-25"))
                .isBroken()
                .rulesHold("year-short");
    }

    @Test
    void a_division_by_zero_in_what_only_corroborates_blocks_no_more_than_its_absence() {
        assertThat(calmYear().with("price.month", "2025-07", "0").thesis("corroborated", SUMMER))
                .isConfirmedSoFar()
                .rulesHold("cheap", "liked")
                .tells(RULE_ERROR, "rule grumbled");
    }

    @Test
    void a_rule_that_throws_is_lost_alone() {
        BookJudge judge = judge(AlteredRules.adding(
                "own-rules", "good-month", "eval( org.thesischecker.engine.AlteredRules.fails() )"));

        Reviewed reviewed = calmYear().on(SUMMER, BOOK, judge);

        assertThat(thesis(reviewed, "own-rules"))
                .isUnverified(RULE_ERROR, "rule good-month")
                .rulesHold();
        assertThat(thesis(reviewed, "composite")).isUnverified(Reason.UNVERIFIED, "thesis own-rules");
        assertThat(thesis(reviewed, "exposed")).isConfirmedSoFar();
        assertThat(others(reviewed)).isEqualTo(others(calmYear().on(SUMMER, BOOK, judge(UnaryOperator.identity()))));
    }

    @Test
    void a_rule_that_throws_erases_no_finding_of_its_thesis() {
        BookJudge judge = judge(
                AlteredRules.adding("exposed", "few-shops", "eval( org.thesischecker.engine.AlteredRules.fails() )"));

        Reviewed reviewed = calmYear().with("shops.quarter", "2025Q2", "9").on(SUMMER, BOOK, judge);

        assertThat(thesis(reviewed, "exposed")).isBroken().rulesHold("no-shops");
    }

    @Test
    void a_rule_that_fails_on_one_day_is_tried_again_on_the_next() {
        BookJudge judge = judge(AlteredRules.adding(
                "own-rules", "year-short", "eval( org.thesischecker.engine.AlteredRules.fails() )"));
        Teahouses poor = calmYear().with("cups.annual", "2025", "90");

        Reviewed failed = poor.on("2026-01-25", BOOK, judge);
        Reviewed sound = poor.on(SUMMER, BOOK, judge);
        Reviewed again = poor.on("2026-01-25", BOOK, judge);

        assertThat(thesis(failed, "own-rules")).isUnverified(RULE_ERROR, "rule year-short");
        assertThat(thesis(sound, "own-rules")).isConfirmedSoFar();
        assertThat(thesis(again, "own-rules")).isUnverified(RULE_ERROR, "rule year-short");
    }

    @Test
    void a_factor_with_a_rule_that_throws_is_not_quiet() {
        BookJudge judge =
                judge(AlteredRules.adding("drought", "dry", "eval( org.thesischecker.engine.AlteredRules.fails() )"));

        Reviewed reviewed = calmYear().with("rain.month", "2025-07", "4").on(SUMMER, BOOK, judge);

        assertThat(Teahouses.factor(reviewed, "drought").state()).isEqualTo(FactorState.WATCH);
        assertThat(thesis(reviewed, "exposed")).isUnverified(RULE_ERROR, "rule dry");
    }

    @Test
    void a_rule_that_never_ends_is_stopped_and_lost_alone() {
        Rulebook rules = AlteredRules.of(
                BOOK,
                Teahouses.DICTIONARY,
                AlteredRules.adding("growing", "more", "eval( org.thesischecker.engine.AlteredRules.waits() )"),
                1_500);
        BookJudge judge = new BookJudge(BOOK, rules);

        Judged judged = judge.judge(calmYear().observations().asOf(LocalDate.parse(SUMMER), View.PUBLISHED));

        assertThat(judged.thesis("growing").unverified())
                .contains(new Unverified("rule more", RULE_ERROR, true, "no result within 1.5 seconds"));
        assertThat(judged.thesis("own-rules").verdict()).isEqualTo(Verdict.CONFIRMED);
    }

    @Test
    void a_rule_that_fires_without_end_is_stopped() {
        UnaryOperator<String> endless = drl -> drl.replace(
                "insertLogical( new Matched( \"growing\", \"more\" ) );",
                "insert( new ThesisFact( \"growing\", \"open\", \"\", \"\", \"\" ) );");
        Rulebook rules = AlteredRules.of(BOOK, Teahouses.DICTIONARY, endless, 20_000);
        BookJudge judge = new BookJudge(BOOK, rules);

        Reviewed reviewed = calmYear().on(SUMMER, BOOK, judge);

        assertThat(thesis(reviewed, "growing").unverified())
                .contains(new Unverified("rule more", RULE_ERROR, true, "no end after 1000 firings"));
        assertThat(thesis(reviewed, "own-rules")).isConfirmedSoFar();
    }

    @Test
    void a_difference_between_the_two_evaluators_is_a_defect_that_is_told() {
        BookJudge judge =
                judge(drl -> drl.replace("Decimals.atLeast( value, $good )", "Decimals.above( value, $good )"));
        Teahouses justGood = calmYear().with("cups.month", "2025-07", "8");

        assertThatThrownBy(() -> justGood.on(SUMMER, BOOK, judge))
                .isInstanceOf(EngineDisagreement.class)
                .hasMessageContaining("the plain evaluator says [");
    }

    private static BookJudge judge(UnaryOperator<String> alteration) {
        return new BookJudge(BOOK, AlteredRules.of(BOOK, Teahouses.DICTIONARY, alteration));
    }

    /** All theses but the one whose rules were altered and those judged on it. */
    private static List<ThesisReview> others(Reviewed reviewed) {
        return reviewed.review().theses().stream()
                .filter(one ->
                        !List.of("own-rules", "composite").contains(one.thesis().id()))
                .toList();
    }
}
