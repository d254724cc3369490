package org.thesischecker.book;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.thesischecker.source.Loaded;
import org.thesischecker.source.SourceText;

/** A rules folder of a test with one small book, made up, that loads; tests then spoil it. */
final class BookFolder {

    static final String REPORT = """
            title: Outlook
            publisher: Broker
            published: 2025-05-29
            places:
              intro: The opening
              RF: Risk factors
            printed:
              - id: sales-2024
                statement: Sales of 2024
                place: intro
                metric: sales.year
                period: "2024"
                value: 50
                unit: tons
            not-encodable:
              - id: moats
                claim: Moats deepen.
                place: intro
                reason: A moat has no measure.
            """;

    static final String BOOM = """
            title: Sales boom
            statement: Sales of the year reach 60 tons.
            kind: forecast
            place: intro, RF
            from: 2025-01-01
            horizon: 2025-12-31
            resolves: 2026-01-31
            forecast:
              metric: sales.year
              period: "2025"
              value: 60
              unit: tons
              meant-as: floor
            thresholds:
              level:
                value: 60
                unit: tons
                origin: report
                rationale: The report's own number.
                set-on: 2026-11-24
            exposures:
              - risk-factor: friction
                part: us
                effect: at-risk
              - risk-factor: storm
                effect: noted
            alternatives:
              - [exports.cars, exports.vans]
            corroborating: [growth]
            assumptions:
              - Tons are tons.
            owner: sales-desk
            tags: [sales]
            remarks:
              - {on: 2026-11-24, by: sales-desk, text: Made up.}
            """;

    static final String BOOM_RULES = """
            // Sales boom. Place: intro.

            rule "Sales of the year reach the report's forecast"
                @id( full-year )
            when
                Threshold( id == "level", $level : value )
                Observation( metric == "sales.year", period == "2025", atLeast >= $level )
            then
                fulfils
            end

            rule "Sales of the year miss the report's forecast"
                @id( missed )
            when
                Threshold( id == "level", $level : value )
                Observation( metric == "sales.year", period == "2025", atMost < $level )
            then
                breaks
            end
            """;

    static final String BUST = """
            title: No bust
            statement: Sales grow.
            kind: ours
            from: 2025-01-01
            horizon: 2025-12-31
            resolves: 2025-12-31
            """;

    static final String BUST_RULES = """
            rule "Sales grow"
                @id( grow )
            when
                Metric( id == "sales", value > previous )
            then
                confirms
            end

            rule "The boom is over"
                @id( over )
            when
                Verdict( thesis == "boom", verdict == "BROKEN" )
            then
                breaks
            end
            """;

    static final String FRICTION = """
            title: Friction
            statement: Duties rise.
            place: RF
            listed: true
            parts:
              us: American duties
              china: Chinese duties
            overlaps:
              - risk-factor: storm
                how: Both stop ships.
            """;

    static final String FRICTION_RULES = """
            rule "Duties rise"
                @id( rise )
            when
                Metric( id == "rate", value > previous )
            then
                fires "us"
            end
            """;

    static final String STORM = """
            title: Storm
            statement: It blows.
            listed: false
            """;

    static final String STORM_RULES = """
            rule "Cars are recalled"
                @id( recalled )
            when
                Event( metric == "recall", happened == true )
            then
                watches
            end
            """;

    private final Path root;

    BookFolder(Path root) {
        this.root = root;
        with("report.yaml", REPORT);
        with("theses/boom.yaml", BOOM);
        with("theses/boom.drl", BOOM_RULES);
        with("theses/bust.yaml", BUST);
        with("theses/bust.drl", BUST_RULES);
        with("risk-factors/friction.yaml", FRICTION);
        with("risk-factors/friction.drl", FRICTION_RULES);
        with("risk-factors/storm.yaml", STORM);
        with("risk-factors/storm.drl", STORM_RULES);
    }

    Path rules() {
        return root.resolve("rules");
    }

    Path book() {
        return rules().resolve("outlook");
    }

    /** Adds a file, or puts it in place of another one; its path is relative to the book. */
    BookFolder with(String file, String content) {
        try {
            Path path = book().resolve(file);
            Files.createDirectories(path.getParent());
            Files.write(path, content.getBytes(StandardCharsets.UTF_8));
            return this;
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    BookFolder without(String file) {
        try {
            Files.delete(book().resolve(file));
            return this;
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    /** Replaces a piece of a file, which must be there. */
    BookFolder changed(String file, String right, String wrong) {
        try {
            String content = Files.readString(book().resolve(file));
            if (!content.contains(right)) {
                throw new IllegalArgumentException("%s has no \"%s\"".formatted(file, right));
            }
            return with(file, content.replace(right, wrong));
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    Loaded<Book> load() {
        return BookLoader.load(book(), SmallWorld.dictionary());
    }

    Book loaded() {
        return load().value().orElseThrow(() -> new AssertionError(said()));
    }

    /** All messages, with the path of the test's folder left out. */
    String said() {
        return said(BookLoader.loadAll(rules(), SmallWorld.dictionary()));
    }

    String said(Loaded<?> loaded) {
        return SmallWorld.texts(loaded.problems()).replace(SourceText.shown(root) + "/", "");
    }
}
