package org.thesischecker.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thesischecker.model.Frequency;
import org.thesischecker.model.MetricDefinition;
import org.thesischecker.model.MetricKind;
import org.thesischecker.model.Place;
import org.thesischecker.model.Unit;
import org.thesischecker.source.SourceText;

class DictionaryLoaderTest {

    private static final String ENTRY = """
            metrics:
              sales.month:
                name: Vehicle sales
                definition: Wholesale.
                unit: percent
                kind: measured
                frequency: month
                due-after: 20
                stale-after: 75
                tolerance: 0.01
                tick: 0.001
                range: [0, 100]
                family: sales
                member: month
            """;

    @TempDir
    private Path root;

    @Test
    void an_entry_becomes_a_definition() {
        Dictionary dictionary = DictionaryLoader.load(List.of(file("metrics.yaml", ENTRY)))
                .value()
                .orElseThrow();

        assertThat(dictionary.metrics())
                .containsExactly(new MetricDefinition(
                        "sales.month",
                        "Vehicle sales",
                        "Wholesale.",
                        Unit.PERCENT,
                        MetricKind.MEASURED,
                        Frequency.MONTH,
                        20,
                        OptionalInt.of(75),
                        new BigDecimal("0.01"),
                        new BigDecimal("0.001"),
                        BigDecimal.ZERO,
                        new BigDecimal("100"),
                        null,
                        "sales",
                        "month",
                        new Place(SourceText.shown(root.resolve("metrics.yaml")), 2, 3)));
    }

    @Test
    void some_units_need_no_definition_and_may_have_one() {
        Path file = file("metrics.yaml", "units:\n  percent: parts of a hundred\n" + ENTRY);

        Dictionary dictionary = DictionaryLoader.load(List.of(file)).value().orElseThrow();

        assertThat(dictionary.unitNames()).containsExactly("boolean", "count", "percent", "percentage_points", "ratio");
        assertThat(dictionary.meaning(Unit.PERCENT)).isEqualTo("parts of a hundred");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "stale-after: 75|stale-after: soon|9:18: stale-after \"soon\" is no number of days",
                "due-after: 20|due-after: -1|8:16: due-after \"-1\" is no whole number from 0 to 3660",
                "unit: percent|unit: percnt|5:11: unit \"percnt\" is unknown",
                "kind: measured|kind: mesured|6:11: kind \"mesured\" is unknown",
                "kind: measured|kind: step|7:16: steps and events happen on a day",
                "frequency: month|frequency: week|7:16: frequency \"week\" is unknown",
                "tolerance: 0.01|tolerance: -1|10:16: tolerance is negative",
                "tick: 0.001|tick: 0|11:11: tick is not above 0",
                "[0, 100]|[100, 0]|12:12: range is no smallest and largest value",
                "[0, 100]|[0]|12:12: range is no smallest and largest value",
                "member: month|membr: month|13:13: family and member go together",
                "sales.month:|Sales month:|2:3: \"Sales month\" is no id of a metric",
                "name: Vehicle sales|title: Vehicle sales|2:3: \"name\" is missing in metrics.sales.month",
            })
    void a_wrong_entry_is_told_where_it_stands(String right, String wrong, String message) {
        assertThat(problems(file("metrics.yaml", ENTRY.replace(right, wrong))))
                .contains("facts/metrics.yaml:" + message);
    }

    @Test
    void an_event_has_the_unit_boolean() {
        String event = ENTRY.replace("measured", "event").replace("month\n    due", "day\n    due");

        assertThat(problems(file("metrics.yaml", event))).isEqualTo("""
                        facts/metrics.yaml:5:11: an event happened or did not
                           5 |     unit: percent
                                         ^^^^^^^
                        Expected unit: boolean.""");
    }

    @Test
    void a_metric_is_defined_once_in_all_files() {
        Path first = file("metrics.yaml", ENTRY);
        Path second = file("more/metrics.yaml", "units:\n  USD_bn: billion dollars\n" + ENTRY);
        Path third = file("most/metrics.yaml", "units:\n  USD_bn: billions of dollars\nmetrics: {}\n");

        assertThat(problems(first, second, third))
                .isEqualTo("""
                        facts/more/metrics.yaml:4:3: the metric "sales.month" is defined already
                           4 |   sales.month:
                                 ^^^^^^^^^^^
                        Its first definition is in facts/metrics.yaml:2.
                        facts/most/metrics.yaml:2:3: the unit "USD_bn" is defined in another file too
                           2 |   USD_bn: billion dollars
                                 ^^^^^^
                        Define it once.""".replace("USD_bn: billion dollars", "USD_bn: billions of dollars"));
    }

    @Test
    void the_members_of_a_family_are_alike() {
        String two = ENTRY
                + ENTRY.replace("metrics:\n", "")
                        .replace("sales.month", "sales.count")
                        .replace("percent", "count");

        assertThat(problems(file("metrics.yaml", two))).isEqualTo("""
                        facts/metrics.yaml:26:13: sales.count differs from sales.month of the same family in unit, kind or frequency
                          26 |     family: sales
                                           ^^^^^
                        The members of a family differ in one dimension only (facts/metrics.yaml:2).""");
    }

    @Test
    void a_dictionary_without_metrics_is_told() {
        assertThat(problems(file("metrics.yaml", "units:\n  USD_bn: billion dollars\n")))
                .isEqualTo("""
                        facts/metrics.yaml:1:1: "metrics" is missing in the dictionary
                           1 | units:
                               ^
                        It holds one entry a metric, by id.""");
    }

    private Path file(String name, String content) {
        new FactsFolder(root.resolve("unused")).with("../" + name, content);
        return root.resolve(name);
    }

    private String problems(Path... files) {
        return new FactsFolder(root.resolve("unused"))
                .problems(DictionaryLoader.load(List.of(files)))
                .replace(SourceText.shown(root), "facts");
    }
}
