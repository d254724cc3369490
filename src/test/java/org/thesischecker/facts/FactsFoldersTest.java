package org.thesischecker.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thesischecker.facts.FactsFolder.HEADER;
import static org.thesischecker.facts.FactsFolder.ROW;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thesischecker.source.Loaded;
import org.thesischecker.source.SourceText;

/** Which folders and files hold facts, and what is said of those that cannot be read. */
class FactsFoldersTest {

    @TempDir
    private Path root;

    @Test
    void a_folder_that_is_missing_or_no_folder_is_told() throws IOException {
        Path file = Files.writeString(root.resolve("file"), "");
        FactsFolder folder = folder();

        assertThat(folder.problems(Observations.load(List.of(root.resolve("none"), file))))
                .isEqualTo("""
                        facts/file: it is no folder
                        --facts names a folder; all files in it are read.
                        facts/none: there is no such folder
                        Facts are looked for in facts, or where --facts says.""");
    }

    @Test
    void an_empty_folder_is_told() throws IOException {
        Path empty = Files.createDirectory(root.resolve("empty"));

        assertThat(folder().problems(Observations.load(List.of(empty))))
                .isEqualTo("facts/empty: the folder is empty\nExpected metrics.yaml and .csv files.");
    }

    @Test
    void a_folder_without_facts_or_without_a_dictionary_is_told() throws IOException {
        assertThat(folder().problems())
                .isEqualTo("facts: no facts\nExpected at least one .csv or .json file with observations.");

        FactsFolder folder = folder().withRows(ROW);
        Files.delete(root.resolve("metrics.yaml"));
        assertThat(folder.problems())
                .isEqualTo("facts: no metrics.yaml\nIt defines every metric that the facts are about.");
    }

    @Test
    void a_file_without_rows_alone_is_no_success() {
        assertThat(folder().withRows().with("a.csv", HEADER + "\n").problems())
                .isEqualTo("facts/a.csv: no observation, here or in another file\nA row follows the header.");
        assertThat(folder().with("a.csv", "").problems())
                .isEqualTo("facts/a.csv: the file is empty\nIts first line is the header.");
    }

    @Test
    void a_link_to_a_folder_is_followed() throws IOException {
        FactsFolder folder = folder().withRows(ROW);
        Path link = Files.createSymbolicLink(root.resolveSibling(root.getFileName() + "-link"), root);

        Loaded<Observations> linked = Observations.load(List.of(link));

        assertThat(linked.problems()).isEmpty();
        assertThat(linked.value().orElseThrow().all())
                .singleElement()
                .satisfies(row -> assertThat(row.place().file()).isEqualTo(SourceText.shown(link) + "/a.csv"));
        assertThat(Observations.load(List.of(root, link)).value().orElseThrow().all())
                .hasSameSizeAs(folder.loaded().all());
    }

    @Test
    void a_link_that_leads_nowhere_is_told() throws IOException {
        Path link = Files.createSymbolicLink(root.resolve("link"), Path.of("moved/away"));

        assertThat(folder().problems(Observations.load(List.of(link)))).isEqualTo("""
                        facts/link: the link leads nowhere
                        It points to moved/away, which cannot be reached.""");
    }

    @Test
    void a_link_that_leads_to_itself_is_told() throws IOException {
        Path link = Files.createSymbolicLink(root.resolve("link"), Path.of("link"));

        assertThat(folder().problems(Observations.load(List.of(link)))).isEqualTo("""
                        facts/link: the link leads nowhere
                        It points to link, which cannot be reached.""");
    }

    @Test
    void a_link_to_a_folder_inside_the_facts_is_not_skipped_in_silence() throws IOException {
        FactsFolder folder = folder().withRows(ROW);
        Files.createSymbolicLink(root.resolve("round"), root);

        assertThat(folder.problems()).isEqualTo("""
                        facts/round: a link to a folder, inside a folder
                        Name that folder with --facts, too.""");
    }

    @ParameterizedTest
    @CsvSource({"p.csv", "p.json", "metrics.yaml"})
    void a_pipe_or_a_device_is_never_read(String name) throws IOException, InterruptedException {
        FactsFolder folder = folder().withRows(ROW);
        Path inner = Files.createDirectories(root.resolve("x"));
        new ProcessBuilder("mkfifo", inner.resolve("pipe").toString()).start().waitFor();
        Files.createSymbolicLink(inner.resolve(name), Path.of("pipe"));

        assertThat(folder.problems()).isEqualTo("""
                        facts/x/%s: it is no regular file
                        Pipes and devices are not read: put a file in its place.""".formatted(name));
    }

    @ParameterizedTest
    @CsvSource({"x.csv", "x.json", "y/metrics.yaml"})
    void a_folder_in_place_of_a_file_is_not_skipped_in_silence(String name) {
        FactsFolder folder = folder().withRows(ROW).with(name + "/b.csv", HEADER + "\n");

        assertThat(folder.problems()).isEqualTo("""
                        facts/%s: it is a folder
                        Expected a file of this name: rename the folder, or move it away.""".formatted(name));
    }

    @Test
    void an_unreadable_file_is_told() throws IOException {
        FactsFolder folder = folder().withRows(ROW);
        Files.createSymbolicLink(root.resolve("gone.csv"), root.resolve("nowhere"));

        assertThat(folder.problems().replace(root.toString(), "facts")).isEqualTo("""
                        facts/gone.csv: the link leads nowhere
                        It points to facts/nowhere, which cannot be reached.""");
    }

    private FactsFolder folder() {
        return new FactsFolder(root);
    }
}
