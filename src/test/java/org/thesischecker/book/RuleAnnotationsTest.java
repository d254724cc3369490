package org.thesischecker.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thesischecker.book.SmallWorld.said;

import org.junit.jupiter.api.Test;

/** Ids of rules, present and former, and what is said of those that are wrong. */
class RuleAnnotationsTest {

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
}
