package org.thesischecker.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ReviewSchemaTest {

    private static final JsonSchema SCHEMA = schema();

    private final ObjectNode sample = ReviewResult.of(SampleReview.review()).json();

    @Test
    void a_review_with_every_verdict_and_state_validates() {
        assertThat(SCHEMA.validate(sample)).isEmpty();
    }

    @Test
    void a_narrowed_review_validates() {
        Asked asked = new Asked(List.of("kettle-desk"), List.of("tea"));

        ObjectNode narrowed = new ReviewResult(SampleReview.review(), asked, false).json();

        assertThat(SCHEMA.validate(narrowed)).isEmpty();
        assertThat(narrowed.get("theses")).hasSize(1);
    }

    @TestFactory
    Stream<DynamicTest> no_field_can_go() {
        return objects(sample)
                .flatMap(path -> fields(path)
                        .map(field -> dynamicTest(path + "/" + field, () -> {
                            ObjectNode changed = sample.deepCopy();
                            ((ObjectNode) changed.at(path)).remove(field);

                            assertThat(SCHEMA.validate(changed)).isNotEmpty();
                        })));
    }

    @TestFactory
    Stream<DynamicTest> no_field_can_be_added() {
        return objects(sample)
                .map(path -> dynamicTest("an extra field at " + path, () -> {
                    ObjectNode changed = sample.deepCopy();
                    ((ObjectNode) changed.at(path)).put("extra", 1);

                    assertThat(SCHEMA.validate(changed)).isNotEmpty();
                }));
    }

    private Stream<String> fields(String path) {
        List<String> names = new ArrayList<>();
        sample.at(path).fieldNames().forEachRemaining(names::add);
        return names.stream();
    }

    private static Stream<String> objects(JsonNode root) {
        List<String> paths = new ArrayList<>();
        collect(root, "", paths);
        return paths.stream();
    }

    private static void collect(JsonNode node, String path, List<String> paths) {
        if (node.isObject()) {
            paths.add(path);
            node.fieldNames().forEachRemaining(name -> collect(node.get(name), path + "/" + name, paths));
        }
        for (int index = 0; node.isArray() && index < node.size(); index++) {
            collect(node.get(index), path + "/" + index, paths);
        }
    }

    private static JsonSchema schema() {
        InputStream file =
                Objects.requireNonNull(ReviewSchemaTest.class.getResourceAsStream("/schema/review.schema.json"));
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(file);
    }
}
