package org.thesischecker.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.thesischecker.facts.Rows.DICTIONARY;
import static org.thesischecker.facts.Rows.bounded;
import static org.thesischecker.facts.Rows.entered;
import static org.thesischecker.facts.Rows.from;
import static org.thesischecker.facts.Rows.of;
import static org.thesischecker.facts.Rows.row;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.thesischecker.model.Bound;
import org.thesischecker.model.Grade;
import org.thesischecker.model.Observation;
import org.thesischecker.model.Period;
import org.thesischecker.model.Status;
import org.thesischecker.model.View;

class FactSetTest {

    @Nested
    class What_was_known {

        @Test
        void a_row_is_seen_from_the_day_it_is_published() {
            Observation row = row("sales", "2025-09", "10", "2025-10-14");

            assertThat(facts("2025-10-13", row).isEmpty()).isTrue();
            assertThat(standing(facts("2025-10-14", row), "2025-09")).isEqualTo("10");
        }

        @Test
        void a_restatement_does_not_leak_into_the_past() {
            Observation first = row("sales", "2025-09", "10", "2025-10-14");
            Observation restated = row("sales", "2025-09", "20", "2025-11-14");

            assertThat(standing(facts("2025-11-13", first, restated), "2025-09"))
                    .isEqualTo("10");
            Reading after = reading(facts("2025-11-14", first, restated), "2025-09");
            assertThat(after.observation()).isEqualTo(restated);
            assertThat(after.others()).containsExactly(first);
            assertThat(after.isDisputed()).isFalse();
        }

        @Test
        void the_entered_view_sees_what_the_files_held() {
            Observation row = entered("2026-11-24", row("sales", "2025-09", "10", "2025-10-14"));
            Observations all = Observations.of(DICTIONARY, List.of(row));

            assertThat(all.asOf(day("2026-11-23"), View.ENTERED).isEmpty()).isTrue();
            assertThat(all.asOf(day("2026-11-24"), View.ENTERED).rows()).containsExactly(row);
            assertThat(all.asOf(day("2025-10-14"), View.PUBLISHED).rows()).containsExactly(row);
            assertThat(all.days(View.ENTERED)).containsExactly(day("2026-11-24"));
            assertThat(all.days(View.PUBLISHED)).containsExactly(day("2025-10-14"));
        }

        @Test
        void facts_reach_until_the_last_day_on_which_one_became_known() {
            Observation row = entered("2025-12-01", row("sales", "2025-09", "10", "2025-10-14"));
            Observations all = Observations.of(DICTIONARY, List.of(row, row("sales", "2025-11", "9", "2026-01-14")));

            assertThat(all.asOf(day("2025-12-31"), View.PUBLISHED).factsUntil()).isEqualTo("2025-10-14");
            assertThat(all.asOf(day("2025-12-31"), View.ENTERED).factsUntil()).isEqualTo("2025-12-01");
            assertThat(all.asOf(day("2025-01-01"), View.ENTERED).factsUntil()).isEqualTo(LocalDate.MIN);
        }

        @Test
        void a_row_of_an_undefined_metric_is_a_bug() {
            Observation row = row("unknown", "2025-09", "10", "2025-10-14");

            assertThatThrownBy(() -> Observations.of(DICTIONARY, List.of(row)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("The metric \"unknown\" is not defined.");
        }
    }

    @Nested
    class Which_observation_stands {

        @Test
        void the_best_grade_stands_also_when_a_lower_one_is_newer() {
            Observation best = from("X", Grade.A, row("sales", "2025-09", "10", "2025-10-14"));
            Observation newer = from("Y", Grade.B, row("sales", "2025-09", "90", "2025-11-14"));

            Reading reading = reading(facts("2025-12-01", best, newer), "2025-09");

            assertThat(reading.observation()).isEqualTo(best);
            assertThat(reading.others()).containsExactly(newer);
            assertThat(reading.isDisputed()).isFalse();
        }

        @Test
        void within_tolerance_the_last_published_stands() {
            Observation first = from("X", Grade.A, row("sales", "2025-09", "10", "2025-10-14"));
            Observation last = from("Y", Grade.A, row("sales", "2025-09", "10.5", "2025-10-15"));

            Reading reading = reading(facts("2025-12-01", first, last), "2025-09");

            assertThat(reading.observation()).isEqualTo(last);
            assertThat(reading.isDisputed()).isFalse();
        }

        @Test
        void of_those_published_on_one_day_the_first_source_by_name_stands() {
            Observation x = from("X", Grade.A, row("sales", "2025-09", "10", "2025-10-14"));
            Observation y = from("Y", Grade.A, row("sales", "2025-09", "10.5", "2025-10-14"));

            assertThat(reading(facts("2025-12-01", y, x), "2025-09").observation())
                    .isEqualTo(x);
        }

        @Test
        void beyond_tolerance_sources_disagree_and_each_value_is_named() {
            Observation x = from("X", Grade.A, row("sales", "2025-09", "10", "2025-10-14"));
            Observation y = from("Y", Grade.A, row("sales", "2025-09", "10.51", "2025-10-15"));
            Observation z = from("Z", Grade.A, row("sales", "2025-09", "10.0", "2025-10-13"));
            Observation low = from("L", Grade.B, row("sales", "2025-09", "99", "2025-10-16"));

            Reading reading = reading(facts("2025-12-01", x, y, z, low), "2025-09");

            assertThat(reading.observation()).isEqualTo(y);
            assertThat(reading.disputed()).containsExactly(y, x);
            assertThat(reading.others()).containsExactlyInAnyOrder(x, z, low);
        }

        @Test
        void a_source_disagrees_with_others_by_its_last_word_only() {
            Observation wrong = from("X", Grade.A, row("sales", "2025-09", "99", "2025-10-14"));
            Observation right = from("X", Grade.A, row("sales", "2025-09", "10", "2025-10-20"));
            Observation other = from("Y", Grade.A, row("sales", "2025-09", "10", "2025-10-15"));

            assertThat(reading(facts("2025-10-19", wrong, right, other), "2025-09")
                            .isDisputed())
                    .isTrue();
            assertThat(reading(facts("2025-10-20", wrong, right, other), "2025-09")
                            .isDisputed())
                    .isFalse();
        }

        @Test
        void the_preferred_source_stands_and_ends_any_dispute() {
            Observation preferred = from("CAAM", Grade.B, row("preferred", "2025-09", "10", "2025-10-14"));
            Observation other = from("X", Grade.A, row("preferred", "2025-09", "20", "2025-11-14"));
            FactSet facts = facts("2025-12-01", preferred, other);

            Reading reading =
                    facts.reading("preferred", Period.parse("2025-09")).orElseThrow();

            assertThat(reading.observation()).isEqualTo(preferred);
            assertThat(reading.isDisputed()).isFalse();
            assertThat(reading.others()).containsExactly(other);
        }

        @Test
        void a_bound_disagrees_only_with_what_it_rules_out() {
            Observation over = bounded(Bound.AT_LEAST, from("X", Grade.A, row("sales", "2025-09", "10", "2025-10-14")));

            assertThat(disputed(over, plain("12"))).isFalse();
            assertThat(disputed(over, plain("9.5"))).isFalse();
            assertThat(disputed(over, plain("9.4"))).isTrue();
            assertThat(disputed(over, bounded(Bound.AT_LEAST, plain("50")))).isFalse();
            assertThat(disputed(over, bounded(Bound.AT_MOST, plain("10")))).isFalse();
            assertThat(disputed(over, bounded(Bound.AT_MOST, plain("9")))).isTrue();
        }

        @Test
        void a_reading_of_grade_c_is_marked() {
            assertThat(reading(facts("2025-12-01", from("X", Grade.C, plain("1"))), "2025-09")
                            .isLowGrade())
                    .isTrue();
        }

        @Test
        void derived_figures_compete_with_actual_ones() {
            Observation actual = from("X", Grade.A, row("sales", "2025-09", "10", "2025-10-14"));
            Observation derived = of(Status.DERIVED, from("Y", Grade.B, row("sales", "2025-09", "10", "2025-10-15")));

            assertThat(reading(facts("2025-12-01", actual, derived), "2025-09").observation())
                    .isEqualTo(actual);
        }

        @Test
        void forecasts_stand_apart_also_those_of_later_periods() {
            Observation forecast = of(Status.FORECAST, row("sales", "2026-03", "30", "2025-05-29"));
            FactSet facts = facts("2025-12-01", forecast, plain("10"));

            assertThat(facts.readings("sales")).hasSize(1);
            assertThat(facts.forecasts("sales"))
                    .extracting(Reading::observation)
                    .containsExactly(forecast);
            assertThat(facts.forecast("sales", Period.parse("2026-03"))).isPresent();
            assertThat(facts.current("sales").orElseThrow().observation()).isEqualTo(plain("10"));
        }

        @Test
        void an_erratum_is_shown_and_never_stands() {
            Observation printed = of(Status.PRINTED, row("sales", "2025-09", "246", "2025-11-14"));
            FactSet facts = facts("2025-12-01", plain("24.6"), printed);

            assertThat(standing(facts, "2025-09")).isEqualTo("24.6");
            assertThat(facts.printed("sales", Period.parse("2025-09"))).containsExactly(printed);
            assertThat(facts.rows()).contains(printed);
        }

        private static Observation plain(String value) {
            return from("Y", Grade.A, row("sales", "2025-09", value, "2025-10-14"));
        }

        private static boolean disputed(Observation... rows) {
            return reading(facts("2025-12-01", rows), "2025-09").isDisputed();
        }
    }

    @Nested
    class The_current_reading {

        @Test
        void is_that_of_the_latest_period() {
            FactSet facts = facts(
                    "2025-12-01",
                    row("sales", "2025-09", "9", "2025-11-30"),
                    row("sales", "2025-10", "10", "2025-11-14"));

            assertThat(current(facts, "sales")).isEqualTo("10");
        }

        @Test
        void is_stale_from_the_day_after_a_newer_one_was_expected() {
            Observation row = row("sales", "2025-09", "9", "2025-10-01");

            assertThat(facts("2025-12-15", row).current("sales").orElseThrow().stale())
                    .isFalse();
            assertThat(facts("2025-12-16", row).current("sales").orElseThrow().stale())
                    .isTrue();
            assertThat(reading(facts("2025-12-16", row), "2025-09").stale()).isFalse();
        }

        @Test
        void of_a_lower_grade_does_not_hide_a_fresh_one_of_a_better() {
            Observation better = row("sales", "2025-09", "9", "2025-10-01");
            Observation lower = from("X", Grade.B, row("sales", "2025-10", "10", "2025-11-14"));

            assertThat(current(facts("2025-12-15", better, lower), "sales")).isEqualTo("9");
            assertThat(current(facts("2025-12-16", better, lower), "sales")).isEqualTo("10");
        }

        @Test
        void is_that_of_the_best_grade_where_none_is_fresh() {
            Observation better = row("sales", "2025-09", "9", "2025-10-01");
            Observation lower = from("X", Grade.B, row("sales", "2025-10", "10", "2025-11-14"));

            Reading current =
                    facts("2026-06-01", better, lower).current("sales").orElseThrow();

            assertThat(current.observation()).isEqualTo(better);
            assertThat(current.stale()).isTrue();
        }

        @Test
        void is_not_made_fresh_by_the_restatement_of_an_earlier_period() {
            Observation latest = row("sales", "2025-09", "9", "2025-10-01");
            Observation restated = row("sales", "2025-08", "8", "2025-12-20");
            Observation lower = from("X", Grade.B, row("sales", "2025-10", "10", "2025-11-14"));

            assertThat(current(facts("2026-01-05", latest, restated, lower), "sales"))
                    .isEqualTo("10");
        }

        @Test
        void is_missing_when_there_is_none() {
            assertThat(facts("2026-01-05").current("sales")).isEmpty();
            assertThat(facts("2026-01-05").readings("unheard.of")).isEmpty();
        }
    }

    @Nested
    class Steps_and_events {

        @Test
        void a_step_that_is_announced_ahead_counts_from_its_day() {
            Observation before = row("duty", "2025-05-14", "30", "2025-05-12");
            Observation announced = row("duty", "2025-11-10", "20", "2025-10-30");
            FactSet ahead = facts("2025-11-09", before, announced);

            assertThat(current(ahead, "duty")).isEqualTo("30");
            assertThat(ahead.reading("duty", Period.parse("2025-11-10"))).isEmpty();
            assertThat(ahead.rows()).contains(announced);
            assertThat(current(facts("2025-11-10", before, announced), "duty")).isEqualTo("20");
        }

        @Test
        void an_event_counts_from_its_day() {
            Observation not = row("released", "2025-07-01", "0", "2025-07-01");
            Observation happened = row("released", "2025-08-07", "1", "2025-08-01");

            assertThat(current(facts("2025-08-06", not, happened), "released")).isEqualTo("0");
            assertThat(current(facts("2025-08-07", not, happened), "released")).isEqualTo("1");
        }

        @Test
        void what_holds_for_good_is_never_stale() {
            Observation happened = row("released", "2025-08-07", "1", "2025-08-07");

            assertThat(facts("2099-01-01", happened)
                            .current("released")
                            .orElseThrow()
                            .stale())
                    .isFalse();
        }
    }

    @Nested
    class A_changed_fact_set {

        private final Observation sales = row("sales", "2025-09", "9", "2025-10-14");
        private final Observation duty = row("duty", "2025-05-14", "30", "2025-05-12");
        private final FactSet facts = facts("2025-12-01", sales, duty);

        @Test
        void lacks_a_metric() {
            FactSet without = facts.without("sales");

            assertThat(without.metrics()).containsExactly("duty");
            assertThat(without.current("sales")).isEmpty();
            assertThat(without.sha256()).isEqualTo(facts("2025-12-01", duty).sha256());
            assertThat(facts.current("sales")).isPresent();
        }

        @Test
        void has_other_rows_for_a_metric_and_period() {
            Observation derived = of(Status.DERIVED, row("sales", "2025-09", "11", "2025-11-01"));
            Observation forecast = of(Status.FORECAST, row("sales", "2025-09", "12", "2025-05-29"));
            FactSet before = facts("2025-12-01", sales, forecast, duty);

            FactSet after = before.replacing(List.of(derived));

            assertThat(after.rows("sales")).containsExactly(forecast, derived);
            assertThat(standing(after, "2025-09")).isEqualTo("11");
            assertThat(after.sha256())
                    .isEqualTo(facts("2025-12-01", derived, forecast, duty).sha256());
        }

        @Test
        void has_a_metric_more() {
            Observation event = row("released", "2025-08-07", "1", "2025-08-07");

            assertThat(facts.replacing(List.of(event)).rows()).containsExactly(duty, event, sales);
        }

        @Test
        void is_seen_from_a_later_day() {
            FactSet later = facts.laterOn(day("2026-01-01"));

            assertThat(later.asOf()).isEqualTo(day("2026-01-01"));
            assertThat(later.current("sales").orElseThrow().stale()).isTrue();
            assertThat(later.sha256()).isEqualTo(facts.sha256());
        }

        @Test
        void does_not_see_what_is_not_public_yet() {
            Observation later = row("sales", "2025-09", "11", "2025-12-02");

            assertThat(facts.replacing(List.of(later)).metrics()).containsExactly("duty");
        }
    }

    @Nested
    class Its_hash {

        private final Observation row = row("sales", "2025-09", "9.50", "2025-10-14");

        @Test
        void is_that_of_lines_that_can_be_redone_by_hand() {
            assertThat(facts("2025-12-01", row).canonicalLines())
                    .containsExactly(
                            "metric\tsales\tsales\tsales\tcount\tmeasured\tmonth\t20\t75\t0.5\t1\t0\t1000\t\t\t",
                            "row\tsales\t2025-09\t9.5\t\tcount\t2025-10-14\t\t2025-10-14\tactual\tA\tA\t"
                                    + "https://example.org/\t");
            assertThat(facts("2025-12-01", row).sha256()).matches("[0-9a-f]{64}");
        }

        @Test
        void is_the_same_in_any_locale() {
            String expected = facts("2025-12-01", row).sha256();
            Locale before = Locale.getDefault();
            try {
                for (String tag : List.of("tr-TR", "ar-EG-u-nu-arab", "th-TH-u-nu-thai")) {
                    Locale.setDefault(Locale.forLanguageTag(tag));
                    assertThat(facts("2025-12-01", row).sha256()).as(tag).isEqualTo(expected);
                }
            } finally {
                Locale.setDefault(before);
            }
        }

        @Test
        void differs_when_a_visible_row_or_a_used_definition_does() {
            FactSet facts = facts("2025-12-01", row);
            Observation later = row("sales", "2025-10", "9", "2025-12-02");

            assertThat(facts("2025-12-01", row.withValue(new BigDecimal("9.51")))
                            .sha256())
                    .isNotEqualTo(facts.sha256());
            assertThat(facts("2025-12-01", row, later).sha256()).isEqualTo(facts.sha256());
            assertThat(facts("2025-12-02", row, later).sha256()).isNotEqualTo(facts.sha256());
        }
    }

    private static FactSet facts(String asOf, Observation... rows) {
        return Observations.of(DICTIONARY, List.of(rows)).asOf(day(asOf), View.PUBLISHED);
    }

    private static Reading reading(FactSet facts, String period) {
        return facts.reading("sales", Period.parse(period)).orElseThrow();
    }

    private static String standing(FactSet facts, String period) {
        return reading(facts, period).observation().value().toPlainString();
    }

    private static String current(FactSet facts, String metric) {
        return facts.current(metric).orElseThrow().observation().value().toPlainString();
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
