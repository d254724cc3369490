package org.thesischecker.review;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;
import org.thesischecker.book.Book;
import org.thesischecker.book.BookLoader;
import org.thesischecker.facts.Dictionary;
import org.thesischecker.facts.Observations;

/** Writes small books by chance, each as its author would, and has them loaded; the files are gone afterwards. */
final class RandomBook {

    private static final String METRICS = """
            units:
              count: things counted
              ratio: a pure number
              boolean: 1 for happened, 0 for not happened
            metrics:
            """;

    private static final String REPORT = """
            title: Generated
            publisher: Nobody
            published: 2025-01-01
            places:
              p1: The first page
            """;

    private final Path folder;
    private final Random random;
    private final List<String> theses = new ArrayList<>();
    private final List<String> factors = new ArrayList<>();

    private RandomBook(Path folder, Random random) {
        this.folder = folder;
        this.random = random;
    }

    /** The dictionary of every such book: four series, of which two are a family, a step and two events. */
    static Dictionary dictionary() {
        return inFolder(RandomBook::dictionary);
    }

    /** A book with two factors and four theses, of which each reads metrics and some of those before it. */
    static Book of(Dictionary dictionary, Random random) {
        return inFolder(folder -> new RandomBook(folder, random).book(dictionary));
    }

    /** A book with one thesis that has these rules. */
    static Book of(Dictionary dictionary, Random random, String rules) {
        return inFolder(folder -> new RandomBook(folder, random).book(dictionary, rules));
    }

    private static <T> T inFolder(Function<Path, T> loaded) {
        try {
            Path folder = Files.createTempDirectory("books");
            try {
                return loaded.apply(folder);
            } finally {
                FileUtils.deleteDirectory(folder.toFile());
            }
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private static Dictionary dictionary(Path folder) {
        StringBuilder text = new StringBuilder(METRICS);
        for (String id : RandomRules.SERIES) {
            text.append(metric(id, "count", "measured", "month", "60"));
            if (id.startsWith("fam.")) {
                text.append("    family: fam\n    member: ")
                        .append(id.substring(4))
                        .append('\n');
            }
        }
        text.append(metric("step", "count", "step", "day", "never"));
        text.append(metric("event.one", "boolean", "event", "day", "never"));
        text.append(metric("event.two", "boolean", "event", "day", "60"));
        Path facts = folder.resolve("facts");
        write(facts.resolve("metrics.yaml"), text.toString());
        write(facts.resolve("none.csv"), """
                metric,period,value,bound,unit,published,dated,entered,status,grade,source,url,note
                step,2025-01-01,1,,count,2025-01-01,,2025-01-01,actual,A,Office,https://example.org/,Made up.
                """);
        return ShippedBook.value(Observations.load(List.of(facts))).dictionary();
    }

    private static String metric(String id, String unit, String kind, String frequency, String staleAfter) {
        return """
              %s:
                name: %s
                definition: Made up.
                unit: %s
                kind: %s
                frequency: %s
                due-after: 10
                stale-after: %s
                tolerance: 0
                tick: 1
                range: [0, %s]
            """.formatted(id, id, unit, kind, frequency, staleAfter, unit.equals("boolean") ? "1" : "6")
                .indent(0);
    }

    private Book book(Dictionary dictionary) {
        Path book = folder.resolve("rules").resolve("generated");
        write(book.resolve("report.yaml"), REPORT);
        Stream.of("factor-a", "thesis-a", "factor-b", "thesis-b", "thesis-c", "thesis-d")
                .forEach(id -> subject(book, id));
        return ShippedBook.value(BookLoader.loadAll(folder.resolve("rules"), dictionary))
                .get(0);
    }

    private Book book(Dictionary dictionary, String rules) {
        Path book = folder.resolve("rules").resolve("generated");
        write(book.resolve("report.yaml"), REPORT);
        write(book.resolve("theses").resolve("thesis-a.yaml"), thesis(new RandomRules(random, theses, factors)));
        write(book.resolve("theses").resolve("thesis-a.drl"), rules);
        return ShippedBook.value(BookLoader.loadAll(folder.resolve("rules"), dictionary))
                .get(0);
    }

    private void subject(Path book, String id) {
        boolean thesis = id.startsWith("thesis");
        Path stem = book.resolve(thesis ? "theses" : "risk-factors");
        RandomRules rules = new RandomRules(random, List.copyOf(theses), List.copyOf(factors));
        write(stem.resolve(id + ".yaml"), thesis ? thesis(rules) : factor());
        write(stem.resolve(id + ".drl"), thesis ? rules.ofThesis() : rules.ofFactor());
        (thesis ? theses : factors).add(id);
    }

    private String thesis(RandomRules rules) {
        boolean late = random.nextInt(4) == 0;
        boolean over = random.nextInt(3) == 0;
        StringBuilder text = new StringBuilder(
                """
                title: Generated
                statement: Generated.
                kind: ours
                place: p1
                from: %s
                horizon: %s
                resolves: %s
                """.formatted(late ? "2025-05-01" : "2025-01-01", over ? "2025-05-31" : "2025-12-31", "2026-01-31"));
        text.append(thresholds());
        if (!factors.isEmpty() && random.nextBoolean()) {
            text.append("exposures:\n");
            factors.forEach(factor -> text.append("  - {risk-factor: %s%s, effect: %s}\n"
                    .formatted(
                            factor,
                            factor.equals("factor-b") && random.nextBoolean() ? ", part: one" : "",
                            random.nextInt(3) == 0 ? "noted" : "at-risk")));
        }
        if (random.nextInt(3) == 0) {
            text.append("alternatives:\n  - [%s]\n".formatted(String.join(", ", rules.two())));
        }
        if (random.nextInt(3) == 0) {
            text.append("corroborating: [%s]\n".formatted(rules.series()));
        }
        return text.append("owner: nobody\ntags: [generated]\n").toString();
    }

    private String factor() {
        return """
                title: Generated
                statement: Generated.
                place: p1
                listed: true
                """
                + (factors.isEmpty() ? "" : "parts:\n  one: One\n  two: Two\n")
                + thresholds()
                + "owner: nobody\ntags: [generated]\n";
    }

    private String thresholds() {
        StringBuilder text = new StringBuilder("thresholds:\n");
        List<String> values = List.of("1", "2", "3", "4", "5");
        for (String id : List.of("low", "high")) {
            text.append(threshold(id, values.get(random.nextInt(values.size())), "count"));
        }
        return text.append(threshold("part", List.of("0.5", "1", "2").get(random.nextInt(3)), "ratio"))
                .toString();
    }

    private static String threshold(String id, String value, String unit) {
        return "  %s: {value: %s, unit: %s, origin: judgement, rationale: Generated., set-on: 2025-01-01}\n"
                .formatted(id, value, unit);
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
