package org.thesischecker.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thesischecker.cli.Terminal.Screen;

/** The gate of {@code thesis diff}: what was declared, what was not, and what was and does not happen. */
class DeclaredChangesTest {

    private static final String DRAFT = TeaRepository.BOOK + "changes/more-cups.yaml";

    private TeaRepository tea;

    @BeforeEach
    void commit(@TempDir Path folder) {
        tea = TeaRepository.in(folder);
    }

    private TeaRepository raised() {
        return tea.edited(TeaRepository.CUPS, TeaRepository.FULL_YEAR, "  full-year:\n    value: 8");
    }

    private TeaRepository declared() {
        Screen screen = raised().diff("--base", "HEAD", "--declare", "more-cups");
        assertThat(screen.err()).isEqualTo("Wrote " + DRAFT + ": fill in who and why.\n");
        return filled();
    }

    private TeaRepository filled() {
        return tea.edited(DRAFT, "who: \"\"", "who: Jo").edited(DRAFT, "why: \"\"", "why: Cups got larger.");
    }

    private Screen gated(String gate) {
        return tea.diff("--base", "HEAD", "--fail-on", gate);
    }

    /** What the gate says on stdout, as if its lines had no end. */
    private String said() {
        return gated("undeclared").out().replaceAll("\\s+", " ");
    }

    private void passes() {
        Screen screen = gated("undeclared");
        assertThat(screen.err()).isEmpty();
        assertThat(screen.exitCode()).isZero();
    }

    private String trips(String gate) {
        Screen screen = gated(gate);
        assertThat(screen.exitCode()).as(screen.err()).isEqualTo(1);
        assertThat(screen.out()).isNotEmpty();
        return screen.err();
    }

    @Test
    void a_flip_that_nobody_declared_trips_the_gate() {
        raised();

        assertThat(trips("undeclared")).isEqualTo("The gate tripped: 1 flip is not declared.\n");
        assertThat(said())
                .contains("not declared: tea-cups-2025 CONFIRMED -> BROKEN on 2026-01-12, 2026-01-15, 2026-01-20");
    }

    @Test
    void a_flip_that_was_declared_does_not() {
        declared();

        passes();
        assertThat(said())
                .contains(DRAFT + ", declared by Jo: Cups got larger.")
                .doesNotContain("not declared");
    }

    @Test
    void a_draft_is_refused_until_somebody_has_filled_it_in() {
        raised().diff("--base", "HEAD", "--declare", "more-cups");

        Screen screen = gated("never");

        assertThat(screen.exitCode()).isEqualTo(2);
        assertThat(screen.out()).isEmpty();
        assertThat(screen.err()).contains(DRAFT + ":2:6: who is empty").contains(DRAFT + ":3:6: why is empty");
    }

    @Test
    void a_declared_flip_that_does_not_happen_trips_the_gate() {
        declared().edited(DRAFT, "to: BROKEN", "to: AT_RISK");

        assertThat(trips("undeclared"))
                .isEqualTo("The gate tripped: 1 flip is not declared, 1 declared flip does not happen.\n");
        assertThat(said())
                .contains(
                        "declared, and does not happen: tea-cups-2025 CONFIRMED -> AT_RISK on 2026-01-12, 2026-01-15, 2026-01-20");
    }

    @Test
    void one_that_was_declared_for_more_dates_than_it_happens_on_trips_it_too() {
        declared().edited(DRAFT, "since: 2026-01-12", "since: 2026-01-08");

        assertThat(trips("undeclared")).isEqualTo("The gate tripped: 1 declared flip does not happen.\n");
        assertThat(said()).contains("CONFIRMED -> BROKEN on 2026-01-08 (");
    }

    @Test
    void one_that_was_declared_for_fewer_dates_leaves_the_others_undeclared() {
        declared().edited(DRAFT, "since: 2026-01-12", "dates: [2026-01-20]");

        assertThat(trips("undeclared")).isEqualTo("The gate tripped: 1 flip is not declared.\n");
        assertThat(said()).contains("CONFIRMED -> BROKEN on 2026-01-12, 2026-01-15 Rules");
    }

    /** The file stays as a record, and says nothing of what comes after it. */
    @Test
    void the_declaration_of_one_change_does_not_cover_the_next() {
        declared().committed().edited(TeaRepository.CUPS, "    value: 8", "    value: 7.05");

        assertThat(trips("undeclared")).isEqualTo("The gate tripped: 1 flip is not declared.\n");
        assertThat(said()).contains("1 record of other changes of tea-2025h2");
    }

    @Test
    void once_rules_are_edited_again_the_declaration_is_out_of_date_and_says_so() {
        declared().edited(TeaRepository.CUPS, "    value: 8", "    value: 9");

        assertThat(trips("undeclared")).isEqualTo("The gate tripped: 1 flip is not declared.\n");
        assertThat(said()).contains(DRAFT + " begins with these rules and ends with others");
    }

    @Test
    void a_declaration_is_not_part_of_the_rule_pack() {
        String before = raised().diff("--base", "HEAD").out();
        declared2();

        assertThat(tea.diff("--base", "HEAD").out()).startsWith(before.substring(0, before.indexOf("dates replayed")));
    }

    private void declared2() {
        tea.diff("--base", "HEAD", "--declare", "more-cups");
        filled();
    }

    @Test
    void new_rows_of_new_periods_need_no_declaration() {
        tea.row("tea.import_growth,2026-01,-2,,percent,2026-02-10,,2026-02-10,actual,A,Customs,"
                + "https://example.org/customs/2026-01,");

        passes();
        assertThat(gated("any").exitCode()).isZero();
    }

    @Test
    void edits_of_past_rows_need_one_even_where_nothing_flips() {
        tea.edited(TeaRepository.ROWS, "2025-12,3.2,", "2025-12,3.3,");

        assertThat(trips("undeclared")).isEqualTo("The gate tripped: edits of past rows are not declared.\n");
        assertThat(trips("any")).isEqualTo("The gate tripped: edits of past rows.\n");

        tea.diff("--base", "HEAD", "--declare", "more-cups");
        filled();
        passes();

        tea.edited(TeaRepository.ROWS, "2025-12,3.3,", "2025-12,3.4,");
        assertThat(trips("undeclared")).isEqualTo("The gate tripped: edits of past rows are not declared.\n");
    }

    @Test
    void edits_of_past_rows_that_flip_are_declared_with_their_flips() {
        tea.edited(TeaRepository.ROWS, "2025-12,3.2,", "2025-12,-3.2,");

        tea.diff("--base", "HEAD", "--declare", "more-cups");

        assertThat(tea.content(DRAFT)).contains("""
                flips:
                  - thesis: tea-imports-grow
                    from: CONFIRMED
                    to: AT_RISK
                    since: 2026-01-08
                """).containsPattern("rows: [0-9a-f]{64}\n");
        filled();
        passes();
    }

    @Test
    void a_thesis_that_is_taken_out_has_to_be_declared_and_one_that_is_new_has_not() {
        String thesis = tea.content(TeaRepository.IMPORTS);
        String rules = tea.content(TeaRepository.IMPORTS.replace(".yaml", ".drl"));
        tea.without(TeaRepository.IMPORTS)
                .without(TeaRepository.IMPORTS.replace(".yaml", ".drl"))
                .with(TeaRepository.IMPORTS.replace("grow", "rise"), thesis)
                .with(TeaRepository.IMPORTS.replace("grow.yaml", "rise.drl"), rules);

        assertThat(trips("undeclared")).contains("flips are not declared");
        tea.diff("--base", "HEAD", "--declare", "more-cups");
        assertThat(tea.content(DRAFT)).contains("to: absent").doesNotContain("tea-imports-rise");
        filled();
        passes();
    }

    @Test
    void the_gate_for_worse_trips_at_what_gets_worse_only() {
        assertThat(raised().diff("--base", "HEAD", "--fail-on", "worse").err())
                .isEqualTo("The gate tripped: 1 change for the worse.\n");

        tea.committed().edited(TeaRepository.CUPS, "    value: 8", "    value: 6.74");

        assertThat(gated("worse").exitCode()).isZero();
        assertThat(trips("any")).isEqualTo("The gate tripped: 1 change.\n");
    }

    @Test
    void nothing_to_declare_is_said_and_nothing_is_written() {
        Screen screen = tea.diff("--base", "HEAD", "--declare", "more-cups");

        assertThat(screen.exitCode()).isEqualTo(3);
        assertThat(screen.err()).startsWith("--declare more-cups: there is nothing to declare.\n");
        assertThat(tea.file(DRAFT)).doesNotExist();
    }

    @Test
    void a_record_is_never_overwritten() {
        String record = declared().content(DRAFT);

        Screen screen = tea.diff("--base", "HEAD", "--declare", "more-cups");

        assertThat(screen.exitCode()).isEqualTo(3);
        assertThat(screen.err()).isEqualTo("""
                --declare more-cups: %s is there already
                It is the record of a change: choose another name, or remove it.
                """.formatted(DRAFT));
        assertThat(tea.content(DRAFT)).isEqualTo(record);
    }

    @Test
    void a_name_that_is_none_and_an_unknown_gate_are_refused() {
        assertThat(tea.diff("--base", "HEAD", "--declare", "../More").err())
                .startsWith("--declare ../More: that is no name\n");
        Screen screen = gated("undecleared");
        assertThat(screen.exitCode()).isEqualTo(3);
        assertThat(screen.err()).contains("Did you mean \"undeclared\"?");
    }

    @Test
    void a_declared_flip_of_an_unknown_thesis_is_refused() {
        declared().edited(DRAFT, "thesis: tea-cups-2025", "thesis: tea-cup-2025");

        Screen screen = gated("undeclared");

        assertThat(screen.exitCode()).isEqualTo(2);
        assertThat(screen.out()).isEmpty();
        assertThat(screen.err())
                .contains(DRAFT + ":8:13: thesis \"tea-cup-2025\" is unknown")
                .contains("Did you mean \"tea-cups-2025\"?");
    }

    @Test
    void the_check_reads_declared_changes_too() {
        tea.with(DRAFT, "who: Jo\n");

        Screen screen = new Terminal()
                .run(
                        "check",
                        "--rules",
                        tea.file("rules").toString(),
                        "--facts",
                        tea.file("facts").toString());

        assertThat(screen.exitCode()).isEqualTo(2);
        assertThat(screen.err()).contains("\"why\" is missing in the declared change");
    }

    @Test
    void every_draft_says_what_it_is_for() {
        declared();

        assertThat(List.of(tea.content(DRAFT).split("\n"))).first().asString().startsWith("# What this change means");
        assertThat(Files.exists(tea.file(DRAFT))).isTrue();
    }
}
