package org.thesischecker.regression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thesischecker.regression.TwoFolders.CUPS;
import static org.thesischecker.regression.TwoFolders.FULL_YEAR;
import static org.thesischecker.regression.TwoFolders.IMPORTS;
import static org.thesischecker.regression.TwoFolders.ROWS;
import static org.thesischecker.regression.TwoFolders.RULES;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thesischecker.book.Book;
import org.thesischecker.model.View;

/** What an edit of the rules alters, on the made-up tea book. */
class RulesDiffTest {

    @TempDir
    private Path folder;

    @Test
    void nothing_differs_from_itself() {
        RulesDiff diff = TwoFolders.tea(folder).whole(View.PUBLISHED);

        assertThat(diff.books().get(0).alterations()).isEmpty();
        assertThat(diff.books().get(0).edits()).isEmpty();
        assertThat(diff.rows().appended()).isEmpty();
        assertThat(diff.rows().past()).isEmpty();
        assertThat(diff.books().get(0).dates()).isNotEmpty();
    }

    @Test
    void a_raised_threshold_is_worse_on_the_dates_on_which_the_figure_was_out() {
        BookDiff diff = TwoFolders.tea(folder)
                .edited(CUPS, FULL_YEAR, "  full-year:\n    value: 8")
                .diff();

        assertThat(ToldLines.of(diff))
                .containsExactly(
                        "EDITS WORSE tea-cups-2025 CONFIRMED to BROKEN on [2026-01-12, 2026-01-15, 2026-01-20] by [threshold tea-cups-2025/full-year]");
        assertThat(diff.alterations().get(0).goalposts()).isFalse();
    }

    /** The other way round the edit saves a broken thesis. */
    @Test
    void a_lowered_threshold_that_saves_a_broken_thesis_moves_the_goalposts() {
        TwoFolders folders = TwoFolders.tea(folder).edited(CUPS, FULL_YEAR, "  full-year:\n    value: 8");

        BookDiff diff = RulesDiff.of(
                        folders.now(),
                        folders.base(),
                        View.PUBLISHED,
                        Collections.emptySortedSet(),
                        any -> true,
                        () -> {})
                .books()
                .get(0);

        assertThat(ToldLines.of(diff))
                .containsExactly(
                        "EDITS BETTER tea-cups-2025 BROKEN to CONFIRMED on [2026-01-12, 2026-01-15, 2026-01-20] by [threshold tea-cups-2025/full-year]");
        assertThat(diff.alterations().get(0).goalposts()).isTrue();
        assertThat(diff.edits()).allMatch(diff::movesGoalposts);
    }

    @Test
    void a_loosening_that_flips_nothing_is_seen_in_the_headroom() {
        BookDiff diff = TwoFolders.tea(folder)
                .edited(CUPS, FULL_YEAR, "  full-year:\n    value: 5")
                .diff();

        assertThat(ToldLines.of(diff)).isEmpty();
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
        TwoFolders folders = TwoFolders.tea(folder);
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
        assertThat(ToldLines.of(book)).isEmpty();
        assertThat(book.renamed()).containsExactly(Map.entry("tea-cups-2025/full-year", "reached"));
        assertThat(diff.rows().appended()).isEmpty();
        assertThat(diff.rows().touchPast()).isFalse();
    }

    @Test
    void a_rule_that_is_gone_and_a_thesis_that_is_gone_are_told() {
        TwoFolders folders = TwoFolders.tea(folder);
        String rules = folders.content(RULES);
        folders.with(
                RULES,
                rules.substring(0, rules.indexOf("rule \"The cups of the year reach"))
                        + rules.substring(rules.indexOf("rule \"The cups of the year miss")));
        folders.without(IMPORTS).without(IMPORTS.replace(".yaml", ".drl"));

        BookDiff diff = folders.diff();

        assertThat(ToldLines.of(diff))
                .anyMatch(text ->
                        text.contains("REMOVED tea-imports-grow") && text.endsWith("by [file tea-imports-grow]"))
                .anyMatch(text -> text.contains("MAYBE_WORSE tea-cups-2025 CONFIRMED to UNVERIFIED")
                        && text.endsWith("by [rule tea-cups-2025/full-year]"));
    }

    @Test
    void other_rules_that_lead_to_the_same_verdict_are_told_as_such() {
        TwoFolders folders = TwoFolders.tea(folder);
        String rules = folders.content(RULES);
        folders.with(
                RULES,
                rules
                        + rules.substring(rules.indexOf("rule "), rules.indexOf("rule \"The cups of the year miss"))
                                .replace("@id( full-year )", "@id( full-year-again )")
                                .replace("The cups of the year reach", "Once more the cups of the year reach"));

        assertThat(ToldLines.of(folders.diff()))
                .containsExactly("EDITS SAME_VERDICT_OTHER_FINDINGS tea-cups-2025 CONFIRMED to CONFIRMED on "
                        + "[2026-01-12, 2026-01-15, 2026-01-20] by [rule tea-cups-2025/full-year-again]");
    }

    @Test
    void days_before_the_report_are_told_as_not_replayed() {
        BookDiff diff = TwoFolders.tea(folder).diff();

        assertThat(diff.unreplayed()).singleElement().satisfies(some -> {
            assertThat(some.dates()).containsExactly(day("2025-01-12"), day("2025-03-01"));
            assertThat(some.why()).contains("before the report was public (2025-05-29)");
        });
    }

    @Test
    void dates_on_record_are_replayed_too_and_time_goes_on_to_the_last_of_them() {
        BookDiff diff = TwoFolders.tea(folder)
                .edited(CUPS, FULL_YEAR, "  full-year:\n    value: 8")
                .whole(View.PUBLISHED, new TreeSet<>(List.of(day("2025-11-11"), day("2026-06-30"))))
                .books()
                .get(0);

        assertThat(diff.dates()).contains(day("2025-11-11")).endsWith(day("2026-06-30"));
        assertThat(diff.alterations())
                .singleElement()
                .satisfies(one ->
                        assertThat(one.dates()).startsWith(day("2026-01-12")).endsWith(day("2026-06-30")));
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
