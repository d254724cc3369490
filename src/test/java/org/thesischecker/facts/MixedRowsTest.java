package org.thesischecker.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thesischecker.model.Observation;

/** Rows that are read in different ways, next to one another: plain ones, quoted ones, and those that are not plain ASCII. */
class MixedRowsTest {

    private static final int ROWS = 2_000;

    @TempDir
    private Path root;

    @Test
    void each_row_has_its_own_cells_and_place() {
        List<Observation> facts = folder(rows()).loaded().all().stream()
                .sorted(Comparator.comparing(row -> row.place().line()))
                .toList();

        assertThat(facts).hasSize(ROWS);
        for (int index = 0; index < ROWS; index++) {
            assertThat(facts.get(index).place().line()).isEqualTo(index + 2);
            assertThat(facts.get(index).value().intValueExact()).isEqualTo(value(index));
            assertThat(facts.get(index).note()).isEqualTo(note(index));
        }
    }

    @Test
    void all_that_is_wrong_is_told_with_its_place() {
        List<String> rows = rows();
        rows.set(498, rows.get(498).replace(",percent,", ",percents,"));
        rows.set(1_696, "\"" + rows.get(1_696));
        rows.set(1_898, rows.get(1_898) + ",more");

        assertThat(folder(rows).load().problems())
                .extracting(problem -> problem.place().line() + " " + problem.what())
                .containsExactly(
                        "500 unknown unit \"percents\" for duty",
                        "1698 a quoted cell does not end as it should",
                        "1900 the header has 13 columns, this row 14");
    }

    @Test
    void the_same_row_twice_is_told_however_far_apart() {
        List<String> rows = rows();
        rows.add(rows.get(3));

        assertThat(folder(rows).problems())
                .startsWith("facts/a.csv:%d:1: the same row stands in facts/a.csv:5".formatted(ROWS + 2));
    }

    private FactsFolder folder(List<String> rows) {
        return new FactsFolder(root).withRows(rows.toArray(String[]::new));
    }

    /** Some with a quoted note, some with one that is not plain ASCII. */
    private static List<String> rows() {
        List<String> rows = new ArrayList<>();
        LocalDate first = LocalDate.parse("2000-01-01");
        for (int index = 0; index < ROWS; index++) {
            LocalDate day = first.plusDays(index / 3);
            String note = note(index);
            rows.add("duty,%s,%d,,percent,%s,,2026-11-24,actual,A,Source %d,https://example.org/a,%s"
                    .formatted(day, value(index), day, index % 3, note.contains(",") ? "\"" + note + "\"" : note));
        }
        return rows;
    }

    private static int value(int index) {
        return index * index % 397;
    }

    private static String note(int index) {
        return switch (index % 7) {
            case 0 -> "number " + index;
            case 1 -> "number, " + index;
            case 2 -> "n\u00b0 " + index;
            default -> "";
        };
    }
}
