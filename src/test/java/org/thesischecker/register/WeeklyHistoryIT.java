package org.thesischecker.register;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thesischecker.book.Book;
import org.thesischecker.book.BookLoader;
import org.thesischecker.facts.Observations;
import org.thesischecker.ledger.Kept;
import org.thesischecker.ledger.Ledger;
import org.thesischecker.ledger.RecordedRun;
import org.thesischecker.ledger.Runs;
import org.thesischecker.ledger.SigningKey;
import org.thesischecker.ledger.Snapshot;
import org.thesischecker.model.View;
import org.thesischecker.report.ReviewResult;
import org.thesischecker.review.Reviewer;

/**
 * The shipped books, recorded on Mondays from June to December 2025 into one ledger: each fourth week, so that the build stays
 * quick, and every week with {@code mvn verify -Dweeks=1 -Dit.test=WeeklyHistoryIT}.
 */
class WeeklyHistoryIT {

    private static final Path RULES = Path.of("rules");
    private static final List<Path> FACTS = List.of(Path.of("facts"));
    private static final LocalDate FIRST = LocalDate.of(2025, 6, 2);
    private static final LocalDate LAST = LocalDate.of(2025, 12, 15);
    private static final int WEEKS = Integer.getInteger("weeks", 4);

    @TempDir
    private static Path folder;

    private static Ledger ledger;
    private static Runs runs;
    private static List<RecordedRun> recorded;
    private static Set<String> books;

    @BeforeAll
    static void record_each_week() {
        SigningKey key = SigningKey.made("example.org/theses");
        ledger = Ledger.create(folder.resolve("weekly.ledger"), key.verifier())
                .value()
                .orElseThrow();
        runs = new Runs(ledger, review -> ReviewResult.of(review).json());
        Observations observations = Observations.load(FACTS).value().orElseThrow();
        List<Book> loaded =
                BookLoader.loadAll(RULES, observations.dictionary()).value().orElseThrow();
        books = new TreeSet<>(loaded.stream().map(Book::id).toList());
        Snapshot files = Snapshot.of(RULES, List.copyOf(books), FACTS).value().orElseThrow();
        for (LocalDate day = FIRST; !day.isAfter(LAST); day = day.plusWeeks(WEEKS)) {
            Runs.Signature by = new Runs.Signature(
                    day.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC), "A. Strategist", "test", "test");
            assertThat(runs.record(Reviewer.review(loaded, observations, day, View.PUBLISHED), files, by, key)
                            .value())
                    .isPresent();
        }
        recorded = RecordedRun.all(ledger);
    }

    @AfterAll
    static void close() {
        ledger.close();
    }

    private static Window window() {
        return new Window(FIRST, LAST, LAST.plusMonths(1));
    }

    @Test
    void every_run_is_judged_again_to_the_same_bytes() {
        assertThat(recorded).hasSize(28 / WEEKS + 1);
        assertThat(recorded)
                .allSatisfy(run -> assertThat(
                                runs.replay(run.number()).orElseThrow().difference())
                        .as("run %d, as of %s", run.number(), run.entry().asOf())
                        .isEmpty());
    }

    @Test
    void the_weeks_in_between_are_gaps_and_no_other() {
        assertThat(RunsRegister.of(recorded, books, window()).gaps()).hasSize(28 - 28 / WEEKS);
    }

    /** The rows of the register, taken apart by week again, are what the runs recorded: nothing more, and nothing is lost. */
    @Test
    void the_triggers_are_those_of_the_recorded_reviews() {
        TriggersRegister register = TriggersRegister.of(ledger, recorded, List.of(), books, window());
        Map<LocalDate, Set<String>> told = new TreeMap<>();
        register.rows().stream()
                .filter(Trigger.Fired.class::isInstance)
                .map(Trigger.Fired.class::cast)
                .forEach(row -> recorded.stream()
                        .map(run -> run.entry().asOf())
                        .filter(day -> !day.isBefore(row.first().asOf())
                                && !day.isAfter(row.last().asOf()))
                        .forEach(day -> told.computeIfAbsent(day, any -> new TreeSet<>())
                                .add(row.target().riskFactor() + " "
                                        + row.rule().id())));
        Map<LocalDate, Set<String>> kept = new TreeMap<>();
        recorded.forEach(run -> firing(run)
                .forEach(rule -> kept.computeIfAbsent(run.entry().asOf(), any -> new TreeSet<>())
                        .add(rule)));

        assertThat(told).isNotEmpty().isEqualTo(kept);
        assertThat(register.rows())
                .allSatisfy(row -> assertThat(row.target().place()).startsWith("R"));
    }

    private static List<String> firing(RecordedRun run) {
        JsonNode review = new Kept(ledger, run.entry()).review().orElseThrow();
        List<String> firing = new ArrayList<>();
        review.path("riskFactors")
                .forEach(factor -> factor.path("findings").forEach(finding -> {
                    if (finding.path("effect").asText().equals("fires")) {
                        firing.add(factor.path("id").asText() + " "
                                + finding.path("rule").asText());
                    }
                }));
        firing.sort(Comparator.naturalOrder());
        return firing;
    }

    @Test
    void what_could_not_be_judged_in_some_week_is_not_told_as_quiet() {
        TriggersRegister register = TriggersRegister.of(ledger, recorded, List.of(), books, window());

        assertThat(register.rows().stream()
                        .filter(row -> row instanceof Trigger.Silent silent && !silent.isUnknown())
                        .map(row -> row.target().id()))
                .allSatisfy(id -> assertThat(unverified(id.replaceFirst("/.*", ""), id.replaceFirst("[^/]*/?", "")))
                        .as(id)
                        .isZero());
    }

    private static long unverified(String factor, String part) {
        return recorded.stream()
                .flatMap(run -> Sightings.elements(
                        new Kept(ledger, run.entry()).review().orElseThrow().path("riskFactors")))
                .filter(node -> node.path("id").asText().equals(factor))
                .filter(node -> part.isEmpty()
                        ? node.path("state").asText().equals("UNVERIFIED")
                        : Sightings.elements(node.path("parts"))
                                .anyMatch(one -> one.path("id").asText().equals(part)
                                        && one.path("state").asText().equals("UNVERIFIED")))
                .count();
    }
}
