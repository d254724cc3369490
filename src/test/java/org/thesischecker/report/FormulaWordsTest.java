package org.thesischecker.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormulaWordsTest {

    @ParameterizedTest
    @CsvSource({
        "value * $left, value * left",
        "value / $hstechBase, value / hstech base",
        "$base * ( ( $growth + $whole ) / $whole ) - value, base * ((growth + whole) / whole) - value",
        "atLeast - $summer, at least - summer",
        "sum( $quarter ), sum(quarter)"
    })
    void arithmetic_is_told_without_the_signs_of_rules(String expression, String words) {
        assertThat(FormulaWords.of(expression)).isEqualTo(words);
    }
}
