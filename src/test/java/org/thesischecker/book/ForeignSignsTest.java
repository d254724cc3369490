package org.thesischecker.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thesischecker.book.SmallWorld.rule;
import static org.thesischecker.book.SmallWorld.said;

import org.junit.jupiter.api.Test;

/** What is said of things that DRL and Java know and rules do not. */
class ForeignSignsTest {

    @Test
    void a_package_imports_and_a_dialect() {
        assertThat(said("""
                package org.boom;
                import java.util.*;
                dialect "mvel"

                rule "A"
                    @id( a )
                when
                    Metric( id == "sales", value >= previous )
                then
                    confirms
                end
                """)).isEqualTo("""
                boom.drl:1:1: "package" stands outside of any rule
                   1 | package org.boom;
                       ^^^^^^^
                Remove the line: the tool adds package, imports and dialect itself.

                boom.drl:2:1: "import" stands outside of any rule
                   2 | import java.util.*;
                       ^^^^^^
                Remove the line: the tool adds package, imports and dialect itself.

                boom.drl:3:1: "dialect" stands outside of any rule
                   3 | dialect "mvel"
                       ^^^^^^^
                Remove the line: the tool adds package, imports and dialect itself.
                """);
    }

    @Test
    void a_global_a_function_a_query_and_a_declaration() {
        assertThat(said("""
                global java.util.List results;
                rule "A"
                    @id( a )
                when
                    Metric( id == "sales", value >= previous )
                then
                    confirms
                end
                function void f() { }
                query q end
                declare Fact end
                """)).isEqualTo("""
                boom.drl:1:1: "global" stands outside of any rule
                   1 | global java.util.List results;
                       ^^^^^^
                Remove it: a rule file holds rules only, each from "rule" to "end".

                boom.drl:9:1: "function" stands outside of any rule
                   9 | function void f() { }
                       ^^^^^^^^
                Remove it: a rule file holds rules only, each from "rule" to "end".

                boom.drl:10:1: "query" stands outside of any rule
                  10 | query q end
                       ^^^^^
                Remove it: a rule file holds rules only, each from "rule" to "end".

                boom.drl:11:1: "declare" stands outside of any rule
                  11 | declare Fact end
                       ^^^^^^^
                Remove it: a rule file holds rules only, each from "rule" to "end".
                """);
    }

    @Test
    void salience() {
        assertThat(said("""
                rule "A"
                    @id( a )
                    salience 10
                when
                    Metric( id == "sales", value >= previous )
                then
                    confirms
                end
                """)).isEqualTo("""
                boom.drl:3:5: "salience" is no part of a rule
                   3 |     salience 10
                           ^^^^^^^^
                Remove it: order carries no meaning, and each match counts once.
                """);
    }

    @Test
    void no_loop() {
        assertThat(said("""
                rule "A"
                    @id( a )
                    no-loop true
                when
                    Metric( id == "sales", value >= previous )
                then
                    confirms
                end
                """)).isEqualTo("""
                boom.drl:3:5: "no" is no part of a rule
                   3 |     no-loop true
                           ^^
                Remove it: order carries no meaning, and each match counts once.
                """);
    }

    @Test
    void a_rule_that_extends_another() {
        assertThat(said("""
                rule "A" extends "B"
                    @id( a )
                when
                    Metric( id == "sales", value >= previous )
                then
                    confirms
                end
                """)).isEqualTo("""
                boom.drl:1:10: "extends" is no part of a rule
                   1 | rule "A" extends "B"
                                ^^^^^^^
                Remove it: order carries no meaning, and each match counts once.
                """);
    }

    @Test
    void a_java_annotation() {
        assertThat(said("""
                @Deprecated
                rule "A"
                    @id( a )
                when
                    Metric( id == "sales", value >= previous )
                then
                    confirms
                end
                """)).isEqualTo("""
                boom.drl:1:1: "@" stands outside of any rule
                   1 | @Deprecated
                       ^^^^^^^^^^^
                A rule file holds rules only, each from "rule" to "end".
                """);
    }

    @Test
    void double_ampersands() {
        assertThat(said(rule("Metric( id == \"sales\" && value >= previous )"))).isEqualTo("""
                boom.drl:4:27: "&&" is no part of a rule
                   4 |     Metric( id == "sales" && value >= previous )
                                                 ^^
                Separate constraints by commas: all of them must hold.
                """);
    }

    @Test
    void double_bars() {
        assertThat(said(rule("""
                Metric( id == "sales", value >= previous || value >= atMost )
                """))).isEqualTo("""
                boom.drl:4:46: "||" is no part of a rule
                   4 |     Metric( id == "sales", value >= previous || value >= atMost )
                                                                    ^^
                Write two patterns, joined by "or", in parentheses: ( A(..) or B(..) ).
                """);
    }

    @Test
    void an_assignment() {
        assertThat(said(rule("Metric( id = \"sales\" )"))).isEqualTo("""
                boom.drl:4:16: "=" is no part of a rule
                   4 |     Metric( id = "sales" )
                                      ^
                Compare with "=="; bind with ":", as in $x : value. Nothing can be assigned.
                """);
    }

    @Test
    void a_unification() {
        assertThat(said(rule("Metric( id == \"sales\", $v := value )"))).isEqualTo("""
                boom.drl:4:31: ":=" is no part of a rule
                   4 |     Metric( id == "sales", $v := value )
                                                     ^
                Compare with "=="; bind with ":", as in $x : value. Nothing can be assigned.
                """);
    }

    @Test
    void eval() {
        assertThat(said(rule("eval( true )"))).isEqualTo("""
                boom.drl:4:5: "eval" is no part of a rule
                   4 |     eval( true )
                           ^^^^
                Rules are data, not code: a condition compares properties, variables and texts, and nothing can be called.
                """);
    }

    @Test
    void a_new_object() {
        assertThat(said(rule("""
                Metric( id == "sales", value >= new java.math.BigDecimal( "5" ) )
                """))).isEqualTo("""
                boom.drl:4:37: "new" is no part of a rule
                   4 |     Metric( id == "sales", value >= new java.math.BigDecimal( "5" ) )
                                                           ^^^
                Rules are data, not code: a condition compares properties, variables and texts, and nothing can be called.
                """);
    }

    @Test
    void from() {
        assertThat(said(rule("Metric( id == \"sales\" ) from $list"))).isEqualTo("""
                boom.drl:4:29: "from" is no part of a rule
                   4 |     Metric( id == "sales" ) from $list
                                                   ^^^^
                Every pattern reads the facts of the review; there is nothing else to take them from.
                """);
    }

    @Test
    void collect() {
        assertThat(said(rule("collect( Metric( id == \"sales\" ) )"))).isEqualTo("""
                boom.drl:4:5: "collect" is no part of a rule
                   4 |     collect( Metric( id == "sales" ) )
                           ^^^^^^^
                Use accumulate with sum, min, max, average or count.
                """);
    }

    @Test
    void a_field_of_a_field() {
        assertThat(said(rule("Metric( id == \"sales\", this.value >= previous )")))
                .isEqualTo("""
                boom.drl:4:28: "this.value" reaches into Java
                   4 |     Metric( id == "sales", this.value >= previous )
                                                  ^^^^^^^^^^
                Rules are data, not code: a condition compares properties, variables and texts, and nothing can be called.
                """);
    }

    @Test
    void a_null_safe_field() {
        assertThat(said(rule("Metric( id == \"sales\", period!.length >= previous )")))
                .isEqualTo("""
                boom.drl:4:28: "period.length" reaches into Java
                   4 |     Metric( id == "sales", period!.length >= previous )
                                                  ^^^^^^^^^^^^^
                Rules are data, not code: a condition compares properties, variables and texts, and nothing can be called.
                """);
    }

    @Test
    void a_method_with_a_dot() {
        assertThat(said(rule("Metric( id == \"sales\", period.length() >= previous )")))
                .isEqualTo("""
                boom.drl:4:28: "period.length" reaches into Java
                   4 |     Metric( id == "sales", period.length() >= previous )
                                                  ^^^^^^^^^^^^^
                Rules are data, not code: a condition compares properties, variables and texts, and nothing can be called.
                """);
    }

    @Test
    void a_call_without_a_dot() {
        assertThat(said(rule("Metric( id == \"sales\", value >= max( previous ) )")))
                .isEqualTo("""
                boom.drl:4:37: "max(" is a call
                   4 |     Metric( id == "sales", value >= max( previous ) )
                                                           ^^^
                Rules are data, not code: a condition compares properties, variables and texts, and nothing can be called.
                """);
    }

    @Test
    void an_index() {
        assertThat(said(rule("Metric( id == \"sales\", period[0] == \"2\" )"))).isEqualTo("""
                boom.drl:4:34: "[" is no part of a rule
                   4 |     Metric( id == "sales", period[0] == "2" )
                                                        ^
                Conditions are written with == != < <= > >= in, + - * / and parentheses.
                """);
    }

    @Test
    void a_block_of_code() {
        assertThat(said(rule("Metric( id == \"sales\", { value } )"))).isEqualTo("""
                boom.drl:4:28: "{" is no part of a rule
                   4 |     Metric( id == "sales", { value } )
                                                  ^
                Conditions are written with == != < <= > >= in, + - * / and parentheses.
                """);
    }

    @Test
    void a_negation_sign() {
        assertThat(said(rule("Metric( id == \"sales\", !( value >= previous ) )")))
                .isEqualTo("""
                boom.drl:4:28: "!" is no part of a rule
                   4 |     Metric( id == "sales", !( value >= previous ) )
                                                  ^
                Conditions are written with == != < <= > >= in, + - * / and parentheses.
                """);
    }

    @Test
    void a_regular_expression() {
        assertThat(said(rule("Metric( id matches \"s.*\" )"))).isEqualTo("""
                boom.drl:4:16: unknown operator "matches"
                   4 |     Metric( id matches "s.*" )
                                      ^^^^^^^
                Expected == != < <= > >= or in.
                """);
    }

    @Test
    void a_range_in_time() {
        assertThat(said(rule("Metric( id == \"sales\", this after[ 1d ] $x )"))).isEqualTo("""
                boom.drl:4:38: "[" is no part of a rule
                   4 |     Metric( id == "sales", this after[ 1d ] $x )
                                                            ^
                Conditions are written with == != < <= > >= in, + - * / and parentheses.
                """);
    }

    @Test
    void an_accumulate_with_code() {
        assertThat(said(rule("""
                accumulate( Metric( id == "sales" ), init( int n = 0; ), action( n++; ), result( n ) )
                """))).isEqualTo("""
                boom.drl:4:54: "=" is no part of a rule
                   4 |     accumulate( Metric( id == "sales" ), init( int n = 0; ), action( n++; ),...
                                                                            ^
                Compare with "=="; bind with ":", as in $x : value. Nothing can be assigned.
                """);
    }

    @Test
    void code_after_then() {
        assertThat(said(rule("Metric( id == \"sales\" )", "insert( \"x\" );"))).isEqualTo("""
                boom.drl:6:5: unknown verb "insert"
                   6 |     insert( "x" );
                           ^^^^^^
                A thesis's rule fulfils, confirms, putsAtRisk or breaks; a risk factor's fires or watches.
                Rules are data, not code: a condition compares properties, variables and texts, and nothing can be called.
                """);
    }

    @Test
    void a_semicolon_after_the_verb() {
        assertThat(said(rule("Metric( id == \"sales\" )", "confirms;"))).isEqualTo("""
                boom.drl:6:13: ";" stands after the verb
                   6 |     confirms;
                                   ^
                After "then" stands one verb and nothing else; a rule that says two things is two rules.
                """);
    }
}
