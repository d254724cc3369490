package org.thesischecker.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thesischecker.book.SmallWorld.rule;
import static org.thesischecker.book.SmallWorld.said;

import org.junit.jupiter.api.Test;

/** What is said of texts that their property cannot be. */
class LiteralsInRulesTest {

    @Test
    void a_period_that_is_none() {
        assertThat(said(rule("""
                Threshold( id == "level", $level : value )
                Observation( metric == "sales", period == "2025-13", value >= $level )
                """))).isEqualTo("""
                boom.drl:5:47: "2025-13" is no month
                   5 |     Observation( metric == "sales", period == "2025-13", value >= $level )
                                                                     ^^^^^^^^^
                Expected a text such as "2025-10".
                """);
    }

    @Test
    void a_period_of_another_frequency() {
        assertThat(said(rule("""
                Threshold( id == "level", $level : value )
                Observation( metric == "sales", period == "2025", value >= $level )
                """))).isEqualTo("""
                boom.drl:5:47: "2025" is a year, not a month
                   5 |     Observation( metric == "sales", period == "2025", value >= $level )
                                                                     ^^^^^^
                Expected a text such as "2025-10".
                """);
    }

    @Test
    void a_period_among_several_of_another_frequency() {
        assertThat(said(rule("""
                Threshold( id == "level", $level : value )
                Observation( metric == "sales", period in ( "2025-08", "2025Q3" ), value >= $level )
                """))).isEqualTo("""
                boom.drl:5:60: "2025Q3" is a quarter, not a month
                   5 |     Observation( metric == "sales", period in ( "2025-08", "2025Q3" ), value...
                                                                                  ^^^^^^^^
                Expected a text such as "2025-10".
                """);
    }

    @Test
    void a_period_that_stands_twice() {
        assertThat(said(rule("""
                Threshold( id == "level", $level : value )
                Observation( metric == "sales", period in ( "2025-08", "2025-08" ), value >= $level )
                """))).isEqualTo("""
                boom.drl:5:60: "2025-08" stands here twice
                   5 |     Observation( metric == "sales", period in ( "2025-08", "2025-08" ), valu...
                                                                                  ^^^^^^^^^
                Remove one.
                """);
    }

    @Test
    void a_day_that_is_none() {
        assertThat(said(rule("""
                Event( metric == "launch", happened == true, day <= "2025-02-30" )
                """))).isEqualTo("""
                boom.drl:4:57: "2025-02-30" is no day
                   4 |     Event( metric == "launch", happened == true, day <= "2025-02-30" )
                                                                               ^^^^^^^^^^^^
                Expected a text such as "2025-10-31".
                """);
    }

    @Test
    void a_fiscal_year() {
        assertThat(said(rule("""
                Threshold( id == "level", $level : value )
                Observation( metric == "sales.year", period == "FY2025", value >= $level )
                """))).isEqualTo("""
                boom.drl:5:52: "FY2025" is no year
                   5 |     Observation( metric == "sales.year", period == "FY2025", value >= $level...
                                                                          ^^^^^^^^
                Expected a text such as "2025".
                """);
    }

    @Test
    void an_unknown_state_of_the_thesis() {
        assertThat(said(rule("""
                Threshold( id == "level", $level : value )
                Thesis( state == "opened" )
                Metric( id == "sales", value >= $level )
                """))).isEqualTo("""
                boom.drl:5:22: unknown state "opened"
                   5 |     Thesis( state == "opened" )
                                            ^^^^^^^^
                Expected open or due. Did you mean "open"?
                """);
    }

    @Test
    void an_unknown_state_of_a_risk_factor() {
        assertThat(said(rule("RiskFactor( id == \"storm\", state == \"BURNING\" )", "putsAtRisk")))
                .isEqualTo("""
                boom.drl:4:41: unknown state "BURNING"
                   4 |     RiskFactor( id == "storm", state == "BURNING" )
                                                               ^^^^^^^^^
                Expected QUIET, WATCH or FIRED.
                """);
    }

    @Test
    void an_unknown_verdict() {
        assertThat(said(rule("Verdict( thesis == \"bust\", verdict == \"CONFIRMD\" )")))
                .isEqualTo("""
                boom.drl:4:43: unknown verdict "CONFIRMD"
                   4 |     Verdict( thesis == "bust", verdict == "CONFIRMD" )
                                                                 ^^^^^^^^^^
                Expected CONFIRMED, AT_RISK or BROKEN. Did you mean "CONFIRMED"?
                """);
    }

    @Test
    void an_event_compared_with_a_text() {
        assertThat(said(rule("Event( metric == \"launch\", happened == \"yes\" )")))
                .isEqualTo("""
                boom.drl:4:44: the text "yes" is compared with true or false
                   4 |     Event( metric == "launch", happened == "yes" )
                                                                  ^^^^^
                Write true or false without quotes.
                """);
    }

    @Test
    void an_order_of_true_and_false() {
        assertThat(said(rule("""
                Event( metric == "launch", happened >= true )
                Event( metric == "launch", happened != false, day == "2025-08-07" )
                """))).isEqualTo("""
                boom.drl:4:32: true and false have no order
                   4 |     Event( metric == "launch", happened >= true )
                                                      ^^^^^^^^
                Write == true or == false.

                boom.drl:5:32: true and false have no order
                   5 |     Event( metric == "launch", happened != false, day == "2025-08-07" )
                                                      ^^^^^^^^
                Write == true or == false.
                """);
    }

    @Test
    void an_order_of_names() {
        assertThat(said(rule("""
                Metric( family == "exports", member >= "cars", published >= "2025-06-01" )
                """))).isEqualTo("""
                boom.drl:4:34: names of a member have no order
                   4 |     Metric( family == "exports", member >= "cars", published >= "2025-06-01"...
                                                        ^^^^^^
                Compare them with == or in.
                """);
    }

    @Test
    void a_text_compared_with_a_decimal() {
        assertThat(said(rule("Metric( id == \"sales\", value >= \"5\" )"))).isEqualTo("""
                boom.drl:4:37: the text "5" is compared with a number
                   4 |     Metric( id == "sales", value >= "5" )
                                                           ^^^
                Numbers live in thresholds: write Threshold( id == "its-name", $x : value ) and compare with $x.
                """);
    }

    @Test
    void a_name_compared_with_a_number() {
        assertThat(said(rule("""
                Metric( family == "exports", $m : member )
                Metric( id == "sales", value >= $m )
                """))).isEqualTo("""
                boom.drl:5:28: a number in tons is compared with the name of a member
                   5 |     Metric( id == "sales", value >= $m )
                                                  ^^^^^
                Compare like with like.
                """);
    }

    @Test
    void arithmetic_with_a_text() {
        assertThat(said(rule("""
                Metric( id == "sales", $p : period, value + "1" >= value )
                Metric( id == "exports.cars", value * $p >= value )
                """))).isEqualTo("""
                boom.drl:4:49: arithmetic with the text "1"
                   4 |     Metric( id == "sales", $p : period, value + "1" >= value )
                                                                       ^^^
                Only numbers are added, subtracted, multiplied and divided.

                boom.drl:5:43: arithmetic with a month
                   5 |     Metric( id == "exports.cars", value * $p >= value )
                                                                 ^^
                Only numbers are added, subtracted, multiplied and divided.
                """);
    }

    @Test
    void a_comparison_that_starts_with_a_literal() {
        assertThat(said(rule("Metric( \"sales\" == id, published >= \"2025-06-01\" )")))
                .isEqualTo("""
                boom.drl:4:5: Metric names no metric
                   4 |     Metric( "sales" == id, published >= "2025-06-01" )
                           ^^^^^^
                Write id == "its-id", or family == "its-name".

                boom.drl:4:13: a comparison starts with a literal
                   4 |     Metric( "sales" == id, published >= "2025-06-01" )
                                   ^^^^^^^
                Write the property or variable first, as in period == "2025Q3".
                """);
    }

    @Test
    void in_after_a_number() {
        assertThat(said(rule("Metric( id == \"sales\", value in ( \"5\" ) )"))).isEqualTo("""
                boom.drl:4:28: "in" after value, which is no text
                   4 |     Metric( id == "sales", value in ( "5" ) )
                                                  ^^^^^
                Compare it with == != < <= > or >=.
                """);
    }

    @Test
    void a_month_compared_with_a_year() {
        assertThat(said(rule("""
                Metric( id == "sales", $p : period )
                Metric( id == "sales.year", period == $p )
                """))).isEqualTo("""
                boom.drl:5:33: a year is compared with a month
                   5 |     Metric( id == "sales.year", period == $p )
                                                       ^^^^^^
                Periods compare in order only within one frequency.
                """);
    }
}
