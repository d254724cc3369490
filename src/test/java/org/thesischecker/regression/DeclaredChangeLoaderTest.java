package org.thesischecker.regression;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thesischecker.book.Book;
import org.thesischecker.model.Problem;
import org.thesischecker.source.Loaded;

/** Files in a book's folder {@code changes}: what they say, and what is refused. */
class DeclaredChangeLoaderTest {

    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());
    private static final String ELSEWHERE = "0123456789abcdef".repeat(4);
    private static final String RIGHT = """
            who: Jo
            why: Cups got larger.
            rules:
              from: FROM
              to: TO
            rows: ROWS
            flips:
              - thesis: tea-cups-2025
                from: CONFIRMED
                to: BROKEN
                since: 2026-01-12
                until: 2026-01-20
              - risk-factor: drought
                from: FIRED
                to: QUIET
                dates: [2026-01-08]
            """;

    @TempDir
    Path folder;

    private Book book;

    @BeforeEach
    void load(@TempDir Path tea) {
        book = TwoFolders.of(TwoFolders.TEA, tea).base().books().get(0);
    }

    private String ours(String text) {
        return text.replace("FROM", book.rulePack())
                .replace("TO", book.rulePack())
                .replace("ROWS", ELSEWHERE);
    }

    private Loaded<List<DeclaredChange>> loaded(String name, String content) throws IOException {
        Files.createDirectories(folder.resolve("changes"));
        Files.writeString(folder.resolve("changes").resolve(name), content);
        return DeclaredChangeLoader.loadAll(folder, Optional.of(book), Optional.of(book));
    }

    private String refused(String right, String wrong) throws IOException {
        assertThat(RIGHT).contains(right);
        return loaded("more.yaml", ours(RIGHT.replace(right, wrong))).problems().stream()
                .map(Problem::text)
                .map(text -> text.replace(folder + "/", ""))
                .collect(Collectors.joining("\n\n"));
    }

    private static Set<ValidationMessage> wrong(String yaml) throws IOException {
        return JsonSchemaFactory.getInstance(VersionFlag.V202012)
                .getSchema(Files.readString(Path.of("src/main/resources/schema/change.schema.json")))
                .validate(YAML.readTree(yaml));
    }

    @Test
    void a_file_says_who_and_why_and_which_flips() throws IOException {
        DeclaredChange change =
                loaded("more.yaml", ours(RIGHT)).value().orElseThrow().get(0);

        assertThat(change.id()).isEqualTo("more");
        assertThat(change.who()).isEqualTo("Jo");
        assertThat(change.rulesTo()).isEqualTo(book.rulePack());
        assertThat(change.rows()).contains(ELSEWHERE);
        assertThat(change.flips())
                .extracting(DeclaredFlip::target, DeclaredFlip::from, DeclaredFlip::to)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("tea-cups-2025", "CONFIRMED", "BROKEN"),
                        org.assertj.core.groups.Tuple.tuple("drought", "FIRED", "QUIET"));
        assertThat(wrong(ours(RIGHT))).isEmpty();
    }

    @Test
    void a_book_without_the_folder_has_none() {
        assertThat(DeclaredChangeLoader.loadAll(folder, Optional.of(book), Optional.of(book))
                        .value())
                .contains(List.of());
    }

    @Test
    void an_unknown_thesis_is_refused_with_the_nearest_name() throws IOException {
        assertThat(refused("thesis: tea-cups-2025", "thesis: tea-cup-2025")).isEqualTo("""
                changes/more.yaml:8:13: thesis "tea-cup-2025" is unknown
                   8 |   - thesis: tea-cup-2025
                                   ^^^^^^^^^^^^
                Neither side has such a thesis. Did you mean "tea-cups-2025"?""");
        assertThat(refused("risk-factor: drought", "risk-factor: drought/north"))
                .contains("risk-factor \"drought/north\" is unknown")
                .contains("a part is written as FACTOR/PART");
    }

    /** It is the record of another change: what it names may be gone. */
    @Test
    void an_unknown_thesis_in_the_record_of_another_change_is_let_be() throws IOException {
        String other = RIGHT.replace("FROM", ELSEWHERE)
                .replace("TO", ELSEWHERE)
                .replace("ROWS", ELSEWHERE)
                .replace("tea-cups-2025", "gone");

        assertThat(loaded("old.yaml", other).problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "who: Jo | who: ''",
                "why: Cups got larger. | why: ''",
                "who: Jo\\n | ''",
                "who: Jo | who: Jo\\nwhom: Jo",
                "to: TO | to: 04817f72",
                "  to: TO\\n | ''",
                "rows: ROWS | rows: mine",
                "from: FIRED | from: BROKEN",
                "to: QUIET | to: gone",
                "dates: [2026-01-08] | dates: []",
                "dates: [2026-01-08] | dates: [2026-01-32]",
                "    dates: [2026-01-08]\\n | ''",
                "dates: [2026-01-08] | dates: [2026-01-08]\\n    since: 2026-01-09",
                "dates: [2026-01-08] | dates: [2026-01-08]\\n    until: 2026-01-09",
                "risk-factor: drought | risk-factor: drought\\n    thesis: tea-cups-2025",
                "thesis: tea-cups-2025 | theses: tea-cups-2025"
            })
    void the_schema_and_the_loader_refuse_the_same(String right, String wrong) throws IOException {
        String text = RIGHT.replace(right.replace("\\n", "\n"), wrong.replace("\\n", "\n"));
        assertThat(text).isNotEqualTo(RIGHT);

        assertThat(loaded("more.yaml", ours(text)).problems()).isNotEmpty();
        if (!right.equals("from: FIRED") && !wrong.contains("2026-01-32")) {
            assertThat(wrong(ours(text))).isNotEmpty();
        }
    }

    @Test
    void what_goes_nowhere_and_what_ends_before_it_begins_is_refused() throws IOException {
        assertThat(refused("to: BROKEN", "to: CONFIRMED")).contains("to is CONFIRMED, as from is");
        assertThat(refused("until: 2026-01-20", "until: 2026-01-02")).contains("until is before since");
    }

    @Test
    void a_file_of_another_name_is_refused() throws IOException {
        assertThat(loaded("More Cups.yml", ours(RIGHT)).problems())
                .singleElement()
                .extracting(Problem::what)
                .isEqualTo("\"More Cups.yml\" is no name of a declared change's file");
    }
}
