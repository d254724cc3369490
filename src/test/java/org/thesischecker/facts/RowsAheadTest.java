package org.thesischecker.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thesischecker.model.Problem;

class RowsAheadTest {

    /** More than are read ahead. */
    private static final int MANY = 20_000;

    @TempDir
    private Path root;

    @Test
    void rows_come_file_by_file_as_they_are_written() throws IOException {
        Path first = file("b.csv", MANY);
        Path second = file("a.csv", 1);
        List<String> places = new ArrayList<>();

        try (RowsAhead rows = new RowsAhead(List.of(first, second))) {
            rows.forEach(row -> places.add(row.place().file().replaceFirst(".*/", "") + ":"
                    + row.place().line()));
        }

        List<String> expected = IntStream.rangeClosed(2, MANY + 1)
                .mapToObj(line -> "b.csv:" + line)
                .collect(Collectors.toCollection(ArrayList::new));
        expected.add("a.csv:2");
        assertThat(places).isEqualTo(expected);
    }

    @Test
    void the_thread_ends_when_nobody_takes_the_rows() throws IOException {
        new RowsAhead(List.of(file("a.csv", MANY))).close();

        assertThat(Thread.getAllStackTraces().keySet())
                .extracting(Thread::getName)
                .doesNotContain("rows");
    }

    @Test
    void what_goes_wrong_in_the_thread_goes_wrong_for_the_one_that_takes_the_rows() throws IOException {
        List<Path> files = new ArrayList<>(List.of(file("a.csv", 1)));
        files.add(null);

        try (RowsAhead rows = new RowsAhead(files)) {
            assertThatThrownBy(() -> rows.forEach(row -> {})).hasCauseInstanceOf(NullPointerException.class);
        }
    }

    @Test
    void a_file_that_is_gone_is_a_problem() {
        try (RowsAhead rows = new RowsAhead(List.of(root.resolve("gone.csv")))) {
            rows.forEach(row -> {});

            assertThat(rows.problems())
                    .extracting(Problem::what)
                    .singleElement()
                    .asString()
                    .contains("no such file");
        }
    }

    private Path file(String name, int rows) throws IOException {
        String header = String.join(",", Columns.ALL);
        String row = "duty,2025-06,1,,percent,2025-06-30,,2025-06-30,actual,A,Nobody,https://example.org/,Made up.";
        return Files.writeString(
                root.resolve(name),
                header + "\n"
                        + IntStream.range(0, rows).mapToObj(any -> row + "\n").collect(Collectors.joining()));
    }
}
