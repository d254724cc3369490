package org.thesischecker.regression;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.function.UnaryOperator;
import org.thesischecker.book.Book;
import org.thesischecker.book.BookLoader;
import org.thesischecker.book.Cases;
import org.thesischecker.book.CasesLoader;
import org.thesischecker.facts.Dictionary;
import org.thesischecker.facts.Observations;
import org.thesischecker.model.Problem;
import org.thesischecker.source.SourceText;

/** A made-up book about tea: one thesis, exposed to one risk factor of two parts, on two monthly series. */
final class TeaBook {

    private static final String DICTIONARY = """
            units:
              cups: cups of tea
            metrics:
              tea.cups:
                name: Cups of tea
                definition: Made up.
                unit: cups
                kind: measured
                frequency: month
                due-after: 20
                stale-after: 75
                tolerance: 0
                tick: 1
                range: [0, 1000]
              tea.price:
                name: Price of tea
                definition: Made up.
                unit: percent
                kind: measured
                frequency: month
                due-after: 20
                stale-after: 75
                tolerance: 0
                tick: 1
                range: [-100, 1000]
            """;

    private static final String ROW = """
            metric,period,value,bound,unit,published,dated,entered,status,grade,source,url,note
            tea.cups,2025-04,10,,cups,2025-05-20,,2025-05-20,actual,A,Tea Board,https://example.org/tea,
            """;

    private static final String REPORT = """
            title: Tea
            publisher: Made-up Brokers
            published: 2025-05-29
            places:
              p1: page one
            """;

    private static final String THESIS = """
            title: Tea is drunk
            statement: People drink at least 100 cups.
            kind: forecast
            place: p1
            from: 2025-01-01
            horizon: 2025-12-31
            resolves: 2026-01-31
            thresholds:
              enough: {value: 100, unit: cups, origin: report, rationale: It says so., set-on: 2025-06-01}
            exposures:
              - {risk-factor: drought, part: india, effect: at-risk}
            owner: tea-desk
            tags: [tea]
            """;

    private static final String RULES = """
            // Tea is drunk. Place: p1.

            rule "Enough cups are drunk"
                @id( enough )
            when
                Threshold( id == "enough", $enough : value )
                Metric( id == "tea.cups", atLeast >= $enough )
            then
                confirms
            end

            rule "Too few cups are drunk"
                @id( too-few )
            when
                Threshold( id == "enough", $enough : value )
                Metric( id == "tea.cups", atMost < $enough )
            then
                breaks
            end
            """;

    private static final String FACTOR = """
            title: Drought
            statement: Tea becomes dear.
            place: p1
            listed: true
            parts:
              india: Tea of India
              china: Tea of China
            thresholds:
              dear: {value: 10, unit: percent, origin: judgement, rationale: Dear enough., set-on: 2025-06-01}
            owner: tea-desk
            tags: [tea]
            """;

    private static final String FACTOR_RULES = """
            // Drought. Place: p1.

            rule "Tea of India is dear"
                @id( india-dear )
            when
                Threshold( id == "dear", $dear : value )
                Metric( id == "tea.price", value > $dear )
            then
                fires "india"
            end

            rule "Tea of China is dear"
                @id( china-dear )
            when
                Threshold( id == "dear", $dear : value )
                Metric( id == "tea.price", value >= $dear )
            then
                watches "china"
            end

            rule "Tea of China is very dear"
                @id( china-very-dear )
            when
                Threshold( id == "dear", $dear : value )
                Metric( id == "tea.price", value >= $dear + $dear )
            then
                fires "china"
            end
            """;

    private final Path root;
    private final String book;

    /** Writes the book without any case into a folder. */
    TeaBook(Path root) {
        this(root, "tea");
    }

    /** The same, by another id. */
    TeaBook(Path root, String id) {
        this.root = root;
        this.book = "rules/" + id;
        write("facts/metrics.yaml", DICTIONARY);
        write("facts/tea.csv", ROW);
        write(book + "/report.yaml", REPORT);
        write(book + "/theses/drunk.yaml", THESIS);
        write(book + "/theses/drunk.drl", RULES);
        write(book + "/risk-factors/drought.yaml", FACTOR);
        write(book + "/risk-factors/drought.drl", FACTOR_RULES);
    }

    TeaBook thesisCases(String yaml) {
        write(book + "/theses/drunk.cases.yaml", yaml);
        return this;
    }

    TeaBook factorCases(String yaml) {
        write(book + "/risk-factors/drought.cases.yaml", yaml);
        return this;
    }

    /** Writes the thesis otherwise. */
    TeaBook thesis(UnaryOperator<String> written) {
        write(book + "/theses/drunk.yaml", written.apply(THESIS));
        return this;
    }

    /** Writes the rules of the thesis otherwise. */
    TeaBook thesisRules(UnaryOperator<String> written) {
        write(book + "/theses/drunk.drl", written.apply(RULES));
        return this;
    }

    RuleTests run() {
        BookWithCases loaded = loaded();
        return RuleTests.run(loaded.book(), loaded.known(), loaded.cases());
    }

    /** How far the cases try the rules, with everything that they do not. */
    Coverage coverage() {
        BookWithCases loaded = loaded();
        return Coverage.of(loaded.book(), loaded.known(), loaded.cases(), EnumSet.allOf(Hole.Kind.class), () -> {});
    }

    /** What becomes of the mutants of all rules. */
    Mutants mutants() {
        return mutants(ChangedRules.all());
    }

    /** What becomes of the mutants of some rules. */
    Mutants mutants(ChangedRules changed) {
        BookWithCases loaded = loaded();
        return Mutants.of(loaded.book(), loaded.known(), loaded.cases(), changed, () -> {});
    }

    BookWithCases loaded() {
        Observations known = BookWithCases.loaded(Observations.load(List.of(root.resolve("facts"))));
        Dictionary dictionary = known.dictionary();
        Path folder = root.resolve(book);
        Book book = BookWithCases.loaded(BookLoader.load(folder, dictionary));
        List<Cases> cases = BookWithCases.loaded(CasesLoader.loadAll(folder, book, dictionary));
        return new BookWithCases(book, cases, known);
    }

    /** All that differs, as a person reads it. */
    String differences() {
        return text(run().problems());
    }

    private String text(List<Problem> problems) {
        return BookWithCases.text(problems).replace(SourceText.shown(root) + "/", "");
    }

    private void write(String file, String content) {
        try {
            Path path = root.resolve(file);
            Files.createDirectories(path.getParent());
            Files.writeString(path, content);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
