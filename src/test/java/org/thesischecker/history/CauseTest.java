package org.thesischecker.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thesischecker.book.Book;
import org.thesischecker.book.BookLoader;
import org.thesischecker.facts.Observations;
import org.thesischecker.model.Observation;
import org.thesischecker.model.Period;
import org.thesischecker.model.View;
import org.thesischecker.review.WarmReview;

/** Each kind of cause, on the made-up tea book. */
class CauseTest {

    private static final Path TEA = Path.of("src/test/books/tea");
    private static final String IMPORTS = "tea-imports-grow";

    private final Observations known =
            Observations.load(List.of(TEA.resolve("facts"))).value().orElseThrow();
    private final Book book = load(TEA.resolve("rules"));

    @TempDir
    Path folder;

    private Book load(Path rules) {
        return BookLoader.loadAll(rules, known.dictionary())
                .value()
                .orElseThrow()
                .get(0);
    }

    /** The tea book in which one file reads otherwise. */
    private Book edited(String file, UnaryOperator<String> edit) throws IOException {
        Path rules = folder.resolve("rules");
        try (Stream<Path> all = Files.walk(TEA.resolve("rules"))) {
            for (Path from : all.toList()) {
                Path to = rules.resolve(TEA.resolve("rules").relativize(from).toString());
                if (Files.isDirectory(from)) {
                    Files.createDirectories(to);
                } else {
                    String text = Files.readString(from);
                    String changed = from.endsWith(file) ? edit.apply(text) : text;
                    assertThat(from.endsWith(file) && changed.equals(text))
                            .as("the edit of %s changes nothing", file)
                            .isFalse();
                    Files.writeString(to, changed);
                }
            }
        }
        return load(rules);
    }

    /** The growth of imports that the customs published on a day. */
    private Observation growth(String period, String value, String published) {
        Observation like = known.of("tea.import_growth").get(0);
        return new Observation(
                like.metric(),
                Period.parse(period),
                new BigDecimal(value),
                like.bound(),
                like.unit(),
                LocalDate.parse(published),
                false,
                like.entered(),
                like.status(),
                like.grade(),
                like.source(),
                like.url(),
                "",
                like.place());
    }

    /** With rain, so that no drought puts anything at risk. */
    private Observations with(Observation... more) {
        List<Observation> rows = new ArrayList<>(List.of(more));
        known.all().stream()
                .map(row -> row.metric().equals("rain.south") ? row.withValue(BigDecimal.ONE) : row)
                .forEach(rows::add);
        return Observations.of(known.dictionary(), rows);
    }

    /** What changed in the week until 2026-02-14. */
    private Changes.OfBook week(Book now, Observations rows) {
        return changes(book, now, rows, "2026-02-07", "2026-02-14", View.PUBLISHED);
    }

    private Changes.OfBook changes(Book before, Book now, Observations rows, String since, String asOf, View view) {
        try (WarmReview later = WarmReview.of(now, rows, LocalDate.parse(asOf), view)) {
            return ChangeSearch.changes(before, LocalDate.parse(since), rows, view, later, any -> true);
        }
    }

    private Flip flip(Changes.OfBook changes, String id) {
        return changes.flips().stream()
                .filter(flip -> flip.tracked().id().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError(id + " did not flip; what did: "
                        + changes.flips().stream()
                                .map(flip -> flip.tracked().id())
                                .toList()));
    }

    private static List<String> ids(Flip flip) {
        return flip.cause().differences().stream().map(Difference::id).toList();
    }

    private static Difference.Kind kind(Flip flip) {
        return ((Difference.OfRows) flip.cause().differences().get(0)).kind();
    }

    @Test
    void a_reading_of_a_new_period() {
        Observations rows = with(growth("2026-01", "-1", "2026-02-08"));

        Flip flip = flip(week(book, rows), IMPORTS);

        assertThat(flip.kind()).isEqualTo(Flip.Kind.NEWLY_AT_RISK);
        assertThat(ids(flip)).containsExactly("tea.import_growth 2026-01");
        assertThat(kind(flip)).isEqualTo(Difference.Kind.NEW_PERIOD);
    }

    @Test
    void a_restatement() {
        Observations rows = with(growth("2025-12", "-1", "2026-02-08"));

        Changes.OfBook changes = week(book, rows);

        assertThat(kind(flip(changes, IMPORTS))).isEqualTo(Difference.Kind.RESTATEMENT);
        assertThat(changes.restated()).hasSize(1);
    }

    @Test
    void a_row_that_was_entered_late() {
        Observation late = growth("2026-01", "-1", "2026-02-02").knownOn(LocalDate.parse("2026-02-02"));
        Observation entered = new Observation(
                late.metric(),
                late.period(),
                late.value(),
                late.bound(),
                late.unit(),
                late.published(),
                false,
                LocalDate.parse("2026-02-10"),
                late.status(),
                late.grade(),
                late.source(),
                late.url(),
                "",
                late.place());

        Flip flip = flip(changes(book, book, with(entered), "2026-02-07", "2026-02-14", View.ENTERED), IMPORTS);

        assertThat(kind(flip)).isEqualTo(Difference.Kind.LATE_ENTRY);
    }

    @Test
    void a_reading_that_grew_stale() {
        Flip flip = flip(changes(book, book, with(), "2026-03-20", "2026-03-27", View.PUBLISHED), IMPORTS);

        assertThat(flip.kind()).isEqualTo(Flip.Kind.NO_LONGER_JUDGED);
        assertThat(flip.cause().differences())
                .singleElement()
                .isInstanceOfSatisfying(
                        Difference.OfDays.class,
                        days -> assertThat(days.passed())
                                .contains(new Passed(
                                        Passed.What.STALE, "tea.import_growth", LocalDate.parse("2026-03-25"))));
    }

    @Test
    void a_deadline_that_passed() {
        Flip flip = flip(changes(book, book, with(), "2025-12-31", "2026-01-02", View.PUBLISHED), "kettle-release");

        assertThat(flip.kind()).isEqualTo(Flip.Kind.NEWLY_BROKEN);
        assertThat(flip.cause().differences())
                .singleElement()
                .isInstanceOfSatisfying(
                        Difference.OfDays.class,
                        days -> assertThat(days.passed())
                                .contains(new Passed(
                                        Passed.What.HORIZON_PASSED, "kettle-release", LocalDate.parse("2026-01-01"))));
    }

    @Test
    void a_threshold_that_was_edited() throws IOException {
        Book now = edited(IMPORTS + ".yaml", text -> text.replace("value: 0", "value: 5"));

        Flip flip = flip(week(now, with()), IMPORTS);

        assertThat(ids(flip)).containsExactly("threshold tea-imports-grow/no-growth");
    }

    @Test
    void a_threshold_and_a_reading_of_which_each_is_enough_are_both_named() throws IOException {
        Book now = edited(IMPORTS + ".yaml", text -> text.replace("value: 0", "value: 5"));
        Observations rows = with(growth("2026-01", "-1", "2026-02-08"));

        Flip flip = flip(week(now, rows), IMPORTS);

        assertThat(ids(flip)).containsExactly("tea.import_growth 2026-01", "threshold tea-imports-grow/no-growth");
        assertThat(flip.cause().smallest()).isTrue();
    }

    @Test
    void a_rule_that_was_edited() throws IOException {
        Book now = edited(IMPORTS + ".drl", text -> text.replace("atLeast > $none", "atMost < $none"));

        Flip flip = flip(week(now, with()), IMPORTS);

        assertThat(ids(flip)).containsExactly("rule tea-imports-grow/growing");
    }

    @Test
    void an_exposure_that_was_added() throws IOException {
        Book now = edited("tea-cups-2025.yaml", text -> text.replace("effect: noted", "effect: at-risk"));

        assertThat(BookEdits.between(book, now, LocalDate.parse("2026-02-14")))
                .extracting(Difference::id)
                .containsExactly("settings tea-cups-2025");
    }

    @Test
    void a_rule_that_is_renamed_moved_and_laid_out_anew_is_no_change() throws IOException {
        Book now = edited(
                IMPORTS + ".drl",
                text -> "// A new heading.\n\n"
                        + text.replace(
                                        "rule \"Imports grow on the year before\"\n    @id( growing )",
                                        "rule \"Imports are up\"\n    @id( up )\n    @was( growing )")
                                .replace("Metric( id", "Metric(   id"));

        assertThat(BookEdits.between(book, now, LocalDate.parse("2026-02-14"))).isEmpty();
        assertThat(week(now, with()).flips()).isEmpty();
    }

    @Test
    void without_a_flip_everything_is_counted_as_unchanged() {
        Changes.OfBook changes = week(book, with());

        assertThat(changes.flips()).isEmpty();
        assertThat(changes.same()).isEqualTo(6);
    }
}
