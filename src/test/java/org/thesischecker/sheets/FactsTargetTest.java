package org.thesischecker.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thesischecker.model.Bound;
import org.thesischecker.model.Grade;
import org.thesischecker.model.Observation;
import org.thesischecker.model.Period;
import org.thesischecker.model.Place;
import org.thesischecker.model.Problem;
import org.thesischecker.model.Status;
import org.thesischecker.model.Unit;
import org.thesischecker.source.Loaded;

class FactsTargetTest {

    private static final String HEADER =
            "metric,period,value,bound,unit,published,dated,entered,status,grade,source,url,note\n";

    @TempDir
    private Path facts;

    private Path table;

    @BeforeEach
    void table() throws IOException {
        table = Files.writeString(facts.resolve("tea.csv"), HEADER);
    }

    @Test
    void rows_after_which_the_facts_do_not_load_are_taken_back() throws IOException {
        List<Problem> problems = target(table).add(List.of(row()), FactsTargetTest::doesNotLoad);

        assertThat(problems).extracting(Problem::what).containsExactly("it does not load");
        assertThat(table).hasContent(HEADER.strip());
        assertThat(names()).containsExactly("tea.csv");
    }

    @Test
    void a_new_table_after_which_the_facts_do_not_load_goes() throws IOException {
        List<Problem> problems = target(facts.resolve("new.csv")).add(List.of(row()), FactsTargetTest::doesNotLoad);

        assertThat(problems).hasSize(1);
        assertThat(names()).containsExactly("tea.csv");
    }

    @Test
    void the_facts_are_loaded_with_the_rows_in_place() {
        String[] seen = new String[1];

        target(table).add(List.of(row()), () -> {
            seen[0] = content(table);
            return Loaded.of("facts");
        });

        assertThat(seen[0]).contains("tea.cups,2025,7.1");
    }

    @Test
    void a_table_that_somebody_else_has_changed_meanwhile_is_left_alone() throws IOException {
        FactsTarget target = target(table);
        Files.writeString(table, HEADER + "a row of somebody else\n");

        List<Problem> problems = target.add(List.of(row()), () -> Loaded.of("facts"));

        assertThat(problems).extracting(Problem::what).containsExactly("somebody else has changed it meanwhile");
        assertThat(content(table)).endsWith("somebody else\n");
        assertThat(names()).containsExactly("tea.csv");
    }

    @Test
    void a_table_that_cannot_be_written_beside_is_left_alone() throws IOException {
        FactsTarget target = target(table);
        Path taken = facts.resolve(".tea.csv." + ProcessHandle.current().pid() + ".next");
        Files.createDirectories(taken.resolve("full"));

        List<Problem> problems = target.add(List.of(row()), () -> Loaded.of("facts"));

        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.what()).startsWith("it cannot be written: ");
            assertThat(problem.advice()).isEqualTo("Nothing was changed.");
        });
        assertThat(content(table)).isEqualTo(HEADER);
    }

    private FactsTarget target(Path file) {
        return FactsTarget.of(file, List.of(facts)).value().orElseThrow();
    }

    private static Loaded<?> doesNotLoad() {
        return Loaded.failed(List.of(Problem.at(Place.of("facts/tea.csv"), "it does not load", "")));
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(facts)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static String content(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException cause) {
            throw new java.io.UncheckedIOException(cause);
        }
    }

    private static Observation row() {
        return new Observation(
                "tea.cups",
                Period.parse("2025"),
                new BigDecimal("7.1"),
                Bound.NONE,
                new Unit("million_cups"),
                LocalDate.of(2026, 1, 12),
                false,
                LocalDate.of(2026, 2, 1),
                Status.ACTUAL,
                Grade.A,
                "Tea Board",
                "https://example.org/tea",
                "",
                Place.of("sheet"));
    }
}
