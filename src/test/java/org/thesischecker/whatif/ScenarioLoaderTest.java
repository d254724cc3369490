package org.thesischecker.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thesischecker.book.Book;
import org.thesischecker.book.BookLoader;
import org.thesischecker.facts.Observations;
import org.thesischecker.model.Problem;
import org.thesischecker.source.Loaded;

class ScenarioLoaderTest {

    private static final Path TEA = Path.of("src/test/books/tea");

    @TempDir
    private Path folder;

    @Test
    void a_scenario_has_a_title_a_statement_a_reason_and_changes() throws IOException {
        Scenario scenario = loaded("dry.yaml", """
                title: A dry spell
                statement: It does not rain.
                reason: Made up.
                changes:
                  - rain.south=-50%
                  - threshold:drought/half=0.4
                """).value().orElseThrow().get(0);

        assertThat(scenario.id()).isEqualTo("dry");
        assertThat(scenario.changes().stream().map(Change::written))
                .containsExactly("rain.south=-50%", "threshold:drought/half=0.4");
    }

    @Test
    void a_book_without_scenarios_has_none() {
        assertThat(load().value()).contains(List.of());
    }

    @Test
    void everything_that_is_wrong_is_said_with_its_place() throws IOException {
        assertThat(said(loaded("dry.yaml", """
                titel: A dry spell
                statement: It does not rain.
                reason: Made up.
                changes:
                  - rain.soth=-50%
                  - "sugar.price=2000"
                  - tea.cups.annual=5
                  - tea.cups.annual=6
                  - threshold:drought/hlf=1
                """))).isEqualTo("""
                FOLDER/scenarios/dry.yaml:1:1: "title" is missing in the scenario
                   1 | titel: A dry spell
                       ^
                Add "title: ...".
                FOLDER/scenarios/dry.yaml:1:1: unknown key "titel" in the scenario
                   1 | titel: A dry spell
                       ^^^^^
                Did you mean "title"?
                FOLDER/scenarios/dry.yaml:5:5: rain.soth=-50%: unknown metric "rain.soth"
                   5 |   - rain.soth=-50%
                           ^^^^^^^^^^^^^^
                Metrics are defined in facts/metrics.yaml. Did you mean "rain.south"?
                FOLDER/scenarios/dry.yaml:6:5: sugar.price=2000: value 2000 of sugar.price is outside its range
                   6 |   - "sugar.price=2000"
                           ^^^^^^^^^^^^^^^^^^
                Expected -100 to 1000 percent (src/test/books/tea/facts/metrics.yaml:76).
                FOLDER/scenarios/dry.yaml:8:5: tea.cups.annual=6: tea.cups.annual is changed twice
                   8 |   - tea.cups.annual=6
                           ^^^^^^^^^^^^^^^^^
                The first time is in line 7.
                FOLDER/scenarios/dry.yaml:9:5: threshold:drought/hlf=1: drought has no threshold "hlf"
                   9 |   - threshold:drought/hlf=1
                           ^^^^^^^^^^^^^^^^^^^^^^^
                It has half. Did you mean "half"?""");
    }

    @Test
    void a_scenario_that_supposes_nothing_is_refused() throws IOException {
        assertThat(said(loaded("dry.yaml", """
                title: A dry spell
                statement: It does not rain.
                reason: Made up.
                changes: []
                """))).contains("dry.yaml:4:10: changes is empty");
    }

    @Test
    void a_file_that_can_have_no_name_is_refused() throws IOException {
        assertThat(said(loaded("Dry Spell.yml", ""))).isEqualTo("""
                FOLDER/scenarios/Dry Spell.yml: "Dry Spell.yml" is no name of a scenario's file
                Expected lower-case letters, digits and single hyphens, and the ending .yaml.""");
    }

    private Loaded<List<Scenario>> loaded(String name, String content) throws IOException {
        Files.createDirectories(folder.resolve("scenarios"));
        Files.writeString(folder.resolve("scenarios").resolve(name), content);
        return load();
    }

    private Loaded<List<Scenario>> load() {
        Observations observations =
                Observations.load(List.of(TEA.resolve("facts"))).value().orElseThrow();
        Book book = BookLoader.loadAll(TEA.resolve("rules"), observations.dictionary())
                .value()
                .orElseThrow()
                .get(0);
        return ScenarioLoader.loadAll(folder, book, observations.dictionary());
    }

    private String said(Loaded<?> loaded) {
        return loaded.problems().stream()
                .map(Problem::text)
                .collect(Collectors.joining("\n"))
                .replace(folder.toString(), "FOLDER");
    }
}
