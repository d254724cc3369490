package org.thesischecker.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thesischecker.book.Book;
import org.thesischecker.book.BookLoader;
import org.thesischecker.book.CasesLoader;
import org.thesischecker.cli.Terminal.Screen;
import org.thesischecker.explain.TeaBook;
import org.thesischecker.facts.Observations;
import org.thesischecker.lint.BookAndCases;
import org.thesischecker.lint.Lint;
import org.thesischecker.lint.LintResult;
import org.thesischecker.lint.Severity;
import org.thesischecker.regression.RuleTests;

class InitCommandTest {

    private static final Pattern SCHEMA = Pattern.compile("# yaml-language-server: \\$schema=(.*)");

    @TempDir
    Path folder;

    private final Terminal terminal = new Terminal();

    @Test
    void a_new_book_says_what_was_written_and_what_comes_next() {
        Screen screen = initBook();

        assertThat(screen.err()).isEmpty();
        assertThat(screen.exitCode()).isZero();
        assertThat(screen.out().replace(folder.toString(), "FOLDER")).isEqualTo("""
                Written:
                  FOLDER/facts/.schema/metrics.schema.json
                  FOLDER/facts/first-claim.csv
                  FOLDER/facts/metrics.yaml
                  FOLDER/rules/.schema/cases.schema.json
                  FOLDER/rules/.schema/report.schema.json
                  FOLDER/rules/.schema/risk-factor.schema.json
                  FOLDER/rules/.schema/thesis.schema.json
                  FOLDER/rules/tea-2026/report.yaml
                  FOLDER/rules/tea-2026/theses/first-claim.cases.yaml
                  FOLDER/rules/tea-2026/theses/first-claim.drl
                  FOLDER/rules/tea-2026/theses/first-claim.yaml
                Next:
                  Fill in the lines that say so, and the numbers.
                  thesis check says what is odd.
                  thesis explain first-claim says how it is judged.
                """);
    }

    @Test
    void what_is_made_loads_passes_the_checks_and_its_cases_run() {
        initBook();
        assertThat(init("thesis", "second", "--book", "tea-2026").exitCode()).isZero();
        assertThat(init("risk-factor", "drought").exitCode()).isZero();

        Book book = isSound("tea-2026");

        assertThat(book.theses()).hasSize(2);
        assertThat(book.riskFactors()).hasSize(1);
        assertThat(book.report().title()).isEqualTo("Tea: \"outlook\", 2nd edition");
    }

    @Test
    void a_second_book_reads_a_series_of_its_own() {
        initBook();
        Screen second = init("book", "tea-2027", "--title", "T", "--publisher", "P", "--published", "2025-06-30");
        init("risk-factor", "drought", "--book", "tea-2026");
        init("risk-factor", "drought", "--book", "tea-2027");

        assertThat(second.err()).isEmpty();
        assertThat(second.out().replace(folder.toString(), "FOLDER")).startsWith("""
                Written:
                  FOLDER/facts/tea-2027.first-claim/first-claim.csv
                  FOLDER/facts/tea-2027.first-claim/metrics.yaml
                  FOLDER/rules/tea-2027/report.yaml
                """);
        assertThat(isSound("tea-2026").riskFactors()).hasSize(1);
        assertThat(isSound("tea-2027").riskFactors()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-01-01", "2025-05-29", "2025-12-31", "2024-02-29", "2026-02-28"})
    void a_report_can_be_of_any_day(String published) {
        assertThat(init("book", "any-day", "--title", "T", "--publisher", "P", "--published", published)
                        .exitCode())
                .isZero();
        assertThat(init("risk-factor", "drought").exitCode()).isZero();

        isSound("any-day");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tea.cups.annual", "tea.cups.month", "tea.price.month"})
    void a_thesis_can_read_a_metric_that_is_there(String metric) {
        TeaBook.in(folder);

        Screen screen = init("thesis", "more", "--metric", metric, "--title", "More of it", "--owner", "tea-desk");
        Screen factor = init("risk-factor", "less", "--metric", metric);

        assertThat(screen.exitCode()).as(screen.err()).isZero();
        assertThat(factor.exitCode()).as(factor.err()).isZero();
        assertThat(screen.out()).doesNotContain("facts");
        Book book = isSound("tea-2025", "more", "less");
        assertThat(book.subject("more")).isPresent();
    }

    @Test
    void every_file_names_a_schema_that_is_there() {
        initBook();
        init("thesis", "second");
        init("risk-factor", "drought");

        assertThat(files().keySet())
                .filteredOn(file -> file.toString().endsWith(".yaml"))
                .hasSize(10)
                .allSatisfy(file -> {
                    Matcher named =
                            SCHEMA.matcher(content(file).lines().findFirst().orElse(""));
                    assertThat(named.matches()).isTrue();
                    assertThat(file.resolveSibling(named.group(1)).normalize()).isRegularFile();
                });
    }

    @Test
    void where_the_files_of_a_book_name_schemas_elsewhere_the_new_ones_do_so_too() {
        TeaBook book = TeaBook.in(folder);
        book.with(
                "rules/tea-2025/report.yaml",
                "# yaml-language-server: $schema=../../my/schema/report.schema.json\n"
                        + book.content("rules/tea-2025/report.yaml"));

        init("thesis", "more", "--metric", "tea.cups.month");

        assertThat(book.content("rules/tea-2025/theses/more.yaml"))
                .startsWith("# yaml-language-server: $schema=../../../my/schema/thesis.schema.json\n");
        assertThat(folder.resolve("rules/.schema")).doesNotExist();
    }

    @Test
    void a_book_that_is_there_is_not_overwritten() {
        initBook();
        Map<Path, String> before = files();

        Screen twice = initBook();

        assertThat(twice.exitCode()).isEqualTo(3);
        assertThat(twice.err().replace(folder.toString(), "FOLDER")).isEqualTo("""
                FOLDER/rules/tea-2026: there is something of this name already
                Nothing is overwritten: choose another id. "thesis init thesis" adds a thesis to a book.
                """);
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void a_thesis_of_a_known_id_is_refused() {
        initBook();
        Map<Path, String> before = files();

        Screen again = init("thesis", "first-claim");

        assertThat(again.exitCode()).isEqualTo(3);
        assertThat(again.err()).isEqualTo("""
                The book tea-2026 has a thesis or risk factor "first-claim" already.
                Nothing is overwritten: choose another id.
                """);
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void a_file_in_the_way_takes_everything_back() {
        initBook();
        write(
                folder.resolve("facts/second/second.csv"),
                "metric,period,value,bound,unit,published,dated,entered,status,grade,source,url,note\n"
                        + "first-claim.made_up,2025-02,50,,percent,2025-04-10,,2025-04-10,actual,B,Made up,https://example.org,\n");
        Map<Path, String> before = files();

        Screen screen = init("thesis", "second");

        assertThat(screen.exitCode()).isEqualTo(3);
        assertThat(screen.err().replace(folder.toString(), "FOLDER")).isEqualTo("""
                FOLDER/facts/second/second.csv: the file exists already
                Nothing is overwritten: choose another id, or remove the file first.

                1 problem; nothing was done.
                """);
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void a_folder_that_cannot_be_made_takes_everything_back() {
        write(folder.resolve("rules"), "a file where a folder should be");
        Map<Path, String> before = files();

        Screen screen = initBook();

        assertThat(screen.exitCode()).isEqualTo(3);
        assertThat(screen.err()).contains("Nothing is overwritten");
        assertThat(files()).isEqualTo(before);
        assertThat(folder.resolve("facts")).doesNotExist();
    }

    @Test
    void what_cannot_be_made_is_refused_in_a_letter() {
        TeaBook.in(folder);

        assertThat(init("thesis", "More").err()).isEqualTo("""
                thesis More: that is no id
                Expected lower-case letters, digits and single hyphens.
                """);
        assertThat(init("thesis", "more", "--metric", "tea.cup.month").err()).isEqualTo("""
                --metric tea.cup.month: there is no such metric
                Did you mean "tea.cups.month"?
                """);
        assertThat(init("thesis", "more", "--metric", "nope.x").err()).isEqualTo("""
                --metric nope.x: there is no such metric
                Metrics are defined in metrics.yaml, in the facts folder.
                """);
        assertThat(init("thesis", "more", "--metric", "tea.ban").err()).isEqualTo("""
                init thesis more: tea.ban is not measured over periods
                Choose another --metric or --horizon; without --metric a made-up series is used.
                """);
        assertThat(init("thesis", "more", "--metric", "tea.cups.annual", "--horizon", "2025-06-30")
                        .err())
                .isEqualTo("""
                        init thesis more: no year of tea.cups.annual ends between the report and 2025-06-30
                        Choose another --metric or --horizon; without --metric a made-up series is used.
                        """);
        assertThat(init("thesis", "more", "--book", "tea-2024").err()).isEqualTo("""
                --book tea-2024: there is no such book
                Known: tea-2025. Did you mean "tea-2025"?
                """);
        assertThat(init("book", "b", "--title", "T", "--publisher", "P", "--published", "2026-03-01")
                        .err())
                .isEqualTo("""
                        --published 2026-03-01: that is to come
                        Today is 2026-02-28.
                        """);
        assertThat(init("book", "b", "--title", " ", "--publisher", "P", "--published", "2026-01-01")
                        .err())
                .isEqualTo("""
                        --title  : that is empty, or has a character that cannot be seen
                        Expected a few words on one line.
                        """);
    }

    private Screen initBook() {
        return init(
                "book",
                "tea-2026",
                "--title",
                "Tea: \"outlook\", 2nd edition",
                "--publisher",
                "Example House",
                "--published",
                "2025-05-29");
    }

    private Screen init(String... arguments) {
        List<String> all = new ArrayList<>(List.of("init"));
        all.addAll(List.of(arguments));
        all.addAll(List.of(
                "--rules",
                folder.resolve("rules").toString(),
                "--facts",
                folder.resolve("facts").toString()));
        return terminal.run(all.toArray(String[]::new));
    }

    /** The book loads, what was made passes every check, and its cases pass. */
    private Book isSound(String id, String... made) {
        Observations observations =
                Observations.load(List.of(folder.resolve("facts"))).value().orElseThrow();
        Path home = folder.resolve("rules").resolve(id);
        Book book = BookLoader.load(home, observations.dictionary()).value().orElseThrow();
        BookAndCases checked = new BookAndCases(
                book,
                CasesLoader.loadAll(home, book, observations.dictionary())
                        .value()
                        .orElseThrow());
        LintResult result = Lint.of(List.of(checked), observations, LocalDate.of(2026, 2, 28));
        assertThat(result.of(Severity.WARNING))
                .filteredOn(finding -> made.length == 0
                        || Stream.of(made)
                                .anyMatch(
                                        name -> finding.problem().place().file().contains("/" + name + ".")))
                .isEmpty();
        RuleTests tests = RuleTests.run(book, observations, checked.cases());
        assertThat(tests.results())
                .isNotEmpty()
                .allSatisfy(one -> assertThat(one.differences()).isEmpty());
        return book;
    }

    private Map<Path, String> files() {
        try (Stream<Path> files = Files.walk(folder)) {
            Map<Path, String> contents = new TreeMap<>();
            files.filter(Files::isRegularFile).forEach(file -> contents.put(file, content(file)));
            return contents;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String content(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void write(Path file, String content) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, content);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
