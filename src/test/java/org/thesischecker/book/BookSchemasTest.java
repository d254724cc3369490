package org.thesischecker.book;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The schemas with which an editor completes a book's files say the same as the loader. */
class BookSchemasTest {

    private static final YAMLMapper YAML = new YAMLMapper();
    private static final Path SCHEMAS = Path.of("src/main/resources/schema");
    private static final String CASES = """
            baseline:
              sales: {"2025-08": 10}
            cases:
              - name: sales reach the forecast
                as-of: 2026-01-31
                set:
                  sales.year: {"2025": {value: 60, published: 2026-01-20, bound: at-least, grade: B, status: actual, source: Press}}
                unset: [sales]
                stale: [sales.year]
                verdicts: {bust: BROKEN}
                risk-factors: {storm: WATCH, friction/us: FIRED}
                expect:
                  verdict: CONFIRMED
                  findings: [full-year]
                  exactly: [full-year]
                  silent: [missed]
                  messages: {full-year: forecast}
                  unverified: {sales: MISSING}
                todo: made up
                changed:
                  as-of: 2026-02-01
                  set: {}
                  unset: [sales]
                  stale: [sales.year]
                  verdicts: {bust: BROKEN}
                  risk-factors: {storm: WATCH}
                  never: better
                then:
                  - as-of: 2026-02-07
                    set: {}
                    unset: [sales]
                    stale: [sales.year]
                    verdicts: {bust: BROKEN}
                    risk-factors: {storm: WATCH}
                    expect: {verdict: BROKEN}
              - name: on facts
                as-of: 2026-01-31
                facts: 2026-01-30
                view: entered
                set:
                  sales.year: {"2025": {value: 60, entered: 2026-01-20}}
                expect: {verdict: CONFIRMED}
            """;

    @TempDir
    private Path folder;

    static Stream<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("rules"))) {
            return files
                    .filter(file -> file.toString().endsWith(".yaml"))
                    .filter(file -> !schema(file).isEmpty())
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void the_shipped_files_are_as_their_schema_says_and_name_it(Path file) throws IOException {
        String content = Files.readString(file);
        String schema = schema(file);
        String up = "../".repeat(file.getNameCount() - 1);

        assertThat(wrong(schema, content)).isEmpty();
        assertThat(content).startsWith("# yaml-language-server: $schema=%s%s\n".formatted(up, SCHEMAS.resolve(schema)));
    }

    @Test
    void a_file_with_every_key_is_as_its_schema_says() throws IOException {
        String edition = """
                original-language: zh
                market-data-as-of: 2025-05-27
                relay: {publisher: Relay, language: en, url: https://example.org/a, note: Machine translation.}
                """;
        String annulled = "annulled: {on: 2025-11-01, reason: Counted anew.}\n";

        assertThat(wrong("report.schema.json", BookFolder.REPORT + edition)).isEmpty();
        assertThat(wrong("thesis.schema.json", BookFolder.BOOM + annulled)).isEmpty();
        assertThat(wrong("risk-factor.schema.json", BookFolder.FRICTION)).isEmpty();
        assertThat(wrong("cases.schema.json", CASES)).isEmpty();
        BookFolder book = new BookFolder(folder)
                .with("report.yaml", BookFolder.REPORT + edition)
                .with("theses/boom.yaml", BookFolder.BOOM + annulled)
                .with("theses/boom.cases.yaml", CASES);
        assertThat(book.said(CasesLoader.loadAll(book.book(), book.loaded(), SmallWorld.dictionary())))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "report.yaml|publisher: Broker|publsher: Broker",
                "report.yaml|published: 2025-05-29|published: May",
                "report.yaml|value: 50|value: fifty",
                "report.yaml|period: \"2024\"|period: FY2024",
                "report.yaml|reason: A moat|raison: A moat",
                "theses/boom.yaml|kind: forecast|kind: forcast",
                "theses/boom.yaml|horizon: 2025-12-31|horizon: 2025",
                "theses/boom.yaml|meant-as: floor|meant-as: flor",
                "theses/boom.yaml|value: 60\\n  unit|low: 60\\n  unit",
                "theses/boom.yaml|value: 60\\n  unit|value: 60\\n  low: 60\\n  high: 70\\n  unit",
                "theses/boom.yaml|origin: report|origin: guess",
                "theses/boom.yaml|rationale: The report's own number.|rationale: ''",
                "theses/boom.yaml|  level:|  Level One:",
                "theses/boom.yaml|effect: noted|effect: ignored",
                "theses/boom.yaml|[exports.cars, exports.vans]|[exports.cars]",
                "theses/boom.yaml|tags: [sales]|tags: [Sales Desk]",
                "theses/boom.yaml|{on: 2026-11-24, by: sales-desk, |{on: 2026-11-24, ",
                "theses/boom.yaml|owner:|onwer:",
                "risk-factors/friction.yaml|listed: true|listed: maybe",
                "risk-factors/friction.yaml|  us:|  U S:",
                "risk-factors/friction.yaml|    how:|    who:",
            })
    void the_schema_and_the_loader_refuse_the_same_descriptions(String file, String right, String wrong)
            throws IOException {
        BookFolder book = new BookFolder(folder).changed(file, lines(right), lines(wrong));
        String changed = Files.readString(book.book().resolve(file));

        assertThat(wrong(schema(book.book().resolve(file)), changed)).isNotEmpty();
        assertThat(book.said()).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "as-of: 2026-01-31|as-of: soon",
                "value: 60|valu: 60",
                "grade: B|grade: b",
                "bound: at-least|bound: over",
                "\"2025\": {|\"FY2025\": {",
                "verdict: CONFIRMED|verdict: confirmed",
                "bust: BROKEN|bust: FAILED",
                "storm: WATCH|storm: WATCHED",
                "sales: MISSING|sales: ABSENT",
                "never: better|never: best",
                "view: entered|view: known",
                "facts: 2026-01-30|facts: January",
                "  - as-of: 2026-02-07|  - as-off: 2026-02-07",
                "todo: made up|todo: ''",
                "  - name: sales reach the forecast|  - nme: sales",
            })
    void the_schema_and_the_loader_refuse_the_same_cases(String right, String wrong) throws IOException {
        assertThat(CASES).contains(right);
        String changed = CASES.replace(right, wrong);
        BookFolder book = new BookFolder(folder).with("theses/boom.cases.yaml", changed);

        assertThat(wrong("cases.schema.json", changed)).isNotEmpty();
        assertThat(CasesLoader.loadAll(book.book(), book.loaded(), SmallWorld.dictionary())
                        .problems())
                .isNotEmpty();
    }

    private static String lines(String text) {
        return text.replace("\\n", "\n");
    }

    /** The schema of a book's file; empty for files that are not the loader's. */
    private static String schema(Path file) {
        String name = file.getFileName().toString();
        String parent = file.getParent().getFileName().toString();
        if (name.endsWith(".cases.yaml")) {
            return "cases.schema.json";
        }
        return switch (parent) {
            case "theses" -> "thesis.schema.json";
            case "risk-factors" -> "risk-factor.schema.json";
            case "scenarios" -> "scenario.schema.json";
            case "changes" -> "change.schema.json";
            default -> name.equals("report.yaml") ? "report.schema.json" : "";
        };
    }

    private static Set<ValidationMessage> wrong(String schema, String yaml) throws IOException {
        return JsonSchemaFactory.getInstance(VersionFlag.V202012)
                .getSchema(Files.readString(SCHEMAS.resolve(schema)))
                .validate(YAML.readTree(yaml));
    }
}
