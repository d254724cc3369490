package org.thesischecker.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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

    @Test
    void a_readme_is_welcome() {
        assertThat(book.with("README.md", "# Outlook\n")
                        .with("theses/notes.md", "Notes.\n")
                        .said())
                .isEmpty();
    }
}
