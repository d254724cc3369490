package org.thesischecker.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thesischecker.model.Reason.LOW_GRADE;
import static org.thesischecker.model.Reason.MISSING;
import static org.thesischecker.model.Reason.NOT_DUE;
import static org.thesischecker.model.Reason.NO_RULE_MATCHED;
import static org.thesischecker.model.Reason.SOURCE_CONFLICT;
import static org.thesischecker.model.Reason.STALE;
import static org.thesischecker.model.Verdict.AT_RISK;
import static org.thesischecker.model.Verdict.BROKEN;
import static org.thesischecker.model.Verdict.CONFIRMED;
import static org.thesischecker.review.ReviewAssert.assertThat;
import static org.thesischecker.review.Teahouses.by;
import static org.thesischecker.review.Teahouses.calmYear;
import static org.thesischecker.review.Teahouses.of;
import static org.thesischecker.review.Teahouses.row;
import static org.thesischecker.review.Teahouses.thesis;

import org.junit.jupiter.api.Test;
import org.thesischecker.model.Decimals;
import org.thesischecker.model.Evidence;
import org.thesischecker.model.Finding;
import org.thesischecker.model.Grade;
import org.thesischecker.model.Mark;
import org.thesischecker.model.Observation;
import org.thesischecker.model.Unverified;

/** Which inputs are usable, and what weak readings may do. */
class InputsTest {

    private static final String SUMMER = "2025-08-15";
    private static final String AFTERWARDS = "2026-01-25";

    @Test
    void a_pinned_reading_is_not_due_until_its_day_and_missing_after() {
        Teahouses late = calmYear().without("cups.annual", "2025");

        assertThat(late.thesis("per-shop", "2026-01-20")).isConfirmedSoFar().tells(NOT_DUE, "cups.annual 2025");
        assertThat(late.thesis("per-shop", "2026-01-21")).isUnverified(MISSING, "cups.annual 2025");
    }

    @Test
    void what_is_not_due_says_when_it_is() {
        assertThat(calmYear().thesis("per-shop", SUMMER).unverified())
                .containsExactly(new Unverified("cups.annual 2025", NOT_DUE, false, "due 2026-01-20"));
        assertThat(calmYear()
                        .without("cups.annual", "2025")
                        .thesis("per-shop", "2026-02-01")
                        .unverified())
                .containsExactly(new Unverified("cups.annual 2025", MISSING, true, "was due 2026-01-20"));
    }

    @Test
    void a_reading_that_is_not_pinned_is_missing_without_any() {
        assertThat(calmYear().without("cups.month").thesis("own-rules", SUMMER))
                .isUnverified(MISSING, "cups.month")
                .couldBe(CONFIRMED, AT_RISK, BROKEN);
    }

    @Test
    void a_current_reading_is_stale_from_the_day_after_a_newer_one_was_expected() {
        Teahouses silent = calmYear()
                .without(row -> row.metric().equals("cups.month")
                        && row.published().toString().compareTo("2025-08-10") > 0);

        assertThat(silent.thesis("own-rules", "2025-10-09")).isConfirmedSoFar();
        assertThat(silent.thesis("own-rules", "2025-10-10"))
                .isUnverified(STALE, "cups.month")
                .rulesHold();
    }

    @Test
    void bad_news_does_not_fade_by_silence() {
        Teahouses silent = calmYear()
                .without(row -> row.metric().equals("cups.month")
                        && row.published().toString().compareTo("2025-08-10") > 0)
                .with("cups.month", "2025-07", "5");

        assertThat(silent.thesis("own-rules", "2025-10-10"))
                .isAtRisk()
                .rulesHold("poor-month")
                .marks("poor-month", Mark.STALE);
        assertThat(silent.thesis("own-rules", "2025-10-09")).isAtRisk().marksNot("poor-month", Mark.STALE);
    }

    @Test
    void what_is_pinned_is_never_stale() {
        assertThat(calmYear().thesis("first-quarter", "2025-05-14")).isFulfilled();
        assertThat(calmYear()
                        .without(row -> row.metric().equals("cups.month")
                                && row.period().start().getMonthValue() > 3)
                        .thesis("first-quarter", "2025-12-31"))
                .isFulfilled()
                .marksNot("sum", Mark.STALE);
    }

    @Test
    void a_stale_event_still_puts_at_risk_and_no_longer_confirms() {
        Teahouses silent = calmYear().without("licence.refused", "2025-03-31", "2025-09-30", "2025-12-31");

        assertThat(silent.thesis("licensed", "2025-09-28")).isConfirmedSoFar();
        assertThat(silent.thesis("licensed", "2025-09-29")).isUnverified(STALE, "licence.refused");
        assertThat(silent.with("licence.refused", "2025-06-30", "1").thesis("licensed", "2025-09-29"))
                .isAtRisk()
                .marks("refused", Mark.STALE);
    }

    @Test
    void before_its_period_what_is_not_pinned_is_not_due() {
        assertThat(calmYear().without("cups.month").thesis("second-half", "2025-06-30"))
                .isUnverified(NO_RULE_MATCHED, "")
                .tells(NOT_DUE, "cups.month");
        assertThat(calmYear().without("price.month").thesis("second-half", "2025-06-30"))
                .isConfirmedSoFar()
                .tells(NOT_DUE, "price.month");
        assertThat(calmYear().without("price.month").thesis("second-half", "2025-07-01"))
                .isUnverified(MISSING, "price.month");
    }

    @Test
    void before_its_period_a_weak_reading_counts_as_none() {
        Teahouses weak = calmYear().without("price.month");

        assertThat(weak.with(of(Grade.C, row("price.month", "2025-05", "3", "2025-06-05")))
                        .thesis("second-half", "2025-06-30"))
                .isConfirmedSoFar()
                .tells(NOT_DUE, "price.month");
    }

    @Test
    void a_reading_of_grade_c_moves_nothing() {
        Observation rumour = of(Grade.C, row("cups.annual", "2025", "80", "2026-01-20"));

        assertThat(calmYear().with(rumour).thesis("own-rules", AFTERWARDS))
                .isUnverified(LOW_GRADE, "cups.annual 2025")
                .rulesHold();
        assertThat(calmYear().and(by("An aggregator", rumour)).thesis("own-rules", AFTERWARDS))
                .isFulfilled();
        assertThat(calmYear()
                        .with(of(Grade.C, row("cups.month", "2025-07", "5", "2025-08-10")))
                        .thesis("own-rules", SUMMER))
                .isConfirmedSoFar();
    }

    @Test
    void a_reading_of_grade_c_alone_is_unusable() {
        assertThat(calmYear()
                        .without("price.month")
                        .with(of(Grade.C, row("price.month", "2025-07", "3", "2025-08-05")))
                        .thesis("corroborated", SUMMER))
                .isUnverified(LOW_GRADE, "price.month");
    }

    @Test
    void a_reading_of_grade_c_before_it_is_due_blocks_no_more_than_none() {
        assertThat(calmYear()
                        .with(of(Grade.C, row("cups.annual", "2025", "80", "2026-01-10")))
                        .thesis("per-shop", "2026-01-15"))
                .isConfirmedSoFar()
                .tells(NOT_DUE, "cups.annual 2025");
    }

    @Test
    void a_fresh_reading_of_grade_c_does_not_hide_stale_bad_news() {
        Teahouses silent = calmYear()
                .without(row -> row.metric().equals("cups.month")
                        && row.published().toString().compareTo("2025-08-10") > 0)
                .with("cups.month", "2025-07", "5")
                .and(of(Grade.C, row("cups.month", "2025-09", "9", "2025-10-08")));

        assertThat(silent.thesis("own-rules", "2025-10-10"))
                .isAtRisk()
                .rulesHold("poor-month")
                .marks("poor-month", Mark.STALE);
        assertThat(silent.with("cups.month", "2025-07", "9").thesis("own-rules", "2025-10-10"))
                .isUnverified(STALE, "cups.month");
    }

    @Test
    void one_usable_alternative_is_enough() {
        assertThat(calmYear().without("guests.doors").thesis("either-count", SUMMER))
                .isConfirmedSoFar()
                .tells(MISSING, "guests.doors");
        assertThat(calmYear().without("guests.phones").thesis("either-count", SUMMER))
                .isConfirmedSoFar();
        ThesisReview neither =
                calmYear().without("guests.doors").without("guests.phones").thesis("either-count", SUMMER);
        assertThat(neither.unverified()).extracting(Unverified::blocks).containsExactly(true, true);
        assertThat(neither).couldBe(CONFIRMED, AT_RISK);
    }

    @Test
    void an_alternative_that_is_there_and_says_no_is_no_confirmation() {
        assertThat(calmYear()
                        .without("guests.doors")
                        .with("guests.phones", "2025-07", "19")
                        .thesis("either-count", SUMMER))
                .isUnverified(NO_RULE_MATCHED, "");
    }

    @Test
    void what_puts_at_risk_is_needed_whatever_the_alternatives() {
        assertThat(calmYear().without("price.month").thesis("either-count", SUMMER))
                .isUnverified(MISSING, "price.month");
    }

    @Test
    void what_only_corroborates_is_told_and_blocks_nothing() {
        assertThat(calmYear()
                        .without(row -> row.metric().equals("survey.month")
                                && row.period().start().getMonthValue() > 3)
                        .thesis("corroborated", "2026-01-15"))
                .isConfirmedSoFar()
                .rulesHold("cheap")
                .tells(STALE, "survey.month");
    }

    @Test
    void a_dispute_that_matters_blocks_and_matches_nothing() {
        Teahouses disputed =
                calmYear().and(by("Another office (made up)", row("cups.annual", "2025", "98", "2026-01-20")));

        assertThat(disputed.thesis("own-rules", AFTERWARDS))
                .isUnverified(SOURCE_CONFLICT, "cups.annual 2025")
                .rulesHold()
                .couldBe(CONFIRMED, BROKEN);
    }

    @Test
    void a_dispute_in_which_each_value_leads_to_the_same_verdict_does_not_matter() {
        ThesisReview thesis = calmYear()
                .and(by("Another office (made up)", row("cups.annual", "2025", "105", "2026-01-20")))
                .thesis("own-rules", AFTERWARDS);

        assertThat(thesis).isFulfilled().rulesHold("full-year").marks("full-year", Mark.DISPUTED);
        assertThat(thesis.findings().get(0).evidence())
                .filteredOn(Evidence.OfReading.class::isInstance)
                .singleElement()
                .satisfies(one -> assertThat(((Evidence.OfReading) one).marks()).containsExactly(Mark.DISPUTED));
    }

    @Test
    void values_within_tolerance_are_no_dispute() {
        assertThat(calmYear()
                        .and(by("Another office (made up)", row("cups.annual", "2025", "103", "2026-01-20")))
                        .thesis("own-rules", AFTERWARDS))
                .isFulfilled()
                .marksNot("full-year", Mark.DISPUTED);
    }

    @Test
    void a_dispute_that_does_not_matter_for_one_thesis_can_matter_for_another() {
        Reviewed reviewed = calmYear()
                .and(by("Another office (made up)", row("cups.month", "2025-07", "8.2", "2025-08-10")))
                .on(SUMMER);

        assertThat(thesis(reviewed, "own-rules")).isConfirmedSoFar().marks("good-month", Mark.DISPUTED);
        assertThat(thesis(reviewed, "growing")).isUnverified(SOURCE_CONFLICT, "cups.month");
        assertThat(thesis(reviewed, "composite")).isConfirmedSoFar();
    }

    @Test
    void two_values_that_break_by_two_rules_show_both() {
        ThesisReview thesis = calmYear()
                .with("price.month", "2025-07", "9")
                .and(by("Another office (made up)", row("price.month", "2025-07", "8.5", "2025-08-05")))
                .thesis("not-dear", SUMMER);

        assertThat(thesis).isBroken().rulesHold("no-relief").marks("no-relief", Mark.DISPUTED);
    }

    @Test
    void many_disputes_elsewhere_block_nothing() {
        Teahouses quarrel = calmYear();
        for (int month = 1; month <= 7; month++) {
            String period = "2025-0" + month;
            for (String metric : new String[] {"rain.month", "river.month"}) {
                quarrel = quarrel.and(by("Another office (made up)", row(metric, period, "20", "2025-08-08")));
            }
        }

        assertThat(quarrel.and(by("Another office (made up)", row("price.month", "2025-07", "3.0", "2025-08-05")))
                        .thesis("not-dear", SUMMER))
                .isConfirmedSoFar()
                .marks("none-dear", Mark.DISPUTED);
    }

    @Test
    void a_threshold_set_after_the_report_is_marked() {
        assertThat(calmYear().with("cups.month", "2025-07", "5").thesis("own-rules", SUMMER))
                .marks("poor-month", Mark.HINDSIGHT);
        assertThat(calmYear().thesis("own-rules", SUMMER)).marksNot("good-month", Mark.HINDSIGHT);
    }

    @Test
    void a_reading_of_the_reports_own_author_is_marked() {
        assertThat(calmYear()
                        .with(by("Leaf and Kettle Research", row("cups.month", "2025-07", "9", "2025-08-10")))
                        .thesis("own-rules", SUMMER))
                .marks("good-month", Mark.REPORT_AUTHOR);
    }

    @Test
    void the_number_shown_is_the_number_tested() {
        Finding pace = calmYear().thesis("on-pace", SUMMER).findings().get(0);

        assertThat(pace.evidence())
                .filteredOn(Evidence.Computed.class::isInstance)
                .extracting(one -> ((Evidence.Computed) one).expression() + " = "
                        + Decimals.text(((Evidence.Computed) one).value()))
                .containsExactly("value * $left = 43.5", "$goal - $sofar = 41.8");
    }
}
