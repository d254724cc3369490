package org.thesischecker.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.thesischecker.report.Document.Cell;
import org.thesischecker.report.Document.Column;
import org.thesischecker.report.Document.Line;
import org.thesischecker.report.Document.Paragraph;
import org.thesischecker.report.Document.Row;
import org.thesischecker.report.Document.Table;

class RendererTest {

    private final ReviewResult review = ReviewResult.of(SampleReview.review());
    private final ReviewResult verbose = new ReviewResult(SampleReview.review(), Asked.EVERYTHING, true);

    @Test
    void the_console_reads_as_the_golden_page() {
        Golden.hold("report/sample.txt", new TextRenderer(false).render(review));
    }

    @Test
    void all_evidence_reads_as_the_golden_page() {
        Golden.hold("report/sample-verbose.txt", new TextRenderer(false).render(verbose));
    }

    @Test
    void a_mail_reads_as_the_golden_page() {
        Golden.hold("report/sample.md", new MarkdownRenderer().render(review));
    }

    @Test
    void programs_read_the_golden_tree() {
        Golden.hold("report/sample.json", new JsonRenderer().render(review));
    }

    @Test
    void what_moves_nothing_and_why_a_number_was_misprinted_are_told_on_request() {
        String[] more = {"shares a cause with: demand-shortfall", "another base month", "Nobody measures it"};

        assertThat(new TextRenderer(false).render(review)).doesNotContain(more);
        assertThat(new TextRenderer(false).render(verbose)).contains(more);
    }

    @Test
    void colour_changes_no_word() {
        String coloured = new TextRenderer(true).render(verbose);

        assertThat(coloured).contains("\u001B[1;31mBROKEN");
        assertThat(coloured.replaceAll("\u001B\\[[0-9;]*m", "")).isEqualTo(new TextRenderer(false).render(verbose));
    }

    @Test
    void no_line_is_wider_than_100_columns_but_an_address_is_never_broken() {
        assertThat(new TextRenderer(false).render(verbose).lines())
                .filteredOn(line -> !line.contains("https://"))
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(100));
        assertThat(new TextRenderer(false).render(verbose))
                .contains(
                        "https://example.org/a-very-long-address/that-is-wider-than-the-column/and-must-not-be-broken.html");
    }

    @Test
    void a_terminal_sees_no_control_sequence_of_a_file() {
        Document hostile = table("red \u001B[31malert\u0007 \u202Egnp", "https://example.org/\u001B]0;x\u0007");

        String text = new TextRenderer(false).render(hostile);

        assertThat(text.chars()).noneMatch(sign -> sign != '\n' && Character.isISOControl(sign));
        assertThat(text).doesNotContain("\u202E");
    }

    @Test
    void markdown_shows_the_words_of_a_file_and_obeys_none() {
        Document hostile =
                table("a | b <script>alert(1)</script> `rm` *x* [y](z) AT_RISK _z_", "https://example.org/a|b");

        assertThat(new MarkdownRenderer().render(hostile)).isEqualTo("""
                        | What | Where |
                        | :-- | :-- |
                        | a \\| b &lt;script&gt;alert(1)&lt;/script&gt; \\`rm\\` \\*x\\* \\[y\\](z) AT_RISK \\_z\\_ | https://example.org/a\\|b |
                        """);
    }

    @Test
    void a_paragraph_that_starts_like_a_list_stays_a_paragraph() {
        Document document = new Document(
                List.of(new Paragraph(Tone.PLAIN, "2025. A year"), new Paragraph(Tone.PLAIN, "# no title")));

        assertThat(new MarkdownRenderer().render(document)).isEqualTo("2025\\. A year\n\n\\# no title\n");
    }

    private static Document table(String what, String where) {
        Row row = Row.of(Cell.of(what), new Cell(List.of(new Line(Tone.FAINT, where))));
        return new Document(List.of(new Table(List.of(Column.of("What"), Column.of("Where")), false, List.of(row))));
    }
}
