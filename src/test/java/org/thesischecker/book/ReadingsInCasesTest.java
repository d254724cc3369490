package org.thesischecker.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said of a case whose readings could not have been published. */
class ReadingsInCasesTest {

    private CaseFile file;

    @BeforeEach
    void write(@TempDir Path folder) {
        file = new CaseFile(folder);
    }

    @Test
    void an_unknown_metric() {
        assertThat(file.said("sales.year:", "sales.years:")).isEqualTo("""
                rules/outlook/theses/boom.cases.yaml:7:7: unknown metric "sales.years"
                   7 |       sales.years: {"2025": 60}
                             ^^^^^^^^^^^
                Metrics are defined in facts/metrics.yaml. Did you mean "sales.year"?
                """);
    }

    @Test
    void an_unknown_metric_of_the_baseline() {
        assertThat(file.said("  sales:", "  sale:")).isEqualTo("""
                rules/outlook/theses/boom.cases.yaml:2:3: unknown metric "sale"
                   2 |   sale: {"2025-08": 10}
                         ^^^^
                Metrics are defined in facts/metrics.yaml. Did you mean "sales"?
                """);
    }

    @Test
    void a_period_of_another_frequency() {
        assertThat(file.said("\"2025\": 60", "2025Q4: 60")).isEqualTo("""
                rules/outlook/theses/boom.cases.yaml:7:20: "2025Q4" is no year
                   7 |       sales.year: {2025Q4: 60}
                                          ^^^^^^
                sales.year has one figure a year.
                """);
    }

    @Test
    void a_period_that_is_not_over() {
        assertThat(file.said("as-of: 2026-01-31", "as-of: 2025-12-30")).isEqualTo("""
                rules/outlook/theses/boom.cases.yaml:5:12: 2025 of sales.year is not over on 2025-12-30
                   5 |     as-of: 2025-12-30
                                  ^^^^^^^^^^
                The reading stands in line 7.
                """);
    }

    @Test
    void a_value_that_is_no_number() {
        assertThat(file.said("\"2025\": 60", "\"2025\": many")).isEqualTo("""
                rules/outlook/theses/boom.cases.yaml:7:28: 2025 "many" is no plain number
                   7 |       sales.year: {"2025": many}
                                                  ^^^^
                Expected digits with at most one point, such as 6.74 or -3.8.
                """);
    }

    @Test
    void a_value_out_of_range() {
        assertThat(file.said("\"2025\": 60", "\"2025\": 6000")).isEqualTo("""
                rules/outlook/theses/boom.cases.yaml:7:28: 6000 is out of range for sales.year
                   7 |       sales.year: {"2025": 6000}
                                                  ^^^^
                It can be from -100 to 1000 tons.
                """);
    }

    @Test
    void an_event_that_half_happened() {
        assertThat(file.said("sales.year: {\"2025\": 60}", "recall: {\"2025-08-07\": 0.5}"))
                .isEqualTo("""
                rules/outlook/theses/boom.cases.yaml:7:30: recall is an event
                   7 |       recall: {"2025-08-07": 0.5}
                                                    ^^^
                Expected 1 for happened or 0 for not happened.
                """);
    }

    @Test
    void an_unknown_key_of_a_reading() {
        assertThat(file.said("\"2025\": 60", "\"2025\": {value: 60, publishd: 2026-01-20}"))
                .isEqualTo("""
                rules/outlook/theses/boom.cases.yaml:7:40: unknown key "publishd" in 2025
                   7 |       sales.year: {"2025": {value: 60, publishd: 2026-01-20}}
                                                              ^^^^^^^^
                Did you mean "published"?
                """);
    }

    @Test
    void a_reading_published_before_its_period_was_over() {
        assertThat(file.said("\"2025\": 60", "\"2025\": {value: 60, published: 2025-12-20}"))
                .isEqualTo("""
                rules/outlook/theses/boom.cases.yaml:7:51: sales.year was published before 2025 was over
                   7 |       sales.year: {"2025": {value: 60, published: 2025-12-20}}
                                                                         ^^^^^^^^^^
                Expected 2025-12-31 or later.
                """);
    }

    @Test
    void an_unknown_grade() {
        assertThat(file.said("\"2025\": 60", "\"2025\": {value: 60, grade: D}")).isEqualTo("""
                rules/outlook/theses/boom.cases.yaml:7:47: grade "D" is unknown
                   7 |       sales.year: {"2025": {value: 60, grade: D}}
                                                                     ^
                Expected A, B or C. Did you mean "A"?
                """);
    }

    @Test
    void an_unknown_metric_taken_away() {
        assertThat(file.said("    set:", "    unset: [slaes]\n    set:")).isEqualTo("""
                rules/outlook/theses/boom.cases.yaml:6:13: unset "slaes" is unknown
                   6 |     unset: [slaes]
                                   ^^^^^
                Metrics are defined in facts/metrics.yaml. Did you mean "sales"?
                """);
    }

    @Test
    void a_stale_metric_without_a_reading() {
        assertThat(file.said("    set:", "    stale: [growth]\n    set:")).isEqualTo("""
                rules/outlook/theses/boom.cases.yaml:6:13: stale "growth" is unknown
                   6 |     stale: [growth]
                                   ^^^^^^
                Only a metric with a reading can be stale.
                """);
    }

    @Test
    void a_stale_event() {
        assertThat(file.said("sales.year: {\"2025\": 60}", "recall: {\"2025-08-07\": 1}\n    stale: [recall]"))
                .isEqualTo("""
                rules/outlook/theses/boom.cases.yaml:8:12: recall is never stale
                   8 |     stale: [recall]
                                  ^
                Its stale-after is never.
                """);
    }
}
