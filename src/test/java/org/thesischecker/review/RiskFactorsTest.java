package org.thesischecker.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thesischecker.model.Reason.MISSING;
import static org.thesischecker.model.Reason.NO_RULE_MATCHED;
import static org.thesischecker.model.Reason.RULE_ERROR;
import static org.thesischecker.model.Reason.STALE;
import static org.thesischecker.model.Reason.UNVERIFIED;
import static org.thesischecker.review.ReviewAssert.assertThat;
import static org.thesischecker.review.Teahouses.calmYear;
import static org.thesischecker.review.Teahouses.factor;
import static org.thesischecker.review.Teahouses.row;
import static org.thesischecker.review.Teahouses.thesis;

import org.junit.jupiter.api.Test;
import org.thesischecker.model.ExposureEffect;
import org.thesischecker.model.FactorState;
import org.thesischecker.model.Finding;
import org.thesischecker.model.Mark;
import org.thesischecker.model.Reason;
import org.thesischecker.model.Verdict;
import org.thesischecker.review.RiskFactorReview.PartState;

/** The states of risk factors and of their parts, and what they do to theses. */
class RiskFactorsTest {

    private static final String SUMMER = "2025-08-15";

    @Test
    void a_factor_is_quiet_when_all_that_can_fire_it_is_usable_and_does_not() {
        assertThat(calmYear().factor("drought", SUMMER).state()).isEqualTo(FactorState.QUIET);
        assertThat(calmYear().factor("drought", SUMMER).unverified()).isEmpty();
    }

    @Test
    void a_fired_factor_puts_an_exposed_thesis_at_risk_and_is_only_noted_by_another() {
        Reviewed reviewed = calmYear().with("rain.month", "2025-07", "4").on(SUMMER);

        assertThat(factor(reviewed, "drought").state()).isEqualTo(FactorState.FIRED);
        assertThat(thesis(reviewed, "exposed")).isAtRisk().rulesHold("enough-shops");
        assertThat(thesis(reviewed, "exposed").riskFactors())
                .containsExactly(
                        new ThesisReview.ExposureState("drought", "", FactorState.FIRED, ExposureEffect.AT_RISK));
        assertThat(thesis(reviewed, "exposure-noted")).isConfirmedSoFar();
        assertThat(thesis(reviewed, "exposure-noted").riskFactors())
                .contains(new ThesisReview.ExposureState("drought", "", FactorState.FIRED, ExposureEffect.NOTED));
    }

    @Test
    void a_factor_on_watch_moves_no_thesis() {
        Reviewed reviewed = calmYear().with("rain.month", "2025-07", "6").on(SUMMER);

        assertThat(factor(reviewed, "drought").state()).isEqualTo(FactorState.WATCH);
        assertThat(factor(reviewed, "drought").findings())
                .extracting(Finding::rule)
                .containsExactly("little-rain");
        assertThat(thesis(reviewed, "exposed")).isConfirmedSoFar();
    }

    @Test
    void severity_is_not_firing() {
        Reviewed reviewed = calmYear().with("rain.month", "2025-07", "0").on(SUMMER);

        assertThat(factor(reviewed, "drought").findings())
                .extracting(Finding::rule)
                .containsExactly("dry", "little-rain", "river-low");
        assertThat(thesis(reviewed, "exposure-noted")).isConfirmedSoFar();
    }

    @Test
    void a_fired_factor_breaks_nothing_and_saves_nothing() {
        Reviewed reviewed = calmYear()
                .with("rain.month", "2025-07", "4")
                .with("shops.quarter", "2025Q2", "9")
                .on(SUMMER);

        assertThat(thesis(reviewed, "exposed")).isBroken().rulesHold("no-shops", "few-shops");
    }

    @Test
    void a_factor_moves_open_theses_only() {
        Teahouses dry = calmYear().with("rain.month", "2025-12", "4");

        assertThat(dry.thesis("exposed", "2025-12-31")).isConfirmedSoFar();
        assertThat(dry.with(row("rain.month", "2025-11", "4", "2025-12-02")).thesis("exposed", "2025-12-31"))
                .isAtRisk();
        assertThat(dry.factor("drought", "2026-01-05").state()).isEqualTo(FactorState.FIRED);
        assertThat(dry.thesis("exposed", "2026-01-05")).isConfirmedSoFar();
    }

    @Test
    void what_could_fire_a_factor_is_an_input_of_an_exposed_thesis_while_it_is_open() {
        Teahouses unknown = calmYear().without("rain.month");

        assertThat(unknown.factor("drought", SUMMER).state()).isEqualTo(FactorState.UNVERIFIED);
        assertThat(unknown.thesis("exposed", SUMMER)).isUnverified(MISSING, "rain.month");
        assertThat(unknown.thesis("exposure-noted", SUMMER)).isConfirmedSoFar();
        assertThat(unknown.thesis("exposed", "2026-01-05")).isConfirmedSoFar();
    }

    @Test
    void what_can_only_watch_is_listed_and_blocks_nothing() {
        Reviewed reviewed = calmYear().without("river.month").on(SUMMER);

        assertThat(factor(reviewed, "drought").state()).isEqualTo(FactorState.QUIET);
        assertThat(factor(reviewed, "drought").unverified())
                .singleElement()
                .satisfies(one -> assertThat(one.input() + " " + one.reason()).isEqualTo("river.month MISSING"));
        assertThat(thesis(reviewed, "exposed")).isConfirmedSoFar();
    }

    @Test
    void a_factor_that_is_on_watch_lists_what_is_not_usable_too() {
        RiskFactorReview drought = calmYear()
                .with("rain.month", "2025-07", "6")
                .without("river.month")
                .factor("drought", SUMMER);

        assertThat(drought.state()).isEqualTo(FactorState.WATCH);
        assertThat(drought.unverified()).hasSize(1);
    }

    @Test
    void a_factor_is_as_bad_as_its_worst_part() {
        RiskFactorReview duty = calmYear()
                .with("duty.black", "2025-01-01", "25")
                .without("duty.green")
                .factor("import-duty", SUMMER);

        assertThat(duty.state()).isEqualTo(FactorState.FIRED);
        assertThat(duty.parts())
                .containsExactly(
                        new PartState("black", FactorState.FIRED), new PartState("green", FactorState.UNVERIFIED));
    }

    @Test
    void a_part_moves_a_thesis_that_is_exposed_to_it_alone() {
        assertThat(calmYear().with("duty.black", "2025-01-01", "25").thesis("exposed-to-part", SUMMER))
                .isAtRisk();
        assertThat(calmYear().with("duty.green", "2025-01-01", "25").thesis("exposed-to-part", SUMMER))
                .isConfirmedSoFar();
        assertThat(calmYear().without("duty.green").thesis("exposed-to-part", SUMMER))
                .isConfirmedSoFar();
        assertThat(calmYear().without("duty.black").thesis("exposed-to-part", SUMMER))
                .isUnverified(MISSING, "duty.black");
    }

    @Test
    void a_factor_that_only_events_can_fire_is_unverified_until_a_reading_says_not_happened() {
        Reviewed before = calmYear().on("2025-03-30");
        Reviewed after = calmYear().on("2025-03-31");

        assertThat(factor(before, "strike").state()).isEqualTo(FactorState.UNVERIFIED);
        assertThat(thesis(before, "exposed-to-event").verdict()).isEqualTo(Verdict.UNVERIFIED);
        assertThat(factor(after, "strike").state()).isEqualTo(FactorState.QUIET);
        assertThat(factor(
                                calmYear()
                                        .and(row("strike", "2025-08-01", "1", "2025-08-02"))
                                        .on(SUMMER),
                                "strike")
                        .state())
                .isEqualTo(FactorState.FIRED);
    }

    @Test
    void a_factor_can_read_a_thesis() {
        assertThat(calmYear()
                        .with("cups.month", "2025-07", "5")
                        .factor("reputation", SUMMER)
                        .state())
                .isEqualTo(FactorState.WATCH);
        assertThat(calmYear()
                        .with("cups.annual", "2025", "90")
                        .factor("reputation", "2026-01-25")
                        .state())
                .isEqualTo(FactorState.FIRED);
        assertThat(calmYear().without("cups.month").factor("reputation", SUMMER).state())
                .isEqualTo(FactorState.UNVERIFIED);
    }

    @Test
    void a_thesis_can_read_the_state_of_a_factor_and_of_a_part() {
        assertThat(calmYear().thesis("reads-factors", SUMMER)).isUnverified(NO_RULE_MATCHED, "");
        assertThat(calmYear().with("rain.month", "2025-07", "4").thesis("reads-factors", SUMMER))
                .isConfirmedSoFar()
                .rulesHold("scarce");
        assertThat(calmYear().with("rain.month", "2025-07", "6").thesis("reads-factors", SUMMER))
                .isAtRisk()
                .rulesHold("watched");
        assertThat(calmYear().with("duty.green", "2025-01-01", "25").thesis("reads-factors", SUMMER))
                .isAtRisk()
                .rulesHold("any-duty");
        assertThat(calmYear().with("duty.black", "2025-01-01", "25").thesis("reads-factors", SUMMER))
                .isBroken()
                .rulesHold("taxed", "any-duty");
    }

    @Test
    void a_factor_of_which_not_all_is_known_is_no_usable_input() {
        Teahouses dry = calmYear().with("rain.month", "2025-07", "4");

        assertThat(dry.without("duty.green").thesis("reads-factors", SUMMER))
                .isUnverified(UNVERIFIED, "risk factor import-duty")
                .rulesHold("scarce");
        assertThat(dry.without("river.month").thesis("reads-factors", SUMMER)).isConfirmedSoFar();
        assertThat(calmYear().without("river.month").thesis("reads-factors", SUMMER))
                .isUnverified(UNVERIFIED, "risk factor drought");
    }

    @Test
    void a_stale_reading_still_fires_and_never_makes_quiet() {
        Teahouses stale = calmYear()
                .without(row -> row.metric().equals("rain.month")
                        && row.period().start().getMonthValue() > 5);

        assertThat(stale.factor("drought", SUMMER).state()).isEqualTo(FactorState.UNVERIFIED);
        assertThat(stale.thesis("exposed", SUMMER)).isUnverified(STALE, "rain.month");
        RiskFactorReview dry = stale.with("rain.month", "2025-05", "4").factor("drought", SUMMER);
        assertThat(dry.state()).isEqualTo(FactorState.FIRED);
        assertThat(dry.findings().get(0).marks()).contains(Mark.STALE);
    }

    @Test
    void a_rule_that_cannot_be_computed_keeps_a_factor_from_being_quiet() {
        Reviewed reviewed = calmYear().with("shops.quarter", "2025Q2", "0").on(SUMMER);

        assertThat(factor(reviewed, "crowding").state()).isEqualTo(FactorState.UNVERIFIED);
        assertThat(thesis(reviewed, "duties-low")).isUnverified(RULE_ERROR, "rule crowded");
    }

    @Test
    void a_watching_rule_that_cannot_be_computed_keeps_a_factor_from_being_quiet_and_no_thesis_from_being_confirmed() {
        Reviewed reviewed = calmYear().with("river.month", "2025-07", "0").on(SUMMER);

        assertThat(factor(reviewed, "drought").state()).isEqualTo(FactorState.UNVERIFIED);
        assertThat(factor(reviewed, "drought").unverified().get(0).reason()).isEqualTo(Reason.RULE_ERROR);
        assertThat(thesis(reviewed, "exposed")).isConfirmedSoFar();
    }

    @Test
    void a_metric_that_only_corroborates_still_counts_where_it_can_fire_a_factor() {
        assertThat(calmYear().with("survey.month", "2025-07", "15").thesis("corroborated", SUMMER))
                .isAtRisk();
        assertThat(calmYear().without("survey.month").thesis("corroborated", SUMMER))
                .isUnverified(MISSING, "survey.month");
    }

    @Test
    void theses_that_are_exposed_are_listed_with_their_effect() {
        assertThat(calmYear().factor("import-duty", SUMMER).exposed())
                .containsExactly(
                        new RiskFactorReview.ExposedThesis("exposed-to-part", "black", ExposureEffect.AT_RISK),
                        new RiskFactorReview.ExposedThesis("exposed-to-part", "green", ExposureEffect.NOTED));
    }
}
