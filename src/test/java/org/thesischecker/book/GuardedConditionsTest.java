package org.thesischecker.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thesischecker.book.SmallWorld.rule;
import static org.thesischecker.book.SmallWorld.said;

import org.junit.jupiter.api.Test;

/** What conditions must name so that they cannot hold on readings that are missing. */
class GuardedConditionsTest {

    @Test
    void not_without_a_fixed_period() {
        assertThat(said(rule("not Observation( metric == \"sales\", value <= previous )")))
                .isEqualTo("""
                boom.drl:4:9: "not" over Observation without a fixed period
                   4 |     not Observation( metric == "sales", value <= previous )
                               ^^^^^^^^^^^
                It holds only where the readings are there, so it says which: write period == ".." or period in ( ".." ).
                """);
    }

    @Test
    void not_over_a_family() {
        assertThat(said(rule("not Metric( family == \"exports\", value <= previous )")))
                .isEqualTo("""
                boom.drl:4:9: "not" over Metric without a fixed metric
                   4 |     not Metric( family == "exports", value <= previous )
                               ^^^^^^
                It holds only where the readings are there, so it says which: write id == "its-id".
                """);
    }

    @Test
    void exists_without_a_fixed_period() {
        assertThat(said(rule("exists Forecast( metric == \"sales\", value >= atLeast )")))
                .isEqualTo("""
                boom.drl:4:12: "exists" over Forecast without a fixed period
                   4 |     exists Forecast( metric == "sales", value >= atLeast )
                                  ^^^^^^^^
                It holds only where the readings are there, so it says which: write period == ".." or period in ( ".." ).
                """);
    }

    @Test
    void more_than_patterns_inside_not() {
        assertThat(said(rule("""
                not ( Metric( id == "sales" ) or Metric( id == "growth" ) )
                not ( not Metric( id == "sales" ) )
                """))).isEqualTo("""
                boom.drl:4:9: inside "not" stands more than patterns
                   4 |     not ( Metric( id == "sales" ) or Metric( id == "growth" ) )
                               ^
                Write not ( A(..) and B(..) ), and one for each side of an "or".

                boom.drl:5:11: inside "not" stands more than patterns
                   5 |     not ( not Metric( id == "sales" ) )
                                 ^^^
                Write not ( A(..) and B(..) ), and one for each side of an "or".
                """);
    }

    @Test
    void thresholds_and_the_thesis_inside_not() {
        assertThat(said(rule("""
                not ( Threshold( id == "level", $level : value ) and Metric( id == "sales", value >= $level ) )
                not Thesis( state == "open" )
                """))).isEqualTo("""
                boom.drl:4:11: Threshold stands inside "not"
                   4 |     not ( Threshold( id == "level", $level : value ) and Metric( id == "sale...
                                 ^^^^^^^^^
                Write it before, as a condition of its own.

                boom.drl:5:9: Thesis stands inside "not"
                   5 |     not Thesis( state == "open" )
                               ^^^^^^
                Write it before, as a condition of its own.
                """);
    }

    @Test
    void verdicts_inside_not() {
        assertThat(said(rule("""
                not Verdict( thesis == "bust", verdict == "CONFIRMED" )
                not RiskFactor( id == "storm", state == "FIRED" )
                """, "putsAtRisk"))).isEqualTo("""
                boom.drl:4:9: Verdict stands inside "not"
                   4 |     not Verdict( thesis == "bust", verdict == "CONFIRMED" )
                               ^^^^^^^
                What is unverified matches nothing, so ask for what is known: == or in.

                boom.drl:5:9: RiskFactor stands inside "not"
                   5 |     not RiskFactor( id == "storm", state == "FIRED" )
                               ^^^^^^^^^^
                What is unverified matches nothing, so ask for what is known: == or in.
                """);
    }

    @Test
    void the_state_of_the_thesis_on_one_side_of_or() {
        assertThat(said(rule("""
                ( Thesis( state == "open" ) or Metric( id == "sales", value >= previous ) )
                """))).isEqualTo("""
                boom.drl:4:7: Thesis stands inside another condition
                   4 |     ( Thesis( state == "open" ) or Metric( id == "sales", value >= previous ...
                             ^^^^^^
                Whether the thesis is open or due is a condition of its own, so that one sees when the rule is live.
                """);
    }

    @Test
    void forall_without_fixed_periods() {
        assertThat(said(rule("""
                Threshold( id == "level", $level : value )
                forall( Observation( metric == "sales" ) Observation( value >= $level ) )
                """))).isEqualTo("""
                boom.drl:5:13: "forall" over Observation without a fixed period
                   5 |     forall( Observation( metric == "sales" ) Observation( value >= $level ) ...
                                   ^^^^^^^^^^^
                It holds only where the readings are there, so it says which: write period == ".." or period in ( ".." ).
                """);
    }

    @Test
    void forall_whose_first_pattern_tests() {
        assertThat(said(rule("""
                Threshold( id == "level", $level : value )
                forall( Observation( metric == "sales", period in ( "2025-08", "2025-09" ), published >= "2025-09-01" ) Observation( value >= $level ) )
                """))).isEqualTo("""
                boom.drl:5:81: the first pattern of "forall" tests something
                   5 | ...5-08", "2025-09" ), published >= "2025-09-01" ) Observation( value >= $level...
                                              ^^^^^^^^^
                It names the readings; what they have to pass stands in the second.
                """);
    }

    @Test
    void forall_whose_second_pattern_names_or_binds() {
        assertThat(said(rule("""
                Threshold( id == "level", $level : value )
                forall( Observation( metric == "sales", period in ( "2025-08", "2025-09" ) ) Observation( metric == "sales", $v : value, value >= $level ) )
                """))).isEqualTo("""
                boom.drl:5:95: the second pattern of "forall" does more than test
                   5 | ...2025-09" ) ) Observation( metric == "sales", $v : value, value >= $level ) )
                                                    ^^^^^^
                It tests each reading that the first one names.

                boom.drl:5:114: the second pattern of "forall" does more than test
                   5 | ...2025-09" ) ) Observation( metric == "sales", $v : value, value >= $level ) )
                                                                       ^^
                It tests each reading that the first one names.
                """);
    }

    @Test
    void accumulate_without_periods_or_count() {
        assertThat(said(rule("""
                Threshold( id == "level", $level : value )
                accumulate( Observation( metric == "sales", $v : value ); $s : sum( $v ); $s >= $level )
                """))).isEqualTo("""
                boom.drl:5:17: "accumulate" does not say how many readings it is about
                   5 |     accumulate( Observation( metric == "sales", $v : value ); $s : sum( $v )...
                                       ^^^^^^^^^^^
                It holds only where the readings are there, so it says which: write period in ( ".." ),
                or count them and compare the count with a threshold of 1 or more: $n : count( $v ); $n >= $needed.
                """);
    }

    @Test
    void accumulate_whose_count_may_be_none() {
        assertThat(said(rule("""
                Threshold( id == "none", $none : value )
                accumulate( Observation( metric == "sales", $v : value ); $n : count( $v ); $n == $none )
                """))).isEqualTo("""
                boom.drl:5:17: "accumulate" does not say how many readings it is about
                   5 |     accumulate( Observation( metric == "sales", $v : value ); $n : count( $v...
                                       ^^^^^^^^^^^
                It holds only where the readings are there, so it says which: write period in ( ".." ),
                or count them and compare the count with a threshold of 1 or more: $n : count( $v ); $n >= $needed.
                """);
    }

    @Test
    void accumulate_whose_count_has_only_an_upper_end() {
        assertThat(said(rule("""
                Threshold( id == "twice", $twice : value )
                accumulate( Observation( metric == "sales", $v : value ); $n : count( $v ); $n <= $twice )
                """))).isEqualTo("""
                boom.drl:5:17: "accumulate" does not say how many readings it is about
                   5 |     accumulate( Observation( metric == "sales", $v : value ); $n : count( $v...
                                       ^^^^^^^^^^^
                It holds only where the readings are there, so it says which: write period in ( ".." ),
                or count them and compare the count with a threshold of 1 or more: $n : count( $v ); $n >= $needed.
                """);
    }

    @Test
    void accumulate_whose_result_is_not_asked() {
        assertThat(said(rule("""
                Threshold( id == "level", $level : value )
                accumulate( Observation( metric == "sales", period in ( "2025-08", "2025-09" ), $v : value ); $s : sum( $v ); $level >= $level )
                """))).isEqualTo("""
                boom.drl:5:115: the comparison does not speak of what is accumulated
                   5 | ...n ( "2025-08", "2025-09" ), $v : value ); $s : sum( $v ); $level >= $level )
                                                                                    ^^^^^^
                Compare $s.
                """);
    }

    @Test
    void accumulate_over_verdicts() {
        assertThat(said(rule("""
                accumulate( Verdict( thesis == "bust", verdict == "CONFIRMED", $v : thesis ); $n : count( $v ); $n == $n )
                """))).isEqualTo("""
                boom.drl:4:17: Verdict stands inside "accumulate"
                   4 |     accumulate( Verdict( thesis == "bust", verdict == "CONFIRMED", $v : thes...
                                       ^^^^^^^
                Write it before, as a condition of its own.
                """);
    }

    @Test
    void a_sum_of_days() {
        assertThat(said(rule("""
                accumulate( Observation( metric == "sales", period in ( "2025-08", "2025-09" ), $v : published ); $s : sum( $v ); $s >= $s )
                """))).isEqualTo("""
                boom.drl:4:113: sum of a day
                   4 | ...od in ( "2025-08", "2025-09" ), $v : published ); $s : sum( $v ); $s >= $s )
                                                                                      ^^
                Only numbers are put together; anything can be counted.
                """);
    }
}
