package org.thesischecker.regression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thesischecker.regression.TwoFolders.IMPORTS;
import static org.thesischecker.regression.TwoFolders.ROWS;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thesischecker.model.View;

/** What edits of the facts alter: new rows are told apart from edits, and what touches the past is an edit. */
class FactsDiffTest {

    @TempDir
    private Path folder;

    /** The same rules and rows, and on the later side one more row: imports shrink. */
    private TwoFolders withBadNews() {
        return TwoFolders.tea(folder)
                .edited(
                        ROWS,
                        "kettle.released",
                        "tea.import_growth,2026-01,-2,,percent,2026-02-10,,2026-02-10,actual,A,Customs,https://example.org/customs/2026-01,\n"
                                + "kettle.released");
    }

    @Test
    void what_new_rows_alter_is_told_apart_from_what_edits_alter() {
        BookDiff diff = withBadNews()
                .edited(IMPORTS, "    value: 0\n", "    value: 5\n")
                .diff();

        assertThat(ToldLines.of(diff))
                .anyMatch(
                        text -> text.startsWith("NEW_ROWS WORSE tea-imports-grow CONFIRMED to AT_RISK on [2026-02-10]"))
                .anyMatch(text -> text.startsWith("EDITS WORSE tea-imports-grow CONFIRMED to AT_RISK on [2026-01-08"))
                .allMatch(text -> text.startsWith("NEW_ROWS") || !text.contains("2026-02-10"));
    }

    /** The new row alone would break it; the edit that comes with it keeps it whole, and both are told. */
    @Test
    void an_edit_cannot_hide_what_a_new_row_would_have_shown() {
        BookDiff diff = withBadNews()
                .edited(IMPORTS, "    value: 0\n", "    value: -5\n")
                .diff();

        assertThat(ToldLines.of(diff))
                .containsExactly(
                        "EDITS BETTER tea-imports-grow AT_RISK to CONFIRMED on [2026-02-10] by [threshold tea-imports-grow/no-growth]",
                        "NEW_ROWS WORSE tea-imports-grow CONFIRMED to AT_RISK on [2026-02-10] by [tea.import_growth 2026-01]");
        assertThat(diff.alterations().get(0).goalposts()).isTrue();
    }

    @Test
    void a_row_that_was_edited_is_a_change_of_the_past() {
        RulesDiff diff = TwoFolders.tea(folder)
                .edited(ROWS, "2025-12,3.2,", "2025-12,-3.2,")
                .whole(View.PUBLISHED);

        assertThat(diff.rows().past()).singleElement().satisfies(edit -> {
            assertThat(edit.kind()).isEqualTo(RowEdit.Kind.EDITED);
            assertThat(edit.before().orElseThrow().value()).isEqualByComparingTo("3.2");
            assertThat(edit.after().orElseThrow().value()).isEqualByComparingTo("-3.2");
        });
        assertThat(ToldLines.of(diff.books().get(0)))
                .containsExactly("EDITS WORSE tea-imports-grow CONFIRMED to AT_RISK on "
                        + "[2026-01-08, 2026-01-12, 2026-01-15, 2026-01-20] by [tea.import_growth 2025-12]");
    }

    @Test
    void a_row_that_was_deleted_is_a_change_of_the_past() {
        TwoFolders folders = TwoFolders.tea(folder);
        String row = folders.content(ROWS)
                .lines()
                .filter(line -> line.startsWith("tea.import_growth"))
                .findFirst()
                .orElseThrow();

        RulesDiff diff = folders.edited(ROWS, row + "\n", "").whole(View.PUBLISHED);

        assertThat(diff.rows().past()).extracting(RowEdit::kind).containsExactly(RowEdit.Kind.DELETED);
        assertThat(ToldLines.of(diff.books().get(0)))
                .singleElement()
                .asString()
                .startsWith("EDITS MAYBE_WORSE tea-imports-grow CONFIRMED to UNVERIFIED on [2026-01-08");
    }

    @Test
    void a_row_put_in_before_one_that_was_known_is_a_change_of_the_past() {
        RulesDiff diff = TwoFolders.tea(folder)
                .edited(
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
        TwoFolders folders = TwoFolders.tea(folder);
        String dictionary = folders.content("facts/metrics.yaml");
        int growth = dictionary.indexOf("tea.import_growth:");
        String stale = dictionary.substring(growth).replaceFirst("stale-after: \\d+", "stale-after: 2");

        RulesDiff diff = folders.with("facts/metrics.yaml", dictionary.substring(0, growth) + stale)
                .whole(View.PUBLISHED);

        assertThat(diff.rows().touchPast()).isTrue();
        assertThat(ToldLines.of(diff.books().get(0)))
                .isNotEmpty()
                .allMatch(text -> text.contains("tea-imports-grow CONFIRMED to UNVERIFIED")
                        && text.endsWith("by [definition tea.import_growth]"));
    }
}
