package org.thesischecker.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A SARIF log that a command wrote. */
record SarifLog(JsonNode tree) {

    private static final Path SCHEMA = Path.of("src/test/resources/sarif/sarif-2.1.0-rtm.5.json");

    static SarifLog of(String text) throws IOException {
        return new SarifLog(new ObjectMapper().readTree(text));
    }

    /** What is not as the schema of SARIF 2.1.0 says. */
    Set<ValidationMessage> wrong() throws IOException {
        return JsonSchemaFactory.getInstance(VersionFlag.V4)
                .getSchema(Files.readString(SCHEMA))
                .validate(tree);
    }

    JsonNode results() {
        return tree.at("/runs/0/results");
    }

    List<String> fingerprints() {
        List<String> all = new ArrayList<>();
        results()
                .forEach(result ->
                        all.add(result.at("/partialFingerprints/thesis~1v1").asText()));
        return all;
    }
}
