package org.thesischecker.explain;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.thesischecker.book.Book;
import org.thesischecker.book.BookLoader;
import org.thesischecker.facts.Observations;

/** A small made-up book with its facts, in a folder of its own. */
public final class TeaBook {

    private final Path folder;

    private TeaBook(Path folder) {
        this.folder = folder;
    }

    /** The book as it stands below; a test adds what it needs. */
    public static TeaBook in(Path folder) {
        return new TeaBook(folder)
                .with("facts/metrics.yaml", """
                        units:
                          million_cups: cups, in millions
                          percent: parts of a hundred
                          boolean: 1 for happened, 0 for not happened
                        metrics:
                          tea.cups.annual: {name: Cups of the year, definition: Made up., unit: million_cups, kind: measured,
                            frequency: year, due-after: 20, stale-after: 400, tolerance: 0.01, tick: 0.01, range: [0, 100]}
                          tea.cups.month: {name: Cups of a month, definition: Made up., unit: million_cups, kind: measured,
                            frequency: month, due-after: 10, stale-after: 45, tolerance: 0.01, tick: 0.01, range: [0, 100]}
                          tea.price.month: {name: Price of tea, definition: Made up., unit: percent, kind: measured,
                            frequency: month, due-after: 10, stale-after: 45, tolerance: 0.1, tick: 0.1, range: [-100, 100]}
                          tea.ban: {name: Tea is banned, definition: Made up., unit: boolean, kind: event, frequency: day,
                            due-after: 0, stale-after: never, tolerance: 0, tick: 1, range: [0, 1]}
                        """)
                .with("facts/tea.csv", """
                        metric,period,value,bound,unit,published,dated,entered,status,grade,source,url,note
                        tea.cups.month,2025-08,0.61,,million_cups,2025-09-08,,2025-09-08,actual,A,Tea Board,https://example.org/08,
                        tea.cups.month,2025-09,0.58,,million_cups,2025-10-08,,2025-10-08,actual,A,Tea Board,https://example.org/09,
                        tea.cups.month,2025-09,5.8,,million_cups,2025-10-09,,2025-10-09,printed,B,Made-up Brokers,https://example.org/slip,The comma slipped. Corrected by the tea desk.
                        tea.price.month,2025-09,2.5,,percent,2025-10-08,,2025-10-08,actual,C,Tea Blog,https://example.org/blog,
                        tea.cups.annual,2025,7.1,,million_cups,2026-01-15,,2026-01-15,actual,A,Tea Board,https://example.org/2025,
                        """)
                .with("rules/tea-2025/report.yaml", """
                        title: Tea outlook
                        publisher: Made-up Brokers
                        published: 2025-05-29
                        places:
                          T 1: Tea, item 1
                        """)
                .with("rules/tea-2025/theses/cups.yaml", """
                        title: Seven million cups in 2025
                        statement: Seven million cups of tea are drunk in 2025.
                        kind: forecast
                        place: T 1
                        from: 2025-01-01
                        horizon: 2025-12-31
                        resolves: 2026-01-31
                        forecast: {metric: tea.cups.annual, period: "2025", value: 7, unit: million_cups, meant-as: floor}
                        thresholds:
                          forecast: {value: 7, unit: million_cups, origin: report, rationale: The report's own number., set-on: 2025-05-29}
                          brisk: {value: 0.6, unit: million_cups, origin: judgement, rationale: A twelfth of it., set-on: 2025-06-02}
                          dear: {value: 3, unit: percent, origin: judgement, rationale: What was dear before., set-on: 2025-05-29}
                        exposures:
                          - {risk-factor: drought, effect: noted}
                        assumptions:
                          - Cups are counted by the Tea Board.
                        owner: tea-desk
                        tags: [tea]
                        remarks:
                          - {on: 2025-10-01, by: tea-desk, text: Wait for the last quarter.}
                        """)
                .with("rules/tea-2025/theses/cups.drl", """
                        // Seven million cups in 2025.

                        rule "The year reaches the forecast"
                            @id( year )
                        when
                            Threshold( id == "forecast", $forecast : value )
                            Observation( metric == "tea.cups.annual", period == "2025", atLeast >= $forecast )
                        then
                            fulfils
                        end

                        rule "The year stays below the forecast"
                            @id( short )
                        when
                            Threshold( id == "forecast", $forecast : value )
                            Observation( metric == "tea.cups.annual", period == "2025", atMost < $forecast )
                        then
                            breaks
                        end

                        rule "The latest month is brisk and tea is cheap"
                            @id( brisk )
                        when
                            Thesis( state == "open" )
                            Threshold( id == "brisk", $brisk : value )
                            Threshold( id == "dear", $dear : value )
                            Metric( id == "tea.cups.month", period >= "2025-01", value >= $brisk, $month : period )
                            Metric( id == "tea.price.month", period == $month, value < $dear )
                        then
                            confirms
                        end
                        """)
                .with("rules/tea-2025/risk-factors/drought.yaml", """
                        title: Drought
                        statement: Too little rain.
                        place: T 1
                        listed: true
                        owner: tea-desk
                        """)
                .with("rules/tea-2025/risk-factors/drought.drl", """
                        rule "Tea is banned"
                            @id( banned )
                        when
                            Event( metric == "tea.ban", happened == true )
                        then
                            fires
                        end
                        """);
    }

    public TeaBook with(String file, String content) {
        Path path = folder.resolve(file);
        try {
            Files.createDirectories(path.getParent());
            Files.writeString(path, content);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return this;
    }

    public TeaBook row(String row) {
        try {
            Files.writeString(folder.resolve("facts/tea.csv"), row + "\n", StandardOpenOption.APPEND);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return this;
    }

    public TeaBook without(String file) {
        try {
            Files.delete(folder.resolve(file));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return this;
    }

    public String content(String file) {
        try {
            return Files.readString(folder.resolve(file));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public Observations observations() {
        return Observations.load(List.of(folder.resolve("facts"))).value().orElseThrow();
    }

    public Book book() {
        return BookLoader.load(folder.resolve("rules/tea-2025"), observations().dictionary())
                .value()
                .orElseThrow();
    }
}
