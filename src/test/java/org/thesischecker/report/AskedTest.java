package org.thesischecker.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.thesischecker.review.Review;

class AskedTest {

    private final Review whole = SampleReview.review();

    @Test
    void an_owner_sees_own_theses_and_the_risk_factors_that_touch_them() {
        Review narrowed = new Asked(List.of("kettle-desk"), List.of()).of(whole);

        assertThat(narrowed.thesis("kettle-release")).isPresent();
        assertThat(narrowed.thesis("tea-cups-2025")).isEmpty();
        assertThat(narrowed.riskFactor("drought")).isPresent();
        assertThat(narrowed.riskFactor("kettle-law")).isEmpty();
    }

    @Test
    void owner_and_tag_narrow_together() {
        Review narrowed = new Asked(List.of("kettle-desk"), List.of("coffee")).of(whole);

        assertThat(narrowed.books().get(0).theses()).isEmpty();
    }

    @Test
    void who_asks_for_nothing_gets_everything() {
        assertThat(Asked.EVERYTHING.of(whole)).isEqualTo(whole);
    }
}
