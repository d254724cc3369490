package org.thesischecker.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.statistics.Statistics;
import org.thesischecker.model.FactorState;
import org.thesischecker.model.Observation;
import org.thesischecker.model.View;

/** Whatever changed and in whatever order, a warm review is the one that would be made anew. */
class WarmReviewTest {

    @Property(tries = 3, seed = "20250601", edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void of_a_generated_book_it_is_the_fresh_one(@ForAll long seed) {
        changesAndCompares(RandomWorld.generated(seed), 10);
    }

    @Property(tries = 2, seed = "20250602", edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void of_the_shipped_book_it_is_the_fresh_one(@ForAll long seed) {
        changesAndCompares(RandomWorld.shipped(seed), 5);
    }

    private static void changesAndCompares(RandomWorld world, int steps) {
        List<List<Object>> seen = new ArrayList<>();
        try (ChangingWorld changing = new ChangingWorld(world)) {
            for (int step = 0; step < steps; step++) {
                change(world, changing);
                if (world.random().nextInt(3) > 0) {
                    seen.add(verdicts(compared(changing)));
                }
            }
        }
        Statistics.collect(seen.stream().distinct().count() > 1);
        Statistics.coverage(coverage -> coverage.check(true).percentage(share -> share > 20));
    }

    private static void change(RandomWorld world, ChangingWorld changing) {
        switch (world.random().nextInt(8)) {
            case 0 -> changing.move();
            case 1 -> changing.edit();
            case 2 -> changing.restore();
            default -> {
                List<Observation> rows = new ArrayList<>();
                for (int row = world.random().nextInt(3); row >= 0; row--) {
                    rows.add(world.rows().row());
                }
                changing.put(rows);
            }
        }
    }

    /** The review that is warm, once it was compared with one that is made anew. */
    private static BookReview compared(ChangingWorld changing) {
        BookReview review = changing.warm().reviewed().review();
        BookReview fresh = Reviewer.reviewed(
                        changing.editedBook(), changing.observations(), changing.asOf(), View.PUBLISHED, any -> true)
                .review();

        assertThat(review).hasToString(fresh.toString()).isEqualTo(fresh);
        assertShort(changing.warm(), fresh);
        return review;
    }

    /** The short answers are those of the review. */
    private static void assertShort(WarmReview warm, BookReview review) {
        for (ThesisReview thesis : review.theses()) {
            assertThat(warm.verdict(thesis.thesis().id())).isEqualTo(thesis.verdict());
            assertThat(warm.isFulfilled(thesis.thesis().id())).isEqualTo(thesis.fulfilled());
        }
        for (RiskFactorReview factor : review.riskFactors()) {
            FactorState state = warm.state(factor.riskFactor().id());
            assertThat(state).isEqualTo(factor.state());
            factor.parts()
                    .forEach(part -> assertThat(warm.state(factor.riskFactor().id() + "/" + part.id()))
                            .isEqualTo(part.state()));
        }
    }

    private static List<Object> verdicts(BookReview review) {
        return Stream.<Object>concat(
                        review.theses().stream().map(ThesisReview::verdict),
                        review.riskFactors().stream().map(RiskFactorReview::state))
                .toList();
    }

    @Example
    void an_unknown_name_is_refused() {
        ShippedBook shipped = ShippedBook.load();
        try (WarmReview warm =
                WarmReview.of(shipped.book(), shipped.observations(), LocalDate.parse("2025-10-31"), View.PUBLISHED)) {
            assertThatThrownBy(() -> warm.verdict("nobody")).hasMessage("There is no thesis nobody");
            assertThatThrownBy(() -> warm.state("nobody/none")).hasMessage("There is no risk factor nobody/none");
            assertThatThrownBy(() -> warm.change("csp-capex-2025", "none", BigDecimal.ONE))
                    .hasMessage("csp-capex-2025 has no threshold none");
        }
    }
}
