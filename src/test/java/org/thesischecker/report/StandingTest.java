package org.thesischecker.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StandingTest {

    @Test
    void a_confirmation_for_now_stands_apart_from_one_for_good_and_comes_first() {
        assertThat(Standing.ORDER)
                .extracting(Standing::words)
                .containsExactly("BROKEN", "AT_RISK", "UNVERIFIED", "CONFIRMED, interim", "CONFIRMED, fulfilled");
    }
}
