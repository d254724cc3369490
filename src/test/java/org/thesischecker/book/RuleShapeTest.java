package org.thesischecker.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thesischecker.book.SmallWorld.rule;
import static org.thesischecker.book.SmallWorld.said;

import org.junit.jupiter.api.Test;

/** What is said of a rule file whose rules are not of the shape that rules have. */
class RuleShapeTest {

    @Test
    void a_missing_end() {
        assertThat(said("""
                rule "A"
                    @id( a )
                when
                    Metric( id == "sales", value >= previous )
                then
                    confirms

                rule "A"
                    @id( a )
                when
                    Metric( id == "sales", value >= previous )
                then
                    confirms
                end
                """)).isEqualTo("""
                boom.drl:6:5: the rule "A" has no "end"
                   6 |     confirms
                           ^^^^^^^^
                Write "end" on a line of its own below its verb.
                """);
    }

    @Test
    void a_missing_end_at_the_end_of_the_file() {
        assertThat(said("""
                rule "A"
                    @id( a )
                when
                    Metric( id == "sales", value >= previous )
                then
                    confirms
                """)).isEqualTo("""
                boom.drl:6:5: the rule "A" has no "end"
                   6 |     confirms
                           ^^^^^^^^
                Write "end" on a line of its own below its verb.
                """);
    }

    @Test
    void a_misspelt_end() {
        assertThat(said("""
                rule "A"
                    @id( a )
                when
                    Metric( id == "sales", value >= previous )
                then
                    confirms
                edn
                """)).isEqualTo("""
                boom.drl:7:1: the rule "A" has no "end"
                   7 | edn
                       ^^^
                Did you mean "end"?
                """);
    }

    @Test
    void a_misspelt_rule() {
        assertThat(said("""
                rul "A"
                    @id( a )
                when
                    Metric( id == "sales", value >= previous )
                then
                    confirms
                end
                """)).isEqualTo("""
                boom.drl:1:1: "rul" stands outside of any rule
                   1 | rul "A"
                       ^^^
                Did you mean "rule"?
                """);
    }

    @Test
    void a_missing_when() {
        assertThat(said("""
                rule "A"
                    @id( a )
                    Metric( id == "sales", value >= previous )
                then
                    confirms
                end
                """)).isEqualTo("""
                boom.drl:3:5: "Metric" does not belong here
                   3 |     Metric( id == "sales", value >= previous )
                           ^^^^^^
                "when" is missing: it stands between the rule's annotations and conditions.
                """);
    }

    @Test
    void a_misspelt_when() {
        assertThat(said("""
                rule "A"
                    @id( a )
                whne
                    Metric( id == "sales", value >= previous )
                then
                    confirms
                end
                """)).isEqualTo("""
                boom.drl:3:1: "whne" does not belong here
                   3 | whne
                       ^^^^
                Did you mean "when"?
                """);
    }

    @Test
    void a_missing_then() {
        assertThat(said("""
                rule "A"
                    @id( a )
                when
                    Metric( id == "sales", value >= previous )
                    confirms
                end
                """)).isEqualTo("""
                boom.drl:5:5: "then" is missing before the verb
                   5 |     confirms
                           ^^^^^^^^
                Write "then" on a line of its own.
                """);
    }

    @Test
    void a_misspelt_then() {
        assertThat(said("""
                rule "A"
                    @id( a )
                when
                    Metric( id == "sales", value >= previous )
                tehn
                    confirms
                end
                """)).isEqualTo("""
                boom.drl:5:1: "tehn" does not belong here
                   5 | tehn
                       ^^^^
                Did you mean "then"?
                """);
    }

    @Test
    void a_rule_without_a_name() {
        assertThat(said("""
                rule
                    @id( a )
                when
                    Metric( id == "sales", value >= previous )
                then
                    confirms
                end
                """)).isEqualTo("""
                boom.drl:2:5: the rule has no name
                   2 |     @id( a )
                           ^^^
                After "rule" stands what is true when it fires, in double quotes.
                """);
    }

    @Test
    void a_name_without_quotes() {
        assertThat(said("""
                rule Sales rise
                    @id( a )
                when
                    Metric( id == "sales", value >= previous )
                then
                    confirms
                end
                """)).isEqualTo("""
                boom.drl:1:6: the rule has no name
                   1 | rule Sales rise
                            ^^^^^
                After "rule" stands what is true when it fires, in double quotes.
                """);
    }

    @Test
    void a_misspelt_verb() {
        assertThat(said(rule("""
                Threshold( id == "level", $level : value )
                Metric( id == "sales", value >= $level )
                """, "confirm"))).isEqualTo("""
                boom.drl:7:5: unknown verb "confirm"
                   7 |     confirm
                           ^^^^^^^
                A thesis's rule fulfils, confirms, putsAtRisk or breaks; a risk factor's fires or watches. Did you mean "confirms"?
                """);
    }

    @Test
    void an_unknown_verb() {
        assertThat(said(rule("""
                Threshold( id == "level", $level : value )
                Metric( id == "sales", value >= $level )
                """, "celebrates"))).isEqualTo("""
                boom.drl:7:5: unknown verb "celebrates"
                   7 |     celebrates
                           ^^^^^^^^^^
                A thesis's rule fulfils, confirms, putsAtRisk or breaks; a risk factor's fires or watches.
                """);
    }

    @Test
    void no_verb() {
        assertThat(said(rule("""
                Threshold( id == "level", $level : value )
                Metric( id == "sales", value >= $level )
                """, ""))).isEqualTo("""
                boom.drl:8:1: the rule "A" says nothing
                   8 | end
                       ^^^
                A thesis's rule fulfils, confirms, putsAtRisk or breaks; a risk factor's fires or watches.
                """);
    }

    @Test
    void two_verbs() {
        assertThat(said(rule("""
                Threshold( id == "level", $level : value )
                Metric( id == "sales", value >= $level )
                """, "confirms fulfils"))).isEqualTo("""
                boom.drl:7:14: "fulfils" stands after the verb
                   7 |     confirms fulfils
                                    ^^^^^^^
                After "then" stands one verb and nothing else; a rule that says two things is two rules.
                """);
    }

    @Test
    void a_part_after_a_verb_of_a_thesis() {
        assertThat(said(rule("""
                Threshold( id == "level", $level : value )
                Metric( id == "sales", value >= $level )
                """, "confirms \"us\""))).isEqualTo("""
                boom.drl:7:14: "confirms" takes no part
                   7 |     confirms "us"
                                    ^^^^
                Only a risk factor has parts: fires "us".
                """);
    }

    @Test
    void a_rule_without_an_id() {
        assertThat(said("""
                rule "A"
                when
                    Metric( id == "sales", value >= previous )
                then
                    confirms
                end
                """)).isEqualTo("""
                boom.drl:1:6: the rule has no @id
                   1 | rule "A"
                            ^^^
                Write @id( some-name ) below its name: the name may change, the id stays.
                """);
    }

    @Test
    void two_ids_in_one_rule() {
        assertThat(said("""
                rule "A"
                    @id( a ) @id( b )
                when
                    Metric( id == "sales", value >= previous )
                then
                    confirms
                end
                """)).isEqualTo("""
                boom.drl:2:14: the rule has two ids
                   2 |     @id( a ) @id( b )
                                    ^^^
                Former ids stand in @was( .. ).
                """);
    }

    @Test
    void a_misspelt_annotation() {
        assertThat(said("""
                rule "A"
                    @id( a )
                    @wsa( b )
                when
                    Metric( id == "sales", value >= previous )
                then
                    confirms
                end
                """)).isEqualTo("""
                boom.drl:3:5: unknown annotation "@wsa"
                   3 |     @wsa( b )
                           ^^^^
                Expected @id or @was. Did you mean "@was"?
                """);
    }

    @Test
    void an_empty_annotation() {
        assertThat(said("""
                rule "A"
                    @id( )
                when
                    Metric( id == "sales", value >= previous )
                then
                    confirms
                end
                """)).isEqualTo("""
                boom.drl:2:10: the value of @id is no plain name
                   2 |     @id( )
                                ^
                Expected lower-case letters, digits and hyphens, as in @id( full-year ).
                """);
    }

    @Test
    void an_annotation_without_parentheses() {
        assertThat(said("""
                rule "A"
                    @id a
                when
                    Metric( id == "sales", value >= previous )
                then
                    confirms
                end
                """)).isEqualTo("""
                boom.drl:2:9: "a" does not belong here
                   2 |     @id a
                               ^
                Write an annotation as @id( some-name ).
                """);
    }

    @Test
    void a_former_id_that_stands_twice() {
        assertThat(said("""
                rule "A"
                    @id( a ) @was( b ) @was( b )
                when
                    Metric( id == "sales", value >= previous )
                then
                    confirms
                end
                """)).isEqualTo("""
                boom.drl:2:24: @was names "b" twice
                   2 |     @id( a ) @was( b ) @was( b )
                                              ^^^^
                Remove one.
                """);
    }

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
