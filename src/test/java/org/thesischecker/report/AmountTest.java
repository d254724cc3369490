package org.thesischecker.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thesischecker.model.Unit;

class AmountTest {

    @ParameterizedTest
    @CsvSource({
        "7.098, million_units, 7.098 million units",
        "21.10, percent, 21.1 %",
        "-0.5, percentage_points, -0.5 percentage points",
        "345, USD_bn, US$ 345 bn",
        "24.6, CNY_bn, CNY 24.6 bn",
        "0.25, USD_per_M_tokens, US$ 0.25 per M tokens",
        "1.5, ratio, 1.5",
        "12000, count, 12000",
        "1, boolean, yes",
        "0, boolean, no"
    })
    void a_number_is_written_with_its_unit(BigDecimal value, String unit, String expected) {
        assertThat(Amount.of(value, new Unit(unit))).isEqualTo(expected);
    }

    @Test
    void a_long_fraction_is_cut_and_not_rounded() {
        assertThat(Amount.of(new BigDecimal("0.66666666666666666667"), Unit.RATIO))
                .isEqualTo("0.666666...");
    }

    @Test
    void a_percentage_for_orientation_says_when_it_is_rounded() {
        assertThat(Amount.about(new BigDecimal("5.31157"))).isEqualTo("about +5.3 %");
        assertThat(Amount.about(new BigDecimal("-5.50"))).isEqualTo("-5.5 %");
    }
}
