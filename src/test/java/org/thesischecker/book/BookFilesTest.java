package org.thesischecker.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said of files that are missing, strange or doubled in a book's folder. */
class BookFilesTest {

    @TempDir
    private Path folder;

    private BookFolder book;

    @BeforeEach
    void write() {
        book = new BookFolder(folder);
    }

    @Test
    void a_thesis_without_rules() {
        assertThat(book.without("theses/boom.drl").said()).isEqualTo("""
                rules/outlook/theses/boom.yaml: the thesis has no rules
                Write them in boom.drl beside it.
                """);
    }

    @Test
    void a_rule_file_without_rules() {
        assertThat(book.with("theses/boom.drl", "// Nothing yet.\n").said()).isEqualTo("""
                rules/outlook/theses/boom.drl: the file holds no rule
                The thesis has no rules.
                """);
    }

    @Test
    void rules_for_an_unknown_thesis() {
        assertThat(book.with("theses/bom.drl", "// Nothing yet.\n").said()).isEqualTo("""
                rules/outlook/theses/bom.drl: rules for an unknown thesis
                There is no bom.yaml beside it. Did you mean "boom"?
                """);
    }

    @Test
    void cases_for_an_unknown_thesis() {
        assertThat(book.with("theses/booms.cases.yaml", "cases: []\n").said()).isEqualTo("""
                rules/outlook/theses/booms.cases.yaml: cases for an unknown thesis
                There is no booms.yaml beside it. Did you mean "boom"?
                """);
    }

    @Test
    void rules_with_a_misspelt_ending() {
        assertThat(book.without("theses/boom.drl")
                        .with("theses/boom.dlr", "// Nothing yet.\n")
                        .said())
                .isEqualTo("""
                rules/outlook/theses/boom.dlr: unknown file
                A thesis has boom.cases.yaml, boom.drl, boom.yaml. Did you mean "boom.drl"?

                rules/outlook/theses/boom.yaml: the thesis has no rules
                Write them in boom.drl beside it.
                """);
    }

    @Test
    void an_id_with_capitals_and_underscores() {
        assertThat(book.with("theses/Big_Boom.yaml", "title: x\n").said()).isEqualTo("""
                rules/outlook/theses/Big_Boom.yaml: "Big_Boom" is no id of a thesis
                Expected lower-case letters, digits and single hyphens.
                """);
    }

    @Test
    void an_id_that_is_a_thesis_and_a_risk_factor() {
        assertThat(book.with("risk-factors/boom.yaml", """
                        title: Boom
                        statement: Boom.
                        listed: false
                        """)
                        .with("risk-factors/boom.drl", """
                        rule "Recall"
                            @id( recall )
                        when
                            Event( metric == "recall", happened == true )
                        then
                            fires
                        end
                        """)
                        .said())
                .isEqualTo("""
                rules/outlook/risk-factors/boom.yaml: "boom" is a thesis too
                An id names one of them.
                """);
    }

    @Test
    void a_folder_with_a_misspelt_name() {
        assertThat(book.with("risk-factor/flood.yaml", "title: Flood\n").said()).isEqualTo("""
                rules/outlook/risk-factor: unknown file or folder in a book
                Expected changes, report.yaml, risk-factors, scenarios or theses. Did you mean "risk-factors"?
                """);
    }

    @Test
    void a_stray_file_in_the_book() {
        assertThat(book.with("boom.drl", "// Nothing yet.\n").said()).isEqualTo("""
                rules/outlook/boom.drl: unknown file or folder in a book
                Expected changes, report.yaml, risk-factors, scenarios or theses.
                """);
    }

    @Test
    void a_missing_report() {
        assertThat(book.without("report.yaml").said()).isEqualTo("""
                rules/outlook/report.yaml: there is no such file
                It says which report the book is about, and how to cite it.
                """);
    }

    @Test
    void a_book_without_theses() {
        assertThat(book.without("theses/boom.yaml")
                        .without("theses/boom.drl")
                        .without("theses/bust.yaml")
                        .without("theses/bust.drl")
                        .said())
                .isEqualTo("""
                rules/outlook/theses: the book has no thesis
                A thesis is id.yaml and id.drl in this folder.
                """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"report.yaml", "theses/boom.yaml", "theses/boom.drl", "risk-factors/storm.yaml"})
    void a_folder_in_place_of_a_file(String file) {
        assertThat(book.without(file).with(file + "/notes.md", "Notes.\n").said())
                .isEqualTo("""
                rules/outlook/%s: it is a folder
                Expected a file of this name: rename the folder, or move it away.
                """.formatted(file));
    }

    @ParameterizedTest
    @ValueSource(strings = {"report.yaml", "theses/boom.yaml", "theses/boom.drl", "theses/boom.cases.yaml"})
    void a_pipe_in_place_of_a_file(String file) throws IOException, InterruptedException {
        Path pipe = book.book().resolve(file);
        Files.deleteIfExists(pipe);
        new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor();

        assertThat(book.said()).isEqualTo("""
                rules/outlook/%s: it is no regular file
                Pipes and devices are not read: put a file in its place.
                """.formatted(file));
    }

    @ParameterizedTest
    @ValueSource(strings = {"report.yaml", "theses", "theses/boom.yaml", "theses/new.yaml", "theses/boom.drl"})
    void a_link_that_leads_nowhere(String file) throws IOException {
        Path link = book.book().resolve(file);
        if (Files.isDirectory(link)) {
            Files.move(link, folder.resolve("elsewhere"));
        }
        Files.deleteIfExists(link);
        Files.createSymbolicLink(link, Path.of("moved"));

        assertThat(book.said()).isEqualTo("""
                rules/outlook/%s: the link leads nowhere
                It points to moved, which cannot be reached.
                """.formatted(file));
    }

    @Test
    void a_file_that_may_not_be_read_is_told_once() throws IOException {
        Path rules = book.book().resolve("theses/boom.drl");
        Files.setPosixFilePermissions(rules, Set.of());
        assumeFalse(Files.isReadable(rules), "root reads everything");

        assertThat(book.said()).isEqualTo("""
                rules/outlook/theses/boom.drl: reading it is not permitted
                Permit it, or ask its owner to.
                """);
    }

    @Test
    void a_folder_that_may_not_be_read_is_told_once() throws IOException {
        Path theses = book.book().resolve("theses");
        Files.setPosixFilePermissions(theses, Set.of());
        boolean readable = Files.isReadable(theses);
        String said = book.said();
        Files.setPosixFilePermissions(theses, PosixFilePermissions.fromString("rwx------"));
        assumeFalse(readable, "root reads everything");

        assertThat(said).isEqualTo("""
                rules/outlook/theses: reading it is not permitted
                Permit it, or ask its owner to.
                """);
    }

    @Test
    void a_readme_is_welcome() {
        assertThat(book.with("README.md", "# Outlook\n")
                        .with("theses/notes.md", "Notes.\n")
                        .said())
                .isEmpty();
    }
}
