package org.thesischecker.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.thesischecker.cli.Terminal.Screen;

class HeadroomCommandTest {

    private static final String RULES = "src/test/books/headroom/rules";
    private static final String FACTS = "src/test/books/headroom/facts";

    private static Screen run(String... more) {
        String[] all = new String[more.length + 7];
        String[] always = {"headroom", "--rules", RULES, "--facts", FACTS, "--as-of", "2025-08-01"};
        System.arraycopy(always, 0, all, 0, always.length);
        System.arraycopy(more, 0, all, always.length, more.length);
        return new Terminal().run(all);
    }

    @Test
    void the_flips_of_a_thesis_are_told_with_the_value_the_way_and_how_they_were_found() {
        Screen screen = run("quotient");

        assertThat(screen.err()).isEmpty();
        assertThat(screen.exitCode()).isZero();
        assertThat(screen.out()).isEqualTo("""
                Headroom as of 2025-08-01, view published, facts until 2025-07-10: made-up-kilns, 1 thesis, 0 risk
                factors (quotient)

                One number moves, everything else stays: 3 flips
                  quotient                 pots.month 2025-06
                  CONFIRMED -> AT_RISK     50 thousand pots -> 47.5 thousand pots (-2.5 thousand pots, -5 %)
                                           exact; last change went away from it; none up to 100 thousand pots
                  quotient                 kilns.quarter 2025Q2
                  CONFIRMED -> AT_RISK     12 -> 13 (+1, about +8.3 %: the next higher value)
                                           scan, step 1; last change went towards it
                  quotient                 kilns.quarter 2025Q2
                  CONFIRMED -> UNVERIFIED  12 -> 0 (-12, -100 %)
                                           scan, step 1; last change went away from it
                """);
    }

    @Test
    void the_last_change_is_told_with_its_period_where_some_were_skipped() {
        assertThat(run("bricks-burnt").out()).contains("exact; last change, from 2025-03, went towards it");
    }

    @Test
    void a_first_reading_is_told() {
        assertThat(run("drought").out()).contains("exact; no reading before; none up to 500 mm");
    }

    @Test
    void a_confirmation_that_becomes_final_is_told_as_what_if_tells_it() {
        assertThat(run("bricks-burnt").out()).contains("  CONFIRMED -> CONFIRMED, fulfilled  ");
    }

    @Test
    void a_number_that_flips_nothing_is_told_with_its_range() {
        Screen screen = run("anyway");

        assertThat(screen.out()).contains("""
                Nothing flips: 1 number
                  anyway  pots.month 2025-06 50 thousand pots: no value within 0..100 thousand pots flips it (exact)
                """);
    }

    @Test
    void a_chart_names_what_flips_the_number_and_the_direction_of_each_bar() {
        assertThat(run("level", "--chart").out()).contains("""
                  level, pots.month 2025-06
                      -21.0 % |########
                  level, pots.yoy 2025-06
                    -1902.0 % |########################################>
                """);
        assertThat(run("slack", "--chart").out()).contains("  slack/home, orders.month 2025-06\n      -22.0 % |###");
    }

    @Test
    void a_chart_of_two_sets_of_distances_is_refused() {
        Screen screen = run("level", "--chart", "--set", "pots.month=30");

        assertThat(screen.exitCode()).isEqualTo(3);
        assertThat(screen.out()).isEmpty();
        assertThat(screen.err()).isEqualTo("""
                --chart draws one set of distances, and with --set or --scenario there are two.
                Leave --chart out, or draw how it is without --set and --scenario.
                """);
    }

    @Test
    void of_many_headrooms_that_change_the_closest_are_shown() {
        Screen screen = run("--set", "pots.month=30", "--top", "1");

        assertThat(screen.out()).containsPattern("Headroom that changes: the closest 1 of \\d+ flips");
        assertThat(screen.out().lines().filter(line -> line.contains("as it is: ")))
                .hasSize(1);
    }

    @Test
    void what_a_change_moves_by_itself_and_where_it_leaves_no_flip_is_told() {
        assertThat(run("strictly", "--set", "threshold:strictly/mark=100").out())
                .contains("""
                Verdicts and states that move: 1
                  strictly  CONFIRMED -> AT_RISK

                Headroom that changes: 1 flip
                  strictly  pots.month 2025-06
                            as it is: CONFIRMED -> AT_RISK: 50 thousand pots -> 45 thousand pots (-5 thousand pots,
                            -10 %)
                            supposed: no value down to 0 thousand pots flips it
                """);
    }

    @Test
    void a_change_of_what_no_rule_reads_says_so() {
        assertThat(run("--set", "wages.month=9").out())
                .contains("No rule reads wages.month.")
                .endsWith("No headroom changes: everything flips where it does now.\n");
    }

    @Test
    void of_a_metric_only_what_reads_it_is_shown() {
        assertThat(run("--metric", "rain.month").out()).isEqualTo("""
                Headroom as of 2025-08-01, view published, facts until 2025-07-10: made-up-kilns, 1 thesis, 1 risk
                factor (metric rain.month)

                One number moves, everything else stays: 2 flips
                  drought               rain.month 2025-06
                  QUIET -> FIRED        42 mm -> 29 mm (-13 mm, about -31 %)
                                        exact; no reading before; none up to 500 mm
                  exposed               rain.month 2025-06
                  CONFIRMED -> AT_RISK  42 mm -> 29 mm (-13 mm, about -31 %)
                                        exact; no reading before; through what it is judged on; none up to 500 mm
                """);
    }

    @Test
    void an_exposure_that_is_only_noted_is_no_reason_to_be_shown() {
        Screen screen =
                new Terminal().runOnShipped("headroom", "--metric", "csp4.capex_total.annual", "--as-of", "2026-03-31");

        assertThat(screen.out()).contains("csp-capex-2025 (HELD)").doesNotContain("gpt-5-release");
    }

    @Test
    void a_thesis_that_does_not_read_a_metric_is_told_in_one_line() {
        assertThat(run("level", "--metric", "rain.month").out())
                .endsWith("flips\n\nlevel does not read rain.month, and neither does what it is judged on.\n");
    }

    @Test
    void a_flip_one_tick_away_is_told_as_the_next_value() {
        assertThat(run("level", "--set", "pots.month=40").out()).contains("about -1.3 %: the next lower value)");
    }

    @Test
    void the_json_is_in_the_order_of_the_text() throws JsonProcessingException {
        List<String> inJson = new ArrayList<>();
        new ObjectMapper()
                .readTree(run("--format", "json").out())
                .get("readings")
                .forEach(one -> inJson.add(one.get("id").asText()));

        assertThat(inJson).startsWith("little-clay", "growing", "growing").endsWith("anyway");
    }

    @Test
    void of_many_flips_the_closest_are_shown() {
        Screen screen = run("--top", "1");

        assertThat(screen.out())
                .contains("One number moves, everything else stays: the closest 1 of 23 flips")
                .doesNotContain("quotient");
    }

    @Test
    void an_unknown_thesis_is_refused_with_the_nearest_name() {
        Screen screen = run("levle");

        assertThat(screen.exitCode()).isEqualTo(3);
        assertThat(screen.out()).isEmpty();
        assertThat(screen.err()).isEqualTo("""
                There is no thesis or risk factor "levle".
                "thesis list" shows them all. Did you mean "level"?
                """);
    }

    @Test
    void a_metric_that_no_rule_reads_is_told() {
        Screen screen = run("--metric", "wages.month");

        assertThat(screen.exitCode()).isEqualTo(3);
        assertThat(screen.err()).isEqualTo("""
                --metric wages.month: no rule reads it
                So no value of it flips anything. "thesis facts show wages.month" shows its readings.
                """);
    }

    @Test
    void an_unknown_metric_is_refused_with_the_nearest_name() {
        Screen screen = run("--metric", "pots.mouth");

        assertThat(screen.exitCode()).isEqualTo(3);
        assertThat(screen.err()).isEqualTo("""
                --metric pots.mouth: there is no such metric
                Metrics are defined in facts/metrics.yaml. Did you mean "pots.month"?
                """);
    }

    @Test
    void an_unknown_metric_that_is_like_none_is_refused_with_advice() {
        Screen screen = run("--metric", "foo.bar");

        assertThat(screen.exitCode()).isEqualTo(3);
        assertThat(screen.err()).isEqualTo("""
                --metric foo.bar: there is no such metric
                Metrics are defined in facts/metrics.yaml.
                """);
    }

    @Test
    void a_threshold_that_is_loosened_shows_though_no_verdict_moves() {
        Screen screen = run("level", "--set", "threshold:level/enough=30");

        assertThat(screen.exitCode()).isZero();
        assertThat(screen.out()).contains("""
                  threshold level/enough  40 thousand pots -> 30 thousand pots  -10 thousand pots (-25 %)

                Headroom that changes: 1 flip
                  level  pots.month 2025-06
                         as it is: CONFIRMED -> AT_RISK: 50 thousand pots -> 39.5 thousand pots (-10.5 thousand
                         pots, -21 %)
                         supposed: CONFIRMED -> AT_RISK: 50 thousand pots -> 29.5 thousand pots (-20.5 thousand
                         pots, -41 %)
                """);
    }

    @Test
    void a_reading_that_is_supposed_moves_what_it_is_from() {
        Screen screen = run("level", "--set", "pots.month=30");

        assertThat(screen.out()).contains("""
                  level  pots.month 2025-06
                         as it is: CONFIRMED -> AT_RISK: 50 thousand pots -> 39.5 thousand pots (-10.5 thousand
                         pots, -21 %)
                """).contains("supposed: ");
    }

    @Test
    void a_change_that_changes_nothing_says_so() {
        assertThat(run("level", "--set", "threshold:level/enough=40").out())
                .endsWith("No headroom changes: everything flips where it does now.\n");
    }

    @Test
    void a_threshold_that_does_not_exist_is_refused_with_the_nearest() {
        Screen screen = run("level", "--set", "threshold:level/enouh=30");

        assertThat(screen.exitCode()).isEqualTo(3);
        assertThat(screen.out()).isEmpty();
        assertThat(screen.err()).isEqualTo("""
                --set threshold:level/enouh=30: level has no threshold "enouh"
                It has enough, few or slump. Did you mean "enough"?
                """);
    }

    @Test
    void a_metric_and_thresholds_together_are_refused() {
        Screen screen = run("--metric", "pots.month", "--thresholds");

        assertThat(screen.exitCode()).isEqualTo(3);
        assertThat(screen.err()).isEqualTo("""
                --metric and --thresholds ask for different things.
                A threshold has no metric; leave one out.
                """);
    }

    @Test
    void no_flip_at_all_cannot_be_asked_for() {
        Screen screen = run("--top", "0");

        assertThat(screen.exitCode()).isEqualTo(3);
        assertThat(screen.err()).isEqualTo("""
                --top 0: that shows nothing
                Expected 1 or more.
                """);
    }
}
