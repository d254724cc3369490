package org.thesischecker.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Writes a book and facts of any size. All of it is made up, and says so.
 *
 * @param theses each reads a monthly metric of its own; one in five is exposed to a risk factor, of which there is one for
 *     ten theses
 * @param months of readings for each metric, the last of them October 2025
 */
record MadeUp(int theses, int months) {

    static final LocalDate DAY = LocalDate.parse("2025-11-20");

    private static final YearMonth LAST = YearMonth.of(2025, 10);
    private static final String HEADER =
            "metric,period,value,bound,unit,published,dated,entered,status,grade,source,url,note\n";

    int observations() {
        return (theses + factors()) * months;
    }

    private int factors() {
        return (theses + 9) / 10;
    }

    /** Writes folders {@code rules} and {@code facts}. */
    void write(Path folder) {
        try {
            Path book = Files.createDirectories(folder.resolve("rules/made-up"));
            Path facts = Files.createDirectories(folder.resolve("facts"));
            Files.createDirectories(book.resolve("theses"));
            Files.createDirectories(book.resolve("risk-factors"));
            Files.writeString(book.resolve("report.yaml"), """
                    title: Made up
                    publisher: Nobody
                    published: 2016-01-01
                    places:
                      p1: The first page
                    """);
            for (int number = 0; number < theses; number++) {
                Path stem = book.resolve("theses");
                Files.writeString(stem.resolve("thesis-" + number + ".yaml"), thesis(number));
                Files.writeString(stem.resolve("thesis-" + number + ".drl"), rules(number));
            }
            for (int number = 0; number < factors(); number++) {
                Path stem = book.resolve("risk-factors");
                Files.writeString(stem.resolve("factor-" + number + ".yaml"), factor());
                Files.writeString(stem.resolve("factor-" + number + ".drl"), firing(number));
            }
            Files.writeString(facts.resolve("metrics.yaml"), dictionary(metrics(), "month", 60));
            try (BufferedWriter rows = Files.newBufferedWriter(facts.resolve("made-up.csv"))) {
                rows.write(HEADER);
                int line = 0;
                for (String metric : metrics()) {
                    for (int back = months - 1; back >= 0; back--) {
                        YearMonth month = LAST.minusMonths(back);
                        rows.write(row(
                                metric,
                                month.toString(),
                                String.valueOf(20 + line++ * 37 % 61),
                                month.atEndOfMonth().plusDays(10)));
                    }
                }
            }
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    /** Writes a folder of facts with daily readings of many metrics, of ten thousand different values, and no rules. */
    static void writeRows(Path facts, int rows) {
        int days = 1_000;
        List<String> metrics = new ArrayList<>();
        for (int number = 0; number < Math.max(1, rows / days); number++) {
            metrics.add("madeup.d" + number);
        }
        try {
            Files.createDirectories(facts);
            Files.writeString(facts.resolve("metrics.yaml"), dictionary(metrics, "day", 30));
            try (BufferedWriter writer = Files.newBufferedWriter(facts.resolve("made-up.csv"))) {
                writer.write(HEADER);
                Random random = new Random(1);
                for (String metric : metrics) {
                    for (int back = Math.min(rows, days) - 1; back >= 0; back--) {
                        LocalDate day = DAY.minusDays(back);
                        String value =
                                BigDecimal.valueOf(random.nextInt(10_000), 2).toPlainString();
                        writer.write(row(metric, day.toString(), value, day));
                    }
                }
            }
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    /** Those that theses read, which in a larger book have the same readings, then those of the risk factors. */
    List<String> metrics() {
        List<String> metrics = new ArrayList<>();
        for (int number = 0; number < theses; number++) {
            metrics.add("madeup.m" + number);
        }
        for (int number = 0; number < factors(); number++) {
            metrics.add("madeup.f" + number);
        }
        return metrics;
    }

    private static String row(String metric, String period, String value, LocalDate published) {
        return "%s,%s,%s,,count,%s,,%s,actual,A,Nobody,https://example.org/,Made up.\n"
                .formatted(metric, period, value, published, published);
    }

    private static String dictionary(List<String> metrics, String frequency, int staleAfter) {
        StringBuilder text = new StringBuilder("units: {}\nmetrics:\n");
        for (String metric : metrics) {
            text.append("""
                      %s:
                        name: %s
                        definition: Made up.
                        unit: count
                        kind: measured
                        frequency: %s
                        due-after: 15
                        stale-after: %d
                        tolerance: 0
                        tick: 1
                        range: [0, 100]
                    """.formatted(metric, metric, frequency, staleAfter).indent(2));
        }
        return text.toString();
    }

    private String thesis(int number) {
        String exposure = number % 5 == 0
                ? "exposures:\n  - {risk-factor: factor-%d, effect: at-risk}\n".formatted(number / 10)
                : "";
        return """
                title: Made up
                statement: Made up.
                kind: ours
                place: p1
                from: 2016-01-01
                horizon: 2025-12-31
                resolves: 2026-01-31
                thresholds:
                  goal: {value: 50, unit: count, origin: judgement, rationale: Made up., set-on: 2016-01-01}
                  low: {value: 30, unit: count, origin: judgement, rationale: Made up., set-on: 2016-01-01}
                %sowner: nobody
                tags: [made-up]
                """.formatted(exposure);
    }

    private static String rules(int number) {
        return """
                // Made up.

                rule "The last month reaches the goal"
                    @id( reached )
                when
                    Threshold( id == "goal", $goal : value )
                    Observation( metric == "%1$s", period == "2025-12", value >= $goal )
                then
                    fulfils
                end

                rule "The last month misses the goal"
                    @id( missed )
                when
                    Threshold( id == "goal", $goal : value )
                    Observation( metric == "%1$s", period == "2025-12", value < $goal )
                then
                    breaks
                end

                rule "The latest month reaches the goal"
                    @id( on-the-way )
                when
                    Thesis( state == "open" )
                    Threshold( id == "goal", $goal : value )
                    Metric( id == "%1$s", value >= $goal )
                then
                    confirms
                end

                rule "The latest month is low"
                    @id( low )
                when
                    Thesis( state == "open" )
                    Threshold( id == "low", $low : value )
                    Metric( id == "%1$s", value < $low )
                then
                    putsAtRisk
                end
                """.formatted("madeup.m" + number);
    }

    private static String factor() {
        return """
                title: Made up
                statement: Made up.
                place: p1
                listed: true
                thresholds:
                  high: {value: 70, unit: count, origin: judgement, rationale: Made up., set-on: 2016-01-01}
                owner: nobody
                tags: [made-up]
                """;
    }

    private static String firing(int number) {
        return """
                // Made up.

                rule "The latest month is high"
                    @id( high )
                when
                    Threshold( id == "high", $high : value )
                    Metric( id == "madeup.f%d", value > $high )
                then
                    fires
                end
                """.formatted(number);
    }
}
