package org.thesischecker.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thesischecker.book.SmallWorld.rule;
import static org.thesischecker.book.SmallWorld.said;

import org.junit.jupiter.api.Test;

/** Patterns that each match any number of readings are joined. */
class CrossProductTest {

    @Test
    void a_cross_product() {
        assertThat(said(rule("""
                Observation( metric == "sales", $a : value )
                Observation( metric == "exports.cars", value >= $a )
                """))).isEqualTo("""
                boom.drl:5:5: each of its readings meets each reading of the pattern in line 4
                   5 |     Observation( metric == "exports.cars", value >= $a )
                           ^^^^^^^^^^^
                Fix its period, or join the two: bind $p : period there and write period == $p here.
                """);
    }

    @Test
    void a_cross_product_of_events() {
        assertThat(said(rule("""
                Event( metric == "launch", happened == true )
                Event( metric == "recall", happened == true )
                """))).isEqualTo("""
                boom.drl:5:5: each of its readings meets each reading of the pattern in line 4
                   5 |     Event( metric == "recall", happened == true )
                           ^^^^^
                Fix its period, or join the two: bind $p : period there and write period == $p here.
                """);
    }

    @Test
    void a_cross_product_of_families_inside_exists() {
        assertThat(said(rule("""
                exists ( Event( metric == "launch", happened == true ) and Event( metric == "recall", happened == true ) )
                """))).isEqualTo("""
                boom.drl:4:64: each of its readings meets each reading of the pattern in line 4
                   4 |     exists ( Event( metric == "launch", happened == true ) and Event( metric...
                                                                                      ^^^^^
                Fix its period, or join the two: bind $p : period there and write period == $p here.
                """);
    }

    @Test
    void a_cross_product_on_one_side_of_or() {
        assertThat(said(rule("""
                Event( metric == "launch", happened == true )
                ( Metric( id == "sales", value >= previous ) or Event( metric == "recall", happened == true ) )
                """))).isEqualTo("""
                boom.drl:5:53: each of its readings meets each reading of the pattern in line 4
                   5 |     ( Metric( id == "sales", value >= previous ) or Event( metric == "recall...
                                                                           ^^^^^
                Fix its period, or join the two: bind $p : period there and write period == $p here.
                """);
    }
}
