package org.thesischecker.regression;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thesischecker.book.Book;
import org.thesischecker.history.Difference;
import org.thesischecker.model.View;
import org.thesischecker.review.BookReview;
import org.thesischecker.review.WarmReview;

/** What a diff finds, on the made-up tea book and on the one that is shipped. */
class RulesDiffTest {

    private static final String CUPS = "rules/tea-2025h2/theses/tea-cups-2025.yaml";
    private static final String FULL_YEAR = "  full-year:\n    value: 6.74";
    private static final String RULES = "rules/tea-2025h2/theses/tea-cups-2025.drl";
    private static final String IMPORTS = "rules/tea-2025h2/theses/tea-imports-grow.yaml";
    private static final String ROWS = "facts/tea.csv";

    @TempDir
    Path folder;

    /** The drought would hide what becomes of the imports, so it is only noted. */
    private TwoFolders tea() {
        return TwoFolders.of(TwoFolders.TEA, folder).both(IMPORTS, "effect: at-risk", "effect: noted");
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static List<String> told(BookDiff diff) {
        return diff.alterations().stream()
                .map(one -> "%s %s %s %s to %s on %s by %s"
                        .formatted(
                                one.origin(),
                                one.kind(),
                                one.tracked().id(),
                                one.before().position().word(),
                                one.after().position().word(),
                                one.dates(),
                                one.cause().differences().stream()
                                        .map(Difference::id)
                                        .toList()))
                .toList();
    }

    @Test
    void nothing_differs_from_itself() {
        RulesDiff diff = tea().whole(View.PUBLISHED);

        assertThat(diff.books().get(0).alterations()).isEmpty();
        assertThat(diff.books().get(0).edits()).isEmpty();
        assertThat(diff.rows().appended()).isEmpty();
        assertThat(diff.rows().past()).isEmpty();
        assertThat(diff.books().get(0).dates()).isNotEmpty();
    }

    @Test
    void a_raised_threshold_is_worse_on_the_dates_on_which_the_figure_was_out() {
        BookDiff diff =
                tea().edited(CUPS, FULL_YEAR, "  full-year:\n    value: 8").diff();

        assertThat(told(diff))
                .containsExactly(
                        "EDITS WORSE tea-cups-2025 CONFIRMED to BROKEN on [2026-01-12, 2026-01-15, 2026-01-20] by [threshold tea-cups-2025/full-year]");
        assertThat(diff.alterations().get(0).goalposts()).isFalse();
    }

    /** The other way round the edit saves a broken thesis. */
    @Test
    void a_lowered_threshold_that_saves_a_broken_thesis_moves_the_goalposts() {
        TwoFolders folders = tea().edited(CUPS, FULL_YEAR, "  full-year:\n    value: 8");

        BookDiff diff = RulesDiff.of(
                        folders.now(),
                        folders.base(),
                        View.PUBLISHED,
                        Collections.emptySortedSet(),
                        any -> true,
                        () -> {})
                .books()
                .get(0);

        assertThat(told(diff))
                .containsExactly(
                        "EDITS BETTER tea-cups-2025 BROKEN to CONFIRMED on [2026-01-12, 2026-01-15, 2026-01-20] by [threshold tea-cups-2025/full-year]");
        assertThat(diff.alterations().get(0).goalposts()).isTrue();
        assertThat(diff.edits()).allMatch(diff::movesGoalposts);
    }

    @Test
    void a_loosening_that_flips_nothing_is_seen_in_the_headroom() {
        BookDiff diff =
                tea().edited(CUPS, FULL_YEAR, "  full-year:\n    value: 5").diff();

        assertThat(told(diff)).isEmpty();
        assertThat(diff.thresholds()).singleElement().satisfies(edit -> {
            assertThat(edit.before().orElseThrow().value()).isEqualByComparingTo("6.74");
            assertThat(edit.after().orElseThrow().value()).isEqualByComparingTo("5");
            assertThat(edit.headroom()).singleElement().satisfies(move -> {
                assertThat(move.isMoved()).isTrue();
                assertThat(move.before().orElseThrow().flip().value()).isEqualByComparingTo("6.739");
                assertThat(move.after().orElseThrow().flip().value()).isEqualByComparingTo("4.999");
            });
        });
    }

    @Test
    void renamed_rules_and_another_layout_and_order_are_no_change() {
        TwoFolders folders = tea();
        List<String> rows = new ArrayList<>(folders.content(ROWS)
                .replace("2025,6.9,,", "2025,6.900,,")
                .lines()
                .toList());
        String header = rows.remove(0);
        Collections.reverse(rows);
        String rules = folders.content(RULES);
        int second = rules.indexOf("rule \"The cups of the year miss");
        String first = rules.substring(rules.indexOf("rule "), second)
                .replace("@id( full-year )", "@id( reached )\n    @was( full-year )")
                .replace("The cups of the year reach", "The year's cups come to")
                .replace("    Observation(", "  // The year.\n  Observation(\n        ");
        folders.without(ROWS)
                .with("facts/board/half.csv", header + "\n" + String.join("\n", rows.subList(0, 4)) + "\n")
                .with("facts/the-rest.csv", header + "\n" + String.join("\n", rows.subList(4, rows.size())) + "\n")
                .with(RULES, "// Another remark.\n\n" + rules.substring(second) + "\n\n" + first);

        RulesDiff diff = folders.whole(View.PUBLISHED);

        BookDiff book = diff.books().get(0);
        assertThat(book.before().map(Book::rulePack)).isNotEqualTo(book.after().map(Book::rulePack));
        assertThat(book.edits()).isEmpty();
        assertThat(book.thresholds()).isEmpty();
        assertThat(told(book)).isEmpty();
        assertThat(book.renamed()).containsExactly(Map.entry("tea-cups-2025/full-year", "reached"));
        assertThat(diff.rows().appended()).isEmpty();
        assertThat(diff.rows().touchPast()).isFalse();
    }

    @Test
    void what_new_rows_alter_is_told_apart_from_what_edits_alter() {
        BookDiff diff = tea().edited(
                        ROWS,
                        "kettle.released",
                        "tea.import_growth,2026-01,-2,,percent,2026-02-10,,2026-02-10,actual,A,Customs,https://example.org/customs/2026-01,\n"
                                + "kettle.released")
                .edited(IMPORTS, "    value: 0\n", "    value: 5\n")
                .diff();

        assertThat(told(diff))
                .anyMatch(
                        text -> text.startsWith("NEW_ROWS WORSE tea-imports-grow CONFIRMED to AT_RISK on [2026-02-10]"))
                .anyMatch(text -> text.startsWith("EDITS WORSE tea-imports-grow CONFIRMED to AT_RISK on [2026-01-08"))
                .allMatch(text -> text.startsWith("NEW_ROWS") || !text.contains("2026-02-10"));
    }

    /** The new row alone would break it; the edit that comes with it keeps it whole, and both are told. */
    @Test
    void an_edit_cannot_hide_what_a_new_row_would_have_shown() {
        BookDiff diff = tea().edited(
                        ROWS,
                        "kettle.released",
                        "tea.import_growth,2026-01,-2,,percent,2026-02-10,,2026-02-10,actual,A,Customs,https://example.org/customs/2026-01,\n"
                                + "kettle.released")
                .edited(IMPORTS, "    value: 0\n", "    value: -5\n")
                .diff();

        assertThat(told(diff))
                .containsExactly(
                        "EDITS BETTER tea-imports-grow AT_RISK to CONFIRMED on [2026-02-10] by [threshold tea-imports-grow/no-growth]",
                        "NEW_ROWS WORSE tea-imports-grow CONFIRMED to AT_RISK on [2026-02-10] by [tea.import_growth 2026-01]");
        assertThat(diff.alterations().get(0).goalposts()).isTrue();
    }

    @Test
    void a_row_that_was_edited_is_a_change_of_the_past() {
        RulesDiff diff = tea().edited(ROWS, "2025-12,3.2,", "2025-12,-3.2,").whole(View.PUBLISHED);

        assertThat(diff.rows().past()).singleElement().satisfies(edit -> {
            assertThat(edit.kind()).isEqualTo(RowEdit.Kind.EDITED);
            assertThat(edit.before().orElseThrow().value()).isEqualByComparingTo("3.2");
            assertThat(edit.after().orElseThrow().value()).isEqualByComparingTo("-3.2");
        });
        assertThat(told(diff.books().get(0)))
                .containsExactly("EDITS WORSE tea-imports-grow CONFIRMED to AT_RISK on "
                        + "[2026-01-08, 2026-01-12, 2026-01-15, 2026-01-20] by [tea.import_growth 2025-12]");
    }

    @Test
    void a_row_that_was_deleted_is_a_change_of_the_past() {
        TwoFolders folders = tea();
        String row = folders.content(ROWS)
                .lines()
                .filter(line -> line.startsWith("tea.import_growth"))
                .findFirst()
                .orElseThrow();

        RulesDiff diff = folders.edited(ROWS, row + "\n", "").whole(View.PUBLISHED);

        assertThat(diff.rows().past()).extracting(RowEdit::kind).containsExactly(RowEdit.Kind.DELETED);
        assertThat(told(diff.books().get(0)))
                .singleElement()
                .asString()
                .startsWith("EDITS MAYBE_WORSE tea-imports-grow CONFIRMED to UNVERIFIED on [2026-01-08");
    }

    @Test
    void a_row_put_in_before_one_that_was_known_is_a_change_of_the_past() {
        RulesDiff diff = tea().edited(
                        ROWS,
                        "kettle.released",
                        "tea.cups.annual,2025,5,,million_cups,2026-01-15,,2026-02-01,actual,A,Tea Board,https://example.org/tea/between,\n"
                                + "kettle.released")
                .whole(View.PUBLISHED);

        assertThat(diff.rows().appended()).isEmpty();
        assertThat(diff.rows().past()).extracting(RowEdit::kind).containsExactly(RowEdit.Kind.PUT_IN);
    }

    @Test
    void a_definition_that_moves_a_verdict_is_its_cause() {
        TwoFolders folders = tea();
        String dictionary = folders.content("facts/metrics.yaml");
        int growth = dictionary.indexOf("tea.import_growth:");
        String stale = dictionary.substring(growth).replaceFirst("stale-after: \\d+", "stale-after: 2");

        RulesDiff diff = folders.with("facts/metrics.yaml", dictionary.substring(0, growth) + stale)
                .whole(View.PUBLISHED);

        assertThat(diff.rows().touchPast()).isTrue();
        assertThat(told(diff.books().get(0)))
                .isNotEmpty()
                .allMatch(text -> text.contains("tea-imports-grow CONFIRMED to UNVERIFIED")
                        && text.endsWith("by [definition tea.import_growth]"));
    }

    @Test
    void a_rule_that_is_gone_and_a_thesis_that_is_gone_are_told() {
        TwoFolders folders = tea();
        String rules = folders.content(RULES);
        folders.with(
                RULES,
                rules.substring(0, rules.indexOf("rule \"The cups of the year reach"))
                        + rules.substring(rules.indexOf("rule \"The cups of the year miss")));
        folders.without(IMPORTS).without(IMPORTS.replace(".yaml", ".drl"));

        BookDiff diff = folders.diff();

        assertThat(told(diff))
                .anyMatch(text ->
                        text.contains("REMOVED tea-imports-grow") && text.endsWith("by [file tea-imports-grow]"))
                .anyMatch(text -> text.contains("MAYBE_WORSE tea-cups-2025 CONFIRMED to UNVERIFIED")
                        && text.endsWith("by [rule tea-cups-2025/full-year]"));
    }

    @Test
    void other_rules_that_lead_to_the_same_verdict_are_told_as_such() {
        TwoFolders folders = tea();
        String rules = folders.content(RULES);
        folders.with(
                RULES,
                rules
                        + rules.substring(rules.indexOf("rule "), rules.indexOf("rule \"The cups of the year miss"))
                                .replace("@id( full-year )", "@id( full-year-again )")
                                .replace("The cups of the year reach", "Once more the cups of the year reach"));

        assertThat(told(folders.diff()))
                .containsExactly("EDITS SAME_VERDICT_OTHER_FINDINGS tea-cups-2025 CONFIRMED to CONFIRMED on "
                        + "[2026-01-12, 2026-01-15, 2026-01-20] by [rule tea-cups-2025/full-year-again]");
    }

    @Test
    void days_before_the_report_are_told_as_not_replayed() {
        BookDiff diff = tea().diff();

        assertThat(diff.unreplayed()).singleElement().satisfies(some -> {
            assertThat(some.dates()).containsExactly(day("2025-01-12"), day("2025-03-01"));
            assertThat(some.why()).contains("before the report was public (2025-05-29)");
        });
    }

    @Test
    void a_moved_threshold_is_told_exactly_as_two_full_reviews_of_every_day_differ() {
        TwoFolders folders = tea().edited(CUPS, FULL_YEAR, "  full-year:\n    value: 7.095");

        assertThat(flips(folders.diff())).isNotEmpty().isEqualTo(differences(folders, RulesDiffTest::reviewed));
    }

    /** Every day is judged anew by each side, in sessions that know of no other day. */
    @Test
    void a_moved_threshold_of_the_shipped_book_is_told_exactly_as_the_judgements_of_every_day_differ() {
        String thesis = "rules/citic-2025h2-technology/theses/csp-capex-2025.yaml";
        TwoFolders folders = TwoFolders.of(Path.of(""), folder)
                .edited(thesis, "  full-year:\n    value: 345\n", "  full-year:\n    value: 450\n");

        assertThat(flips(folders.diff())).hasSizeGreaterThan(1).isEqualTo(differences(folders, RulesDiffTest::judged));
    }

    /** A reading grows stale on a day on which nothing becomes known. */
    @Test
    void a_shorter_life_of_readings_is_seen_on_the_day_on_which_they_grow_stale() {
        TwoFolders folders = tea().edited("facts/metrics.yaml", "stale-after: 75", "stale-after: 7");

        BookDiff diff = folders.diff();

        assertThat(diff.dates())
                .anyMatch(day ->
                        !folders.base().observations().days(View.PUBLISHED).contains(day));
        assertThat(flips(diff)).isNotEmpty().isEqualTo(differences(folders, RulesDiffTest::reviewed));
    }

    @Test
    void dates_on_record_are_replayed_too_and_time_goes_on_to_the_last_of_them() {
        BookDiff diff = tea().edited(CUPS, FULL_YEAR, "  full-year:\n    value: 8")
                .whole(View.PUBLISHED, new TreeSet<>(List.of(day("2025-11-11"), day("2026-06-30"))))
                .books()
                .get(0);

        assertThat(diff.dates()).contains(day("2025-11-11")).endsWith(day("2026-06-30"));
        assertThat(diff.alterations())
                .singleElement()
                .satisfies(one ->
                        assertThat(one.dates()).startsWith(day("2026-01-12")).endsWith(day("2026-06-30")));
    }

    /** The flips of every day since the report: between two replayed dates it stands as on the earlier one. */
    private static SortedMap<LocalDate, List<String>> flips(BookDiff diff) {
        NavigableSet<LocalDate> dates = new TreeSet<>(diff.dates());
        SortedMap<LocalDate, List<String>> flips = new TreeMap<>();
        dates.first()
                .datesUntil(dates.last().plusDays(1))
                .forEach(day -> diff.alterations().stream()
                        .filter(Alteration::isFlip)
                        .filter(one -> one.dates().contains(dates.floor(day)))
                        .forEach(one -> flips.computeIfAbsent(day, any -> new ArrayList<>())
                                .add("%s %s %s"
                                        .formatted(
                                                one.tracked().id(),
                                                one.before().position().word(),
                                                one.after().position().word()))));
        flips.values().forEach(Collections::sort);
        return flips;
    }

    private static SortedMap<LocalDate, List<String>> differences(
            TwoFolders folders, Function<WarmReview, Map<String, String>> standing) {
        DiffSide base = folders.base();
        SortedSet<LocalDate> known = base.observations().days(View.PUBLISHED);
        List<LocalDate> days = base.books()
                .get(0)
                .report()
                .published()
                .datesUntil(known.last().plusDays(1))
                .toList();
        SortedMap<LocalDate, List<String>> differences = new TreeMap<>();
        try (WarmReview old = review(base, known.last());
                WarmReview present = review(folders.now(), known.last())) {
            for (LocalDate day : days) {
                Map<String, String> before = anew(old, day, standing);
                anew(present, day, standing).forEach((id, after) -> {
                    if (!after.equals(before.get(id))) {
                        differences
                                .computeIfAbsent(day, any -> new ArrayList<>())
                                .add("%s %s %s".formatted(id, before.get(id), after));
                    }
                });
            }
        }
        differences.values().forEach(Collections::sort);
        return differences;
    }

    private static WarmReview review(DiffSide side, LocalDate day) {
        return WarmReview.of(side.books().get(0), side.observations(), day, View.PUBLISHED);
    }

    private static Map<String, String> anew(
            WarmReview compiled, LocalDate day, Function<WarmReview, Map<String, String>> standing) {
        try (WarmReview fresh = compiled.another(day)) {
            return standing.apply(fresh);
        }
    }

    private static Map<String, String> judged(WarmReview fresh) {
        Map<String, String> standing = new TreeMap<>();
        fresh.book()
                .theses()
                .forEach(one -> standing.put(one.id(), fresh.verdict(one.id()).name()));
        fresh.book()
                .riskFactors()
                .forEach(one -> standing.put(one.id(), fresh.state(one.id()).name()));
        return standing;
    }

    private static Map<String, String> reviewed(WarmReview fresh) {
        Map<String, String> standing = new TreeMap<>();
        BookReview review = fresh.reviewed().review();
        review.theses()
                .forEach(one -> standing.put(one.thesis().id(), one.verdict().name()));
        review.riskFactors()
                .forEach(one -> standing.put(one.riskFactor().id(), one.state().name()));
        return standing;
    }
}
