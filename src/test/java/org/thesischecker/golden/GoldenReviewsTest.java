package org.thesischecker.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.thesischecker.whatif.Closest;

/** The reviews of the shipped rules on five days, over a copy of the facts that does not grow. */
class GoldenReviewsTest {

    private static final List<String> DAYS =
            List.of("2025-05-29", "2025-06-30", "2025-09-30", "2025-12-31", "2026-02-28");

    private final Golden goldens = Golden.reviews();

    static List<String> days() {
        return DAYS;
    }

    @ParameterizedTest
    @MethodSource("days")
    void a_review_is_the_golden_one(String day) {
        Closest review = Inputs.review(Inputs.BOOK, Inputs.FROZEN_FACTS, LocalDate.parse(day));

        assertThat(Inputs.json(review))
                .contains("\"factSet\": \"" + review.review().factSet() + "\"");
        goldens.hold(day + ".json", Inputs.json(review));
        goldens.hold(day + ".txt", "fact set " + review.review().factSet() + "\n\n" + Inputs.text(review));
    }

    @Test
    void no_golden_is_left_over() {
        List<String> expected = DAYS.stream()
                .flatMap(day -> Stream.of(day + ".json", day + ".txt"))
                .toList();

        assertThat(goldens.names()).containsExactlyInAnyOrderElementsOf(expected);
    }
}
