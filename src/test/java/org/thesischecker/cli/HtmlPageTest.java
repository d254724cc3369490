package org.thesischecker.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thesischecker.cli.Terminal.Screen;

/** The page that {@code thesis review} writes, read as text; the browser's eyes are in an integration test. */
class HtmlPageTest {

    private static final Pattern TAG = Pattern.compile("<([a-zA-Z][a-zA-Z0-9]*)([^>]*)>");
    private static final Pattern HEADING = Pattern.compile("<h([1-6])");

    private final Terminal terminal = new Terminal();

    @Test
    void the_page_says_what_it_rests_on_and_that_it_is_no_advice() {
        assertThat(page())
                .contains("<dt>As of</dt><dd>2026-02-28</dd>")
                .contains("<dt>Facts until</dt><dd>2026-01-20</dd>")
                .contains("<dt>View</dt><dd>published</dd>")
                .containsPattern("<dt>Fact set</dt><dd>[0-9a-f]{64}</dd>")
                .containsPattern("<dt>Rule pack tea-2025h2</dt><dd>[0-9a-f]{64}</dd>")
                .contains("decision support and not investment advice");
    }

    @Test
    void there_is_one_first_heading_and_none_skips_a_level() {
        List<Integer> levels = HEADING.matcher(page())
                .results()
                .map(heading -> Integer.valueOf(heading.group(1)))
                .toList();

        assertThat(levels).startsWith(1).containsOnlyOnce(1);
        for (int index = 1; index < levels.size(); index++) {
            assertThat(levels.get(index))
                    .as("the level after %d in %s", levels.get(index - 1), levels)
                    .isLessThanOrEqualTo(levels.get(index - 1) + 1);
        }
    }

    @Test
    void every_link_inside_the_page_leads_somewhere_and_no_name_stands_twice() {
        String page = page();
        List<String> names = attributes(page, "id");

        assertThat(names).doesNotHaveDuplicates();
        assertThat(attributes(page, "href").stream()
                        .filter(link -> link.startsWith("#"))
                        .map(link -> link.substring(1)))
                .isNotEmpty()
                .allSatisfy(link -> assertThat(names).contains(link));
    }

    @Test
    void nothing_is_loaded_and_nothing_runs() {
        assertThat(page())
                .contains("default-src 'none'")
                .doesNotContain("<script", "<img", "<iframe", "<object", " src=", "url(", "@import");
    }

    @Test
    void the_same_review_gives_the_same_bytes_on_any_day() {
        assertThat(terminal.at("2026-03-09T08:00:00Z")
                        .runOnTea("review", "--as-of", "2026-02-28", "--format", "html")
                        .out())
                .isEqualTo(page());
    }

    @Test
    void a_day_that_is_to_come_is_told_above_everything_else() {
        assertThat(terminal.runOnTea("review", "--as-of", "2026-03-01", "--format", "html")
                        .out())
                .contains("<p class=\"warn\">2026-03-01 is to come: today is 2026-02-28.</p>");
    }

    @Test
    void every_state_has_a_word_and_a_shape_of_its_own() {
        String page = page();

        assertThat(Stream.of("BROKEN:cross", "AT_RISK:triangle", "UNVERIFIED:question", "QUIET:check", "FIRED:cross"))
                .allSatisfy(pair -> assertThat(page)
                        .containsPattern("<use href=\"#shape-%s\"></use></svg>%s</span>"
                                .formatted(pair.split(":")[1], pair.split(":")[0])));
    }

    @Test
    void the_picture_of_a_thesis_says_in_words_what_it_shows() {
        assertThat(page())
                .contains("<svg class=\"f-text s-none\" role=\"img\"")
                .containsPattern("<title>[^<]+</title><desc>\\d+ readings? from [^<]+</desc>")
                .contains("The same numbers as a table");
    }

    @Test
    void each_move_since_the_report_is_told_with_its_day_and_its_cause() throws IOException {
        String page = page();
        JsonNode flips = new ObjectMapper()
                .readTree(terminal.runOnTea("history", "--from", "2025-05-31", "--to", "2026-02-28", "--format", "json")
                        .out())
                .at("/books/0/flips");

        assertThat(flips).isNotEmpty();
        flips.forEach(flip -> assertThat(page)
                .containsPattern("(?s)<td class=\"day\">%s</td><th scope=\"row\"><a href=\"#[^\"]+%s\">"
                        .formatted(flip.get("on").asText(), flip.get("id").asText())));
        assertThat(page)
                .contains("<title>Verdicts and states, week by week</title>")
                .containsPattern("How it came to stand there \\([1-9]")
                .contains("kettle.released 2025-12-30");
    }

    @Test
    void the_report_has_its_scorecard() {
        assertThat(page())
                .contains("<strong>1 FAILED, 1 HELD, 1 OPEN, 1 OVERDUE</strong>")
                .containsPattern("(?s)<td role=\"cell\" data-label=\"Certain on\" class=\"day short\">2026-01-12</td>")
                .contains("Mean absolute percentage error of 1 forecast");
    }

    @Test
    void a_report_that_is_not_a_week_old_has_no_past() {
        assertThat(terminal.runOnTea("review", "--as-of", "2025-05-30", "--format", "html")
                        .out())
                .contains("The report is not a week old: there is no past to show.");
    }

    @Test
    void what_books_and_facts_say_is_text_whatever_it_looks_like(@TempDir Path folder) throws IOException {
        HostileBook.in(folder);

        Screen screen = terminal.run(
                "review",
                "--as-of",
                "2026-02-28",
                "--format",
                "html",
                "--rules",
                folder.resolve("rules").toString(),
                "--facts",
                folder.resolve("facts").toString());

        assertThat(screen.err()).isEmpty();
        String page = screen.out();
        assertThat(HostileBook.PLACES)
                .allSatisfy(place -> assertThat(page)
                        .as("what stands in the %s", place)
                        .containsPattern("&lt;script&gt;alert\\((\"|&#34;|&quot;|'|&#39;)" + place));
        assertThat(page).doesNotContain("<script", "<img");
        assertThat(TAG.matcher(page).results().map(MatchResult::group))
                .allSatisfy(tag -> assertThat(tag).doesNotContainPattern("(?i)\\son[a-z]+\\s*="));
        assertThat(attributes(page, "href"))
                .allSatisfy(link -> assertThat(link)
                        .satisfiesAnyOf(
                                it -> assertThat(it).startsWith("#"),
                                it -> assertThat(it).startsWith("https://"),
                                it -> assertThat(it).startsWith("http://"),
                                it -> assertThat(it).isEqualTo("data:,")));
    }

    @Test
    void a_file_is_written_whole_beside_what_stdout_shows(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("review.html");

        Screen screen = terminal.runOnTea("review", "--as-of", "2026-02-28", "--report", "html=" + file);

        assertThat(screen.out()).startsWith("As of 2026-02-28");
        assertThat(Files.readString(file)).isEqualTo(page());
    }

    @ParameterizedTest
    @ValueSource(strings = {"list", "check", "explain tea-cups-2025", "headroom", "what-if --set tea.cups.annual=7"})
    void a_command_that_writes_no_page_says_which_one_does(String command) {
        Screen screen = terminal.runOnTea((command + " --format html").split(" "));

        assertThat(screen.exitCode()).isEqualTo(3);
        assertThat(screen.out()).isEmpty();
        assertThat(screen.err()).isEqualTo("""
                --format html: thesis %s does not write html
                It writes text, json, markdown; thesis review writes html, too.
                """.formatted(command.split(" ")[0]));
    }

    private String page() {
        Screen screen = terminal.runOnTea("review", "--as-of", "2026-02-28", "--format", "html");
        assertThat(screen.err()).isEmpty();
        return screen.out();
    }

    private static List<String> attributes(String page, String name) {
        return Pattern.compile("\\s" + name + "=\"([^\"]*)\"")
                .matcher(page)
                .results()
                .map(found -> found.group(1))
                .toList();
    }
}
