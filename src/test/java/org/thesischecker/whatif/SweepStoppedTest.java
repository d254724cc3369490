package org.thesischecker.whatif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thesischecker.book.Book;
import org.thesischecker.book.BookLoader;
import org.thesischecker.facts.Observations;
import org.thesischecker.model.View;

class SweepStoppedTest {

    private static final Path TEA = Path.of("src/test/books/tea");
    private static final int ROWS = 2_000;

    @TempDir
    private Path folder;

    @Test
    void what_was_judged_before_it_was_stopped_is_written_whole_and_in_order() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        Sweep.Ended ended;
        try (Sweep sweep = sweep()) {
            ended = sweep.run(out, bytes -> sweep.stop());
        }

        List<String> lines =
                out.toString(StandardCharsets.UTF_8).lines().skip(1).toList();
        assertThat(ended.complete()).isFalse();
        assertThat(ended.bad()).isZero();
        assertThat(ended.written()).isEqualTo(lines.size()).isLessThan(ROWS);
        assertThat(lines.stream().map(line -> line.replaceAll(",.*", "")))
                .containsExactlyElementsOf(IntStream.range(0, lines.size())
                        .mapToObj(String::valueOf)
                        .toList());
        assertThat(lines)
                .allMatch(line -> line.chars().filter(sign -> sign == ',').count() == 6);
        assertThat(out.toString(StandardCharsets.UTF_8)).endsWith("\n");
    }

    @Test
    void a_disk_that_is_full_ends_it() throws IOException {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int sign) throws IOException {
                throw new IOException("No space left on device");
            }
        };

        try (Sweep sweep = sweep()) {
            assertThatIOException()
                    .isThrownBy(() -> sweep.run(full, bytes -> {}))
                    .withMessage("No space left on device");
        }
    }

    private Sweep sweep() throws IOException {
        String rows = IntStream.range(0, ROWS).mapToObj(row -> row + ",1\n").collect(Collectors.joining());
        Path file = Files.writeString(folder.resolve("sweep.csv"), "id,rain.south\n" + rows);
        Observations observations =
                Observations.load(List.of(TEA.resolve("facts"))).value().orElseThrow();
        List<Book> books = BookLoader.loadAll(TEA.resolve("rules"), observations.dictionary())
                .value()
                .orElseThrow();
        Basis basis = new Basis(books, observations, LocalDate.of(2026, 2, 28), View.PUBLISHED, Supposition.NONE);
        List<SweepSubject> subjects = SweepSubject.of(books, any -> true);
        return Sweep.open(file, basis, new Sweep.Settings(subjects, SweepFormat.CSV, false, false, 2))
                .value()
                .orElseThrow();
    }
}
