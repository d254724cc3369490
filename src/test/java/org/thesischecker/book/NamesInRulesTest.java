package org.thesischecker.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thesischecker.book.SmallWorld.rule;
import static org.thesischecker.book.SmallWorld.said;

import org.junit.jupiter.api.Test;

/** What is said of names that nobody knows, and of patterns and rules that lack or share one. */
class NamesInRulesTest {

    @Test
    void an_unknown_metric() {
        assertThat(said(rule("Metric( id == \"sale\", published >= \"2025-06-01\" )")))
                .isEqualTo("""
                boom.drl:4:19: unknown metric "sale"
                   4 |     Metric( id == "sale", published >= "2025-06-01" )
                                         ^^^^^^
                Metrics are defined in facts/metrics.yaml. Did you mean "sales"?
                """);
    }

    @Test
    void an_unknown_threshold() {
        assertThat(said(rule("""
                Threshold( id == "levle", $level : value )
                Metric( id == "sales", value >= $level )
                """))).isEqualTo("""
                boom.drl:4:22: unknown threshold "levle"
                   4 |     Threshold( id == "levle", $level : value )
                                            ^^^^^^^
                The thresholds of the thesis stand in its YAML file. Did you mean "level"?
                """);
    }

    @Test
    void an_unknown_thesis() {
        assertThat(said(rule("Verdict( thesis == \"bost\", verdict == \"CONFIRMED\" )")))
                .isEqualTo("""
                boom.drl:4:24: unknown thesis "bost"
                   4 |     Verdict( thesis == "bost", verdict == "CONFIRMED" )
                                              ^^^^^^
                Theses are the files of the book's folder theses. Did you mean "bust"?
                """);
    }

    @Test
    void an_unknown_risk_factor() {
        assertThat(said(rule("RiskFactor( id == \"frictoin\", state == \"FIRED\" )")))
                .isEqualTo("""
                boom.drl:4:23: unknown risk factor "frictoin"
                   4 |     RiskFactor( id == "frictoin", state == "FIRED" )
                                             ^^^^^^^^^^
                Risk factors are the files of the book's folder risk-factors. Did you mean "friction"?
                """);
    }

    @Test
    void an_unknown_part() {
        assertThat(said(rule("""
                RiskFactor( id == "friction", part == "usa", state == "FIRED" )
                """))).isEqualTo("""
                boom.drl:4:43: unknown part "usa"
                   4 |     RiskFactor( id == "friction", part == "usa", state == "FIRED" )
                                                                 ^^^^^
                Parts are named in the risk factor's YAML file. Did you mean "us"?
                """);
    }

    @Test
    void an_unknown_family_and_an_unknown_member() {
        assertThat(said(rule("""
                Threshold( id == "level", $level : value )
                Metric( family == "export", value >= $level )
                Metric( family == "exports", member == "bikes", value >= $level )
                """))).isEqualTo("""
                boom.drl:5:23: unknown family "export"
                   5 |     Metric( family == "export", value >= $level )
                                             ^^^^^^^^
                Families are named in facts/metrics.yaml. Did you mean "exports"?

                boom.drl:6:44: unknown member "bikes"
                   6 |     Metric( family == "exports", member == "bikes", value >= $level )
                                                                  ^^^^^^^
                The members of a family are named in facts/metrics.yaml.
                """);
    }

    @Test
    void a_pattern_that_names_no_metric() {
        assertThat(said(rule("""
                Threshold( id == "level", $level : value )
                Observation( period == "2025-09", value >= $level )
                """))).isEqualTo("""
                boom.drl:5:5: Observation names no metric
                   5 |     Observation( period == "2025-09", value >= $level )
                           ^^^^^^^^^^^
                Write metric == "its-id", or family == "its-name".
                """);
    }

    @Test
    void a_pattern_that_names_several_metrics() {
        assertThat(said(rule("""
                Threshold( id == "level", $level : value )
                Observation( metric in ( "sales", "exports.cars" ), period == "2025-09", value >= $level )
                """))).isEqualTo("""
                boom.drl:5:5: Observation names no metric
                   5 |     Observation( metric in ( "sales", "exports.cars" ), period == "2025-09",...
                           ^^^^^^^^^^^
                Write metric == "its-id", or family == "its-name".
                """);
    }

    @Test
    void a_pattern_that_names_a_metric_and_a_family() {
        assertThat(said(rule("""
                Threshold( id == "level", $level : value )
                Metric( id == "exports.cars", family == "exports", value >= $level )
                """))).isEqualTo("""
                boom.drl:5:5: Metric names more than one metric or family
                   5 |     Metric( id == "exports.cars", family == "exports", value >= $level )
                           ^^^^^^
                Write id == "its-id", or family == "its-name".
                """);
    }

    @Test
    void a_threshold_a_thesis_and_a_risk_factor_without_a_name() {
        assertThat(said(rule("""
                Threshold( $level : value )
                Verdict( verdict == "CONFIRMED" )
                RiskFactor( state == "FIRED" )
                """, "putsAtRisk"))).isEqualTo("""
                boom.drl:4:5: Threshold names no threshold
                   4 |     Threshold( $level : value )
                           ^^^^^^^^^
                Write id == "its-name".

                boom.drl:5:5: Verdict names no thesis
                   5 |     Verdict( verdict == "CONFIRMED" )
                           ^^^^^^^
                Write thesis == "its-id", or thesis in ( .. ).

                boom.drl:6:5: RiskFactor names no risk factor
                   6 |     RiskFactor( state == "FIRED" )
                           ^^^^^^^^^^
                Write id == "its-id", or id in ( .. ).
                """);
    }

    @Test
    void an_event_matched_as_a_metric_and_a_metric_as_an_event() {
        assertThat(said(rule("""
                Metric( id == "launch", published >= "2025-06-01" )
                Event( metric == "sales", happened == true )
                """))).isEqualTo("""
                boom.drl:4:5: launch is an event
                   4 |     Metric( id == "launch", published >= "2025-06-01" )
                           ^^^^^^
                Match it with Event( metric == .. , happened == true ).

                boom.drl:5:5: sales is no event
                   5 |     Event( metric == "sales", happened == true )
                           ^^^^^
                Match it with Metric( id == .. ) or Observation( metric == .. ).
                """);
    }

    @Test
    void more_than_six_patterns() {
        assertThat(said(rule("""
                Metric( id == "sales", value >= atMost )
                Metric( id == "sales", value >= atMost )
                Metric( id == "sales", value >= atMost )
                Metric( id == "sales", value >= atMost )
                Metric( id == "sales", value >= atMost )
                Metric( id == "sales", value >= atMost )
                Metric( id == "sales", value >= atMost )
                """))).isEqualTo("""
                boom.drl:10:5: the rule has more than 6 patterns
                  10 |     Metric( id == "sales", value >= atMost )
                           ^^^^^^
                Make two rules of it, or a thesis of its own of what it puts together.
                """);
    }

    @Test
    void a_rule_that_reads_nothing() {
        assertThat(said(rule("""
                Thesis( state == "open" )
                Threshold( id == "level", $level : value )
                """))).isEqualTo("""
                boom.drl:1:1: the rule reads nothing
                   1 | rule "A"
                       ^^^^
                A rule rests on a reading, a verdict or the state of a risk factor.
                """);
    }

    @Test
    void two_rules_with_one_id_or_one_name() {
        assertThat(said("""
                rule "A"
                    @id( a )
                when
                    Metric( id == "sales", value >= previous )
                then
                    confirms
                end

                rule "A"
                    @id( a )
                when
                    Metric( id == "sales", value >= previous )
                then
                    confirms
                end
                """)).isEqualTo("""
                boom.drl:9:6: two rules have the name "A"
                   9 | rule "A"
                            ^^^
                The first is in line 1.

                boom.drl:10:5: two rules have the id "a"
                  10 |     @id( a )
                           ^^^
                The first is in line 1.
                """);
    }

    @Test
    void a_former_id_that_is_in_use() {
        assertThat(said("""
                rule "A"
                    @id( a )
                when
                    Metric( id == "sales", value >= previous )
                then
                    confirms
                end

                rule "B"
                    @id( b )
                    @was( a )
                when
                    Metric( id == "sales", value >= previous )
                then
                    confirms
                end
                """)).isEqualTo("""
                boom.drl:11:5: @was names "a", which is a rule's id
                  11 |     @was( a )
                           ^^^^
                A former id is given to no other rule.
                """);
    }
}
