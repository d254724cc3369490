package org.thesischecker.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thesischecker.book.SmallWorld.riskFactor;
import static org.thesischecker.book.SmallWorld.rule;
import static org.thesischecker.book.SmallWorld.said;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rules that nothing is said against. */
class AcceptedRulesTest {

    @Test
    void what_the_rest_of_the_year_must_bring_against_what_the_latest_month_brought() {
        assertThat(said(rule("""
                Thesis( state == "open" )
                Threshold( id == "level", $level : value )
                Metric( id == "exports.cars", $p : period, $sofar : value, $left : remaining )
                Metric( id == "sales", period == $p, value * $left >= $level - $sofar )
                """))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Observation( metric == \"sales\", period == \"2025-09\", value >= previous )",
                "Observation( metric == \"sales\", period >= \"2025-07\", period <= \"2025-12\", value >= previous )",
                "Observation( family == \"exports\", member in ( \"cars\", \"vans\" ), period == \"2025-09\", value >= previous )",
                "Metric( family == \"exports\", member != \"cars\", value >= previous )",
                "Forecast( metric == \"sales.year\", period == \"2026\", atLeast >= previous )",
                "Event( metric == \"launch\", happened == false, day >= \"2025-12-01\" )",
                "Metric( id == \"growth\", ( value - previous ) / ( value - previous ) >= elapsed / remaining )",
                "Metric( id == \"sales\", published >= \"2025-06-01\" )",
                "not Observation( metric == \"sales\", period in ( \"2025-08\", \"2025-09\" ), value < previous )",
                "not Event( metric == \"launch\", happened == true )",
                "exists ( Metric( id == \"sales\", $v : value ) and Metric( id == \"exports.cars\", value >= $v ) )",
                "Verdict( thesis == \"bust\", verdict in ( \"CONFIRMED\", \"BROKEN\" ) )",
                "RiskFactor( id == \"friction\", part == \"us\", state == \"FIRED\" )",
            })
    void one_condition_is_enough(String condition) {
        assertThat(said(rule(condition))).isEmpty();
    }

    @Test
    void every_one_of_some_readings_passes() {
        assertThat(said(rule("""
                Threshold( id == "level", $level : value )
                forall( Observation( metric == "sales", period in ( "2025-08", "2025-09" ) ) Observation( value >= $level, published <= "2025-12-31" ) )
                """))).isEmpty();
    }

    @Test
    void a_sum_over_named_periods_is_used_later() {
        assertThat(said(rule("""
                Threshold( id == "level", $level : value )
                accumulate( Observation( metric == "sales", period in ( "2025-08", "2025-09" ), $v : value ); $s : sum( $v ), $most : max( $v ); $s >= $level, $most < $s )
                Metric( id == "exports.cars", value <= $s )
                """))).isEmpty();
    }

    @Test
    void readings_are_counted_against_a_threshold() {
        assertThat(said(rule("""
                Threshold( id == "twice", $twice : value )
                accumulate( Observation( metric == "growth", value > previous, $v : value ); $n : count( $v ); $n >= $twice )
                """))).isEmpty();
    }

    @Test
    void readings_of_two_metrics_are_joined_by_their_period() {
        assertThat(said(rule("""
                Observation( metric == "sales", $p : period, $v : value )
                Observation( metric == "exports.cars", period == $p, value >= $v )
                Observation( metric == "exports.vans", period == $p, value >= $v )
                """))).isEmpty();
    }

    @Test
    void one_of_several_is_enough() {
        assertThat(said(rule("""
                Threshold( id == "level", $level : value )
                ( Metric( id == "sales", value >= $level )
                  or ( Metric( id == "exports.cars", $cars : value ) and Metric( id == "exports.vans", value + $cars >= $level ) )
                  or not Event( metric == "recall", happened == true ) )
                """))).isEmpty();
    }

    @Test
    void bad_news_may_rest_on_a_thesis_in_doubt() {
        assertThat(said(rule("Verdict( thesis == \"bust\", verdict in ( \"AT_RISK\", \"BROKEN\" ) )", "putsAtRisk")))
                .isEmpty();
    }

    @Test
    void a_risk_factor_fires_on_another_one_and_on_a_thesis() {
        assertThat(said(
                        rule("RiskFactor( id == \"storm\", state in ( \"WATCH\", \"FIRED\" ) )", "watches \"us\"")
                                + rule("Verdict( thesis == \"boom\", verdict == \"BROKEN\" )", "fires \"china\"")
                                        .replace("\"A\"", "\"B\"")
                                        .replace("@id( a )", "@id( b )"),
                        riskFactor()))
                .isEmpty();
    }
}
