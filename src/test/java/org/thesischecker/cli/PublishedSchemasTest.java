package org.thesischecker.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What {@code list} and the commands of {@code facts} say to programs keeps to their schemas, field by field. */
class PublishedSchemasTest {

    private static final String FACTS = Terminal.TEA.resolve("facts").toString();

    @TestFactory
    Stream<DynamicTest> list_keeps_to_its_schema() throws JsonProcessingException {
        return holds("list", new Terminal().runOnTea("list", "--format", "json"));
    }

    @TestFactory
    Stream<DynamicTest> facts_show_keeps_to_its_schema() throws JsonProcessingException {
        return holds(
                "facts-show",
                new Terminal().run("facts", "show", "tea.cups.annual", "--facts", FACTS, "--format", "json"));
    }

    @TestFactory
    Stream<DynamicTest> facts_due_keeps_to_its_schema() throws JsonProcessingException {
        return holds("facts-due", new Terminal().runOnTea("facts", "due", "--as-of", "2025-11-20", "--format", "json"));
    }

    @TestFactory
    Stream<DynamicTest> facts_import_keeps_to_its_schema() throws IOException {
        Path folder = Files.createTempDirectory("kitchen");
        Kitchen kitchen = new Kitchen(folder);
        kitchen.imports(Sheet.right(kitchen.file("first.xlsx")), "--write");
        Path sheet = Sheet.with(
                kitchen.file("due.xlsx"),
                it -> it.right(2)
                        .set(2, "metric", "rain.south")
                        .set(2, "unit", "ratio")
                        .right(3)
                        .set(3, "grade", "D"));

        return holds("facts-import", kitchen.imports(sheet, "--format", "json"));
    }

    @TestFactory
    Stream<DynamicTest> a_diff_keeps_to_its_schema() throws IOException {
        TeaRepository tea = TeaRepository.in(Files.createTempDirectory("tea"));
        String rules = TeaRepository.BOOK + "theses/tea-cups-2025.drl";
        tea.edited(TeaRepository.CUPS, TeaRepository.FULL_YEAR, "  full-year:\n    value: 8")
                .edited(TeaRepository.ROWS, "2025-12,3.2,", "2025-12,-3.2,")
                .edited(rules, "@id( missed )", "@id( missed-it )\n    @was( missed )")
                .row("tea.import_growth,2026-01,2,,percent,2026-02-10,,2026-02-10,actual,A,Customs,"
                        + "https://example.org/customs/2026-01,");
        tea.with("facts/metrics.yaml", tea.content("facts/metrics.yaml").replace("due-after: 10", "due-after: 11"));

        return holds("diff", tea.diff("--base", "HEAD", "--format", "json"));
    }

    @TestFactory
    Stream<DynamicTest> a_diff_that_was_declared_keeps_to_its_schema() throws IOException {
        TeaRepository tea = TeaRepository.in(Files.createTempDirectory("tea"));
        String file = TeaRepository.BOOK + "changes/more-cups.yaml";
        tea.edited(TeaRepository.CUPS, TeaRepository.FULL_YEAR, "  full-year:\n    value: 8")
                .diff("--base", "HEAD", "--declare", "more-cups");
        tea.edited(file, "who: \"\"", "who: Jo")
                .edited(file, "why: \"\"", "why: Larger.")
                .edited(file, "since: 2026-01-12", "dates: [2026-01-20, 2026-01-08]");

        return holds("diff", tea.diff("--base", "HEAD", "--format", "json"));
    }

    @TestFactory
    Stream<DynamicTest> a_diff_of_which_one_side_does_not_load_keeps_to_its_schema() throws IOException {
        TeaRepository tea = TeaRepository.in(Files.createTempDirectory("tea"));
        tea.edited(TeaRepository.CUPS, "unit: million_cups\n    origin", "unit: million_cusp\n    origin");
        Terminal.Screen screen = tea.diff("--base", "HEAD", "--format", "json");

        return holds("diff", new Terminal.Screen(0, screen.out(), ""));
    }

    @TestFactory
    Stream<DynamicTest> headroom_keeps_to_its_schema() throws JsonProcessingException {
        Terminal.Screen screen = new Terminal()
                .run(
                        "headroom",
                        "--rules",
                        "src/test/books/headroom/rules",
                        "--facts",
                        "src/test/books/headroom/facts",
                        "--as-of",
                        "2025-08-01",
                        "--thresholds",
                        "--set",
                        "pots.month=60",
                        "--set",
                        "threshold:level/enough=30",
                        "--format",
                        "json");
        return holds("headroom", screen);
    }

    @TestFactory
    Stream<DynamicTest> an_erratum_keeps_to_the_schema() throws JsonProcessingException {
        return holds(
                "facts-show",
                new Terminal().run("facts", "show", "tea.export_value", "--facts", FACTS, "--format", "json"));
    }

    @TestFactory
    Stream<DynamicTest> what_if_keeps_to_its_schema() throws JsonProcessingException {
        return holds(
                "what-if",
                new Terminal()
                        .runOnTea(
                                "what-if",
                                "--scenario",
                                "wet-winter",
                                "--set",
                                "threshold:tea-imports-grow/no-growth=1",
                                "--set",
                                "kettle.released=not-happened",
                                "--format",
                                "json"));
    }

    @TestFactory
    Stream<DynamicTest> a_grid_keeps_to_its_schema() throws JsonProcessingException {
        return holds(
                "what-if-grid",
                new Terminal()
                        .runOnTea(
                                "what-if",
                                "--thesis",
                                "drought",
                                "--grid",
                                "rain.south=0.4..0.6/2",
                                "--grid",
                                "threshold:drought/half=0.4..0.6/3",
                                "--set",
                                "sugar.price=2",
                                "--format",
                                "json"));
    }

    @TestFactory
    Stream<DynamicTest> a_scenario_of_a_sweep_keeps_to_its_schema() throws IOException {
        Path sweep = Files.writeString(Files.createTempFile("sweep", ".csv"), "id,rain.south\nwet,0.9\n");
        Terminal.Screen screen = new Terminal().runOnTea("what-if", "--sweep", sweep.toString(), "--format", "json");

        // Verdicts and states are by name: which names there are is the book's affair.
        return holds("what-if-sweep", screen)
                .filter(test -> !test.getDisplayName().startsWith("/"));
    }

    @TestFactory
    Stream<DynamicTest> a_ledger_keeps_to_its_schemas() throws IOException {
        Path folder = Files.createTempDirectory("ledger");
        String[] where = {
            "--ledger",
            folder.resolve("thesis.ledger").toString(),
            "--key",
            folder.resolve("ledger.key").toString()
        };
        audit(where, "audit", "init", "--name", "example.org/theses");
        audit(
                where,
                "review",
                "--as-of",
                "2026-02-28",
                "--rules",
                Terminal.TEA.resolve("rules").toString(),
                "--facts",
                FACTS,
                "--record");
        String[] ledger = {where[0], where[1], "--format", "json"};
        return Stream.of(
                        holds("audit-verify", audit(ledger, "audit", "verify")),
                        holds("audit-log", registers(folder)),
                        holds("audit-replay", audit(ledger, "audit", "replay", "--all")))
                .flatMap(tests -> tests);
    }

    /** Every register, with a row of each kind. */
    private static Terminal.Screen registers(Path folder) {
        TeaLedger ledger = TeaLedger.in(folder);
        ledger.recorded("2025-12-05").recorded("2026-01-09");
        ledger.tea()
                .edited(TeaRepository.CUPS, TeaRepository.FULL_YEAR, "  full-year:\n    value: 8")
                .committed();
        ledger.recorded("2026-02-06");
        return ledger.log("--register", "all", "--format", "json");
    }

    private static Terminal.Screen audit(String[] where, String... command) {
        return new Terminal()
                .run(Stream.concat(Stream.of(command), Stream.of(where)).toArray(String[]::new));
    }

    @TestFactory
    Stream<DynamicTest> a_history_keeps_to_its_schema() throws JsonProcessingException {
        return holds(
                "history",
                new Terminal()
                        .runOnTea(
                                "history",
                                "--from",
                                "2025-12-01",
                                "--to",
                                "2026-02-28",
                                "--every",
                                "month",
                                "--format",
                                "json"));
    }

    @TestFactory
    Stream<DynamicTest> what_changed_keeps_to_the_schema_of_reviews() throws JsonProcessingException {
        return holds(
                        "review",
                        new Terminal()
                                .runOnTea(
                                        "review", "--since", "2025-12-31", "--as-of", "2026-02-28", "--format", "json"))
                .filter(test -> !test.getDisplayName().equals(" without changes"));
    }

    @TestFactory
    Stream<DynamicTest> rule_tests_keep_to_their_schema() throws IOException {
        RuleCases cases = new RuleCases(Files.createTempDirectory("cases"))
                .changed(RuleCases.CUPS, "verdict: BROKEN", "verdict: CONFIRMED")
                .changed(RuleCases.DROUGHT, "expect:", "todo: later\n    expect:");

        return holds("test", cases.test("--run", ".", "--coverage", "--mutate", "--format", "json"));
    }

    private static Stream<DynamicTest> holds(String name, Terminal.Screen screen) throws JsonProcessingException {
        JsonSchema schema = schema(name);
        JsonNode tree = new ObjectMapper().readTree(screen.out());
        Stream<DynamicTest> whole = Stream.of(
                dynamicTest("whole", () -> assertThat(schema.validate(tree)).isEmpty()));
        Stream<DynamicTest> changed = objects(tree, "")
                .flatMap(path -> Stream.concat(
                        fields(tree.at(path))
                                .map(field -> refused(schema, tree, path, "without " + field, it -> it.remove(field))),
                        Stream.of(refused(schema, tree, path, "with more", it -> it.put("extra", 1)))));
        return Stream.concat(whole, changed);
    }

    private static DynamicTest refused(
            JsonSchema schema, JsonNode tree, String path, String what, Consumer<ObjectNode> change) {
        return dynamicTest(path + " " + what, () -> {
            JsonNode copy = tree.deepCopy();
            change.accept((ObjectNode) copy.at(path));
            assertThat(schema.validate(copy)).isNotEmpty();
        });
    }

    private static Stream<String> objects(JsonNode node, String path) {
        List<String> paths = new ArrayList<>();
        if (node.isObject()) {
            paths.add(path);
            fields(node)
                    .forEach(name -> objects(node.get(name), path + "/" + name).forEach(paths::add));
        }
        for (int index = 0; node.isArray() && index < node.size(); index++) {
            objects(node.get(index), path + "/" + index).forEach(paths::add);
        }
        return paths.stream();
    }

    private static Stream<String> fields(JsonNode node) {
        List<String> names = new ArrayList<>();
        node.fieldNames().forEachRemaining(names::add);
        return names.stream();
    }

    private static JsonSchema schema(String name) {
        InputStream file = Objects.requireNonNull(
                PublishedSchemasTest.class.getResourceAsStream("/schema/" + name + ".schema.json"));
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(file);
    }
}
