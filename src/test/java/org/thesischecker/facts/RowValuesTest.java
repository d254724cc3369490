package org.thesischecker.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thesischecker.facts.FactsFolder.HEADER;
import static org.thesischecker.facts.FactsFolder.ROW;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thesischecker.source.SourceText;

/** What stands in the cells of a row, and what is said when something else does. */
class RowValuesTest {

    @TempDir
    private Path root;

    @Test
    void a_value_that_is_not_available_is_refused() {
        assertThat(withValue("N/A")).isEqualTo("""
                        facts/a.csv:2:21: value "N/A" is no plain number
                           2 | sales.month,2025-09,N/A,,million_units,2025-10-14,,2026-11-24,actual,A,CAAM,...
                                                   ^^^
                        A figure that is not known is left out; nothing stands for it.""");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "~~|value is empty|A figure that is not known is left out; nothing stands for it.",
                "NaN|value \"NaN\" is no plain number|A figure that is not known is left out; nothing stands for it.",
                "1e400|value \"1e400\" is no plain number|Write the digits out, without an exponent, in the metric's unit.",
                "\"1,5\"|value \"1,5\" is no plain number|Decimals are written with a point, thousands without a separator.",
                "12%|value \"12%\" is no plain number|Write the number alone; the unit says that it is percent.",
                "007|value \"007\" is no plain number|Expected no leading zeros, at most 18 digits before the point and 12 after it.",
                "abc|value \"abc\" is no plain number|Expected digits with at most one point, such as 6.74 or -3.8.",
                "101|value 101 of sales.month is outside its range|Expected 0 to 100 million_units (facts/metrics.yaml:5).",
            })
    void a_wrong_value_is_told_with_what_may_help(String value, String complaint, String advice) {
        assertThat(withValue(value)).contains(":2:21: " + complaint + "\n").endsWith("\n" + advice);
    }

    @Test
    void an_unknown_unit_is_told_with_the_one_of_the_dictionary() {
        String row = "sales.yoy,2025-09,14.9,,percnt,2025-10-14,,2026-11-24,actual,A,CAAM,https://example.org/a,";

        assertThat(folder().withRows(row).problems()).isEqualTo("""
                        facts/a.csv:2:25: unknown unit "percnt" for sales.yoy
                           2 | sales.yoy,2025-09,14.9,,percnt,2025-10-14,,2026-11-24,actual,A,CAAM,https://...
                                                       ^^^^^^
                        Expected percent (facts/metrics.yaml:28). Did you mean "percent"?""");
    }

    @Test
    void a_unit_other_than_the_dictionarys_is_refused() {
        assertThat(folder().withRows(ROW.replace("million_units", "USD_bn")).problems())
                .isEqualTo("""
                        facts/a.csv:2:28: unit USD_bn for sales.month, which is in million_units
                           2 | sales.month,2025-09,3.226,,USD_bn,2025-10-14,,2026-11-24,actual,A,CAAM,https...
                                                          ^^^^^^
                        Expected million_units (facts/metrics.yaml:5). Units are checked, never converted.""");
    }

    @Test
    void an_unknown_metric_is_told_with_the_nearest() {
        assertThat(folder().withRows(ROW.replace("sales.month", "sale.month")).problems())
                .isEqualTo("""
                        facts/a.csv:2:1: unknown metric "sale.month"
                           2 | sale.month,2025-09,3.226,,million_units,2025-10-14,,2026-11-24,actual,A,CAAM...
                               ^^^^^^^^^^
                        It stands in no metrics.yaml. Did you mean "sales.month"?""");
    }

    @Test
    void an_impossible_date_is_refused() {
        assertThat(folder().withRows(ROW.replace("2025-10-14", "2025-02-30")).problems())
                .isEqualTo("""
                        facts/a.csv:2:42: published "2025-02-30" is no day of the calendar
                           2 | sales.month,2025-09,3.226,,million_units,2025-02-30,,2026-11-24,actual,A,CAA...
                                                                        ^^^^^^^^^^
                        Expected a day from 1900 to 2100, such as 2025-10-31.""");
    }

    @Test
    void a_measured_period_is_not_published_before_it_ended() {
        assertThat(folder().withRows(ROW.replace("2025-10-14", "2025-09-29")).problems())
                .isEqualTo("""
                        facts/a.csv:2:42: published 2025-09-29 before the period 2025-09 ended
                           2 | sales.month,2025-09,3.226,,million_units,2025-09-29,,2026-11-24,actual,A,CAA...
                                                                        ^^^^^^^^^^
                        A figure is measured on 2025-09-30 at the earliest; an estimate has the status forecast.""");
        assertThat(folder().withRows(ROW.replace("2025-10-14", "2025-09-30")).problems())
                .isEmpty();
    }

    @Test
    void a_forecast_and_a_step_may_be_published_before_their_period() {
        String forecast = ROW.replace("2025-10-14", "2025-05-29").replace("actual", "forecast");
        String step = "duty,2025-11-10,20,,percent,2025-10-30,,2026-11-24,actual,A,USTR,https://example.org/d,";

        assertThat(folder().withRows(forecast, step).problems()).isEmpty();
    }

    @Test
    void a_row_is_not_entered_before_it_is_published() {
        assertThat(folder().withRows(ROW.replace("2026-11-24", "2025-10-13")).problems())
                .isEqualTo("""
                        facts/a.csv:2:54: entered 2025-10-13 is before published 2025-10-14
                           2 | sales.month,2025-09,3.226,,million_units,2025-10-14,,2025-10-13,actual,A,CAA...
                                                                                    ^^^^^^^^^^
                        A figure comes into these files on the day it is public or later.""");
    }

    @Test
    void a_row_that_is_not_public_yet_is_noted() {
        Observations facts = folder().withRows(ROW).loaded();

        assertThat(notes(facts, "2025-10-13")).isEqualTo("""
                        facts/a.csv:2:1: sales.month 2025-09 is published on 2025-10-14
                        No review sees it before that day; today is 2025-10-13.""");
        assertThat(notes(facts, "2025-10-14")).isEmpty();
    }

    @Test
    void a_preferred_source_without_a_row_is_noted() {
        Observations facts = folder().withRows(ROW.replace("CAAM", "CAMM")).loaded();

        assertThat(notes(facts, "2026-11-24")).isEqualTo("""
                        facts/metrics.yaml:5:3: no row is from the preferred source "CAAM"
                        Did you mean "CAMM"?""");
    }

    @ParameterizedTest
    @CsvSource({"2025-2026", "FY2025", "2025/26", "2025Q5", "2025H3", "Q3 2025", "25-10"})
    void a_range_or_a_fiscal_year_is_no_period(String period) {
        assertThat(folder().withRows(ROW.replace("2025-09", period)).problems())
                .contains("facts/a.csv:2:13: period \"%s\" is no period\n".formatted(period))
                .endsWith("Expected 2025, 2025H1, 2025Q3, 2025-10 or 2025-10-31; ranges and fiscal years are none.");
    }

    @ParameterizedTest
    @CsvSource({"2025-13", "2025-02-30", "1025-01"})
    void a_period_outside_the_calendar_is_refused(String period) {
        assertThat(folder().withRows(ROW.replace("2025-09", period)).problems())
                .contains("period \"%s\" is not in the calendar\n".formatted(period));
    }

    @Test
    void a_period_of_another_frequency_is_refused() {
        assertThat(folder().withRows(ROW.replace("2025-09", "2025Q3")).problems())
                .isEqualTo("""
                        facts/a.csv:2:13: period 2025Q3 of sales.month is a quarter
                           2 | sales.month,2025Q3,3.226,,million_units,2025-10-14,,2026-11-24,actual,A,CAAM...
                                           ^^^^^^
                        Expected a month, such as 2025-10 (facts/metrics.yaml:5).""");
    }

    @Test
    void an_event_happened_or_did_not() {
        String event = "model.released,2025-08-07,2,,boolean,2025-08-07,,2026-11-24,actual,A,X,https://example.org/e,";

        assertThat(folder().withRows(event).problems()).isEqualTo("""
                        facts/a.csv:2:27: value 2 of the event model.released
                           2 | model.released,2025-08-07,2,,boolean,2025-08-07,,2026-11-24,actual,A,X,https...
                                                         ^
                        Expected 1 for happened, or 0 for not happened as seen on the day.""");
    }

    @Test
    void a_misprint_may_be_out_of_range() {
        assertThat(folder().withRows(ROW.replace("3.226", "3226").replace("actual", "printed"))
                        .problems())
                .isEmpty();
    }

    @Test
    void misspelt_words_are_told_with_the_right_ones() {
        String row = ROW.replace("actual,A", "actul,a")
                .replace("3.226,,", "3.226,atleast,")
                .replace("14,,2026", "14,guess,2026");

        assertThat(folder().withRows(row).problems())
                .contains("status \"actul\" is unknown")
                .contains("Expected actual, derived, forecast or printed. Did you mean \"actual\"?")
                .contains("grade \"a\" is unknown")
                .contains(
                        "Expected A (issuer or official statistics), B (press or broker) or C (aggregator or disputed).")
                .contains("bound \"atleast\" is unknown")
                .contains("Expected nothing for a plain value, at-least or at-most. Did you mean \"at-least\"?")
                .contains("dated \"guess\" is unknown")
                .contains("Expected nothing, or inferred where the day of publication is.");
    }

    @Test
    void a_row_says_who_measured_it_and_where_it_was_read() {
        assertThat(folder().withRows(ROW.replace("CAAM,https://example.org/a", ","))
                        .problems())
                .contains("facts/a.csv:2:74: source is empty\n")
                .contains("Expected who measured the figure, or whose it is, such as CAAM.")
                .contains("facts/a.csv:2:75: url is empty\n")
                .endsWith("Expected the page where the figure was read, such as https://example.org/page.");
        assertThat(folder().withRows(ROW.replace("https:", "ftp:")).problems())
                .contains("url \"ftp://example.org/a\" is no web address");
    }

    @Test
    void an_empty_unit_is_told_with_where_it_is_found() {
        assertThat(folder().withRows(ROW.replace("million_units", "")).problems())
                .isEqualTo("""
                        facts/a.csv:2:28: unit is empty
                           2 | sales.month,2025-09,3.226,,,2025-10-14,,2026-11-24,actual,A,CAAM,https://exa...
                                                          ^
                        Expected the unit that metrics.yaml gives the metric.""");
    }

    @Test
    void spaces_around_a_text_are_refused() {
        assertThat(folder().withRows(ROW.replace("CAAM", "CAAM ")).problems())
                .contains("source \"CAAM \" has spaces around it");
    }

    @Test
    void the_same_row_twice_is_refused_also_in_another_file() {
        assertThat(folder().withRows(ROW)
                        .with("b/c.csv", HEADER + "\n" + ROW.replace("3.226", "3.2260") + "a note\n")
                        .problems())
                .isEqualTo("""
                        facts/b/c.csv:2:1: the same row stands in facts/a.csv:2
                           2 | sales.month,2025-09,3.2260,,million_units,2025-10-14,,2026-11-24,actual,A,CA...
                               ^
                        Two rows differ in metric, period, source, published or status; a restatement is published later.""");
    }

    @Test
    void another_value_for_the_same_row_is_refused() {
        assertThat(folder().withRows(ROW, ROW.replace("3.226", "3.3")).problems())
                .isEqualTo("""
                        facts/a.csv:3:21: another value for the same row stands in facts/a.csv:2: 3.226
                           3 | sales.month,2025-09,3.3,,million_units,2025-10-14,,2026-11-24,actual,A,CAAM,...
                                                   ^^^
                        Keep the right one. Two rows differ in metric, period, source, published or status; a restatement is published later.""");
    }

    private FactsFolder folder() {
        return new FactsFolder(root);
    }

    private String withValue(String value) {
        return folder().withRows(ROW.replace("3.226", value)).problems();
    }

    private String notes(Observations facts, String today) {
        return facts.notes(LocalDate.parse(today)).stream()
                .map(note -> note.text().replace(SourceText.shown(root), "facts"))
                .collect(Collectors.joining("\n"));
    }
}
