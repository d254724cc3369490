package org.thesischecker.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thesischecker.explain.Explanation;
import org.thesischecker.explain.TeaBook;
import org.thesischecker.model.View;

class DueReadingsTest {

    @TempDir
    private Path folder;

    private TeaBook tea;

    @BeforeEach
    void book() {
        tea = TeaBook.in(folder);
    }

    @Test
    void the_next_period_of_each_series_is_due_with_the_page_of_the_last_reading() {
        List<ExpectedReading> readings = readings("2025-10-31", Optional.empty());

        assertThat(readings)
                .extracting(DueReadingsTest::words)
                .containsExactly(
                        "2025-11-10 DUE tea.cups.month 2025-10, last 2025-09 https://example.org/09",
                        "2025-11-10 DUE tea.price.month 2025-10, last 2025-09 https://example.org/blog",
                        "2026-01-20 DUE tea.cups.annual 2025");
    }

    @Test
    void a_series_is_stale_when_a_newer_reading_was_expected_and_every_period_since_is_told() {
        assertThat(readings("2025-12-20", Optional.empty()))
                .extracting(DueReadingsTest::words)
                .contains(
                        "2025-11-10 STALE tea.cups.month 2025-10, last 2025-09 https://example.org/09",
                        "2025-12-10 STALE tea.cups.month 2025-11, last 2025-09 https://example.org/09");
    }

    @Test
    void a_pinned_period_is_missing_from_the_day_after_it_was_due() {
        tea.with("facts/tea.csv", tea.content("facts/tea.csv").replaceAll("tea.cups.annual,2025.*\n", ""));

        assertThat(readings("2026-01-20", Optional.empty()))
                .extracting(DueReadingsTest::words)
                .contains("2026-01-20 DUE tea.cups.annual 2025");
        assertThat(readings("2026-01-21", Optional.empty()))
                .extracting(DueReadingsTest::words)
                .contains("2026-01-20 MISSING tea.cups.annual 2025");
    }

    @Test
    void a_day_narrows_to_what_is_expected_by_then_and_looks_at_every_period_before_it() {
        assertThat(readings("2025-10-31", Optional.of("2025-11-09"))).isEmpty();
        assertThat(readings("2025-10-31", Optional.of("2025-12-10")))
                .extracting(ExpectedReading::text)
                .containsExactly(
                        "tea.cups.month 2025-10",
                        "tea.price.month 2025-10",
                        "tea.cups.month 2025-11",
                        "tea.price.month 2025-11");
    }

    @Test
    void an_event_without_a_reading_is_missing_and_any_day_will_do() {
        assertThat(due("2025-10-31", "drought", Optional.empty()))
                .singleElement()
                .satisfies(due -> assertThat(due.readings())
                        .extracting(DueReadingsTest::words)
                        .containsExactly("- MISSING tea.ban, any day"));
    }

    @Test
    void a_series_of_days_is_expected_when_the_last_reading_goes_stale() {
        daily();

        assertThat(readings("2025-10-31", Optional.empty()))
                .extracting(DueReadingsTest::words)
                .contains("2025-11-22 DUE tea.price.month, a later day, last 2025-10-08 https://example.org/day");
        assertThat(readings("2025-11-23", Optional.empty()))
                .extracting(DueReadingsTest::words)
                .contains("2025-11-22 STALE tea.price.month, a later day, last 2025-10-08 https://example.org/day");
    }

    @Test
    void a_thesis_that_is_resolved_waits_for_nothing() {
        assertThat(due("2026-02-01", "cups", Optional.empty())).isEmpty();
    }

    @Test
    void a_forecast_that_a_rule_reads_and_nobody_made_is_missing() {
        tea.with(
                "rules/tea-2025/theses/cups.drl",
                tea.content("rules/tea-2025/theses/cups.drl")
                        .replace(
                                "    Metric( id == \"tea.price.month\"",
                                "    Forecast( metric == \"tea.cups.annual\", period == \"2025\", value >= $brisk )\n"
                                        + "    Metric( id == \"tea.price.month\""));

        assertThat(readings("2025-10-31", Optional.empty()))
                .extracting(DueReadingsTest::words)
                .contains("- MISSING forecast tea.cups.annual 2025");
    }

    @Test
    void an_explanation_tells_the_same_readings_and_days() {
        List<String> explained = Explanation.of(
                        tea.book(), tea.observations(), "cups", LocalDate.parse("2025-12-20"), View.PUBLISHED)
                .due()
                .stream()
                .map(due -> due.on() + " " + due.input())
                .toList();

        assertThat(readings("2025-12-20", Optional.empty()))
                .extracting(reading -> reading.on().orElseThrow() + " " + reading.text())
                .isEqualTo(explained);
    }

    /** The series of prices as one of days. */
    private void daily() {
        String metric = "tea.price.month: {name: Price of tea, definition: Made up., unit: percent, kind: measured,\n";
        String dictionary = tea.content("facts/metrics.yaml");
        tea.with(
                "facts/metrics.yaml",
                dictionary.replaceFirst(
                        "(?s)(" + java.util.regex.Pattern.quote(metric.strip()) + "\\s+frequency: )month", "$1day"));
        tea.with("facts/tea.csv", tea.content("facts/tea.csv").replaceAll("tea.price.month,2025-09.*\n", ""));
        tea.row(
                "tea.price.month,2025-10-08,2.5,,percent,2025-10-08,,2025-10-08,actual,A,Tea Board,https://example.org/day,");
        tea.with(
                "rules/tea-2025/theses/cups.drl",
                tea.content("rules/tea-2025/theses/cups.drl")
                        .replace(", period == $month, value < $dear", ", value < $dear"));
    }

    private List<ExpectedReading> readings(String asOf, Optional<String> until) {
        return due(asOf, "cups", until).stream()
                .flatMap(due -> due.readings().stream())
                .toList();
    }

    private List<DueReadings> due(String asOf, String subject, Optional<String> until) {
        return DueReadings.of(
                tea.book(),
                tea.observations(),
                LocalDate.parse(asOf),
                View.PUBLISHED,
                any -> any.id().equals(subject),
                until.map(LocalDate::parse));
    }

    private static String words(ExpectedReading reading) {
        return reading.on().map(LocalDate::toString).orElse("-") + " " + reading.lack() + " " + reading.text()
                + reading.last()
                        .map(last -> ", last " + last.period() + " " + last.url())
                        .orElse("");
    }
}
