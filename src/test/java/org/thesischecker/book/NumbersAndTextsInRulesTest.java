package org.thesischecker.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thesischecker.book.SmallWorld.rule;
import static org.thesischecker.book.SmallWorld.said;

import org.junit.jupiter.api.Test;

/** What is said of literals that a rule may not hold, and of texts that are none. */
class NumbersAndTextsInRulesTest {

    @Test
    void a_number() {
        assertThat(said(rule("Metric( id == \"sales\", value >= 3.5 )"))).isEqualTo("""
                boom.drl:4:37: the number 3.5 stands in a rule
                   4 |     Metric( id == "sales", value >= 3.5 )
                                                           ^^^
                Numbers live in thresholds: give it a name, a unit, an origin and a reason in the YAML file beside this one,
                then write Threshold( id == "its-name", $x : value ) and compare with $x.
                """);
    }

    @Test
    void each_number() {
        assertThat(said(rule("""
                Metric( id == "sales", value >= 2 * previous, atLeast >= 1e400 )
                """))).isEqualTo("""
                boom.drl:4:37: the number 2 stands in a rule
                   4 |     Metric( id == "sales", value >= 2 * previous, atLeast >= 1e400 )
                                                           ^
                Numbers live in thresholds: give it a name, a unit, an origin and a reason in the YAML file beside this one,
                then write Threshold( id == "its-name", $x : value ) and compare with $x.

                boom.drl:4:62: the number 1e400 stands in a rule
                   4 |     Metric( id == "sales", value >= 2 * previous, atLeast >= 1e400 )
                                                                                    ^^^^^
                Numbers live in thresholds: give it a name, a unit, an origin and a reason in the YAML file beside this one,
                then write Threshold( id == "its-name", $x : value ) and compare with $x.
                """);
    }

    @Test
    void a_negative_number() {
        assertThat(said(rule("Metric( id == \"growth\", value >= -3 )"))).isEqualTo("""
                boom.drl:4:39: the number 3 stands in a rule
                   4 |     Metric( id == "growth", value >= -3 )
                                                             ^
                Numbers live in thresholds: give it a name, a unit, an origin and a reason in the YAML file beside this one,
                then write Threshold( id == "its-name", $x : value ) and compare with $x.
                """);
    }

    @Test
    void a_number_of_java() {
        assertThat(said(rule("Metric( id == \"sales\", value >= 10B )"))).isEqualTo("""
                boom.drl:4:37: the number 10B stands in a rule
                   4 |     Metric( id == "sales", value >= 10B )
                                                           ^^^
                Numbers live in thresholds: give it a name, a unit, an origin and a reason in the YAML file beside this one,
                then write Threshold( id == "its-name", $x : value ) and compare with $x.
                """);
    }

    @Test
    void a_month_without_quotes() {
        assertThat(said(rule("Metric( id == \"sales\", period >= 2025-09 )"))).isEqualTo("""
                boom.drl:4:38: 2025-09 stands without quotes
                   4 |     Metric( id == "sales", period >= 2025-09 )
                                                            ^^^^^^^
                Days and periods are texts: write "2025-09".
                """);
    }

    @Test
    void a_quarter_without_quotes() {
        assertThat(said(rule("Observation( metric == \"sales.quarter\", period == 2025Q3 )")))
                .isEqualTo("""
                boom.drl:4:55: 2025Q3 stands without quotes
                   4 |     Observation( metric == "sales.quarter", period == 2025Q3 )
                                                                             ^^^^^^
                Days and periods are texts: write "2025Q3".
                """);
    }

    @Test
    void a_number_among_texts() {
        assertThat(said(rule("Observation( metric == \"sales\", period in ( 2025 ) )")))
                .isEqualTo("""
                boom.drl:4:49: "2025" does not belong here
                   4 |     Observation( metric == "sales", period in ( 2025 ) )
                                                                       ^^^^
                Expected a text in double quotes.
                """);
    }

    @Test
    void there_is_no_null() {
        assertThat(said(rule("Metric( id == \"sales\", value != null )"))).isEqualTo("""
                boom.drl:4:37: there is no "null"
                   4 |     Metric( id == "sales", value != null )
                                                           ^^^^
                A reading that is missing matches nothing, so nothing can ask for it.
                """);
    }

    @Test
    void single_quotes() {
        assertThat(said(rule("Metric( id == 'sales' )"))).isEqualTo("""
                boom.drl:4:19: "'sales'" is no part of a rule
                   4 |     Metric( id == 'sales' )
                                         ^
                A text stands in double quotes.
                """);
    }

    @Test
    void a_text_that_is_not_closed() {
        assertThat(said(rule("Metric( id == \"sales )"))).isEqualTo("""
                boom.drl:4:19: the text is not closed on its line
                   4 |     Metric( id == "sales )
                                         ^
                A text stands between two double quotes.
                """);
    }

    @Test
    void a_text_with_a_backslash() {
        assertThat(said(rule("Metric( id == \"sal\\\"es\" )"))).isEqualTo("""
                boom.drl:4:19: "sal\\"es" is no part of a rule
                   4 |     Metric( id == "sal\\"es" )
                                         ^^^^^^
                A text holds no backslash.
                """);
    }

    @Test
    void a_text_over_two_lines() {
        assertThat(said(rule("""
                Metric( id == "sal
                es" )
                """))).isEqualTo("""
                boom.drl:4:19: the text is not closed on its line
                   4 |     Metric( id == "sal
                                         ^
                A text stands between two double quotes.
                """);
    }
}
