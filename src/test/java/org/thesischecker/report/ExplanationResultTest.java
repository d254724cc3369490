package org.thesischecker.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thesischecker.explain.Explanation;
import org.thesischecker.explain.TeaBook;
import org.thesischecker.model.View;

class ExplanationResultTest {

    private TeaBook book;
    private Path folder;

    @BeforeEach
    void writeTheBook(@TempDir Path empty) {
        folder = empty;
        book = TeaBook.in(empty);
    }

    @ParameterizedTest
    @CsvSource({"cups,2025-10-31,open.txt", "cups,2026-03-31,resolved.txt", "drought,2025-10-31,factor.txt"})
    void an_explanation_on_the_console(String id, LocalDate day, String golden) {
        String shown = new TextRenderer(false).render(result(id, day));

        assertThat(withoutFolder(shown)).isEqualTo(golden(golden));
        assertThat(shown.lines()
                        .filter(line -> !line.contains("https://"))
                        .filter(line -> !line.contains(folder.toString())))
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(100));
    }

    @ParameterizedTest
    @CsvSource({"cups,2025-10-31", "cups,2026-03-31", "drought,2025-10-31"})
    void programs_get_what_the_schema_promises(String id, LocalDate day) throws IOException {
        JsonNode tree = new ObjectMapper().readTree(new JsonRenderer().render(result(id, day)));

        assertThat(schema().validate(tree)).isEmpty();
    }

    @Test
    void the_schema_says_the_same_of_a_thesis_as_that_of_a_review() throws IOException {
        JsonNode own = tree("/schema/explanation.schema.json").at("/$defs");
        JsonNode reviews = tree("/schema/review.schema.json").at("/$defs");

        for (String shared : List.of("thesis", "riskFactor", "observation", "finding", "date", "period")) {
            assertThat(own.get(shared)).as(shared).isEqualTo(reviews.get(shared));
        }
    }

    @Test
    void decimals_are_those_that_were_tested() {
        JsonNode month =
                result("cups", LocalDate.of(2025, 10, 31)).json().at("/rules/2/conditions/3/tried/0/comparisons/2");

        assertThat(month.at("/truth").textValue()).isEqualTo("FALSE");
        assertThat(month.at("/left/value").decimalValue()).isEqualTo("0.58");
        assertThat(month.at("/right/value").decimalValue()).isEqualTo("0.6");
    }

    /** The text on any machine: how long the folder's name is decides where a line breaks before it. */
    private String withoutFolder(String shown) {
        return shown.replace(folder.toString(), "FOLDER").replaceAll("\\n\\(FOLDER", " (FOLDER");
    }

    private ExplanationResult result(String id, LocalDate day) {
        return new ExplanationResult(Explanation.of(book.book(), book.observations(), id, day, View.PUBLISHED));
    }

    private static JsonNode tree(String resource) throws IOException {
        try (InputStream schema = open(resource)) {
            return new ObjectMapper().readTree(schema);
        }
    }

    private static JsonSchema schema() throws IOException {
        try (InputStream schema = open("/schema/explanation.schema.json")) {
            return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                    .getSchema(schema);
        }
    }

    private static String golden(String name) {
        try (InputStream golden = open("/explain/" + name)) {
            return new String(golden.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static InputStream open(String name) {
        return Objects.requireNonNull(ExplanationResultTest.class.getResourceAsStream(name), name);
    }
}
