package org.thesischecker.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.thesischecker.model.Grade;
import org.thesischecker.model.Period;
import org.thesischecker.model.Place;
import org.thesischecker.model.Problem;
import org.thesischecker.model.Status;
import org.thesischecker.model.Unit;

class FieldsTest {

    private final Problems problems = new Problems();

    @Test
    void fields_are_read_by_type() {
        Fields fields = fields("""
                title: "  Exports  "
                value: 6.740
                days: 20
                on: 2025-10-31
                period: "2025"
                status: forecast
                unit: percent
                listed: true
                tags: [autos, exports]
                groups: [[a, b], [c]]
                parts: {us: American cloud}
                """);

        assertThat(fields.text("title")).isEqualTo("Exports");
        assertThat(fields.decimal("value")).isEqualTo(new BigDecimal("6.740"));
        assertThat(fields.integer("days", 0, 100)).isEqualTo(20);
        assertThat(fields.date("on")).isEqualTo(LocalDate.parse("2025-10-31"));
        assertThat(fields.period("period")).isEqualTo(Period.parse("2025"));
        assertThat(fields.word("status", Status.class)).isEqualTo(Status.FORECAST);
        assertThat(fields.unit("unit", List.of("percent"))).isEqualTo(Unit.PERCENT);
        assertThat(fields.truth("listed")).isTrue();
        assertThat(fields.texts("tags")).containsExactly("autos", "exports");
        assertThat(fields.lists("groups", Conversion.text())).containsExactly(List.of("a", "b"), List.of("c"));
        assertThat(fields.named("parts")).isEqualTo(Map.of("us", "American cloud"));
        fields.done();
        assertThat(messages()).isEmpty();
    }

    @Test
    void what_is_optional_may_be_missing() {
        Fields fields = fields("a: 1\n");

        assertThat(fields.optionalText("note")).isEmpty();
        assertThat(fields.optionalDecimal("value")).isEmpty();
        assertThat(fields.optionalDate("on")).isEmpty();
        assertThat(fields.optionalWord("grade", Grade.class)).isEmpty();
        assertThat(fields.texts("tags")).isEmpty();
        assertThat(fields.named("parts")).isEmpty();
        assertThat(fields.child("forecast")).isEmpty();
        assertThat(fields.children("remarks")).isEmpty();
        assertThat(fields.namedChildren("thresholds")).isEmpty();
        assertThat(problems.isEmpty()).isTrue();
    }

    @Test
    void a_missing_key_is_told_with_its_mapping() {
        Fields fields = fields("thresholds:\n  full-year:\n    value: 1\n");

        fields.namedChildren("thresholds").get("full-year").text("rationale");

        assertThat(messages()).isEqualTo("""
                        a.yaml:2:3: "rationale" is missing in thresholds.full-year
                           2 |   full-year:
                                 ^
                        Add "rationale: ...".""");
    }

    @Test
    void an_unknown_key_is_told_with_the_nearest() {
        Fields fields = fields("title: x\nhorizn: 2025-12-31\nthresholds:\n  a: {valeu: 1}\n");
        fields.text("title");
        fields.optionalDate("horizon");
        fields.namedChildren("thresholds").get("a").optionalDecimal("value");

        fields.done();

        assertThat(messages()).isEqualTo("""
                        a.yaml:2:1: unknown key "horizn" in the thesis
                           2 | horizn: 2025-12-31
                               ^^^^^^
                        Did you mean "horizon"?
                        a.yaml:4:7: unknown key "valeu" in thresholds.a
                           4 |   a: {valeu: 1}
                                     ^^^^^
                        Did you mean "value"?""");
    }

    @Test
    void an_unknown_key_that_is_near_nothing_is_told_with_all_known_ones() {
        Fields fields = fields("colour: red\ntitle: x\n");
        fields.text("title");
        fields.optionalText("owner");

        fields.done();

        assertThat(messages()).endsWith("Known keys: title, owner.");
    }

    @Test
    void each_wrong_value_is_told_where_it_stands() {
        Fields fields = fields("""
                value: 1e4
                days: 2.5
                on: 2025-02-30
                period: FY2025
                status: forcast
                unit: percnt
                listed: yes
                title:
                """);

        fields.decimal("value");
        fields.integer("days", 0, 10);
        fields.date("on");
        fields.period("period");
        fields.word("status", Status.class);
        fields.unit("unit", List.of("percent"));
        fields.truth("listed");
        fields.text("title");

        assertThat(messages()).isEqualTo("""
                        a.yaml:1:8: value "1e4" is no plain number
                           1 | value: 1e4
                                      ^^^
                        Write the digits out, without an exponent, in the metric's unit.
                        a.yaml:2:7: days "2.5" is no whole number from 0 to 10
                           2 | days: 2.5
                                     ^^^
                        a.yaml:3:5: on "2025-02-30" is no day of the calendar
                           3 | on: 2025-02-30
                                   ^^^^^^^^^^
                        Expected a day from 1900 to 2100, such as 2025-10-31.
                        a.yaml:4:9: period "FY2025" is no period
                           4 | period: FY2025
                                       ^^^^^^
                        Expected 2025, 2025H1, 2025Q3, 2025-10 or 2025-10-31; ranges and fiscal years are none.
                        a.yaml:5:9: status "forcast" is unknown
                           5 | status: forcast
                                       ^^^^^^^
                        Expected actual, derived, forecast or printed. Did you mean "forecast"?
                        a.yaml:6:7: unit "percnt" is unknown
                           6 | unit: percnt
                                     ^^^^^^
                        Units are listed in facts/metrics.yaml. Did you mean "percent"?
                        a.yaml:7:9: listed "yes" is neither true nor false
                           7 | listed: yes
                                       ^^^
                        Expected true or false.
                        a.yaml:8:7: title is empty
                           8 | title:
                                     ^""");
    }

    @Test
    void a_value_of_another_shape_is_told() {
        Fields fields = fields("title: [a]\ntags: autos\nthresholds: [1]\nforecast: 7\nremarks: [x]\n");

        fields.text("title");
        fields.texts("tags");
        fields.namedChildren("thresholds");
        fields.child("forecast");
        fields.children("remarks");

        assertThat(messages())
                .contains("a.yaml:1:8: title is a list; expected a single value")
                .contains("a.yaml:2:7: tags is a single value; expected a list")
                .contains("a.yaml:3:13: thresholds is a list; expected \"name: ...\" lines")
                .contains("a.yaml:4:11: forecast is a single value; expected \"key: value\" lines")
                .contains("a.yaml:5:11: remarks is a single value; expected \"key: value\" lines");
    }

    @Test
    void a_file_that_is_no_mapping_is_told_once() {
        Fields fields = fields("- a\n");

        fields.text("title");
        fields.done();

        assertThat(messages()).isEqualTo("""
                        a.yaml:1:1: expected "key: value" lines of the thesis
                           1 | - a
                               ^
                        Found a list.""");
    }

    @Test
    void an_escaped_control_character_is_refused() {
        Fields fields = fields("title: \"\\e[2J\"\n");

        fields.text("title");

        assertThat(messages()).contains("holds an invisible character").doesNotContain("\u001b");
    }

    @Test
    void beyond_fifty_only_the_number_is_told() {
        for (int line = 1; line <= 52; line++) {
            problems.add(Problem.at(new Place("a", line, 1), "wrong", ""));
        }

        assertThat(problems.all()).hasSize(51);
        assertThat(problems.all().get(50).text())
                .isEqualTo("a:51:1: and 2 more from here on\nThey are told once those before are mended.");
    }

    @Test
    void the_nearest_name_is_found() {
        List<String> known = List.of("percent", "percentage_points", "USD_bn", "ratio");

        assertThat(Nearest.to("percnt", known)).contains("percent");
        assertThat(Nearest.to("Percent", known)).contains("percent");
        assertThat(Nearest.to("usd-bn", known)).contains("USD_bn");
        assertThat(Nearest.to("kilogram", known)).isEmpty();
        assertThat(Nearest.to("", known)).isEmpty();
        assertThat(Nearest.to("ab", List.of("ac", "aa"))).contains("aa");
        assertThat(Nearest.listed(List.of("a", "b", "c"))).isEqualTo("a, b or c");
        assertThat(Nearest.listed(List.of("a"))).isEqualTo("a");
        assertThat(Nearest.listed(List.of())).isEmpty();
    }

    private Fields fields(String content) {
        return SourceTreeReader.read(SourceText.of("a.yaml", content))
                .value()
                .orElseThrow()
                .fields("the thesis", problems);
    }

    private String messages() {
        return problems.all().stream().map(Problem::text).collect(Collectors.joining("\n"));
    }
}
