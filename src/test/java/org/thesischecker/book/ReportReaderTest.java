package org.thesischecker.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said of a report.yaml that does not fit. */
class ReportReaderTest {

    @TempDir
    private Path folder;

    private BookFolder book;

    @BeforeEach
    void write() {
        book = new BookFolder(folder);
    }

    @Test
    void a_report_without_places() {
        assertThat(book.changed("report.yaml", "places:\n  intro: The opening\n  RF: Risk factors\n", "")
                        .said())
                .isEqualTo("""
                rules/outlook/report.yaml:1:1: "places" is missing in the report
                   1 | title: Outlook
                       ^
                It holds one line for each place that theses cite, such as intro: The opening paragraphs.

                rules/outlook/report.yaml:7:12: place "intro" is no place of the report
                   7 |     place: intro
                                  ^^^^^
                Places are listed in report.yaml.

                rules/outlook/report.yaml:15:12: place "intro" is no place of the report
                  15 |     place: intro
                                  ^^^^^
                Places are listed in report.yaml.

                rules/outlook/risk-factors/friction.yaml:3:8: place "RF" is no place of the report
                   3 | place: RF
                              ^^
                Places are listed in report.yaml.

                rules/outlook/theses/boom.yaml:4:8: place "intro, RF" is no place of the report
                   4 | place: intro, RF
                              ^^^^^^^^^
                Places are listed in report.yaml.
                """);
    }

    @Test
    void a_day_that_is_none() {
        assertThat(book.changed("report.yaml", "2025-05-29", "2025-02-30").said())
                .isEqualTo("""
                rules/outlook/report.yaml:3:12: published "2025-02-30" is no day of the calendar
                   3 | published: 2025-02-30
                                  ^^^^^^^^^^
                Expected a day from 1900 to 2100, such as 2025-10-31.
                """);
    }

    @Test
    void a_printed_number_of_an_unknown_metric() {
        assertThat(book.changed("report.yaml", "metric: sales.year", "metric: sales.yaer")
                        .said())
                .isEqualTo("""
                rules/outlook/report.yaml:11:13: metric "sales.yaer" is unknown
                  11 |     metric: sales.yaer
                                   ^^^^^^^^^^
                Metrics are defined in facts/metrics.yaml. Did you mean "sales.year"?
                """);
    }

    @Test
    void a_printed_number_of_another_frequency_and_unit() {
        assertThat(book.changed(
                                "report.yaml",
                                "period: \"2024\"\n    value: 50\n    unit: tons",
                                "period: 2024Q1\n    value: 50\n    unit: percent")
                        .said())
                .isEqualTo("""
                rules/outlook/report.yaml:12:13: 2024Q1 is a quarter, but sales.year has one figure a year
                  12 |     period: 2024Q1
                                   ^^^^^^
                Its frequency is defined in facts/metrics.yaml:1.

                rules/outlook/report.yaml:14:11: sales.year is in tons, not in percent
                  14 |     unit: percent
                                 ^^^^^^^
                Its unit is defined in facts/metrics.yaml:1.
                """);
    }

    @Test
    void a_printed_number_at_an_unknown_place() {
        assertThat(book.changed(
                                "report.yaml",
                                "statement: Sales of 2024\n    place: intro",
                                "statement: Sales of 2024\n    place: intor")
                        .said())
                .isEqualTo("""
                rules/outlook/report.yaml:10:12: place "intor" is no place of the report
                  10 |     place: intor
                                  ^^^^^
                Places are listed in report.yaml. Did you mean "intro"?
                """);
    }

    @Test
    void an_unknown_key_of_the_report() {
        assertThat(book.changed("report.yaml", "publisher:", "publsher:").said())
                .isEqualTo("""
                rules/outlook/report.yaml:1:1: "publisher" is missing in the report
                   1 | title: Outlook
                       ^
                Add "publisher: ...".

                rules/outlook/report.yaml:2:1: unknown key "publsher" in the report
                   2 | publsher: Broker
                       ^^^^^^^^
                Did you mean "publisher"?
                """);
    }

    @Test
    void a_claim_that_cannot_be_encoded_has_a_reason() {
        assertThat(book.changed("report.yaml", "    reason: A moat has no measure.\n", "")
                        .said())
                .isEqualTo("""
                rules/outlook/report.yaml:16:5: "reason" is missing in not-encodable
                  16 |   - id: moats
                           ^
                Add "reason: ...".
                """);
    }

    @Test
    void the_edition_may_be_told() {
        assertThat(book.changed(
                                "report.yaml",
                                "publisher: Broker",
                                "publisher: Broker\noriginal-language: zh\nmarket-data-as-of: 2025-05-27\nrelay: {publisher: Relay, language: en, note: Machine translation.}")
                        .said())
                .isEmpty();
        assertThat(book.loaded().report().edition())
                .isEqualTo(new Report.Edition(
                        "zh",
                        Optional.of(new Report.Relay("Relay", "en", "", "Machine translation.")),
                        Optional.of(LocalDate.parse("2025-05-27"))));
    }
}
