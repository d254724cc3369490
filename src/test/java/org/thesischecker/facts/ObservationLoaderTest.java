package org.thesischecker.facts;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.thesischecker.facts.FactsFolder.HEADER;
import static org.thesischecker.facts.FactsFolder.ROW;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thesischecker.model.Bound;
import org.thesischecker.model.Grade;
import org.thesischecker.model.Observation;
import org.thesischecker.model.Period;
import org.thesischecker.model.Place;
import org.thesischecker.model.Status;
import org.thesischecker.model.Unit;
import org.thesischecker.source.Loaded;
import org.thesischecker.source.SourceText;

class ObservationLoaderTest {

    @TempDir
    private Path root;

    @Test
    void a_row_becomes_an_observation() {
        Observations facts = folder().withRows(
                        "capex.quarter,2025Q3,97.5,at-least,USD_bn,2025-10-30,inferred,2026-11-24,derived,B,Reuters,"
                                + "https://example.org/b,\"sum, of \"\"four\"\" companies\"")
                .loaded();

        assertThat(facts.all())
                .containsExactly(new Observation(
                        "capex.quarter",
                        Period.parse("2025Q3"),
                        new java.math.BigDecimal("97.5"),
                        Bound.AT_LEAST,
                        new Unit("USD_bn"),
                        LocalDate.parse("2025-10-30"),
                        true,
                        LocalDate.parse("2026-11-24"),
                        Status.DERIVED,
                        Grade.B,
                        "Reuters",
                        "https://example.org/b",
                        "sum, of \"four\" companies",
                        new Place(SourceText.shown(root.resolve("a.csv")), 2, 1)));
    }

    @Test
    void columns_may_stand_in_any_order() {
        String content = "note,url,source,grade,status,entered,dated,published,unit,bound,value,period,metric\n"
                + ",https://example.org/a,CAAM,A,actual,2026-11-24,,2025-10-14,million_units,,3.226,2025-09,sales.month\n";

        assertThat(withoutPlace(folder().with("a.csv", content)))
                .isEqualTo(withoutPlace(new FactsFolder(root.resolve("other")).withRows(ROW)));
    }

    @Test
    void json_holds_the_same_rows() {
        String content = """
                [{"metric": "sales.month", "period": "2025-09", "value": 3.226, "unit": "million_units",
                  "published": "2025-10-14", "entered": "2026-11-24", "status": "actual", "grade": "A",
                  "source": "CAAM", "url": "https://example.org/a"}]
                """;

        assertThat(withoutPlace(folder().with("a.json", content)))
                .isEqualTo(withoutPlace(new FactsFolder(root.resolve("other")).withRows(ROW)));
    }

    @Test
    void folders_inside_folders_are_read_and_hidden_ones_are_not() {
        FactsFolder folder =
                folder().with("x/y/b.csv", HEADER + "\n" + ROW + "\n").with(".git/c.csv", "nonsense");

        assertThat(folder.loaded().all()).hasSize(1);
    }

    @Test
    void a_folder_that_is_given_twice_counts_once() {
        folder().withRows(ROW);

        var loaded = Observations.load(List.of(root, root.resolve("../" + root.getFileName())));

        assertThat(loaded.value().orElseThrow().all()).hasSize(1);
    }

    @Test
    void several_folders_share_their_dictionaries() {
        folder();
        Path other = root.resolveSibling(root.getFileName() + "-more");
        new FactsFolder(other).with("metrics.yaml", "metrics: {}").withRows(ROW);

        var loaded = Observations.load(List.of(root, other));

        assertThat(loaded.value().orElseThrow().all()).hasSize(1);
    }

    @Test
    void a_missing_column_is_named_with_its_misspelling() {
        assertThat(folder().with("a.csv", HEADER.replace("unit", "units") + "\n" + ROW + "\n")
                        .problems())
                .isEqualTo("""
                        facts/a.csv:1:1: the column "unit" is missing
                           1 | metric,period,value,bound,units,published,dated,entered,status,grade,source,...
                               ^
                        Expected metric,period,value,bound,unit,published,dated,entered,status,grade,source,url,note.
                        facts/a.csv:1:27: unknown column "units"
                           1 | metric,period,value,bound,units,published,dated,entered,status,grade,source,...
                                                         ^^^^^
                        Did you mean "unit"?""");
    }

    @Test
    void an_extra_column_is_refused() {
        assertThat(folder().with("a.csv", HEADER + ",checked\n" + ROW + ",yes\n")
                        .problems())
                .isEqualTo("""
                        facts/a.csv:1:85: unknown column "checked"
                           1 | ...alue,bound,unit,published,dated,entered,status,grade,source,url,note,checked
                                                                                                       ^^^^^^^
                        Expected metric,period,value,bound,unit,published,dated,entered,status,grade,source,url,note.""");
    }

    @Test
    void a_column_that_stands_twice_is_refused() {
        assertThat(folder().with("a.csv", HEADER + ",note\n" + ROW + ",\n").problems())
                .startsWith("facts/a.csv:1:85: the column \"note\" stands here twice");
    }

    @Test
    void a_row_with_too_few_or_too_many_cells_is_refused() {
        assertThat(folder().withRows(ROW + "January, February").problems()).isEqualTo("""
                        facts/a.csv:2:109: the header has 13 columns, this row 14
                           2 | ...2025-10-14,,2026-11-24,actual,A,CAAM,https://example.org/a,January, February
                                                                                                     ^^^^^^^^^
                        A text that holds a comma stands in double quotes.""");
        assertThat(folder().withRows(ROW.replace("CAAM", "CAAM, Beijing")).problems())
                .isEqualTo("""
                        facts/a.csv:2:79: the header has 13 columns, this row 14; url does not fit
                           2 | ...n_units,2025-10-14,,2026-11-24,actual,A,CAAM, Beijing,https://example.org/a,
                                                                               ^^^^^^^^
                        A text that holds a comma stands in double quotes.""");
        assertThat(folder().withRows(ROW.replace("3.226", "3,226")).problems()).isEqualTo("""
                        facts/a.csv:2:23: the header has 13 columns, this row 14; bound does not fit
                           2 | sales.month,2025-09,3,226,,million_units,2025-10-14,,2026-11-24,actual,A,CAA...
                                                     ^^^
                        A decimal point, not a comma: 3.226.""");
        assertThat(folder().withRows(ROW.replace("3.226,,", "3.226,")).problems())
                .isEqualTo("""
                        facts/a.csv:2:27: the header has 13 columns, this row 12; bound does not fit
                           2 | sales.month,2025-09,3.226,million_units,2025-10-14,,2026-11-24,actual,A,CAAM...
                                                         ^^^^^^^^^^^^^
                        A cell is missing here or before; an empty cell has its comma, too.""");
        assertThat(folder().withRows(ROW.substring(0, ROW.length() - 1)).problems())
                .isEqualTo("""
                        facts/a.csv:2: the header has 13 columns, this row 12
                           2 | sales.month,2025-09,3.226,,million_units,2025-10-14,,2026-11-24,actual,A,CAA...
                        Missing at the end: note. An empty cell has its comma, too.""");
    }

    @Test
    void semicolons_between_the_cells_are_told_once() {
        String rows = (HEADER + "\n" + ROW + "\n" + ROW + "\n").replace(',', ';');

        assertThat(folder().with("a.csv", rows).problems()).isEqualTo("""
                        facts/a.csv:1: the cells are separated by semicolons
                           1 | metric;period;value;bound;unit;published;dated;entered;status;grade;source;u...
                        Save it with commas between the cells, and numbers with a decimal point.""");
        assertThat(folder().with("a.csv", HEADER + rows.substring(HEADER.length()))
                        .problems())
                .isEqualTo("""
                        facts/a.csv:2: the cells are separated by semicolons
                           2 | sales.month;2025-09;3.226;;million_units;2025-10-14;;2026-11-24;actual;A;CAA...
                        Save it with commas between the cells, and numbers with a decimal point.""");
    }

    @Test
    void a_quoted_newline_is_refused() {
        assertThat(folder().withRows(ROW + "\"first", "second\"", ROW + "x", "y")
                        .problems())
                .isEqualTo("""
                        facts/a.csv:2:106: a quoted cell does not end as it should
                           2 | ...lion_units,2025-10-14,,2026-11-24,actual,A,CAAM,https://example.org/a,"first
                                                                                                             ^
                        It ends with a quote in the line it starts in; a quote inside it is doubled.
                        facts/a.csv:5: the header has 13 columns, this row 1
                           5 | y
                        Missing at the end: period, value, bound, unit, published, dated, entered, status, grade, source, url, note. An empty cell has its comma, too.""");
    }

    @Test
    void a_byte_order_mark_and_crlf_are_accepted_and_noted() {
        Observations facts = folder().with("a.csv", "\uFEFF" + HEADER + "\r\n" + ROW + "\r\n")
                .loaded();

        assertThat(facts.all()).extracting(Observation::note).containsExactly("");
        assertThat(notes(facts, "2026-11-24")).isEqualTo("""
                        facts/a.csv: it starts with a byte-order mark
                        Save it as UTF-8 without one.
                        facts/a.csv: lines end with CR LF
                        Save it with line feeds, as the others.""");
    }

    @Test
    void a_line_of_ten_megabytes_is_refused() {
        assertThat(folder().withRows(ROW + "x".repeat(10_000_000)).problems())
                .isEqualTo("facts/a.csv:2: a line longer than 64 KB\nIs it a file of observations?");
    }

    @Test
    void a_line_of_64_kilobytes_is_read() {
        assertThat(folder().withRows(ROW + "x".repeat(64 * 1024 - ROW.length())).problems())
                .isEmpty();
    }

    @Test
    void bytes_that_are_no_utf8_are_shown_in_their_line() {
        byte[] content = (HEADER + "\n" + ROW + "caf\u00e9\n").getBytes(ISO_8859_1);

        assertThat(folder().with("a.csv", content).problems()).isEqualTo("""
                        facts/a.csv:2:104: byte 0xE9 is no UTF-8
                           2 | ...illion_units,2025-10-14,,2026-11-24,actual,A,CAAM,https://example.org/a,caf\uFFFD
                                                                                                             ^
                        Save the file as UTF-8.""");
    }

    @Test
    void a_control_character_is_refused_and_never_printed() {
        assertThat(folder().withRows(ROW + "\u001b[2J").problems())
                .contains("facts/a.csv:2:101: the invisible character U+001B")
                .doesNotContain("\u001b");
    }

    @Test
    void an_empty_line_is_refused() {
        assertThat(folder().withRows(ROW, "", ROW.replace("2025-10-14", "2025-10-15"))
                        .problems())
                .isEqualTo("facts/a.csv:3: an empty line\nRemove it.");
    }

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

    @Test
    void json_that_is_broken_is_told_in_our_words() {
        assertThat(folder().with("a.json", "[{\n").problems()).isEqualTo("""
                        facts/a.json:1:3: not JSON: the file ends too early
                           1 | [{
                                 ^
                        A bracket, a brace or a quote is not closed.""");
        assertThat(folder().with("a.json", "[\n {\"metric\": sales}]\n").problems())
                .isEqualTo("""
                        facts/a.json:2:13: not JSON from here on
                           2 |  {"metric": sales}]
                                           ^
                        JSON has texts and keys in double quotes, a colon after a key, a comma between two entries, none after the last.""");
        assertThat(folder().with("a.json", "[{\"metric\": \"x\",}]\n").problems())
                .startsWith("facts/a.json:1:17: not JSON from here on\n")
                .doesNotContain("Source");
    }

    @Test
    void json_with_a_misspelt_a_missing_and_a_wrong_field_is_refused() {
        String content = """
                [{"metric": "sales.month", "period": "2025-09", "value": null, "unit": "million_units",
                  "publishd": "2025-10-14", "entered": "2026-11-24"}, 7,
                 {"metric": "sales.month"}]
                """;

        assertThat(folder().with("a.json", content).problems())
                .startsWith("""
                        facts/a.json:1:58: value is no plain text or number
                           1 | [{"metric": "sales.month", "period": "2025-09", "value": null, "unit": "mill...
                                                                                        ^
                        Expected one value.
                        facts/a.json:2:3: unknown key "publishd" in an observation
                           2 |   "publishd": "2025-10-14", "entered": "2026-11-24"}, 7,
                                 ^^^^^^^^^^
                        Did you mean "published"?
                        facts/a.json:2:55: no observation
                        """)
                .contains("facts/a.json:3:2: \"period\" is missing in an observation");
    }

    @Test
    void json_numbers_are_held_to_the_same_form() {
        String content = """
                [{"metric": "sales.month", "period": "2025-09", "value": 1e400, "unit": "million_units",
                  "published": "2025-10-14", "entered": "2026-11-24", "status": "actual", "grade": "A",
                  "source": "CAAM", "url": "https://example.org/a"}]
                """;

        assertThat(folder().with("a.json", content).problems())
                .contains("facts/a.json:1:58: value \"1e400\" is no plain number");
    }

    @Test
    void json_that_is_no_list_is_refused() {
        assertThat(folder().with("a.json", "{}").problems()).startsWith("facts/a.json:1:1: no list of observations");
    }

    @Test
    void all_problems_are_told_up_to_fifty() {
        String[] rows = IntStream.range(0, 60)
                .mapToObj(index -> ROW.replace("2025-09,3.226", "%d,x".formatted(1900 + index)))
                .toArray(String[]::new);

        assertThat(folder().withRows(rows).load().problems()).hasSize(51);
        assertThat(folder().withRows(rows).problems()).endsWith("""
                        facts/a.csv:27:13: and 70 more from here on
                        They are told once those before are mended.""");
    }

    @Test
    void a_folder_that_is_missing_or_no_folder_is_told() throws IOException {
        Path file = Files.writeString(root.resolve("file"), "");
        FactsFolder folder = folder();

        assertThat(folder.problems(Observations.load(List.of(root.resolve("none"), file))))
                .isEqualTo("""
                        facts/file: it is no folder
                        --facts names a folder; all files in it are read.
                        facts/none: there is no such folder
                        Facts are looked for in facts, or where --facts says.""");
    }

    @Test
    void an_empty_folder_is_told() throws IOException {
        Path empty = Files.createDirectory(root.resolve("empty"));

        assertThat(folder().problems(Observations.load(List.of(empty))))
                .isEqualTo("facts/empty: the folder is empty\nExpected metrics.yaml and .csv files.");
    }

    @Test
    void a_folder_without_facts_or_without_a_dictionary_is_told() throws IOException {
        assertThat(folder().problems())
                .isEqualTo("facts: no facts\nExpected at least one .csv or .json file with observations.");

        FactsFolder folder = folder().withRows(ROW);
        Files.delete(root.resolve("metrics.yaml"));
        assertThat(folder.problems())
                .isEqualTo("facts: no metrics.yaml\nIt defines every metric that the facts are about.");
    }

    @Test
    void a_file_without_rows_alone_is_no_success() {
        assertThat(folder().withRows().with("a.csv", HEADER + "\n").problems())
                .isEqualTo("facts/a.csv: no observation, here or in another file\nA row follows the header.");
        assertThat(folder().with("a.csv", "").problems())
                .isEqualTo("facts/a.csv: the file is empty\nIts first line is the header.");
    }

    @Test
    void a_link_to_a_folder_is_followed() throws IOException {
        FactsFolder folder = folder().withRows(ROW);
        Path link = Files.createSymbolicLink(root.resolveSibling(root.getFileName() + "-link"), root);

        Loaded<Observations> linked = Observations.load(List.of(link));

        assertThat(linked.problems()).isEmpty();
        assertThat(linked.value().orElseThrow().all())
                .singleElement()
                .satisfies(row -> assertThat(row.place().file()).isEqualTo(SourceText.shown(link) + "/a.csv"));
        assertThat(Observations.load(List.of(root, link)).value().orElseThrow().all())
                .hasSameSizeAs(folder.loaded().all());
    }

    @Test
    void a_link_that_leads_nowhere_is_told() throws IOException {
        Path link = Files.createSymbolicLink(root.resolve("link"), Path.of("moved/away"));

        assertThat(folder().problems(Observations.load(List.of(link)))).isEqualTo("""
                        facts/link: the link leads nowhere
                        It points to moved/away, which cannot be reached.""");
    }

    @Test
    void a_link_that_leads_to_itself_is_told() throws IOException {
        Path link = Files.createSymbolicLink(root.resolve("link"), Path.of("link"));

        assertThat(folder().problems(Observations.load(List.of(link)))).isEqualTo("""
                        facts/link: the link leads nowhere
                        It points to link, which cannot be reached.""");
    }

    @Test
    void a_link_to_a_folder_inside_the_facts_is_not_skipped_in_silence() throws IOException {
        FactsFolder folder = folder().withRows(ROW);
        Files.createSymbolicLink(root.resolve("round"), root);

        assertThat(folder.problems()).isEqualTo("""
                        facts/round: a link to a folder, inside a folder
                        Name that folder with --facts, too.""");
    }

    @ParameterizedTest
    @CsvSource({"p.csv", "p.json", "metrics.yaml"})
    void a_pipe_or_a_device_is_never_read(String name) throws IOException, InterruptedException {
        FactsFolder folder = folder().withRows(ROW);
        Path inner = Files.createDirectories(root.resolve("x"));
        new ProcessBuilder("mkfifo", inner.resolve("pipe").toString()).start().waitFor();
        Files.createSymbolicLink(inner.resolve(name), Path.of("pipe"));

        assertThat(folder.problems()).isEqualTo("""
                        facts/x/%s: it is no regular file
                        Pipes and devices are not read: put a file in its place.""".formatted(name));
    }

    @ParameterizedTest
    @CsvSource({"x.csv", "x.json", "y/metrics.yaml"})
    void a_folder_in_place_of_a_file_is_not_skipped_in_silence(String name) {
        FactsFolder folder = folder().withRows(ROW).with(name + "/b.csv", HEADER + "\n");

        assertThat(folder.problems()).isEqualTo("""
                        facts/%s: it is a folder
                        Expected a file of this name: rename the folder, or move it away.""".formatted(name));
    }

    @Test
    void an_unreadable_file_is_told() throws IOException {
        FactsFolder folder = folder().withRows(ROW);
        Files.createSymbolicLink(root.resolve("gone.csv"), root.resolve("nowhere"));

        assertThat(folder.problems().replace(root.toString(), "facts")).isEqualTo("""
                        facts/gone.csv: the link leads nowhere
                        It points to facts/nowhere, which cannot be reached.""");
    }

    private FactsFolder folder() {
        return new FactsFolder(root);
    }

    private String withValue(String value) {
        return folder().withRows(ROW.replace("3.226", value)).problems();
    }

    private static List<String> withoutPlace(FactsFolder folder) {
        return folder.loaded().all().stream().map(Canonical::line).toList();
    }

    private String notes(Observations facts, String today) {
        return facts.notes(LocalDate.parse(today)).stream()
                .map(note -> note.text().replace(SourceText.shown(root), "facts"))
                .collect(Collectors.joining("\n"));
    }
}
