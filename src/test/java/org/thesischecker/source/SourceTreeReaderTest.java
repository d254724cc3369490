package org.thesischecker.source;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thesischecker.model.Place;
import org.thesischecker.model.Problem;
import org.thesischecker.source.SourceTree.Mapping;
import org.thesischecker.source.SourceTree.Scalar;
import org.thesischecker.source.SourceTree.Sequence;

class SourceTreeReaderTest {

    @TempDir
    private Path folder;

    @Test
    void every_value_knows_its_place() {
        Mapping root =
                (Mapping) read("a.yaml", "title: Exports\nrange: [0, \"1\"]\n").root();

        assertThat(root.entries().get("title").value()).isEqualTo(new Scalar("Exports", false, at("a.yaml", 1, 8)));
        assertThat(((Sequence) root.entries().get("range").value()).items())
                .containsExactly(
                        new Scalar("0", false, at("a.yaml", 2, 9)), new Scalar("1", true, at("a.yaml", 2, 12)));
    }

    @Test
    void numbers_dates_and_words_keep_the_text_that_was_written() {
        Sequence list = (Sequence)
                read("a.yaml", "[1.50, 2025-10, yes, 010, 1_0, ~, 'no']").root();

        assertThat(list.items())
                .extracting(item -> ((Scalar) item).text())
                .containsExactly("1.50", "2025-10", "yes", "010", "1_0", "~", "no");
    }

    @Test
    void json_is_read_into_the_same_tree() {
        Sequence list = (Sequence) read("a.json", "[\n\t{\"value\": 1.50}]").root();
        Mapping first = (Mapping) list.items().get(0);

        assertThat(first.entries().get("value").value()).isEqualTo(new Scalar("1.50", false, at("a.json", 2, 12)));
    }

    @Test
    void a_byte_order_mark_and_crlf_are_accepted() throws IOException {
        Path file = Files.writeString(folder.resolve("a.yaml"), "\uFEFFa: 1\r\nb: 2\r\n");

        assertThat(SourceTreeReader.read(file).value()).isPresent();
    }

    @Test
    void a_duplicate_key_is_refused() {
        assertThat(problems("a.yaml", "value: 1\nunit: percent\nvalue: 2\n")).isEqualTo("""
                        a.yaml:3:1: the key "value" stands here twice
                           3 | value: 2
                               ^^^^^
                        The first is in line 1.""");
    }

    @Test
    void a_duplicate_key_in_json_is_refused() {
        assertThat(problems("a.json", "{\"value\": 1, \"value\": 2}"))
                .startsWith("a.json:1:14: the key \"value\" stands here twice");
    }

    @Test
    void an_alias_bomb_costs_nothing() {
        String bomb = "a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n";

        assertThat(problems("a.yaml", bomb)).isEqualTo("""
                        a.yaml:1:4: anchors and aliases are not used here
                           1 | a: &a [x, x]
                                  ^
                        Write the value out where it is meant.""");
    }

    @Test
    void an_alias_is_refused_wherever_it_stands() {
        assertThat(problems("a.yaml", "a: *b\n")).startsWith("a.yaml:1:4: anchors and aliases are not used here");
        assertThat(problems("a.yaml", "a: &b\n  c: 1\n")).startsWith("a.yaml:1:4: anchors and aliases are not");
        assertThat(problems("a.yaml", "&b a: 1\n")).startsWith("a.yaml:1:1: anchors and aliases are not used here");
    }

    @Test
    void a_tag_is_refused() {
        assertThat(problems("a.yaml", "a: !!java.net.URL [x]\n")).startsWith("a.yaml:1:4: tags are not used here");
        assertThat(problems("a.yaml", "a: !x y\n")).startsWith("a.yaml:1:4: tags are not used here");
    }

    @Test
    void a_tab_is_refused() {
        assertThat(problems("a.yaml", "a:\n\t- b\n")).isEqualTo("""
                        a.yaml:2:1: a tab
                           2 |  - b
                               ^
                        YAML is indented with spaces.""");
    }

    @Test
    void an_invisible_character_is_refused_and_never_printed() {
        assertThat(problems("a.yaml", "a: \u001b[31mred\n")).isEqualTo("""
                        a.yaml:1:4: the invisible character U+001B
                           1 | a: \uFFFD[31mred
                                  ^
                        Remove it.""");
    }

    @Test
    void a_syntax_error_is_shown_where_it_is() {
        assertThat(problems("a.yaml", "title: Capex: the year\n")).isEqualTo("""
                        a.yaml:1:13: not YAML: mapping values are not allowed here
                           1 | title: Capex: the year
                                           ^
                        A text that holds a colon and a space stands in quotes.""");
    }

    @Test
    void an_end_that_comes_too_early_is_shown_at_the_last_line() {
        assertThat(problems("a.yaml", "a: [1,\n")).startsWith("a.yaml:1:7: not YAML: expected the node content");
        assertThat(problems("a.json", "{\"a\": [1,\n")).startsWith("a.json:1:");
    }

    @Test
    void an_empty_file_is_refused() {
        assertThat(problems("a.yaml", "# nothing yet\n")).isEqualTo("""
                        a.yaml: the file is empty
                        Fill it in, or remove it; "thesis init" makes files to fill in.""");
    }

    @Test
    void a_second_document_is_refused() {
        assertThat(problems("a.yaml", "a: 1\n---\nb: 2\n")).startsWith("a.yaml:3:1: a second document");
        assertThat(problems("a.json", "{} {}")).startsWith("a.json:1:4: a second document");
    }

    @Test
    void deep_nesting_is_refused() {
        String deep = "[".repeat(100_000);

        assertThat(problems("a.yaml", deep)).startsWith("a.yaml:1:51: nested deeper than 50");
        assertThat(problems("a.json", deep)).startsWith("a.json:1:51: nested deeper than 50");
    }

    @Test
    void bytes_that_are_no_utf8_are_shown_in_their_line() throws IOException {
        Path file = folder.resolve("a.yaml");
        Files.write(file, "title: x\nnote: caf\u00e9\n".getBytes(ISO_8859_1));

        assertThat(texts(SourceTreeReader.read(file))).isEqualTo("""
                        %s:2:10: byte 0xE9 is no UTF-8
                           2 | note: caf\uFFFD
                                        ^
                        Save the file as UTF-8.""".formatted(SourceText.shown(file)));
    }

    @Test
    void a_file_cut_in_the_middle_of_a_character_is_refused() throws IOException {
        Path file = folder.resolve("a.yaml");
        byte[] whole = "a: \u20ac".getBytes(UTF_8);
        Files.write(file, java.util.Arrays.copyOf(whole, whole.length - 1));

        assertThat(texts(SourceTreeReader.read(file))).contains(":1:4: byte 0xE2 is no UTF-8");
    }

    @Test
    void a_missing_or_unreadable_file_is_told() throws IOException {
        Path missing = folder.resolve("none.yaml");
        Path directory = Files.createDirectory(folder.resolve("dir.yaml"));

        assertThat(texts(SourceTreeReader.read(missing)))
                .isEqualTo(SourceText.shown(missing) + ": there is no such file");
        assertThat(texts(SourceTreeReader.read(directory))).isEqualTo("""
                %s: it is a folder
                Expected a file of this name: rename the folder, or move it away.""".formatted(SourceText.shown(directory)));
    }

    @Test
    void a_large_file_is_not_read() throws IOException {
        Path file = Files.writeString(folder.resolve("a.yaml"), "#".repeat(5_000_001));

        assertThat(texts(SourceTreeReader.read(file)))
                .isEqualTo(SourceText.shown(file)
                        + ": larger than 5 MB\nNo file of this tool is that large: is it the right one?");
    }

    @Test
    void a_file_of_four_megabytes_is_read() throws IOException {
        Path file = Files.writeString(folder.resolve("a.yaml"), "a: 1\n" + "# x\n".repeat(1_000_000));

        assertThat(SourceTreeReader.read(file).value()).isPresent();
    }

    @Test
    void no_text_makes_it_throw() {
        Random random = new Random(7);
        String alphabet = "ab:- \n\"'[]{}#&*!|>%@?,0~\\xUuDF\u00e9";

        for (int round = 0; round < 5_000; round++) {
            String content = random.ints(random.nextInt(24), 0, alphabet.length())
                    .mapToObj(index -> alphabet.substring(index, index + 1))
                    .collect(Collectors.joining());
            assertThatCode(() -> SourceTreeReader.read(SourceText.of("a.yaml", content)))
                    .as(content)
                    .doesNotThrowAnyException();
            assertThatCode(() -> SourceTreeReader.read(SourceText.of("a.json", content)))
                    .as(content)
                    .doesNotThrowAnyException();
        }
    }

    private static SourceDocument read(String name, String content) {
        return SourceTreeReader.read(SourceText.of(name, content)).value().orElseThrow();
    }

    private static String problems(String name, String content) {
        return texts(SourceTreeReader.read(SourceText.of(name, content)));
    }

    private static String texts(Loaded<?> loaded) {
        List<Problem> problems = loaded.problems();
        return problems.stream().map(Problem::text).collect(Collectors.joining("\n"));
    }

    private static Place at(String file, int line, int column) {
        return new Place(file, line, column);
    }
}
