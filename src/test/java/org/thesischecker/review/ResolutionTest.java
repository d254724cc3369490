package org.thesischecker.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thesischecker.model.Outcome.ANNULLED;
import static org.thesischecker.model.Outcome.FAILED;
import static org.thesischecker.model.Outcome.HELD;
import static org.thesischecker.model.ResolutionState.DUE;
import static org.thesischecker.model.ResolutionState.OPEN;
import static org.thesischecker.model.ResolutionState.OVERDUE;
import static org.thesischecker.review.ReviewAssert.assertThat;
import static org.thesischecker.review.Teahouses.calmYear;
import static org.thesischecker.review.Teahouses.entered;
import static org.thesischecker.review.Teahouses.factor;
import static org.thesischecker.review.Teahouses.of;
import static org.thesischecker.review.Teahouses.row;
import static org.thesischecker.review.Teahouses.thesis;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.thesischecker.model.Bound;
import org.thesischecker.model.Decimals;
import org.thesischecker.model.Evidence;
import org.thesischecker.model.FactorState;
import org.thesischecker.model.Observation;
import org.thesischecker.model.ResolutionState;
import org.thesischecker.model.Status;
import org.thesischecker.model.Verdict;
import org.thesischecker.model.View;

/** From open to an outcome, and what an outcome rests on. */
class ResolutionTest {

    @Test
    void a_thesis_is_open_through_its_horizon_then_due_then_resolved_on_its_day() {
        assertThat(calmYear().thesis("own-rules", "2025-12-31")).is(OPEN, "2026-02-15");
        assertThat(calmYear().thesis("own-rules", "2026-01-01")).is(DUE, "2026-02-15");
        assertThat(calmYear().thesis("own-rules", "2026-02-14")).is(DUE, "2026-02-15");
        assertThat(calmYear().thesis("own-rules", "2026-02-15")).isFulfilled().isResolved(HELD, "2026-02-15");
        assertThat(calmYear().with("cups.annual", "2025", "90").thesis("own-rules", "2026-02-15"))
                .isBroken()
                .isResolved(FAILED, "2026-02-15");
    }

    @Test
    void a_thesis_that_is_neither_confirmed_nor_broken_is_overdue_until_the_day_it_becomes_so() {
        Teahouses late = calmYear().with(row("cups.annual", "2025", "104", "2026-03-10"));

        assertThat(late.thesis("own-rules", "2026-02-15")).is(OVERDUE, "2026-02-15");
        assertThat(late.thesis("own-rules", "2026-03-09")).is(OVERDUE, "2026-02-15");
        assertThat(late.thesis("own-rules", "2026-03-10")).isResolved(HELD, "2026-03-10");
        assertThat(late.thesis("own-rules", "2026-12-31")).isResolved(HELD, "2026-03-10");
    }

    @Test
    void a_thesis_at_risk_on_its_day_is_overdue() {
        assertThat(calmYear().with("price.month", "2025-12", "5").thesis("either-count", "2026-02-15"))
                .isAtRisk()
                .is(OVERDUE, "2026-02-15");
    }

    @Test
    void rows_published_later_do_not_move_an_outcome() {
        Teahouses revised = calmYear().and(row("cups.annual", "2025", "90", "2026-02-16"));

        assertThat(revised.thesis("own-rules", "2026-03-31")).isFulfilled().isResolved(HELD, "2026-02-15");
        assertThat(revised.thesis("own-rules", "2026-03-31").findings().get(0).evidence().stream()
                        .filter(Evidence.OfReading.class::isInstance)
                        .map(one ->
                                ((Evidence.OfReading) one).observation().value().toPlainString())
                        .toList())
                .containsExactly("102.5");
    }

    @Test
    void a_row_added_later_with_an_older_day_moves_an_outcome_and_the_review_says_so() {
        Observation found = entered("2026-03-01", row("cups.annual", "2025", "90", "2026-02-01"));

        assertThat(calmYear().and(found).thesis("own-rules", "2026-03-31"))
                .isBroken()
                .isResolved(FAILED, "2026-02-15")
                .isBackfilled(true);
        assertThat(calmYear().thesis("own-rules", "2026-03-31")).isBackfilled(false);
    }

    @Test
    void a_composite_says_that_it_rests_on_backfilled_rows() {
        Observation found = entered("2026-04-01", row("cups.annual", "2025", "90", "2026-02-01"));

        assertThat(calmYear().and(found).thesis("composite", "2026-04-30"))
                .isBroken()
                .isResolved(FAILED, "2026-03-15")
                .isBackfilled(true);
    }

    @Test
    void in_the_view_of_what_was_entered_a_later_row_comes_later() {
        Observation found = entered("2026-03-01", row("cups.annual", "2025", "90", "2026-02-01"));
        var rows = calmYear().and(found).observations();

        Reviewed reviewed = Reviewer.reviewed(
                Teahouses.BOOK,
                rows,
                rows.asOf(LocalDate.parse("2026-03-31"), View.ENTERED),
                any -> true,
                Teahouses.JUDGE);

        assertThat(thesis(reviewed, "own-rules")).isFulfilled().isResolved(HELD, "2026-02-15");
    }

    @Test
    void all_that_is_judged_on_an_ended_thesis_sees_it_as_it_stays() {
        Teahouses revised = calmYear().and(row("cups.annual", "2025", "90", "2026-02-16"));

        Reviewed before = revised.on("2026-03-01");
        Reviewed after = revised.on("2026-03-31");

        assertThat(thesis(before, "composite")).isConfirmedSoFar();
        assertThat(thesis(after, "composite")).isConfirmedSoFar().isResolved(HELD, "2026-03-15");
        assertThat(factor(after, "reputation").state()).isEqualTo(FactorState.QUIET);
    }

    @Test
    void what_was_broken_stays_broken_for_those_judged_on_it() {
        Teahouses revised =
                calmYear().with("cups.annual", "2025", "90").and(row("cups.annual", "2025", "104", "2026-02-20"));

        Reviewed reviewed = revised.on("2026-03-31");

        assertThat(thesis(reviewed, "own-rules")).isBroken();
        assertThat(thesis(reviewed, "composite")).isBroken().isResolved(FAILED, "2026-03-15");
        assertThat(factor(reviewed, "reputation").state()).isEqualTo(FactorState.FIRED);
    }

    @Test
    void no_review_shows_two_verdicts_of_one_thesis() {
        Teahouses revised = calmYear()
                .with("cups.annual", "2025", "90")
                .and(row("cups.annual", "2025", "104", "2026-02-20"))
                .and(row("shops.quarter", "2025Q4", "5", "2026-03-02"));

        for (String day : new String[] {"2026-02-15", "2026-02-28", "2026-03-10", "2026-03-20"}) {
            Reviewed reviewed = revised.on(day);
            Map<String, Verdict> verdicts = new TreeMap<>();
            reviewed.review().theses().forEach(one -> verdicts.put(one.thesis().id(), one.verdict()));
            reviewed.review().theses().stream()
                    .filter(one -> one.resolution().state() != ResolutionState.RESOLVED)
                    .flatMap(one -> one.findings().stream())
                    .flatMap(finding -> finding.evidence().stream())
                    .filter(Evidence.OfVerdict.class::isInstance)
                    .map(Evidence.OfVerdict.class::cast)
                    .forEach(shown -> assertThat(shown.verdict())
                            .as("%s on %s", shown.thesis(), day)
                            .isEqualTo(verdicts.get(shown.thesis())));
        }
    }

    @Test
    void an_annulled_thesis_ends_with_its_day_and_is_judged_no_more() {
        assertThat(calmYear().thesis("annulled", "2026-02-20")).is(OVERDUE, "2026-02-15");
        assertThat(calmYear().thesis("annulled", "2026-02-28")).is(OVERDUE, "2026-02-15");
        assertThat(calmYear().thesis("annulled", "2026-03-01")).isResolved(ANNULLED, "2026-03-01");
        assertThat(calmYear().thesis("annulled", "2026-05-01")).isResolved(ANNULLED, "2026-03-01");
    }

    @Test
    void what_was_confirmed_so_far_on_its_day_is_confirmed_whatever_grows_stale_after() {
        assertThat(calmYear().thesis("corroborated", "2026-12-31"))
                .isConfirmedSoFar()
                .isResolved(HELD, "2026-02-15");
    }

    @Test
    void states_of_factors_are_those_of_the_day_it_was_resolved() {
        Teahouses dry = calmYear().with(row("rain.month", "2026-01", "3", "2026-02-20"));

        assertThat(dry.thesis("exposed", "2026-02-28").riskFactors().get(0).state())
                .isEqualTo(FactorState.QUIET);
        assertThat(dry.factor("drought", "2026-02-28").state()).isEqualTo(FactorState.FIRED);
    }

    @Test
    void a_point_forecast_misses_above_or_below_by_units_and_percent() {
        ForecastAccuracy above = calmYear()
                .with("cups.annual", "2025", "145")
                .thesis("own-rules", "2026-01-25")
                .forecast()
                .orElseThrow();
        ForecastAccuracy below = calmYear()
                .with("cups.annual", "2025", "80")
                .thesis("own-rules", "2026-01-25")
                .forecast()
                .orElseThrow();

        assertThat(shown(above)).isEqualTo("ABOVE 45 45");
        assertThat(shown(below)).isEqualTo("BELOW -20 -20");
        assertThat(shown(calmYear()
                        .with("cups.annual", "2025", "100.0")
                        .thesis("own-rules", "2026-01-25")
                        .forecast()
                        .orElseThrow()))
                .isEqualTo("WITHIN 0 0");
    }

    @Test
    void a_forecast_range_is_missed_by_the_distance_to_its_nearest_edge() {
        assertThat(shown(accuracyOfRange("102"))).isEqualTo("WITHIN 0 0");
        assertThat(shown(accuracyOfRange("98"))).isEqualTo("WITHIN 0 0");
        assertThat(shown(accuracyOfRange("107.1"))).isEqualTo("ABOVE 5.1 5");
        assertThat(shown(accuracyOfRange("93.1"))).isEqualTo("BELOW -4.9 -5");
    }

    private static ForecastAccuracy accuracyOfRange(String value) {
        return calmYear()
                .with("cups.annual", "2025", value)
                .thesis("expected", "2026-01-25")
                .forecast()
                .orElseThrow();
    }

    @Test
    void accuracy_waits_for_a_plain_undisputed_figure() {
        assertThat(calmYear().thesis("own-rules", "2026-01-19").forecast()).isEmpty();
        assertThat(calmYear()
                        .with(Teahouses.bounded(Bound.AT_LEAST, row("cups.annual", "2025", "99", "2026-01-20")))
                        .thesis("own-rules", "2026-01-25")
                        .forecast())
                .isEqualTo(Optional.empty());
        assertThat(calmYear()
                        .and(Teahouses.by("Another office (made up)", row("cups.annual", "2025", "120", "2026-01-20")))
                        .thesis("own-rules", "2026-01-25")
                        .forecast())
                .isEqualTo(Optional.empty());
        assertThat(calmYear()
                        .without("cups.annual", "2025")
                        .and(of(Status.FORECAST, row("cups.annual", "2025", "101", "2026-01-20")))
                        .thesis("own-rules", "2026-01-25")
                        .forecast())
                .isEqualTo(Optional.empty());
    }

    @Test
    void a_bound_outside_the_forecast_says_that_the_error_is_at_least_so_large() {
        assertThat(shown(calmYear()
                        .with(Teahouses.bounded(Bound.AT_LEAST, row("cups.annual", "2025", "101", "2026-01-20")))
                        .thesis("own-rules", "2026-01-25")
                        .forecast()
                        .orElseThrow()))
                .isEqualTo("ABOVE 1 1");
    }

    @Test
    void a_thesis_can_hold_while_its_forecast_was_poor() {
        ThesisReview thesis = calmYear().with("cups.annual", "2025", "145").thesis("own-rules", "2026-02-15");

        assertThat(thesis).isFulfilled().isResolved(HELD, "2026-02-15");
        assertThat(thesis.forecast().orElseThrow().direction()).isEqualTo(ForecastAccuracy.Direction.ABOVE);
    }

    private static String shown(ForecastAccuracy accuracy) {
        return "%s %s %s"
                .formatted(
                        accuracy.direction(), Decimals.text(accuracy.error()), Decimals.text(accuracy.errorPercent()));
    }
}
