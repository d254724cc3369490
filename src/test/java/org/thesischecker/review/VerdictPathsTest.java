package org.thesischecker.review;

import static org.thesischecker.model.Reason.CONTRADICTION;
import static org.thesischecker.model.Reason.MISSING;
import static org.thesischecker.model.Reason.NOT_DUE;
import static org.thesischecker.model.Reason.NO_RULE_MATCHED;
import static org.thesischecker.model.Reason.UNVERIFIED;
import static org.thesischecker.model.Verdict.BROKEN;
import static org.thesischecker.model.Verdict.CONFIRMED;
import static org.thesischecker.review.ReviewAssert.assertThat;
import static org.thesischecker.review.Teahouses.bounded;
import static org.thesischecker.review.Teahouses.calmYear;
import static org.thesischecker.review.Teahouses.of;
import static org.thesischecker.review.Teahouses.row;

import org.junit.jupiter.api.Test;
import org.thesischecker.model.Bound;
import org.thesischecker.model.Mark;
import org.thesischecker.model.Status;

/** Each verdict, by each path that a book can give it. */
class VerdictPathsTest {

    private static final String SUMMER = "2025-08-15";
    private static final String AFTERWARDS = "2026-01-25";

    @Test
    void a_rule_confirms_so_far() {
        assertThat(calmYear().thesis("own-rules", SUMMER)).isConfirmedSoFar().rulesHold("good-month");
    }

    @Test
    void a_rule_fulfils() {
        assertThat(calmYear().thesis("own-rules", AFTERWARDS)).isFulfilled().rulesHold("full-year");
    }

    @Test
    void a_rule_puts_at_risk() {
        assertThat(calmYear().with("cups.month", "2025-07", "5.9").thesis("own-rules", SUMMER))
                .isAtRisk()
                .rulesHold("poor-month");
    }

    @Test
    void a_rule_breaks() {
        assertThat(calmYear().with("cups.annual", "2025", "99.9").thesis("own-rules", AFTERWARDS))
                .isBroken()
                .rulesHold("year-short");
    }

    @Test
    void nothing_holds_between_a_good_month_and_a_poor_one() {
        assertThat(calmYear().with("cups.month", "2025-07", "7").thesis("own-rules", SUMMER))
                .isUnverified(NO_RULE_MATCHED, "")
                .tells(NOT_DUE, "cups.annual 2025")
                .couldBe(CONFIRMED, BROKEN);
    }

    @Test
    void a_value_equal_to_a_threshold_is_judged_as_the_rule_says() {
        assertThat(calmYear().with("cups.annual", "2025", "100").thesis("own-rules", AFTERWARDS))
                .isFulfilled();
        assertThat(calmYear().with("cups.month", "2025-07", "6").thesis("own-rules", SUMMER))
                .isUnverified(NO_RULE_MATCHED, "");
        assertThat(calmYear().with("cups.month", "2025-07", "8.00").thesis("own-rules", SUMMER))
                .isConfirmedSoFar();
    }

    @Test
    void a_lower_bound_proves_that_the_goal_is_reached_and_never_that_it_is_not() {
        assertThat(calmYear()
                        .with(bounded(Bound.AT_LEAST, row("cups.annual", "2025", "101", "2026-01-20")))
                        .thesis("own-rules", AFTERWARDS))
                .isFulfilled();
        assertThat(calmYear()
                        .with(bounded(Bound.AT_LEAST, row("cups.annual", "2025", "99", "2026-01-20")))
                        .thesis("own-rules", AFTERWARDS))
                .isUnverified(NO_RULE_MATCHED, "");
        assertThat(calmYear()
                        .with(bounded(Bound.AT_MOST, row("cups.annual", "2025", "99", "2026-01-20")))
                        .thesis("own-rules", AFTERWARDS))
                .isBroken();
    }

    @Test
    void what_is_fulfilled_is_not_at_risk() {
        assertThat(calmYear()
                        .with("cups.month", "2025-06", "3")
                        .with("cups.month", "2025-08", "9")
                        .thesis("some-month", "2025-09-20"))
                .isFulfilled()
                .rulesHold("one-good", "first-poor", "first-good");
    }

    @Test
    void what_is_broken_is_not_confirmed() {
        assertThat(calmYear().with("price.month", "2025-07", "4.1").thesis("corroborated", SUMMER))
                .isBroken()
                .rulesHold("dear", "liked");
    }

    @Test
    void what_is_at_risk_is_not_confirmed() {
        assertThat(calmYear().with("cups.month", "2025-02", "4.9").thesis("first-quarter", "2025-04-20"))
                .isAtRisk()
                .rulesHold("weak-month", "mean");
    }

    @Test
    void rules_that_fulfil_and_break_are_a_contradiction() {
        assertThat(calmYear().with("rain.month", "2025-12", "1").thesis("contradicted", AFTERWARDS))
                .isUnverified(CONTRADICTION, "")
                .rulesHold("not-grown", "sold");
    }

    @Test
    void a_composite_is_confirmed_by_confirmed_theses() {
        assertThat(calmYear().thesis("composite", SUMMER)).isConfirmedSoFar().rulesHold("both");
        assertThat(calmYear().thesis("composite-of-composite", SUMMER)).isConfirmedSoFar();
    }

    @Test
    void a_composite_is_at_risk_with_one_of_its_theses() {
        Reviewed reviewed = calmYear().with("cups.month", "2025-07", "5").on(SUMMER);

        assertThat(Teahouses.thesis(reviewed, "composite")).isAtRisk().rulesHold("one-at-risk");
        assertThat(Teahouses.thesis(reviewed, "composite-of-composite")).isUnverified(NO_RULE_MATCHED, "");
    }

    @Test
    void a_composite_is_broken_with_one_of_its_theses_through_every_level() {
        Reviewed reviewed = calmYear().with("cups.annual", "2025", "80").on(AFTERWARDS);

        assertThat(Teahouses.thesis(reviewed, "composite")).isBroken().rulesHold("one-broken");
        assertThat(Teahouses.thesis(reviewed, "composite-of-composite"))
                .isBroken()
                .rulesHold("broken");
    }

    @Test
    void an_unverified_thesis_blocks_a_composite_through_every_level() {
        Reviewed reviewed = calmYear().without("shops.quarter").on(SUMMER);

        assertThat(Teahouses.thesis(reviewed, "exposed")).isUnverified(MISSING, "shops.quarter");
        assertThat(Teahouses.thesis(reviewed, "composite")).isUnverified(UNVERIFIED, "thesis exposed");
        assertThat(Teahouses.thesis(reviewed, "composite-of-composite")).isUnverified(UNVERIFIED, "thesis composite");
    }

    @Test
    void an_event_that_happened_in_its_time_fulfils() {
        assertThat(calmYear().thesis("licensed", "2025-10-02")).isFulfilled().rulesHold("granted", "in-hand");
        assertThat(calmYear().thesis("licensed", "2025-10-01"))
                .isConfirmedSoFar()
                .rulesHold("in-hand");
    }

    @Test
    void an_event_that_a_reading_shows_not_to_have_happened_breaks() {
        assertThat(calmYear()
                        .without("licence.granted", "2025-10-01")
                        .and(row("licence.granted", "2026-01-10", "0", "2026-01-10"))
                        .thesis("licensed", AFTERWARDS))
                .isBroken()
                .rulesHold("not-in-time");
    }

    @Test
    void an_event_of_which_nothing_is_known_breaks_nothing() {
        assertThat(calmYear().without("licence.granted").thesis("licensed", AFTERWARDS))
                .isUnverified(MISSING, "licence.granted");
        assertThat(calmYear().without("licence.granted", "2025-10-01").thesis("licensed", AFTERWARDS))
                .isUnverified(NO_RULE_MATCHED, "");
    }

    @Test
    void an_event_announced_ahead_counts_from_its_day() {
        Teahouses announced = calmYear()
                .with(row("licence.granted", "2025-11-20", "1", "2025-08-01"))
                .without("licence.granted", "2025-10-01");

        assertThat(announced.thesis("licensed", "2025-11-19")).isConfirmedSoFar();
        assertThat(announced.thesis("licensed", "2025-11-20")).isFulfilled();
    }

    @Test
    void not_holds_only_over_readings_that_are_there() {
        assertThat(calmYear().thesis("not-dear", SUMMER)).isConfirmedSoFar().rulesHold("none-dear");
        assertThat(calmYear().with("price.month", "2025-07", "4.1").thesis("not-dear", SUMMER))
                .isUnverified(NO_RULE_MATCHED, "");
        assertThat(calmYear().without("duty.black").thesis("not-dear", SUMMER)).isUnverified(MISSING, "duty.black");
        assertThat(calmYear()
                        .with("price.month", "2025-06", "3.6")
                        .with("price.month", "2025-07", "3.6")
                        .with("price.month", "2025-08", "3.6")
                        .thesis("not-dear", "2025-09-20"))
                .isAtRisk()
                .rulesHold("summer", "none-dear");
        assertThat(calmYear()
                        .with("price.month", "2025-06", "3.6")
                        .with("price.month", "2025-07", "3.6")
                        .without("price.month", "2025-08")
                        .thesis("not-dear", "2025-09-20"))
                .isUnverified(MISSING, "price.month 2025-08");
    }

    @Test
    void not_of_two_patterns_holds_when_they_do_not_meet_together() {
        Teahouses dear = calmYear().with("price.month", "2025-07", "9");

        assertThat(dear.thesis("not-dear", SUMMER)).isBroken().rulesHold("no-relief");
        assertThat(dear.with("duty.green", "2025-01-01", "0").thesis("not-dear", SUMMER))
                .isUnverified(NO_RULE_MATCHED, "");
        assertThat(dear.without("duty.green").thesis("not-dear", SUMMER)).isUnverified(MISSING, "duty.green");
    }

    @Test
    void one_reading_is_enough_for_exists() {
        Teahouses oneGood = calmYear()
                .with("cups.month", "2025-06", "7")
                .with("cups.month", "2025-07", "8")
                .with("cups.month", "2025-08", "7");

        assertThat(oneGood.thesis("some-month", "2025-09-20")).isFulfilled();
        assertThat(oneGood.with("cups.month", "2025-07", "7.9").thesis("some-month", "2025-09-20"))
                .isBroken()
                .rulesHold("all-poor", "first-poor", "first-good");
    }

    @Test
    void forall_holds_only_when_every_reading_is_there() {
        Teahouses poor = calmYear().with("cups.month", "2025-06", "8").with("cups.month", "2025-07", "7");

        assertThat(poor.with("cups.month", "2025-06", "7")
                        .without("cups.month", "2025-08")
                        .thesis("some-month", "2025-09-20"))
                .isAtRisk()
                .rulesHold("first-poor", "first-good");
        assertThat(calmYear()
                        .without("cups.month", "2025-05", "2025-06", "2025-07", "2025-08")
                        .thesis("some-month", SUMMER))
                .rulesHold();
    }

    @Test
    void either_side_of_or_is_enough() {
        assertThat(calmYear()
                        .without("cups.month", "2025-07", "2025-08")
                        .with("cups.month", "2025-06", "7")
                        .thesis("some-month", SUMMER))
                .isAtRisk();
        assertThat(calmYear()
                        .without("cups.month", "2025-06", "2025-07", "2025-08")
                        .with("price.month", "2025-07", "5")
                        .thesis("some-month", "2025-07-10"))
                .rulesHold("first-good");
        assertThat(calmYear()
                        .without("cups.month", "2025-06", "2025-07", "2025-08")
                        .with("price.month", "2025-07", "5")
                        .thesis("some-month", SUMMER))
                .isAtRisk()
                .rulesHold("first-poor", "first-good");
    }

    @Test
    void sums_smallest_largest_and_mean_are_exact() {
        assertThat(calmYear().thesis("first-quarter", "2025-04-20"))
                .isFulfilled()
                .rulesHold("sum", "mean");
        assertThat(calmYear().with("cups.month", "2025-01", "7.7").thesis("first-quarter", "2025-04-20"))
                .isConfirmedSoFar()
                .rulesHold("mean");
        assertThat(calmYear()
                        .with("cups.month", "2025-01", "0.5")
                        .with("cups.month", "2025-02", "9")
                        .with("cups.month", "2025-03", "2.4")
                        .thesis("first-quarter", "2025-04-20"))
                .isBroken()
                .rulesHold("short", "weak-month", "strong-month");
    }

    @Test
    void a_sum_over_a_missing_month_says_nothing() {
        assertThat(calmYear().without("cups.month", "2025-03").thesis("first-quarter", "2025-04-20"))
                .isUnverified(MISSING, "cups.month 2025-03")
                .rulesHold();
    }

    @Test
    void counts_are_of_readings_that_are_there() {
        assertThat(calmYear().thesis("counted-months", "2025-04-15"))
                .isConfirmedSoFar()
                .rulesHold("one");
        assertThat(calmYear().thesis("counted-months", "2025-06-15"))
                .isFulfilled()
                .rulesHold("three", "one");
        Teahouses poor = calmYear()
                .with("cups.month", "2025-01", "5")
                .with("cups.month", "2025-02", "5")
                .with("cups.month", "2025-03", "5");
        assertThat(poor.thesis("counted-months", "2025-04-15")).isBroken().rulesHold("poor-months", "poor-month");
        assertThat(poor.without("cups.month", "2025-03").thesis("counted-months", "2025-04-15"))
                .isAtRisk();
    }

    @Test
    void a_family_is_all_its_members() {
        assertThat(calmYear().thesis("duties-low", SUMMER)).isConfirmedSoFar().rulesHold("all-low");
        assertThat(calmYear().with("duty.green", "2025-01-01", "11").thesis("duties-low", SUMMER))
                .isAtRisk()
                .rulesHold("one-raised");
        assertThat(calmYear()
                        .with("duty.green", "2025-01-01", "30")
                        .with("duty.black", "2025-01-01", "11")
                        .thesis("duties-low", SUMMER))
                .isBroken()
                .rulesHold("mean-high", "one-raised");
        assertThat(calmYear().without("duty.green").thesis("duties-low", SUMMER))
                .isUnverified(MISSING, "duty.green");
    }

    @Test
    void a_mean_over_a_family_is_none_over_one_of_its_members() {
        Teahouses uneven = calmYear();
        for (int month = 1; month <= 7; month++) {
            String period = "2025-0" + month;
            uneven = uneven.with("guests.doors", period, "30").with("guests.phones", period, "11");
        }

        assertThat(uneven.thesis("guests-on-average", SUMMER))
                .isConfirmedSoFar()
                .rulesHold("doors");
        assertThat(uneven.without("guests.phones").thesis("guests-on-average", SUMMER))
                .isUnverified(MISSING, "guests.phones");
    }

    @Test
    void a_step_is_in_force_from_its_day() {
        Teahouses raised = calmYear().and(row("duty.black", "2025-09-01", "12", "2025-07-01"));

        assertThat(raised.thesis("duties-low", "2025-08-31")).isConfirmedSoFar();
        assertThat(raised.thesis("duties-low", "2025-09-01")).isAtRisk();
    }

    @Test
    void pace_compares_what_is_left_with_the_months_to_come() {
        assertThat(calmYear().thesis("on-pace", SUMMER)).isConfirmedSoFar().rulesHold("pace");
        assertThat(calmYear()
                        .with("cups.ytd", "2025-07", "56.5")
                        .with("cups.month", "2025-07", "8.7")
                        .thesis("on-pace", SUMMER))
                .isConfirmedSoFar();
        assertThat(calmYear().with("cups.ytd", "2025-07", "56.4").thesis("on-pace", SUMMER))
                .isUnverified(NO_RULE_MATCHED, "");
        assertThat(calmYear().with("cups.ytd", "2025-07", "41.9").thesis("on-pace", SUMMER))
                .isAtRisk()
                .rulesHold("behind");
        assertThat(calmYear().with("cups.ytd", "2025-12", "99").thesis("on-pace", AFTERWARDS))
                .isBroken();
    }

    @Test
    void readings_that_are_joined_on_a_period_are_of_one_period() {
        assertThat(calmYear().without("cups.month", "2025-07").thesis("on-pace", SUMMER))
                .isUnverified(NO_RULE_MATCHED, "");
    }

    @Test
    void the_period_before_is_the_one_before() {
        assertThat(calmYear().thesis("growing", SUMMER)).isConfirmedSoFar().rulesHold("more");
        assertThat(calmYear().with("cups.month", "2025-07", "7.74").thesis("growing", SUMMER))
                .isAtRisk()
                .rulesHold("fell");
        assertThat(calmYear().without("cups.month", "2025-06").thesis("growing", SUMMER))
                .isUnverified(NO_RULE_MATCHED, "");
        assertThat(calmYear().with("cups.month", "2025-12", "4.1").thesis("growing", AFTERWARDS))
                .isBroken()
                .rulesHold("collapsed");
    }

    @Test
    void a_quotient_is_taken_of_two_readings() {
        assertThat(calmYear().thesis("per-shop", SUMMER)).isConfirmedSoFar().rulesHold("enough");
        assertThat(calmYear().with("cups.month", "2025-07", "4").thesis("per-shop", SUMMER))
                .isAtRisk()
                .rulesHold("little");
    }

    @Test
    void what_others_forecast_is_a_type_of_its_own() {
        assertThat(calmYear().thesis("expected", SUMMER)).isConfirmedSoFar().rulesHold("expects-enough");
        assertThat(calmYear()
                        .with(of(Status.FORECAST, row("cups.annual", "2025", "99", "2025-07-01")))
                        .thesis("expected", SUMMER))
                .isAtRisk()
                .rulesHold("expects-less");
        assertThat(calmYear()
                        .with(of(Status.FORECAST, row("cups.annual", "2025", "125", "2025-07-01")))
                        .thesis("expected", AFTERWARDS))
                .isBroken()
                .rulesHold("missed", "expects-enough");
        assertThat(calmYear().without(row -> row.status() == Status.FORECAST).thesis("expected", SUMMER))
                .isUnverified(MISSING, "forecast cups.annual 2025");
    }

    @Test
    void what_the_report_misprinted_moves_nothing() {
        assertThat(calmYear()
                        .and(of(Status.PRINTED, row("cups.month", "2025-07", "0.87", "2025-08-10")))
                        .thesis("own-rules", SUMMER))
                .isConfirmedSoFar()
                .marks("good-month", Mark.ERRATUM);
    }
}
