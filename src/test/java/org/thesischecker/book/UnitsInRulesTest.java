package org.thesischecker.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thesischecker.book.SmallWorld.rule;
import static org.thesischecker.book.SmallWorld.said;

import org.junit.jupiter.api.Test;

/** What is said of arithmetic and comparisons whose units do not fit. */
class UnitsInRulesTest {

    @Test
    void units_that_differ() {
        assertThat(said(rule("""
                Threshold( id == "level", $level : value )
                Metric( id == "growth", value >= $level )
                """))).isEqualTo("""
                boom.drl:5:29: percent is compared with tons
                   5 |     Metric( id == "growth", value >= $level )
                                                   ^^^^^
                Units are checked, never converted: both sides of a comparison have the same.
                """);
    }

    @Test
    void a_sum_of_units_that_differ() {
        assertThat(said(rule("""
                Metric( id == "growth", $g : value )
                Metric( id == "sales", value + $g >= value )
                """))).isEqualTo("""
                boom.drl:5:34: tons + percent has no unit
                   5 |     Metric( id == "sales", value + $g >= value )
                                                        ^
                Sums and differences are taken of equal units; percentage points may be added to percent.
                """);
    }

    @Test
    void a_product_of_two_amounts() {
        assertThat(said(rule("""
                Metric( id == "exports.cars", $cars : value )
                Metric( id == "sales", value * $cars >= value )
                """))).isEqualTo("""
                boom.drl:5:34: tons * tons has no unit
                   5 |     Metric( id == "sales", value * $cars >= value )
                                                        ^
                One side of a product is a ratio or a count.
                """);
    }

    @Test
    void a_quotient_of_units_that_differ() {
        assertThat(said(rule("""
                Metric( id == "growth", $g : value )
                Metric( id == "sales", value / $g >= value )
                """))).isEqualTo("""
                boom.drl:5:34: tons / percent has no unit
                   5 |     Metric( id == "sales", value / $g >= value )
                                                        ^
                A quotient is taken of equal units, or by a ratio or a count.
                """);
    }

    @Test
    void percent_less_percent_is_percentage_points() {
        assertThat(said(rule("""
                Threshold( id == "pace", $pace : value )
                Metric( id == "growth", value - previous >= $pace )
                """))).isEqualTo("""
                boom.drl:5:29: percentage_points is compared with percent
                   5 |     Metric( id == "growth", value - previous >= $pace )
                                                   ^^^^^
                Percent less percent is percentage_points: give the threshold that unit.
                """);
    }
}
