package org.thesischecker.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.thesischecker.cli.Terminal.Screen;

/** The page of the shipped book, opened in Chromium. Its pictures are kept in {@code target/browser}. */
class PageInBrowserIT {

    private static final Path KEPT = Path.of("target/browser");
    private static final Path PAGE = KEPT.resolve("review.html").toAbsolutePath();
    private static final int LARGEST = 1_500_000;
    private static final Pattern SHEET = Pattern.compile("/MediaBox \\[0 0 (\\d+)(?:\\.\\d+)? (\\d+)(?:\\.\\d+)?\\]");

    @TempDir
    private static Path folder;

    private static Browser browser;

    @BeforeAll
    static void open_the_page() throws IOException {
        Browser.orSkip();
        Files.createDirectories(KEPT);
        Screen screen = new Terminal()
                .run(
                        "review",
                        "--as-of",
                        "2025-10-31",
                        "--since",
                        "2025-10-01",
                        "--rules",
                        "rules",
                        "--facts",
                        "src/test/goldens/facts",
                        "--report",
                        "html=" + PAGE);
        assertThat(screen.err()).isEmpty();
        browser = Browser.open(Files.createDirectory(folder.resolve("profile"))).show(PAGE);
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void no_request_leaves_the_page() {
        browser.requests();
        browser.show(PAGE);

        assertThat(browser.requests())
                .isNotEmpty()
                .allSatisfy(address -> assertThat(address)
                        .satisfiesAnyOf(
                                it -> assertThat(it).startsWith("file:"),
                                it -> assertThat(it).startsWith("data:")));
        assertThat(browser.ask(
                        "performance.getEntriesByType('resource').filter(one => !one.name.startsWith('data:')).length"))
                .isEqualTo(0L);
    }

    @ParameterizedTest
    @ValueSource(ints = {360, 768, 1280})
    void nothing_is_wider_than_the_window(int width) throws IOException {
        browser.preferring("light").wide(width).show(PAGE);
        browser.ask("document.querySelectorAll('details').forEach(one => one.open = true)");

        assertThat(browser.ask("document.documentElement.scrollWidth")).isEqualTo((long) width);
        assertThat(browser.ask("Array.from(document.querySelectorAll('main *, header *'))"
                        + ".filter(one => one.getBoundingClientRect().right > innerWidth + 1"
                        + " && !one.closest('.hidden') && one.getBoundingClientRect().width > 1)"
                        + ".map(one => one.tagName + '.' + one.className + ' ' + one.textContent.slice(0, 40))"))
                .isEqualTo(List.of());
        browser.picture(KEPT.resolve("width-" + width + ".png"));
    }

    @ParameterizedTest
    @CsvSource({"light, 1280", "dark, 1280", "light, 360", "dark, 360"})
    void everybody_can_read_it(String scheme, int width) throws IOException {
        browser.preferring(scheme).wide(width).show(PAGE);
        browser.picture(KEPT.resolve(scheme + "-" + width + ".png"));

        List<Rule> faults = new AxeBuilder().analyze(browser.driver()).getViolations();

        assertThat(faults)
                .as("what axe-core finds at %d in %s", width, scheme)
                .allSatisfy(fault -> assertThat(fault.getNodes().stream()
                                .limit(3)
                                .map(node -> node.getHtml())
                                .toList())
                        .as(fault.getId() + ": " + fault.getHelp())
                        .isEmpty());
    }

    @Test
    void light_and_dark_are_two_pages() {
        String paper = "getComputedStyle(document.body).backgroundColor";
        Object light = browser.preferring("light").ask(paper);
        Object dark = browser.preferring("dark").ask(paper);

        assertThat(light).isNotEqualTo(dark);
    }

    @Test
    void without_scripts_it_says_the_same(@TempDir Path profile) {
        String text = "document.body.innerText";
        Object with = browser.preferring("light").wide(1280).show(PAGE).ask(text);

        try (Browser plain = Browser.open(profile).withoutScripts()) {
            assertThat(plain.preferring("light").wide(1280).show(PAGE).ask(text))
                    .isEqualTo(with);
        }
    }

    @Test
    void it_prints_on_a4() {
        String pdf = new String(browser.show(PAGE).printed(), StandardCharsets.ISO_8859_1);

        assertThat(SHEET.matcher(pdf).results().map(MatchResult::group)).isNotEmpty();
        assertThat(SHEET.matcher(pdf).results()).allSatisfy(sheet -> {
            assertThat(Integer.parseInt(sheet.group(1))).isBetween(594, 596);
            assertThat(Integer.parseInt(sheet.group(2))).isBetween(841, 842);
        });
    }

    @Test
    void every_picture_has_a_name_for_who_does_not_see_it() {
        assertThat(browser.ask("document.querySelectorAll('svg[role=img]').length"))
                .isNotEqualTo(0L);
        assertThat(browser.ask("Array.from(document.querySelectorAll('svg[role=img]'))"
                        + ".filter(one => !one.querySelector('title') || !one.querySelector('desc')).length"))
                .isEqualTo(0L);
    }

    @Test
    void it_is_small_enough_for_a_mail() throws IOException {
        assertThat(Files.size(PAGE)).isLessThan(LARGEST);
    }

    @Test
    void nothing_that_a_book_says_runs(@TempDir Path book) throws IOException {
        HostileBook.in(book);
        Path page = book.resolve("hostile.html");
        new Terminal()
                .run(
                        "review",
                        "--as-of",
                        "2026-02-28",
                        "--rules",
                        book.resolve("rules").toString(),
                        "--facts",
                        book.resolve("facts").toString(),
                        "--report",
                        "html=" + page);

        browser.show(page);

        assertThat(browser.ask("document.scripts.length + document.images.length"))
                .isEqualTo(0L);
        assertThat(browser.ask("Array.from(document.querySelectorAll('*')).flatMap(one => Array.from(one.attributes))"
                        + ".filter(one => one.name.startsWith('on')).length"))
                .isEqualTo(0L);
        assertThat((String) browser.ask("document.body.innerText"))
                .contains("<script>alert(\"thesis title\")</script>");
    }
}
