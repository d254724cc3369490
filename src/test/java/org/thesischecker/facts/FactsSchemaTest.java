package org.thesischecker.facts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactsSchemaTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final YAMLMapper YAML = new YAMLMapper();
    private static final Path SCHEMAS = Path.of("src/main/resources/schema");

    private static final Map<String, String> OBSERVATION = Map.of(
            "metric", "sales.month",
            "period", "2025-09",
            "value", "3.226",
            "unit", "million_units",
            "published", "2025-10-14",
            "entered", "2026-11-24",
            "status", "actual",
            "grade", "A",
            "source", "CAAM",
            "url", "https://example.org/a");

    @TempDir
    private Path folder;

    @Test
    void the_shipped_dictionary_is_as_its_schema_says() throws IOException {
        String dictionary = Files.readString(Path.of("facts/metrics.yaml"));

        assertThat(wrong("metrics.schema.json", YAML.readTree(dictionary))).isEmpty();
        assertThat(dictionary)
                .startsWith("# yaml-language-server: $schema=../src/main/resources/schema/metrics.schema.json\n");
    }

    @Test
    void the_shipped_facts_load() {
        assertThat(Observations.load(List.of(Path.of("facts"))).problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "kind: step|kind: stage",
                "frequency: quarter|frequency: week",
                "due-after: 20|due-after: soon",
                "stale-after: never|stale-after: always",
                "tick: 0.1|tick: 0",
                "range: [0, 100]|range: [0]",
                "    name: Duty|    nam: Duty",
                "unit: boolean|unit: percent",
                "preferred-source: CAAM|family: sales",
            })
    void the_schema_and_the_loader_refuse_the_same_dictionaries(String right, String wrong) throws IOException {
        String changed = FactsFolder.DICTIONARY.replaceFirst(Pattern.quote(right), Matcher.quoteReplacement(wrong));
        Path file = folder.resolve("metrics.yaml");

        assertThat(wrong("metrics.schema.json", YAML.readTree(FactsFolder.DICTIONARY)))
                .isEmpty();
        assertThat(wrong("metrics.schema.json", YAML.readTree(changed))).isNotEmpty();
        assertThat(DictionaryLoader.load(List.of(Files.writeString(file, changed)))
                        .problems())
                .isNotEmpty();
    }

    @Test
    void the_schema_of_observations_has_the_columns_of_the_files() throws IOException {
        JsonNode observation = JSON.readTree(
                        SCHEMAS.resolve("observations.schema.json").toFile())
                .at("/$defs/observation");
        List<String> required = new ArrayList<>(Columns.ALL);
        required.removeAll(Columns.OPTIONAL);

        assertThat(observation.get("properties").fieldNames()).toIterable().containsExactlyElementsOf(Columns.ALL);
        assertThat(observation.get("required")).extracting(JsonNode::asText).containsExactlyElementsOf(required);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "period|FY2025",
                "value|N/A",
                "value|1e400",
                "value|1,5",
                "published|yesterday",
                "status|actul",
                "grade|a",
                "bound|over",
                "dated|guessed",
                "source|''",
                "url|example.org",
                "checked|yes",
            })
    void the_schema_and_the_loader_refuse_the_same_observations(String key, String value) throws IOException {
        FactsFolder facts = new FactsFolder(folder);

        assertThat(wrong("observations.schema.json", json(OBSERVATION))).isEmpty();
        assertThat(facts.with("a.json", json(OBSERVATION).toString()).problems())
                .isEmpty();
        Map<String, String> changed = new TreeMap<>(OBSERVATION);
        changed.put(key, value);
        assertThat(wrong("observations.schema.json", json(changed))).isNotEmpty();
        assertThat(facts.with("a.json", json(changed).toString()).problems()).isNotEmpty();
    }

    private static JsonNode json(Map<String, String> observation) {
        return JSON.valueToTree(List.of(observation));
    }

    private static Set<ValidationMessage> wrong(String schema, JsonNode document) {
        try {
            JsonSchema loaded = JsonSchemaFactory.getInstance(VersionFlag.V202012)
                    .getSchema(Files.readString(SCHEMAS.resolve(schema)));
            return loaded.validate(document);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
