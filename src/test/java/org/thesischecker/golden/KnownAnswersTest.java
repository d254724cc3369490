package org.thesischecker.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.thesischecker.book.Book;
import org.thesischecker.facts.FactSet;
import org.thesischecker.facts.Observations;
import org.thesischecker.model.Bound;
import org.thesischecker.model.Evidence;
import org.thesischecker.model.Grade;
import org.thesischecker.model.Mark;
import org.thesischecker.model.Observation;
import org.thesischecker.model.Outcome;
import org.thesischecker.model.Period;
import org.thesischecker.model.ResolutionState;
import org.thesischecker.model.Unverified;
import org.thesischecker.model.Verdict;
import org.thesischecker.model.View;
import org.thesischecker.review.ForecastAccuracy;
import org.thesischecker.review.Review;
import org.thesischecker.review.Reviewer;
import org.thesischecker.review.ThesisReview;

/** What is known of the first book without this tool: CAAM's figures of 2025, releases, and what follows from them. */
class KnownAnswersTest {

    private static final List<String> THESES = List.of(
            "china-tech-cheaper",
            "china-tech-revaluation",
            "hk-tech-outperformance",
            "gpt-5-release",
            "deepseek-r2-release",
            "model-gap-narrowing",
            "model-price-decline",
            "mcp-standardises",
            "a2a-standardises",
            "csp-capex-2025",
            "alibaba-keeps-investing",
            "tencent-keeps-investing",
            "cloud-demand-boom",
            "domestic-compute-acceleration",
            "overseas-process-tightens",
            "advanced-fab-scarcity",
            "ai-productivity-main-line",
            "ai-investment-main-line",
            "ai-advertising-uplift",
            "ai-content-creation",
            "ai-games-uplift",
            "agent-software-consumer",
            "agent-software-enterprise",
            "auto-sales-2025",
            "passenger-vehicle-sales-2025",
            "nev-electrification-2025",
            "auto-exports-2025",
            "passenger-vehicle-exports-2025",
            "nev-exports-2025",
            "eu-ev-restrictions-turning-point",
            "l2plus-penetration-doubles",
            "noa-share-35",
            "driving-chips-growth",
            "lidar-growth");

    private static final List<String> RISK_FACTORS = List.of(
            "geopolitics",
            "trade-friction",
            "overseas-foundry-access",
            "ai-investment-cycle",
            "macro-recovery-shortfall",
            "industrial-policy-shortfall",
            "core-technology-shortfall",
            "ai-application-shortfall",
            "cloud-capex-shortfall",
            "epidemic",
            "it-spending-shortfall",
            "compute-shortage");

    private static final LocalDate END = LocalDate.parse("2026-02-28");
    private static final Observations OBSERVATIONS = Inputs.facts(Inputs.FACTS);
    private static final FactSet FACTS = OBSERVATIONS.asOf(END, View.PUBLISHED);
    private static final List<Book> BOOKS = Inputs.books(Inputs.BOOK, OBSERVATIONS);
    private static final Review REVIEW = review(END);

    @Test
    void every_claim_is_a_thesis_and_every_warning_a_risk_factor() {
        assertThat(REVIEW.books()).singleElement().satisfies(book -> {
            assertThat(book.theses())
                    .extracting(thesis -> thesis.thesis().id())
                    .containsExactlyInAnyOrderElementsOf(THESES);
            assertThat(book.riskFactors())
                    .extracting(factor -> factor.riskFactor().id())
                    .containsExactlyInAnyOrderElementsOf(RISK_FACTORS);
        });
        assertThat(THESES).hasSize(34);
        assertThat(RISK_FACTORS).hasSize(12);
    }

    /** Published by CAAM in January 2026, with the growth on the year before that CAAM gives. */
    @ParameterizedTest
    @CsvSource({
        "china.auto_sales.total.annual, 34.40, 9.4",
        "china.auto_sales.passenger.annual, 30.103, 9.2",
        "china.auto_exports.total.annual, 7.098, 21.1",
        "china.auto_exports.passenger.annual, 6.038, 21.9",
        "china.auto_exports.nev.annual, 2.615, 103.7"
    })
    void the_facts_hold_what_caam_published(String metric, BigDecimal level, BigDecimal growth) {
        BigDecimal before = standing(metric, "2024").value();

        assertThat(standing(metric, "2025").value()).isEqualByComparingTo(level);
        assertThat(standing(metric, "2025").source()).isEqualTo("CAAM");
        assertThat(percent(level.subtract(before), before)).isEqualByComparingTo(growth);
    }

    /** Each came out above the report's number: it held, and the forecast was off. */
    @ParameterizedTest
    @CsvSource({
        "auto-sales-2025, china.auto_sales.total.annual, 33.44, 0.96, 2.9",
        "passenger-vehicle-sales-2025, china.auto_sales.passenger.annual, 29.24, 0.863, 3.0",
        "auto-exports-2025, china.auto_exports.total.annual, 6.74, 0.358, 5.3",
        "passenger-vehicle-exports-2025, china.auto_exports.passenger.annual, 5.7, 0.338, 5.9",
        "nev-exports-2025, china.auto_exports.nev.annual, 1.8, 0.815, 45.3"
    })
    void the_forecasts_of_vehicles_held_and_were_too_low(
            String id, String metric, BigDecimal forecast, BigDecimal error, BigDecimal errorPercent) {
        BigDecimal outcome = standing(metric, "2025").value();

        ForecastAccuracy accuracy = held(id).forecast().orElseThrow();

        assertThat(outcome.subtract(forecast)).isEqualByComparingTo(error);
        assertThat(accuracy.outcome().value()).isEqualByComparingTo(outcome);
        assertThat(accuracy.error()).isEqualByComparingTo(error);
        assertThat(accuracy.errorPercent().setScale(1, RoundingMode.HALF_UP)).isEqualByComparingTo(errorPercent);
        assertThat(percent(error, forecast)).isEqualByComparingTo(errorPercent);
        assertThat(accuracy.direction()).isEqualTo(ForecastAccuracy.Direction.ABOVE);
    }

    /** "Over 416" is a bound: it proves that the four spent at least 71bn more than the report's 345bn. */
    @Test
    void the_american_spending_held_and_was_at_least_71bn_above() {
        Observation figure = standing("csp4.capex_total.annual", "2025");

        ThesisReview thesis = held("csp-capex-2025");

        assertThat(figure.value()).isEqualByComparingTo("416");
        assertThat(figure.bound()).isEqualTo(Bound.AT_LEAST);
        assertThat(thesis.forecast()).hasValueSatisfying(accuracy -> {
            assertThat(accuracy.error()).isEqualByComparingTo("71");
            assertThat(accuracy.direction()).isEqualTo(ForecastAccuracy.Direction.ABOVE);
            assertThat(accuracy.outcome().bound()).isEqualTo(Bound.AT_LEAST);
        });
    }

    @Test
    void gpt_5_came_on_7_august_and_the_thesis_held() {
        assertThat(FACTS.reading("openai.gpt5_released", Period.parse("2025-08-07")))
                .hasValueSatisfying(
                        reading -> assertThat(reading.observation().value()).isEqualByComparingTo("1"));
        assertThat(held("gpt-5-release").fulfilled()).isTrue();
    }

    @Test
    void the_page_that_writes_as_if_r2_existed_confirms_nothing() {
        assertThat(thesis("deepseek-r2-release").verdict()).isNotEqualTo(Verdict.CONFIRMED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-05-29", "2025-06-30", "2025-09-30", "2025-12-31", "2026-02-28"})
    void nothing_is_confirmed_on_a_stale_or_a_low_reading(String day) {
        Review review = review(LocalDate.parse(day));

        assertThat(review.books().get(0).theses())
                .filteredOn(thesis -> thesis.verdict() == Verdict.CONFIRMED)
                .isNotEmpty()
                .allSatisfy(thesis -> assertThat(readingsThatConfirm(thesis)).allSatisfy(reading -> {
                    assertThat(reading.observation().grade()).isNotEqualTo(Grade.C);
                    assertThat(reading.marks()).doesNotContain(Mark.STALE);
                }));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-05-29", "2025-06-30", "2025-09-30", "2025-12-31", "2026-02-28"})
    void nothing_is_confirmed_on_the_way_while_an_input_is_not_usable(String day) {
        Review review = review(LocalDate.parse(day));

        assertThat(review.books().get(0).theses())
                .filteredOn(thesis -> thesis.verdict() == Verdict.CONFIRMED && !thesis.fulfilled())
                .allSatisfy(thesis -> assertThat(thesis.unverified())
                        .filteredOn(Unverified::blocks)
                        .isEmpty());
    }

    private static List<Evidence.OfReading> readingsThatConfirm(ThesisReview thesis) {
        return thesis.findings().stream()
                .filter(finding -> finding.effect().isGoodNews())
                .flatMap(finding -> finding.evidence().stream())
                .filter(Evidence.OfReading.class::isInstance)
                .map(Evidence.OfReading.class::cast)
                .toList();
    }

    private static ThesisReview held(String id) {
        ThesisReview thesis = thesis(id);
        assertThat(thesis.verdict()).isEqualTo(Verdict.CONFIRMED);
        assertThat(thesis.resolution().state()).isEqualTo(ResolutionState.RESOLVED);
        assertThat(thesis.resolution().outcome()).contains(Outcome.HELD);
        return thesis;
    }

    private static ThesisReview thesis(String id) {
        return REVIEW.thesis(id).orElseThrow();
    }

    private static Observation standing(String metric, String period) {
        return FACTS.reading(metric, Period.parse(period)).orElseThrow().observation();
    }

    /** To one decimal, as publishers print it. */
    private static BigDecimal percent(BigDecimal part, BigDecimal whole) {
        return part.movePointRight(2).divide(whole, 1, RoundingMode.HALF_UP);
    }

    private static Review review(LocalDate day) {
        return Reviewer.review(BOOKS, OBSERVATIONS, day, View.PUBLISHED);
    }
}
