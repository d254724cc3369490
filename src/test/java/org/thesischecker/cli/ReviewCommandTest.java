package org.thesischecker.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thesischecker.cli.Terminal.Screen;
import org.thesischecker.source.EditedFolder;

class ReviewCommandTest {

    private final Terminal terminal = new Terminal();

    @Test
    void the_first_line_says_what_was_asked_and_how_far_the_facts_reach() {
        Screen screen = terminal.runOnTea("review", "--as-of", "2026-02-28");

        assertThat(screen.exitCode()).isZero();
        assertThat(screen.err()).isEmpty();
        assertThat(screen.out().lines().findFirst())
                .contains("As of 2026-02-28, view published, facts until 2026-01-20: tea-2025h2, 4 theses");
    }

    @Test
    void without_a_day_it_is_today_in_utc() {
        // 01:30 on 1 March where the clock stands.
        Screen screen = terminal.at("2026-02-28T12:30:00Z").runOnTea("review");

        assertThat(screen.out()).startsWith("As of 2026-02-28,");
    }

    @Test
    void a_day_that_is_to_come_is_told_on_the_first_screen_and_among_the_notes() {
        Screen screen = terminal.runOnTea("review", "--as-of", "2026-03-01");

        assertThat(screen.out().lines().limit(4)).contains("2026-03-01 is to come: today is 2026-02-28.");
        assertThat(screen.out().replaceAll("\\s+", " "))
                .contains(
                        "To come: 2026-03-01 is after today, 2026-02-28. What will be published until then is not known;");
        assertThat(terminal.runOnTea("review", "--as-of", "2026-02-28").out()).doesNotContain("to come");
    }

    @ParameterizedTest
    @CsvSource({
        "never, 0",
        "broken, 1",
        "at-risk, 1",
        "unverified, 4",
        "'broken,unverified', 1",
        "'never,unverified', 4"
    })
    void a_gate_decides_the_exit_code_and_a_verdict_wins(String gates, int expected) {
        assertThat(terminal.runOnTea("review", "--fail-on", gates).exitCode()).isEqualTo(expected);
    }

    @Test
    void a_gate_that_trips_says_why_and_the_review_is_written_all_the_same() {
        Screen screen = terminal.runOnTea("review", "--fail-on", "at-risk");

        assertThat(screen.out()).startsWith("As of");
        assertThat(screen.err()).isEqualTo("The gate tripped: kettle-release BROKEN, tea-imports-grow AT_RISK.\n");
    }

    @Test
    void a_gate_looks_at_what_was_asked_for() {
        assertThat(terminal.runOnTea("review", "--fail-on", "broken", "--owner", "tea-desk")
                        .exitCode())
                .isZero();
    }

    @Test
    void an_owner_sees_own_theses() {
        Screen screen = terminal.runOnTea("review", "--tag", "trade");

        assertThat(screen.out())
                .contains("1 of 4 theses (tag trade)")
                .contains("tea-imports-grow")
                .contains("drought")
                .doesNotContain("tea-cups-2025");
    }

    @Test
    void a_remark_of_a_later_day_is_not_told() {
        assertThat(terminal.runOnTea("review", "--as-of", "2026-02-01").out()).doesNotContain("The winter was cold.");
        assertThat(terminal.runOnTea("review", "--as-of", "2026-02-02").out())
                .contains("remark of 2026-02-02 by tea-desk: The winter was cold.");
    }

    @Test
    void an_unknown_owner_is_refused_with_the_nearest_name() {
        assertRefused(terminal.runOnTea("review", "--owner", "tea-disk"), """
                --owner tea-disk: no thesis has it
                Known: kettle-desk, tea-desk, water-desk. Did you mean "tea-desk"?
                """);
    }

    @Test
    void an_unknown_tag_is_refused_with_the_nearest_name() {
        assertRefused(terminal.runOnTea("review", "--tag", "traed"), """
                --tag traed: no thesis has it
                Known: kettles, tea, trade, water. Did you mean "trade"?
                """);
    }

    @Test
    void an_unknown_book_is_refused_with_the_nearest_name() {
        assertRefused(terminal.runOnTea("review", "--book", "tea-2025h1"), """
                --book tea-2025h1: there is no such book
                Known: tea-2025h2. Did you mean "tea-2025h2"?
                """);
    }

    @Test
    void owner_and_tag_that_never_meet_leave_nothing_to_do() {
        assertRefused(
                terminal.runOnTea("review", "--owner", "kettle-desk", "--tag", "trade"),
                "No thesis has owner kettle-desk, tag trade together.\n");
    }

    @Test
    void a_day_before_the_report_was_public_is_refused() {
        assertRefused(terminal.runOnTea("review", "--as-of", "2025-05-28"), """
                --as-of 2025-05-28: that is before the report of tea-2025h2 was public (2025-05-29)
                There was nothing to judge. Choose a later day, or other books with --book.
                """);
    }

    @Test
    void a_day_on_which_nothing_was_known_is_refused() {
        assertRefused(terminal.runOnTea("review", "--as-of", "2026-01-31", "--view", "entered"), """
                --as-of 2026-01-31: nothing was known by then in the view entered
                The first row became known on 2026-02-01.
                """);
    }

    @Test
    void a_day_that_is_not_in_the_calendar_is_refused() {
        assertRefused(terminal.runOnTea("review", "--as-of", "2025-02-30"), """
                --as-of 2025-02-30: there is no such day
                Expected a day of the calendar as 2025-10-31.
                """);
    }

    @Test
    void what_is_no_day_is_refused() {
        assertRefused(terminal.runOnTea("review", "--as-of", "31.10.2025"), """
                --as-of 31.10.2025: that is no day
                Expected a day of the calendar as 2025-10-31.
                """);
    }

    @Test
    void an_unknown_format_is_refused() {
        assertRefused(terminal.runOnTea("review", "--format", "jsn"), """
                --format jsn: that is not known
                Known: text, json, markdown, html, xlsx. Did you mean "json"?
                """);
    }

    @Test
    void missing_rules_are_nothing_to_do() {
        assertRefused(
                terminal.run(
                        "review",
                        "--rules",
                        "nowhere",
                        "--facts",
                        Terminal.TEA.resolve("facts").toString()),
                """
                nowhere: there is no such folder, so there are no rules
                Run the command where the folder rules is, or name it with --rules.
                """);
    }

    @Test
    void a_file_in_place_of_the_rules_folder_is_refused() {
        assertRefused(
                terminal.run(
                        "review",
                        "--rules",
                        "README.md",
                        "--facts",
                        Terminal.TEA.resolve("facts").toString()),
                """
                README.md: it is no folder, so there are no rules
                --rules names a folder with a folder for each book.
                """);
    }

    @Test
    void an_empty_rules_folder_is_nothing_to_do(@TempDir Path folder) {
        assertRefused(
                terminal.run(
                        "review",
                        "--rules",
                        folder.toString(),
                        "--facts",
                        Terminal.TEA.resolve("facts").toString()),
                """
                %s: the folder holds no rule book
                A book is a folder in it, with report.yaml, theses and risk-factors; "thesis init" makes one.
                """.formatted(folder));
    }

    @Test
    void rules_and_facts_may_be_links_to_folders(@TempDir Path folder) throws IOException {
        EditedFolder.copyOf(Terminal.TEA, folder.resolve("tea"));
        Path rules = Files.createSymbolicLink(folder.resolve("rules"), Path.of("tea/rules"));
        Path facts = Files.createSymbolicLink(folder.resolve("facts"), Path.of("tea/facts"));

        Screen linked = terminal.run("review", "--rules", rules.toString(), "--facts", facts.toString());

        assertThat(linked.exitCode()).isZero();
        assertThat(linked.out()).isEqualTo(terminal.runOnTea("review").out());
    }

    @Test
    void a_link_that_leads_nowhere_ends_with_exit_code_2_for_rules_and_3_for_facts(@TempDir Path folder)
            throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("moved"));
        String said = """
                %s: the link leads nowhere
                It points to moved, which cannot be reached.

                1 problem; nothing was done.
                """.formatted(link);
        String rules = Terminal.TEA.resolve("rules").toString();
        String facts = Terminal.TEA.resolve("facts").toString();

        assertThat(terminal.run("review", "--rules", link.toString(), "--facts", facts))
                .isEqualTo(new Screen(2, "", said));
        assertThat(terminal.run("review", "--rules", folder.toString(), "--facts", facts))
                .isEqualTo(new Screen(2, "", said));
        assertThat(terminal.run("review", "--rules", rules, "--facts", link.toString()))
                .isEqualTo(new Screen(3, "", said));
    }

    @Test
    void rules_that_do_not_load_end_with_exit_code_2(@TempDir Path folder) {
        String rule = "tea-2025h2/theses/kettle-release.drl";
        EditedFolder.copyOf(Terminal.TEA.resolve("rules"), folder).edited(rule, "fulfils", "fulfills");

        Screen screen = terminal.run(
                "review",
                "--rules",
                folder.toString(),
                "--facts",
                Terminal.TEA.resolve("facts").toString());

        assertThat(screen.exitCode()).isEqualTo(2);
        assertThat(screen.out()).isEmpty();
        assertThat(screen.err())
                .startsWith(folder.resolve(rule) + ":8:5: ")
                .endsWith("\n\n1 problem; nothing was done.\n");
    }

    @Test
    void a_rule_that_fails_trips_any_gate_wherever_it_is(@TempDir Path folder) {
        EditedFolder.copyOf(Terminal.TEA.resolve("rules"), folder)
                .edited("tea-2025h2/risk-factors/drought.drl", "atMost < $half", "atMost / ( $half - $half ) < $half");
        String facts = Terminal.TEA.resolve("facts").toString();

        Screen gated = terminal.run(
                "review", "--rules", folder.toString(), "--facts", facts, "--tag", "water", "--fail-on", "broken");
        Screen open = terminal.run("review", "--rules", folder.toString(), "--facts", facts, "--tag", "water");

        assertThat(gated.exitCode()).isEqualTo(4);
        assertThat(gated.err()).isEqualTo("The gate tripped: a rule could not be evaluated (RULE_ERROR).\n");
        assertThat(open.exitCode()).isZero();
    }

    @Test
    void facts_that_do_not_load_end_with_exit_code_3() {
        assertRefused(
                terminal.run("review", "--rules", Terminal.TEA.resolve("rules").toString(), "--facts", "nowhere"), """
                nowhere: there is no such folder
                Facts are looked for in facts, or where --facts says.

                1 problem; nothing was done.
                """);
    }

    @Test
    void a_person_sees_colour_and_a_file_never(@TempDir Path folder) {
        Path file = folder.resolve("review.txt");

        Screen screen = terminal.readByPerson().runOnTea("review", "--report", "text=" + file);

        assertThat(screen.out()).contains("\u001B[1;31mBROKEN");
        assertThat(file).content().doesNotContain("\u001B");
    }

    @Test
    void colour_goes_when_it_is_not_wanted() {
        assertThat(new Terminal()
                        .readByPerson()
                        .runOnTea("review", "--no-color")
                        .out())
                .doesNotContain("\u001B");
        assertThat(new Terminal()
                        .readByPerson()
                        .with("NO_COLOR", "1")
                        .runOnTea("review")
                        .out())
                .doesNotContain("\u001B");
        assertThat(new Terminal()
                        .readByPerson()
                        .with("TERM", "dumb")
                        .runOnTea("review")
                        .out())
                .doesNotContain("\u001B");
        assertThat(new Terminal()
                        .readByPerson()
                        .with("NO_COLOR", "")
                        .runOnTea("review")
                        .out())
                .contains("\u001B");
    }

    @Test
    void a_closed_pipe_ends_silently() {
        Screen screen = terminal.runIntoClosedPipe("--help");

        assertThat(screen.exitCode()).isEqualTo(141);
        assertThat(screen.err()).isEmpty();
    }

    static void assertRefused(Screen screen, String letter) {
        assertThat(screen.err()).isEqualTo(letter);
        assertThat(screen.out()).isEmpty();
        assertThat(screen.exitCode()).isEqualTo(3);
    }
}
