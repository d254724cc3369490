package org.thesischecker.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.thesischecker.model.Observation;
import org.thesischecker.model.View;

/** The order of rows and files, and in which file a row stands, change nothing. */
class OrderOfRowsTest {

    private static final LocalDate AS_OF = LocalDate.parse("2026-03-31");

    @Property(tries = 100)
    void shuffled_rows_in_other_files_make_the_same_fact_set(
            @ForAll("rows") List<String> rows, @ForAll Random random, @ForAll View view) throws IOException {
        List<String> shuffled = new ArrayList<>(rows);
        Collections.shuffle(shuffled, random);
        int cut = random.nextInt(rows.size());

        FactSet one = loaded(rows, List.of()).asOf(AS_OF, view);
        FactSet other = loaded(shuffled.subList(0, cut), shuffled.subList(cut, rows.size()))
                .asOf(AS_OF, view);

        assertThat(other.sha256()).isEqualTo(one.sha256());
        assertThat(standing(other)).isEqualTo(standing(one));
    }

    @Provide
    Arbitrary<List<String>> rows() {
        Arbitrary<String> period = Arbitraries.of("2025-08", "2025-09", "2025-10");
        Arbitrary<String> value = Arbitraries.of("3", "3.0", "3.005", "3.2", "4");
        Arbitrary<String> bound = Arbitraries.of("", "", "at-least", "at-most");
        Arbitrary<String> published = Arbitraries.of("2025-11-01", "2025-11-02", "2026-01-31");
        Arbitrary<String> status = Arbitraries.of("actual", "derived", "forecast", "printed");
        Arbitrary<String> grade = Arbitraries.of("A", "B", "C");
        Arbitrary<String> source = Arbitraries.of("CAAM", "CPCA", "Reuters");
        Arbitrary<String> row = Combinators.combine(period, value, bound, published, status, grade, source)
                .as((p, v, b, d, s, g, w) -> String.join(
                        ",",
                        "sales.month",
                        p,
                        v,
                        b,
                        "million_units",
                        d,
                        "",
                        "2026-02-01",
                        s,
                        g,
                        w,
                        "https://x.org",
                        ""));
        return row.list().ofMinSize(1).ofMaxSize(12).uniqueElements(OrderOfRowsTest::key);
    }

    private static List<String> key(String row) {
        String[] cells = row.split(",", -1);
        return List.of(cells[1], cells[5], cells[8], cells[10]);
    }

    private static Observations loaded(List<String> first, List<String> second) throws IOException {
        Path folder = Files.createTempDirectory("facts");
        try {
            return new FactsFolder(folder)
                    .with("z.csv", file(first))
                    .with("a.csv", file(second))
                    .loaded();
        } finally {
            for (String name : List.of("z.csv", "a.csv", "metrics.yaml")) {
                Files.delete(folder.resolve(name));
            }
            Files.delete(folder);
        }
    }

    private static String file(List<String> rows) {
        return FactsFolder.HEADER + "\n"
                + String.join("", rows.stream().map(row -> row + "\n").toList());
    }

    private static List<String> standing(FactSet facts) {
        return facts.metrics().stream()
                .flatMap(metric -> Stream.of(
                                facts.readings(metric).stream(),
                                facts.forecasts(metric).stream(),
                                facts.current(metric).stream())
                        .flatMap(readings -> readings))
                .map(OrderOfRowsTest::withoutPlaces)
                .toList();
    }

    private static String withoutPlaces(Reading reading) {
        return String.join(
                " | ",
                Canonical.line(reading.observation()),
                lines(reading.disputed()).toString(),
                lines(reading.others()).toString(),
                String.valueOf(reading.stale()));
    }

    private static List<String> lines(List<Observation> rows) {
        return rows.stream().map(Canonical::line).toList();
    }
}
