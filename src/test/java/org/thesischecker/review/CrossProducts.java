package org.thesischecker.review;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.thesischecker.book.Book;
import org.thesischecker.book.BookLoader;
import org.thesischecker.facts.Dictionary;
import org.thesischecker.facts.Observations;
import org.thesischecker.model.Observation;

/**
 * A made-up book with one rule a thesis, and cups sold by the day in four shops of one family: 100 on each day, so that
 * every condition on a value holds of all of them.
 */
public final class CrossProducts {

    private static final List<String> SHOPS = List.of("east", "north", "south", "west");
    private static final LocalDate FIRST = LocalDate.parse("2025-03-01");
    private static final String SPRING =
            days(60).map(day -> "\"" + day + "\"").collect(Collectors.joining(", ", "period in ( ", " )"));

    private static final String FIRST_OPEN = "Observation( family == \"cup\", $m : member, value > $few )";
    private static final String OPEN = "Observation( family == \"cup\", member == $m, value > $few )";
    private static final String PINNED = "Observation( family == \"cup\", " + SPRING + ", value > $few )";
    private static final String EAST = "Observation( metric == \"cup.east\", " + SPRING + ", value > $few )";
    private static final String EACH = String.join(" and ", EAST, EAST, EAST);

    /** The rules that go over all pairs and more, by the thesis that has them. */
    public static final List<Wide> WIDE = List.of(
            new Wide("all-days", FIRST_OPEN, OPEN, OPEN, OPEN),
            new Wide("all-pinned", PINNED, PINNED, PINNED),
            new Wide("none-of-all", "not ( " + EACH + " )"),
            new Wide("some-of-all", "exists ( " + EACH + " )"),
            new Wide("either", EAST, EAST, "( " + EAST + " or " + PINNED + " )"),
            new Wide(
                    "every",
                    PINNED,
                    PINNED,
                    "forall( Observation( metric == \"cup.east\", " + SPRING + " ) Observation( value > $few ) )"),
            new Wide(
                    "counted",
                    "Threshold( id == \"least\", $least : value )",
                    FIRST_OPEN,
                    OPEN,
                    "accumulate( Observation( family == \"cup\", member == $m, $v : value );"
                            + " $n : count( $v ), $s : sum( $v ); $n >= $least, $s > $few )"));

    private final Path folder;

    public CrossProducts(Path folder) {
        this.folder = folder;
    }

    /** A thesis whose rule has more to combine than it may. */
    public record Wide(String thesis, List<String> conditions) {
        Wide(String thesis, String... conditions) {
            this(thesis, List.of(conditions));
        }
    }

    public Path rules() {
        return folder.resolve("rules");
    }

    public Path facts() {
        return folder.resolve("facts");
    }

    /**
     * Writes the book, with two theses that have little to combine, and the facts.
     *
     * @param days of which each shop has a reading
     */
    public CrossProducts write(int days, List<Wide> theses) {
        Path book = rules().resolve("made-up-cups");
        write(
                book.resolve("report.yaml"),
                "title: Made up\npublisher: Nobody\npublished: 2025-01-01\nplaces: {p1: First}\n");
        theses.forEach(wide -> thesis(book, wide));
        thesis(book, new Wide("tame", "Metric( id == \"cup.east\", value > $few )"));
        String sameDay = "Observation( family == \"cup\", period == $p, value > $few )";
        thesis(
                book,
                new Wide(
                        "same-day",
                        "Observation( family == \"cup\", $p : period, value > $few )",
                        sameDay,
                        sameDay,
                        "Observation( family == \"cup\", period == $p, published == $p )"));
        write(facts().resolve("metrics.yaml"), metrics());
        write(facts().resolve("cups.csv"), rows(days));
        return this;
    }

    private static void thesis(Path book, Wide wide) {
        Path stem = book.resolve("theses");
        write(stem.resolve(wide.thesis() + ".yaml"), """
                title: Made up
                statement: Made up.
                kind: ours
                place: p1
                from: 2025-01-01
                horizon: 2026-12-31
                resolves: 2027-01-31
                thresholds:
                  few: {value: 50, unit: count, origin: judgement, rationale: Made up., set-on: 2025-01-01}
                  least: {value: 2, unit: count, origin: judgement, rationale: Made up., set-on: 2025-01-01}
                owner: nobody
                tags: [made-up]
                """);
        write(stem.resolve(wide.thesis() + ".drl"), """
                rule "Enough is sold"
                    @id( enough )
                when
                    Threshold( id == "few", $few : value )
                    %s
                then
                    confirms
                end

                rule "Too little is sold"
                    @id( little )
                when
                    Threshold( id == "few", $few : value )
                    Metric( id == "cup.west", value <= $few )
                then
                    putsAtRisk
                end
                """.formatted(String.join("\n    ", wide.conditions())));
    }

    private static String metrics() {
        return SHOPS.stream()
                .map(shop -> """
                  cup.%s:
                    name: Cups
                    definition: Made up.
                    unit: count
                    kind: measured
                    frequency: day
                    due-after: 10
                    stale-after: 60
                    tolerance: 0
                    tick: 1
                    range: [0, 1000]
                    family: cup
                    member: %s
                """.formatted(shop, shop))
                .collect(Collectors.joining("", "units:\n  count: things\nmetrics:\n", ""));
    }

    private static String rows(int days) {
        String head = "metric,period,value,bound,unit,published,dated,entered,status,grade,source,url,note\n";
        return days(days)
                .flatMap(day -> SHOPS.stream()
                        .map(shop -> "cup.%s,%s,100,,count,%s,,%s,actual,A,Office,https://example.org/,Made up.\n"
                                .formatted(shop, day, day, day)))
                .collect(Collectors.joining("", head, ""));
    }

    static Stream<String> days(int days) {
        return IntStream.range(0, days).mapToObj(day -> FIRST.plusDays(day).toString());
    }

    /** The facts, as they were written. */
    public Observations observations() {
        return ShippedBook.value(Observations.load(List.of(facts())));
    }

    Book book(Dictionary dictionary) {
        return ShippedBook.value(BookLoader.loadAll(rules(), dictionary)).get(0);
    }

    /** One more reading of a shop, or another one in its place. */
    static Observation row(Observations like, String shop, String day, String value) {
        Observation row = like.all().get(0);
        return new Observation(
                "cup." + shop,
                org.thesischecker.model.Period.parse(day),
                new BigDecimal(value),
                row.bound(),
                row.unit(),
                LocalDate.parse(day),
                false,
                LocalDate.parse(day),
                row.status(),
                row.grade(),
                row.source(),
                row.url(),
                row.note(),
                row.place());
    }

    private static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
