package org.thesischecker.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.thesischecker.book.Book;
import org.thesischecker.book.BookLoader;
import org.thesischecker.facts.Observations;
import org.thesischecker.model.Decimals;
import org.thesischecker.model.View;

/** Headroom in the made-up book of kilns, whose flips follow from how it was written. */
class HeadroomTest {

    private static final Path FOLDER = Path.of("src/test/books/headroom");
    private static final Observations FACTS =
            Observations.load(List.of(FOLDER.resolve("facts"))).value().orElseThrow();
    private static final List<Book> BOOKS = BookLoader.loadAll(FOLDER.resolve("rules"), FACTS.dictionary())
            .value()
            .orElseThrow();
    private static final Headrooms HEADROOMS =
            Headrooms.of(BOOKS, FACTS, LocalDate.parse("2025-08-01"), View.PUBLISHED, any -> true, true);

    @Test
    void a_level_flips_one_tick_below_the_threshold_it_may_equal() {
        assertThat(flips("level", "pots.month@2025-06"))
                .isEqualTo("39.5 CONFIRMED -> AT_RISK, -10.5, 21 %, AWAY, exact, as they are [pots.yoy]");
    }

    @Test
    void a_level_flips_on_the_threshold_it_has_to_exceed() {
        assertThat(flips("strictly", "pots.month@2025-06"))
                .isEqualTo("45 CONFIRMED -> AT_RISK, -5, 10 %, AWAY, exact, as they are []");
    }

    @Test
    void a_thesis_flips_through_a_risk_factor_to_which_it_is_exposed() {
        assertThat(flips("drought", "rain.month@2025-06"))
                .isEqualTo("29 QUIET -> FIRED, -13, 30.95 %, UNKNOWN, exact, as they are []");
        assertThat(flips("exposed", "rain.month@2025-06"))
                .isEqualTo("29 CONFIRMED -> AT_RISK, -13, 30.95 %, UNKNOWN, exact, as they are []");
    }

    @Test
    void a_thesis_flips_through_another_thesis() {
        assertThat(flips("judged-on-level", "pots.month@2025-06"))
                .isEqualTo("39.5 CONFIRMED -> AT_RISK, -10.5, 21 %, AWAY, exact, as they are [pots.yoy]");
        assertThat(headroom("judged-on-level", "pots.month@2025-06").direct()).isFalse();
    }

    @Test
    void what_is_divided_is_exact_and_what_divides_is_searched() {
        assertThat(flips("quotient", "pots.month@2025-06"))
                .isEqualTo("47.5 CONFIRMED -> AT_RISK, -2.5, 5 %, AWAY, exact, as they are []");
        assertThat(flips("quotient", "kilns.quarter@2025Q2")).isEqualTo("""
                        0 CONFIRMED -> UNVERIFIED, -12, 100 %, AWAY, scan 1, as they are []
                        13 CONFIRMED -> AT_RISK, 1, 8.33 %, TOWARDS, scan 1, as they are []""");
    }

    @Test
    void a_reading_that_another_thesis_divides_by_stays_exact_for_one_that_does_not() {
        assertThat(flips("exposed", "kilns.quarter@2025Q2"))
                .isEqualTo("9 CONFIRMED -> AT_RISK, -3, 25 %, AWAY, exact, as they are []");
    }

    @Test
    void the_month_before_has_headroom_where_a_rule_reads_it() {
        assertThat(flips("growing", "pots.month@2025-06"))
                .isEqualTo("48.5 CONFIRMED -> AT_RISK, -1.5, 3 %, AWAY, exact, as they are []");
        assertThat(flips("growing", "pots.month@2025-05"))
                .isEqualTo("49.5 CONFIRMED -> AT_RISK, 1.5, 3.13 %, UNKNOWN, exact, as they are []");
    }

    @Test
    void each_period_of_a_sum_has_headroom() {
        assertThat(flips("half-year", "kilns.quarter@2025Q1"))
                .isEqualTo("7 CONFIRMED -> AT_RISK, -4, 36.36 %, UNKNOWN, exact, as they are []");
        assertThat(flips("half-year", "kilns.quarter@2025Q2"))
                .isEqualTo("8 CONFIRMED -> AT_RISK, -4, 33.33 %, AWAY, exact, as they are []");
    }

    @Test
    void of_an_event_the_other_outcome_is_told() {
        assertThat(flips("unburnt", "fire@2025-03-01"))
                .isEqualTo("1 CONFIRMED -> BROKEN, 1, no %, UNKNOWN, exact, as they are []");
    }

    @Test
    void a_bound_flips_where_it_becomes_a_plain_value() {
        assertThat(flips("little-clay", "clay.month@2025-06"))
                .isEqualTo("24 UNVERIFIED -> CONFIRMED, 0, 0 %, UNKNOWN, exact, as they are []");
    }

    @Test
    void a_risk_factor_has_its_own_nearest_flip_and_so_has_each_part() {
        assertThat(headroom("slack", "orders.month@2025-06").flips())
                .extracting(flip -> "%s %s -> %s at %s"
                        .formatted(
                                flip.part(), flip.before().word(), flip.after().word(), flip.value()))
                .containsExactly(
                        "home QUIET -> WATCH at 39",
                        " WATCH -> FIRED at 19",
                        "abroad WATCH -> FIRED at 4",
                        " WATCH -> QUIET at 60");
    }

    @Test
    void a_part_is_not_told_where_its_factor_flips_at_the_same_value_to_the_same_state() {
        Headroom slack = headroom("slack", "orders.month@2025-06");

        assertThat(slack.all())
                .extracting(flip -> flip.part() + " " + flip.value())
                .contains("abroad 60", " 60");
        assertThat(slack.flips())
                .extracting(flip -> flip.part() + " " + flip.value())
                .contains(" 60")
                .doesNotContain("abroad 60");
    }

    @Test
    void a_confirmation_that_becomes_final_is_a_flip() {
        assertThat(flips("bricks-burnt", "bricks.month@2025-06")).isEqualTo("""
                        39.5 CONFIRMED -> AT_RISK, -10.5, 21 %, TOWARDS, exact, as they are []
                        70 CONFIRMED -> CONFIRMED for good, 20, 40 %, AWAY, exact, as they are []""");
    }

    @Test
    void the_last_change_is_from_the_last_earlier_reading_though_periods_are_skipped() {
        Headroom.Flip flip =
                headroom("bricks-burnt", "bricks.month@2025-06").flips().get(0);

        assertThat(flip.trend()).isEqualTo(Headroom.Trend.TOWARDS);
        assertThat(flip.since()).hasToString("Optional[2025-03]");
    }

    @Test
    void a_flip_through_what_a_thesis_is_judged_on_names_what_goes_with_the_number() {
        assertThat(headroom("judged-on-level", "pots.month@2025-06").siblings()).containsExactly("pots.yoy");
    }

    @Test
    void where_nothing_flips_it_says_so_with_the_range() {
        Headroom anyway = headroom("anyway", "pots.month@2025-06");

        assertThat(anyway.flips()).isEmpty();
        assertThat(Headrooms.without(HEADROOMS.readings())).containsExactly(anyway);
        assertThat(anyway.lowest()).isEqualByComparingTo("0");
        assertThat(anyway.highest()).isEqualByComparingTo("100");
    }

    @Test
    void thresholds_have_headroom_too() {
        assertThat(flips("strictly", "threshold:strictly/mark"))
                .isEqualTo("50 CONFIRMED -> AT_RISK, 5, 11.11 %, UNKNOWN, exact, as they are []");
        assertThat(flips("drought", "threshold:drought/dry"))
                .isEqualTo("43 QUIET -> FIRED, 13, 43.33 %, UNKNOWN, exact, as they are []");
    }

    @Test
    void the_closest_are_those_that_a_full_search_finds_first() {
        assertThat(names(closest(3)))
                .isEqualTo(names(Headrooms.closest(HEADROOMS.readings()).subList(0, 3)));
    }

    @Test
    void the_closest_begin_with_a_bound_that_flips_as_a_plain_value() {
        assertThat(names(closest(1))).containsExactly("little-clay clay.month@2025-06 24");
    }

    @Test
    void a_confirmation_that_becomes_final_is_none_of_the_closest() {
        assertThat(names(closest(100)))
                .contains("bricks-burnt bricks.month@2025-06 39.5")
                .doesNotContain("bricks-burnt bricks.month@2025-06 70");
    }

    @Test
    void of_the_closest_nothing_is_said_of_the_other_direction() {
        Headroom.Nearest closest = closest(1).get(0);

        assertThat(closest.headroom().isAlone(closest.flip())).isFalse();
    }

    private static List<Headroom.Nearest> closest(int most) {
        return Closest.of(BOOKS, FACTS, LocalDate.parse("2025-08-01"), View.PUBLISHED, most, any -> true)
                .flips();
    }

    private static List<String> names(List<Headroom.Nearest> flips) {
        return flips.stream()
                .map(one -> "%s %s %s"
                        .formatted(
                                one.headroom().subject().id(),
                                one.headroom().target().text(),
                                Decimals.text(one.flip().value())))
                .toList();
    }

    private static Headroom headroom(String subject, String target) {
        return List.of(HEADROOMS.readings(), HEADROOMS.thresholds()).stream()
                .flatMap(List::stream)
                .filter(one -> one.subject().id().equals(subject)
                        && one.target().text().equals(target))
                .findFirst()
                .orElseThrow(() -> new AssertionError(subject + " has no headroom of " + target));
    }

    private static String flips(String subject, String target) {
        Headroom headroom = headroom(subject, target);
        return headroom.flips().stream()
                .map(flip -> "%s %s -> %s, %s, %s %%, %s, %s, as they are %s"
                        .formatted(
                                Decimals.text(flip.value()),
                                where(flip.before()),
                                where(flip.after()),
                                Decimals.text(flip.distance()),
                                flip.percent()
                                        .map(percent ->
                                                Decimals.text(percent.setScale(2, java.math.RoundingMode.HALF_UP)))
                                        .orElse("no"),
                                flip.trend(),
                                headroom.step()
                                        .map(step -> "scan " + Decimals.text(step))
                                        .orElse("exact"),
                                headroom.siblings()))
                .collect(Collectors.joining("\n"));
    }

    private static String where(Headroom.Where where) {
        return where.word() + (where.fulfilled() ? " for good" : "");
    }
}
