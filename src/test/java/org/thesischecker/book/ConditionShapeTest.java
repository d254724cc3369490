package org.thesischecker.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thesischecker.book.SmallWorld.rule;
import static org.thesischecker.book.SmallWorld.said;

import org.junit.jupiter.api.Test;

/** What is said of conditions that are not written as the rule language has them. */
class ConditionShapeTest {

    @Test
    void a_comment_that_is_not_closed() {
        assertThat(said("""
                /* Sales rise.
                rule "A"
                    @id( a )
                when
                    Metric( id == "sales", value >= previous )
                then
                    confirms
                end
                """)).isEqualTo("""
                boom.drl:1:1: the comment is not closed
                   1 | /* Sales rise.
                       ^^
                Close it with "*/".
                """);
    }

    @Test
    void a_parenthesis_that_is_not_closed() {
        assertThat(said(rule("""
                Threshold( id == "level", $level : value
                Metric( id == "sales", value >= $level )
                """))).isEqualTo("""
                boom.drl:4:14: the parenthesis is not closed
                   4 |     Threshold( id == "level", $level : value
                                    ^
                Close the pattern with ")".
                """);
    }

    @Test
    void a_last_parenthesis_that_is_not_closed() {
        assertThat(said(rule("Metric( id == \"sales\", value >= previous"))).isEqualTo("""
                boom.drl:4:11: the parenthesis is not closed
                   4 |     Metric( id == "sales", value >= previous
                                 ^
                Close the pattern with ")".
                """);
    }

    @Test
    void a_parenthesis_that_closes_nothing() {
        assertThat(said(rule("Metric( id == \"sales\", value >= previous ) )"))).isEqualTo("""
                boom.drl:4:48: the parenthesis closes nothing
                   4 |     Metric( id == "sales", value >= previous ) )
                                                                      ^
                Remove it, or open it before.
                """);
    }

    @Test
    void a_missing_comma() {
        assertThat(said(rule("Metric( id == \"sales\" value >= previous )"))).isEqualTo("""
                boom.drl:4:27: a comma is missing before "value"
                   4 |     Metric( id == "sales" value >= previous )
                                                 ^^^^^
                """);
    }

    @Test
    void a_comma_with_nothing_after_it() {
        assertThat(said(rule("Metric( id == \"sales\", )"))).isEqualTo("""
                boom.drl:4:26: nothing stands after the comma
                   4 |     Metric( id == "sales", )
                                                ^
                Remove the comma.
                """);
    }

    @Test
    void an_unknown_operator() {
        assertThat(said(rule("Metric( id == \"sales\", value exceeds previous )")))
                .isEqualTo("""
                boom.drl:4:34: unknown operator "exceeds"
                   4 |     Metric( id == "sales", value exceeds previous )
                                                        ^^^^^^^
                Expected == != < <= > >= or in.
                """);
    }

    @Test
    void two_comparisons_in_one() {
        assertThat(said(rule("Metric( id == \"sales\", previous < value < atMost )")))
                .isEqualTo("""
                boom.drl:4:45: two comparisons run together
                   4 |     Metric( id == "sales", previous < value < atMost )
                                                                   ^
                Separate constraints by commas: all of them must hold.
                """);
    }

    @Test
    void a_comparison_of_a_binding() {
        assertThat(said(rule("Metric( id == \"sales\", $v : value >= previous )")))
                .isEqualTo("""
                boom.drl:4:39: a binding stands alone
                   4 |     Metric( id == "sales", $v : value >= previous )
                                                             ^^
                Write "$v : value" and, after a comma, the comparison.
                """);
    }

    @Test
    void a_variable_for_a_whole_pattern() {
        assertThat(said(rule("$m : Metric( id == \"sales\" )"))).isEqualTo("""
                boom.drl:4:5: "$m" is bound to a whole pattern
                   4 |     $m : Metric( id == "sales" )
                           ^^
                Bind a property inside the pattern, as in Metric( id == "..", $m : value ).
                """);
    }

    @Test
    void or_without_parentheses() {
        assertThat(said(rule("Metric( id == \"sales\" ) or Metric( id == \"growth\" )")))
                .isEqualTo("""
                boom.drl:4:29: "or" joins patterns only in parentheses
                   4 |     Metric( id == "sales" ) or Metric( id == "growth" )
                                                   ^^
                Write ( A(..) or B(..) ).
                """);
    }

    @Test
    void or_between_constraints() {
        assertThat(said(rule("""
                Metric( id == "sales", value >= previous or value >= atMost )
                """))).isEqualTo("""
                boom.drl:4:46: "or" joins patterns, not constraints
                   4 |     Metric( id == "sales", value >= previous or value >= atMost )
                                                                    ^^
                Write two patterns, joined by "or", in parentheses: ( A(..) or B(..) ).
                """);
    }

    @Test
    void and_mixed_with_or() {
        assertThat(said(rule("""
                ( Metric( id == "sales" ) and Metric( id == "growth" ) or Metric( id == "rate" ) )
                """))).isEqualTo("""
                boom.drl:4:60: "and" and "or" are mixed
                   4 |     ( Metric( id == "sales" ) and Metric( id == "growth" ) or Metric( id == ...
                                                                                  ^^
                Put the patterns of one of them in parentheses of their own: ( A(..) or ( B(..) and C(..) ) ).
                """);
    }

    @Test
    void not_twice() {
        assertThat(said(rule("not not Metric( id == \"sales\" )"))).isEqualTo("""
                boom.drl:4:9: "not" does not belong here
                   4 |     not not Metric( id == "sales" )
                               ^^^
                Expected "(" or a name.
                """);
    }

    @Test
    void in_without_texts() {
        assertThat(said(rule("Metric( id == \"sales\", period in ( ) )"))).isEqualTo("""
                boom.drl:4:40: ")" does not belong here
                   4 |     Metric( id == "sales", period in ( ) )
                                                              ^
                Expected a text in double quotes.
                """);
    }

    @Test
    void in_after_a_variable() {
        assertThat(said(rule("""
                Metric( id == "sales", $p : period )
                Metric( id == "growth", $p in ( "2025-09" ) )
                """))).isEqualTo("""
                boom.drl:5:32: "in" follows something other than a property
                   5 |     Metric( id == "growth", $p in ( "2025-09" ) )
                                                      ^^
                Write it as in period in ( "2025Q1", "2025Q2" ).
                """);
    }

    @Test
    void a_forall_with_one_pattern() {
        assertThat(said(rule("""
                forall( Observation( metric == "sales", period in ( "2025-09" ) ) )
                """))).isEqualTo("""
                boom.drl:4:71: ")" does not belong here
                   4 |     forall( Observation( metric == "sales", period in ( "2025-09" ) ) )
                                                                                             ^
                Expected a name.
                """);
    }

    @Test
    void a_forall_over_two_types() {
        assertThat(said(rule("""
                forall( Observation( metric == "sales", period in ( "2025-09" ) ) Metric( value >= previous ) )
                """))).isEqualTo("""
                boom.drl:4:71: forall selects Observation and tests Metric
                   4 |     forall( Observation( metric == "sales", period in ( "2025-09" ) ) Metric...
                                                                                             ^^^^^^
                Its second pattern tests the readings that the first one selects: both are of one type.
                """);
    }

    @Test
    void an_accumulate_without_results() {
        assertThat(said(rule("""
                accumulate( Observation( metric == "sales", period in ( "2025-09" ), $v : value ); $s : sum( $v ) )
                """))).isEqualTo("""
                boom.drl:4:103: ")" does not belong here
                   4 | ...( metric == "sales", period in ( "2025-09" ), $v : value ); $s : sum( $v ) )
                                                                                                     ^
                Expected ";".
                """);
    }

    @Test
    void an_unknown_function() {
        assertThat(said(rule("""
                accumulate( Observation( metric == "sales", period in ( "2025-09" ), $v : value ); $s : totl( $v ); $s >= $s )
                """))).isEqualTo("""
                boom.drl:4:93: unknown function "totl"
                   4 | ... "sales", period in ( "2025-09" ), $v : value ); $s : totl( $v ); $s >= $s )
                                                                                ^^^^
                Expected sum, min, max, average or count.
                """);
    }

    @Test
    void a_property_outside_of_its_pattern() {
        assertThat(said(rule("""
                accumulate( Observation( metric == "sales", period in ( "2025-09" ) ); $s : sum( value ); $s >= $s )
                """))).isEqualTo("""
                boom.drl:4:86: "value" is no variable
                   4 | ... metric == "sales", period in ( "2025-09" ) ); $s : sum( value ); $s >= $s )
                                                                                   ^^^^^
                Outside of its pattern, accumulate knows variables only: bind it there, as in $v : value.
                """);
    }

    @Test
    void a_misspelt_fact_type() {
        assertThat(said(rule("""
                Observaton( metric == "sales", period == "2025-09", value >= previous )
                """))).isEqualTo("""
                boom.drl:4:5: unknown fact type "Observaton"
                   4 |     Observaton( metric == "sales", period == "2025-09", value >= previous )
                           ^^^^^^^^^^
                Expected Metric, Observation, Forecast, Event, Threshold, RiskFactor, Verdict or Thesis. Did you mean "Observation"?
                """);
    }

    @Test
    void a_misspelt_property() {
        assertThat(said(rule("Metric( id == \"sales\", valeu >= previous )"))).isEqualTo("""
                boom.drl:4:28: Metric has no property "valeu"
                   4 |     Metric( id == "sales", valeu >= previous )
                                                  ^^^^^
                It has id, value, atLeast, atMost, previous, period, published, family, member, remaining, elapsed. Did you mean "value"?
                """);
    }

    @Test
    void a_property_of_another_type() {
        assertThat(said(rule("Metric( metric == \"sales\", value >= previous )")))
                .isEqualTo("""
                boom.drl:4:13: Metric has no property "metric"
                   4 |     Metric( metric == "sales", value >= previous )
                                   ^^^^^^
                It has id, value, atLeast, atMost, previous, period, published, family, member, remaining, elapsed.
                """);
    }

    @Test
    void a_bound_property_that_is_misspelt() {
        assertThat(said(rule("Metric( id == \"sales\", $p : peroid )"))).isEqualTo("""
                boom.drl:4:33: Metric has no property "peroid"
                   4 |     Metric( id == "sales", $p : peroid )
                                                       ^^^^^^
                It has id, value, atLeast, atMost, previous, period, published, family, member, remaining, elapsed. Did you mean "period"?
                """);
    }
}
