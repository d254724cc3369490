package org.thesischecker.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WarmUpTest {

    @Test
    void every_rule_of_the_warm_up_is_matched() {
        assertThat(WarmUp.run()).isEqualTo(2);
    }
}
