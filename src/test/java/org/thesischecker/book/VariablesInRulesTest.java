package org.thesischecker.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thesischecker.book.SmallWorld.rule;
import static org.thesischecker.book.SmallWorld.said;

import org.junit.jupiter.api.Test;

/** What is said of variables that cannot be seen where they are used. */
class VariablesInRulesTest {

    @Test
    void an_unknown_variable() {
        assertThat(said(rule("""
                Threshold( id == "level", $level : value )
                Metric( id == "sales", value >= $leval )
                """))).isEqualTo("""
                boom.drl:5:37: unknown variable $leval
                   5 |     Metric( id == "sales", value >= $leval )
                                                           ^^^^^^
                Bind it before its use, as in $x : value. Did you mean "$level"?
                """);
    }

    @Test
    void a_variable_used_before_it_is_bound() {
        assertThat(said(rule("""
                Metric( id == "sales", value >= $level )
                Threshold( id == "level", $level : value )
                """))).isEqualTo("""
                boom.drl:4:37: $level is used before it is bound
                   4 |     Metric( id == "sales", value >= $level )
                                                           ^^^^^^
                It is bound in line 5: move that before its use.
                """);
    }

    @Test
    void a_variable_bound_twice() {
        assertThat(said(rule("""
                Metric( id == "sales", $v : value )
                Metric( id == "exports.cars", $v : value )
                """))).isEqualTo("""
                boom.drl:5:35: $v is bound twice
                   5 |     Metric( id == "exports.cars", $v : value )
                                                         ^^
                The first time is in line 4; give one of them another name.
                """);
    }

    @Test
    void a_variable_bound_inside_not_and_used_outside() {
        assertThat(said(rule("""
                not Observation( metric == "sales", period == "2025-09", $v : value )
                Metric( id == "sales", value >= $v )
                """))).isEqualTo("""
                boom.drl:5:37: $v cannot be seen here
                   5 |     Metric( id == "sales", value >= $v )
                                                           ^^
                It is bound inside "not" in line 4, and seen only there.
                """);
    }

    @Test
    void a_variable_bound_inside_exists_and_used_outside() {
        assertThat(said(rule("""
                exists Metric( id == "sales", $v : value )
                Metric( id == "exports.cars", value >= $v )
                """))).isEqualTo("""
                boom.drl:5:44: $v cannot be seen here
                   5 |     Metric( id == "exports.cars", value >= $v )
                                                                  ^^
                It is bound inside "exists" in line 4, and seen only there.
                """);
    }

    @Test
    void a_variable_bound_on_one_side_of_or_and_used_outside() {
        assertThat(said(rule("""
                ( Metric( id == "sales", $v : value ) or Metric( id == "exports.cars" ) )
                Metric( id == "exports.vans", value >= $v )
                """))).isEqualTo("""
                boom.drl:5:44: $v cannot be seen here
                   5 |     Metric( id == "exports.vans", value >= $v )
                                                                  ^^
                It is bound inside one side of "or" in line 4, and seen only there.
                """);
    }

    @Test
    void a_variable_bound_inside_accumulate_and_used_outside() {
        assertThat(said(rule("""
                accumulate( Observation( metric == "sales", period in ( "2025-08", "2025-09" ), $v : value ); $s : sum( $v ); $s >= $s )
                Metric( id == "sales", value >= $v )
                """))).isEqualTo("""
                boom.drl:5:37: $v cannot be seen here
                   5 |     Metric( id == "sales", value >= $v )
                                                           ^^
                It is bound inside "accumulate" in line 4, and seen only there.
                """);
    }
}
