package org.thesischecker.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thesischecker.model.Reason.RULE_ERROR;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.thesischecker.book.Book;
import org.thesischecker.facts.Observations;
import org.thesischecker.model.Observation;
import org.thesischecker.model.Unverified;
import org.thesischecker.model.Verdict;
import org.thesischecker.model.View;

/** A rule that would have too many readings to combine is not tried, and spoils its own thesis and no other. */
class TooManyCombinationsTest {

    static final List<CrossProducts.Wide> WIDE = CrossProducts.WIDE;
    private static final LocalDate DAY = LocalDate.parse("2025-07-01");

    @TempDir
    private Path folder;

    private CrossProducts files;

    @BeforeEach
    void makeFiles() {
        files = new CrossProducts(folder);
    }

    @ParameterizedTest
    @FieldSource("WIDE")
    void a_rule_that_combines_too_much_is_an_error_of_its_own_thesis(CrossProducts.Wide wide) {
        BookReview review = review(files.write(120, List.of(wide)));

        assertThat(errors(review, wide.thesis())).singleElement().satisfies(error -> {
            assertThat(error.input()).isEqualTo("rule enough");
            assertThat(error.note())
                    .startsWith("more than 100000 combinations to try: ")
                    .containsPattern("\\d+ readings for line \\d+ x \\d+ readings for line \\d+")
                    .endsWith("; join the patterns, as with period == $p, or fix the periods");
        });
        assertThat(thesis(review, wide.thesis()).verdict()).isEqualTo(Verdict.UNVERIFIED);
        assertThat(verdicts(review, "tame", "same-day")).containsOnly(Verdict.CONFIRMED);
    }

    @Test
    void the_message_names_the_lines_and_what_each_has_to_combine() {
        BookReview review = review(files.write(120, List.of(WIDE.get(0))));

        assertThat(errors(review, "all-days"))
                .singleElement()
                .satisfies(error -> assertThat(error.note())
                        .contains("480 readings for line 5 x 120 readings for line 6 x 120 readings for line 7"));
    }

    @Test
    void a_rule_that_combines_too_much_erases_no_finding_of_its_thesis() {
        files.write(120, List.of(WIDE.get(0)));
        Observations observations = files.observations();
        Observation few = CrossProducts.row(observations, "west", "2025-06-28", "10");

        BookReview review = review(files.book(observations.dictionary()), observations.replacing(List.of(few)));

        assertThat(thesis(review, "all-days").verdict()).isEqualTo(Verdict.AT_RISK);
    }

    @Test
    void patterns_that_are_joined_on_what_tells_readings_apart_combine_little() {
        BookReview review = review(files.write(480, List.of()));

        assertThat(thesis(review, "same-day").verdict()).isEqualTo(Verdict.CONFIRMED);
        assertThat(thesis(review, "same-day").findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.evidence()).hasSizeGreaterThan(480));
    }

    @Test
    void a_threshold_that_lets_more_match_changes_nothing_of_it() {
        files.write(10, WIDE.subList(0, 1));
        Observations observations = files.observations();
        Book book = files.book(observations.dictionary());
        try (WarmReview warm = WarmReview.of(book, observations, DAY, View.PUBLISHED)) {
            for (String few : List.of("500", "50", "0", "100")) {
                warm.change("all-days", "few", new BigDecimal(few));

                assertFresh(warm, observations);
                assertThat(errors(warm.reviewed().review(), "all-days")).isEmpty();
            }
        }
    }

    @Test
    void a_threshold_does_not_wake_a_rule_that_combines_too_much() {
        files.write(120, WIDE);
        Observations observations = files.observations();
        Book book = files.book(observations.dictionary());
        try (WarmReview warm = WarmReview.of(book, observations, DAY, View.PUBLISHED)) {
            for (String few : List.of("500", "50", "0")) {
                WIDE.forEach(wide -> warm.change(wide.thesis(), "few", new BigDecimal(few)));

                assertFresh(warm, observations);
                WIDE.forEach(wide -> assertThat(errors(warm.reviewed().review(), wide.thesis()))
                        .hasSize(1));
            }
        }
    }

    @Test
    void readings_that_are_added_make_a_rule_combine_too_much_and_it_is_sound_again_without_them() {
        files.write(10, WIDE.subList(0, 1));
        Observations observations = files.observations();
        Book book = files.book(observations.dictionary());
        List<Observation> more = CrossProducts.days(40)
                .skip(10)
                .flatMap(day -> Stream.of("east", "north", "south", "west")
                        .map(shop -> CrossProducts.row(observations, shop, day, "100")))
                .toList();
        try (WarmReview warm = WarmReview.of(book, observations, LocalDate.parse("2025-04-20"), View.PUBLISHED)) {
            assertThat(warm.verdict("all-days")).isEqualTo(Verdict.CONFIRMED);

            warm.change(more);

            assertThat(warm.verdict("all-days")).isEqualTo(Verdict.UNVERIFIED);
            assertThat(warm.verdict("tame")).isEqualTo(Verdict.CONFIRMED);
            assertFresh(warm, observations.replacing(more));

            warm.change(List.of(CrossProducts.row(observations, "east", "2025-04-09", "10")));

            assertThat(warm.verdict("tame")).isNotEqualTo(Verdict.CONFIRMED);
            assertThat(errors(warm.reviewed().review(), "all-days")).hasSize(1);

            warm.restore();

            assertThat(warm.verdict("all-days")).isEqualTo(Verdict.CONFIRMED);
            assertFresh(warm, observations);
        }
    }

    @Test
    void a_review_for_another_thread_knows_of_it_too() {
        files.write(120, WIDE.subList(0, 1));
        Observations observations = files.observations();
        Book book = files.book(observations.dictionary());
        try (WarmReview warm = WarmReview.of(book, observations, DAY, View.PUBLISHED);
                WarmReview early = warm.another()) {
            String fresh = warm.reviewed().review().toString();
            try (WarmReview late = warm.another()) {
                assertThat(early.reviewed().review()).hasToString(fresh);
                assertThat(late.reviewed().review()).hasToString(fresh);
            }
        }
    }

    private static void assertFresh(WarmReview warm, Observations observations) {
        BookReview fresh = Reviewer.reviewed(warm.book(), observations, warm.asOf(), View.PUBLISHED, any -> true)
                .review();
        assertThat(warm.reviewed().review()).hasToString(fresh.toString());
    }

    private static BookReview review(CrossProducts files) {
        Observations observations = files.observations();
        return review(files.book(observations.dictionary()), observations);
    }

    private static BookReview review(Book book, Observations observations) {
        return Reviewer.reviewed(book, observations, DAY, View.PUBLISHED, any -> true)
                .review();
    }

    private static List<Unverified> errors(BookReview review, String thesis) {
        return thesis(review, thesis).unverified().stream()
                .filter(one -> one.reason() == RULE_ERROR)
                .toList();
    }

    private static ThesisReview thesis(BookReview review, String id) {
        return review.theses().stream()
                .filter(one -> one.thesis().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<Verdict> verdicts(BookReview review, String... theses) {
        return Stream.of(theses).map(id -> thesis(review, id).verdict()).toList();
    }
}
