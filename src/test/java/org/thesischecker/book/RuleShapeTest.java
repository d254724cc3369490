package org.thesischecker.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thesischecker.book.SmallWorld.rule;
import static org.thesischecker.book.SmallWorld.said;

import org.junit.jupiter.api.Test;

/** What is said of rules whose frame is wrong: heading, conditions, verb, end. */
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
}
