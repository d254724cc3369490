package org.thesischecker.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said of a description of a thesis that does not fit. */
class ThesisReaderTest {

    @TempDir
    private Path folder;

    private BookFolder book;

    @BeforeEach
    void write() {
        book = new BookFolder(folder);
    }

    @Test
    void missing_fields() {
        assertThat(book.changed("theses/boom.yaml", "title: Sales boom\n", "")
                        .changed("theses/boom.yaml", "kind: forecast\n", "")
                        .changed("theses/boom.yaml", "horizon: 2025-12-31\n", "")
                        .said())
                .isEqualTo("""
                rules/outlook/theses/boom.yaml:1:1: "horizon" is missing in the thesis
                   1 | statement: Sales of the year reach 60 tons.
                       ^
                Add "horizon: ...". Expected a day from 1900 to 2100, such as 2025-10-31.

                rules/outlook/theses/boom.yaml:1:1: "kind" is missing in the thesis
                   1 | statement: Sales of the year reach 60 tons.
                       ^
                Add "kind: ...". Expected fact, forecast, opinion or ours.

                rules/outlook/theses/boom.yaml:1:1: "title" is missing in the thesis
                   1 | statement: Sales of the year reach 60 tons.
                       ^
                Add "title: ...".
                """);
    }

    @Test
    void an_unknown_kind() {
        assertThat(book.changed("theses/boom.yaml", "kind: forecast", "kind: forcast")
                        .said())
                .isEqualTo("""
                rules/outlook/theses/boom.yaml:3:7: kind "forcast" is unknown
                   3 | kind: forcast
                             ^^^^^^^
                Expected fact, forecast, opinion or ours. Did you mean "forecast"?
                """);
    }

    @Test
    void an_unknown_place() {
        assertThat(book.changed("theses/boom.yaml", "place: intro, RF", "place: intro, RO")
                        .said())
                .isEqualTo("""
                rules/outlook/theses/boom.yaml:4:8: place "intro, RO" is no place of the report
                   4 | place: intro, RO
                              ^^^^^^^^^
                Places are listed in report.yaml. Did you mean "RF"?
                """);
    }

    @Test
    void an_unknown_key() {
        assertThat(book.changed("theses/boom.yaml", "owner:", "onwer:").said()).isEqualTo("""
                rules/outlook/theses/boom.yaml:32:1: unknown key "onwer" in the thesis
                  32 | onwer: sales-desk
                       ^^^^^
                Did you mean "owner"?
                """);
    }

    @Test
    void a_horizon_before_the_start() {
        assertThat(book.changed("theses/boom.yaml", "horizon: 2025-12-31", "horizon: 2024-12-31")
                        .said())
                .isEqualTo("""
                rules/outlook/theses/boom.yaml:6:10: horizon 2024-12-31 is before from 2025-01-01
                   6 | horizon: 2024-12-31
                                ^^^^^^^^^^
                A thesis runs from the first day it speaks of to its horizon, and resolves then or later.
                """);
    }

    @Test
    void a_resolution_before_the_horizon() {
        assertThat(book.changed("theses/boom.yaml", "resolves: 2026-01-31", "resolves: 2025-01-31")
                        .said())
                .isEqualTo("""
                rules/outlook/theses/boom.yaml:7:11: resolves 2025-01-31 is before horizon 2025-12-31
                   7 | resolves: 2025-01-31
                                 ^^^^^^^^^^
                A thesis runs from the first day it speaks of to its horizon, and resolves then or later.
                """);
    }

    @Test
    void an_unknown_risk_factor() {
        assertThat(book.changed("theses/boom.yaml", "risk-factor: friction", "risk-factor: frictoin")
                        .said())
                .isEqualTo("""
                rules/outlook/theses/boom.yaml:22:18: risk-factor "frictoin" is unknown
                  22 |   - risk-factor: frictoin
                                        ^^^^^^^^
                Risk factors are the files of the book's folder risk-factors. Did you mean "friction"?
                """);
    }

    @Test
    void an_unknown_part() {
        assertThat(book.changed("theses/boom.yaml", "part: us", "part: usa").said())
                .isEqualTo("""
                rules/outlook/theses/boom.yaml:23:11: part "usa" is unknown
                  23 |     part: usa
                                 ^^^
                Parts are named in friction.yaml. Did you mean "us"?
                """);
    }

    @Test
    void a_part_of_a_risk_factor_without_parts() {
        assertThat(book.changed("theses/boom.yaml", "risk-factor: storm", "risk-factor: storm\n    part: us")
                        .said())
                .isEqualTo("""
                rules/outlook/theses/boom.yaml:26:11: part "us" is unknown
                  26 |     part: us
                                 ^^
                Parts are named in storm.yaml.
                """);
    }

    @Test
    void an_unknown_effect() {
        assertThat(book.changed("theses/boom.yaml", "effect: noted", "effect: note")
                        .said())
                .isEqualTo("""
                rules/outlook/theses/boom.yaml:26:13: effect "note" is unknown
                  26 |     effect: note
                                   ^^^^
                Expected at-risk or noted. Did you mean "noted"?
                """);
    }

    @Test
    void an_exposure_that_stands_twice() {
        assertThat(book.changed("theses/boom.yaml", "risk-factor: storm", "risk-factor: friction\n    part: us")
                        .said())
                .isEqualTo("""
                rules/outlook/theses/boom.yaml:25:18: the exposure to friction/us stands here twice
                  25 |   - risk-factor: friction
                                        ^^^^^^^^
                Keep the one with the effect that is meant.
                """);
    }

    @Test
    void a_forecast_of_an_unknown_metric() {
        assertThat(book.changed("theses/boom.yaml", "metric: sales.year", "metric: sales.years")
                        .said())
                .isEqualTo("""
                rules/outlook/theses/boom.yaml:9:11: metric "sales.years" is unknown
                   9 |   metric: sales.years
                                 ^^^^^^^^^^^
                Metrics are defined in facts/metrics.yaml. Did you mean "sales.year"?
                """);
    }

    @Test
    void a_forecast_of_another_frequency() {
        assertThat(book.changed("theses/boom.yaml", "period: \"2025\"", "period: 2025-12")
                        .said())
                .isEqualTo("""
                rules/outlook/theses/boom.yaml:10:11: 2025-12 is a month, but sales.year has one figure a year
                  10 |   period: 2025-12
                                 ^^^^^^^
                Its frequency is defined in facts/metrics.yaml:1.
                """);
    }

    @Test
    void a_forecast_in_another_unit() {
        assertThat(book.changed("theses/boom.yaml", "unit: tons\n  meant-as", "unit: percent\n  meant-as")
                        .said())
                .isEqualTo("""
                rules/outlook/theses/boom.yaml:12:9: sales.year is in tons, not in percent
                  12 |   unit: percent
                               ^^^^^^^
                Its unit is defined in facts/metrics.yaml:1.
                """);
    }

    @Test
    void a_forecast_in_an_unknown_unit() {
        assertThat(book.changed("theses/boom.yaml", "unit: tons\n  meant-as", "unit: tonnes\n  meant-as")
                        .said())
                .isEqualTo("""
                rules/outlook/theses/boom.yaml:12:9: unit "tonnes" is unknown
                  12 |   unit: tonnes
                               ^^^^^^
                Units are listed in facts/metrics.yaml. Did you mean "tons"?
                """);
    }

    @Test
    void a_range_upside_down() {
        assertThat(book.changed(
                                "theses/boom.yaml",
                                "value: 60\n  unit: tons\n  meant-as",
                                "low: 60\n  high: 50\n  unit: tons\n  meant-as")
                        .said())
                .isEqualTo("""
                rules/outlook/theses/boom.yaml:12:9: high 50 is below low 60
                  12 |   high: 50
                               ^^
                A range goes from low to high.
                """);
    }

    @Test
    void a_range_with_one_end() {
        assertThat(book.changed(
                                "theses/boom.yaml",
                                "value: 60\n  unit: tons\n  meant-as",
                                "low: 60\n  unit: tons\n  meant-as")
                        .said())
                .isEqualTo("""
                rules/outlook/theses/boom.yaml:8:1: "high" is missing in forecast
                   8 | forecast:
                       ^
                Add "high: ...".
                """);
    }

    @Test
    void a_point_and_a_range() {
        assertThat(book.changed(
                                "theses/boom.yaml",
                                "value: 60\n  unit: tons\n  meant-as",
                                "value: 55\n  low: 50\n  high: 60\n  unit: tons\n  meant-as")
                        .said())
                .isEqualTo("""
                rules/outlook/theses/boom.yaml:11:3: unknown key "value" in forecast
                  11 |   value: 55
                         ^^^^^
                Known keys: metric, period, unit, low, high, meant-as.
                """);
    }

    @Test
    void a_threshold_without_a_reason() {
        assertThat(book.changed("theses/boom.yaml", "    rationale: The report's own number.\n", "")
                        .said())
                .isEqualTo("""
                rules/outlook/theses/boom.yaml:15:3: "rationale" is missing in thresholds.level
                  15 |   level:
                         ^
                Add "rationale: ...".
                """);
    }

    @Test
    void a_threshold_with_an_empty_reason() {
        assertThat(book.changed("theses/boom.yaml", "rationale: The report's own number.", "rationale: \" \"")
                        .said())
                .isEqualTo("""
                rules/outlook/theses/boom.yaml:19:16: rationale is empty
                  19 |     rationale: " "
                                      ^^^
                """);
    }

    @Test
    void a_threshold_that_is_no_number() {
        assertThat(book.changed("theses/boom.yaml", "value: 60\n    unit: tons", "value: 60%\n    unit: tons")
                        .said())
                .isEqualTo("""
                rules/outlook/theses/boom.yaml:16:12: value "60%" is no plain number
                  16 |     value: 60%
                                  ^^^
                Write the number alone; the unit says that it is percent.
                """);
    }

    @Test
    void a_threshold_in_an_unknown_unit() {
        assertThat(book.changed("theses/boom.yaml", "    unit: tons\n    origin", "    unit: tns\n    origin")
                        .said())
                .isEqualTo("""
                rules/outlook/theses/boom.yaml:17:11: unit "tns" is unknown
                  17 |     unit: tns
                                 ^^^
                Units are listed in facts/metrics.yaml. Did you mean "tons"?
                """);
    }

    @Test
    void a_threshold_of_unknown_origin() {
        assertThat(book.changed("theses/boom.yaml", "origin: report", "origin: guess")
                        .said())
                .isEqualTo("""
                rules/outlook/theses/boom.yaml:18:13: origin "guess" is unknown
                  18 |     origin: guess
                                   ^^^^^
                Expected report, derived or judgement.
                """);
    }

    @Test
    void a_threshold_set_before_the_report_was_public() {
        assertThat(book.changed("theses/boom.yaml", "set-on: 2026-11-24\nexp", "set-on: 2025-05-28\nexp")
                        .said())
                .isEqualTo("""
                rules/outlook/theses/boom.yaml:20:13: the threshold was set before the report was public (2025-05-29)
                  20 |     set-on: 2025-05-28
                                   ^^^^^^^^^^
                set-on is the true day on which the number was agreed.
                """);
    }

    @Test
    void a_threshold_with_a_name_that_is_no_id() {
        assertThat(book.changed("theses/boom.yaml", "  level:", "  Level 1:").said())
                .isEqualTo("""
                rules/outlook/theses/boom.drl:6:22: unknown threshold "level"
                   6 |     Threshold( id == "level", $level : value )
                                            ^^^^^^^
                The thresholds of the thesis stand in its YAML file. Did you mean "Level 1"?

                rules/outlook/theses/boom.drl:15:22: unknown threshold "level"
                  15 |     Threshold( id == "level", $level : value )
                                            ^^^^^^^
                The thresholds of the thesis stand in its YAML file. Did you mean "Level 1"?

                rules/outlook/theses/boom.yaml:15:3: "Level 1" is no id of a threshold
                  15 |   Level 1:
                         ^^^^^^^
                Expected lower-case letters, digits and single hyphens.
                """);
    }

    @Test
    void an_unknown_alternative() {
        assertThat(book.changed("theses/boom.yaml", "exports.vans]", "exports.van]")
                        .said())
                .isEqualTo("""
                rules/outlook/theses/boom.yaml:28:20: alternatives "exports.van" is unknown
                  28 |   - [exports.cars, exports.van]
                                          ^^^^^^^^^^^
                Metrics are defined in facts/metrics.yaml. Did you mean "exports.vans"?
                """);
    }

    @Test
    void an_alternative_to_nothing() {
        assertThat(book.changed("theses/boom.yaml", "[exports.cars, exports.vans]", "[exports.cars]")
                        .said())
                .isEqualTo("""
                rules/outlook/theses/boom.yaml:28:3: a group of alternatives names fewer than two metrics
                  28 |   - [exports.cars]
                         ^
                Write [first.metric, second.metric]: one of them being usable is enough.
                """);
    }

    @Test
    void an_unknown_corroborating_metric() {
        assertThat(book.changed("theses/boom.yaml", "corroborating: [growth]", "corroborating: [grwth]")
                        .said())
                .isEqualTo("""
                rules/outlook/theses/boom.yaml:29:17: corroborating "grwth" is unknown
                  29 | corroborating: [grwth]
                                       ^^^^^
                Metrics are defined in facts/metrics.yaml. Did you mean "growth"?
                """);
    }

    @Test
    void a_tag_that_is_no_id() {
        assertThat(book.changed("theses/boom.yaml", "tags: [sales]", "tags: [Big sales]")
                        .said())
                .isEqualTo("""
                rules/outlook/theses/boom.yaml:33:8: tags "Big sales" is no id
                  33 | tags: [Big sales]
                              ^^^^^^^^^
                Expected lower-case letters, digits and single hyphens.
                """);
    }

    @Test
    void a_remark_without_a_day() {
        assertThat(book.changed("theses/boom.yaml", "{on: 2026-11-24, by", "{by")
                        .said())
                .isEqualTo("""
                rules/outlook/theses/boom.yaml:35:5: "on" is missing in remarks
                  35 |   - {by: sales-desk, text: Made up.}
                           ^
                Add "on: ...". Expected a day from 1900 to 2100, such as 2025-10-31.
                """);
    }

    @Test
    void an_annulment_without_a_reason() {
        assertThat(book.changed(
                                "theses/boom.yaml",
                                "owner: sales-desk",
                                "annulled: {on: 2025-11-01}\nowner: sales-desk")
                        .said())
                .isEqualTo("""
                rules/outlook/theses/boom.yaml:32:1: "reason" is missing in annulled
                  32 | annulled: {on: 2025-11-01}
                       ^
                Add "reason: ...".
                """);
    }

    @Test
    void a_key_that_stands_twice() {
        assertThat(book.changed("theses/boom.yaml", "owner: sales-desk", "owner: sales-desk\nowner: other-desk")
                        .said())
                .isEqualTo("""
                rules/outlook/theses/boom.yaml:33:1: the key "owner" stands here twice
                  33 | owner: other-desk
                       ^^^^^
                The first is in line 32.
                """);
    }

    @Test
    void a_tab() {
        assertThat(book.changed("theses/boom.yaml", "  metric: sales.year", "	metric: sales.year")
                        .said())
                .isEqualTo("""
                rules/outlook/theses/boom.yaml:9:1: a tab
                   9 |  metric: sales.year
                       ^
                YAML is indented with spaces.
                """);
    }

    @Test
    void an_alias_bomb() {
        assertThat(book.changed("theses/boom.yaml", "tags: [sales]", "tags: &a [sales]\nassumptions2: [*a, *a]")
                        .said())
                .isEqualTo("""
                rules/outlook/theses/boom.yaml:33:7: anchors and aliases are not used here
                  33 | tags: &a [sales]
                             ^
                Write the value out where it is meant.
                """);
    }
}
