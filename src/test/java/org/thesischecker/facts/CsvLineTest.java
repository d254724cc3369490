package org.thesischecker.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvLineTest {

    private static final String SIGNS = "ab12 ,,,.-#;'|\\é😀 ";

    /** The library takes quoted cells apart; what needs no quotes is cut at its commas. */
    @Property(tries = 500, seed = "20250614", edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void a_line_has_the_cells_that_it_has_when_each_is_quoted(@ForAll long seed) throws IOException {
        Random random = new Random(seed);
        String line = random.ints(1 + random.nextInt(12), 0, SIGNS.length())
                .mapToObj(index -> String.valueOf(SIGNS.charAt(index)))
                .collect(Collectors.joining());
        String quoted =
                Arrays.stream(line.split(",", -1)).map(cell -> '"' + cell + '"').collect(Collectors.joining(","));

        List<Cell> cells = CsvLine.cells("a.csv", 7, line);

        assertThat(cells).extracting(Cell::text).isEqualTo(texts(CsvLine.cells("a.csv", 7, quoted)));
        for (Cell cell : cells) {
            int start = cell.place().column() - 1;
            assertThat(line.substring(start, start + cell.width())).isEqualTo(cell.text());
            assertThat(cell.place().line()).isEqualTo(7);
        }
    }

    private static List<String> texts(List<Cell> cells) {
        return cells.stream().map(Cell::text).toList();
    }

    @Test
    void lines_are_the_same_wherever_a_buffer_ends(@TempDir Path folder) throws IOException {
        List<String> lines = new ArrayList<>();
        for (int length : new int[] {0, 1, 65_000, 534, 65_535, 65_536, 0, 65_537, 200_000, 3}) {
            lines.add("x".repeat(length));
        }
        for (String end : List.of("", "\n", "\n\n")) {
            Path file = Files.writeString(folder.resolve("lines.csv"), String.join("\n", lines) + end);
            List<String> read = new ArrayList<>();
            List<Boolean> tooLong = new ArrayList<>();
            try (BoundedLines source = new BoundedLines(file)) {
                for (Optional<BoundedLines.Line> line = source.next(); line.isPresent(); line = source.next()) {
                    read.add(new String(line.get().bytes(), StandardCharsets.UTF_8));
                    tooLong.add(line.get().tooLong());
                }
            }

            List<String> expected = new ArrayList<>();
            lines.forEach(line -> expected.add(line.substring(0, Math.min(line.length(), BoundedLines.LONGEST))));
            if (end.length() == 2) {
                expected.add("");
            }
            assertThat(read).isEqualTo(expected);
            assertThat(tooLong.subList(0, lines.size()))
                    .isEqualTo(lines.stream()
                            .map(line -> line.length() > BoundedLines.LONGEST)
                            .toList());
        }
    }
}
