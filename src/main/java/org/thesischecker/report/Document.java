package org.thesischecker.report;

import java.util.Arrays;
import java.util.List;

/** What a command has to say to people, before it is laid out: the same words in every format. */
public record Document(List<Block> blocks) {

    public Document {
        blocks = List.copyOf(blocks);
    }

    /** A part of a document that starts on a line of its own. */
    public sealed interface Block {}

    /**
     * A title.
     *
     * @param level 1 for a part of the document, 2 for a group in it
     */
    public record Heading(int level, Tone tone, String text) implements Block {}

    public record Paragraph(Tone tone, String text) implements Block {}

    /** Counts of several kinds of things, each with its counts by state. */
    public record Tally(List<Count> counts) implements Block {}

    /** Sentences that stand below one another. */
    public record Points(Tone tone, List<String> texts) implements Block {}

    /** Lines that stay as they are, such as a line of a file with a mark below it. */
    public record Verbatim(List<String> lines) implements Block {}

    /** How many of one kind there are, and how many in each state. */
    public record Count(String total, List<Line> states) {}

    /**
     * Rows of cells.
     *
     * @param titled whether the console shows the titles of the columns, too
     */
    public record Table(List<Column> columns, boolean titled, List<Row> rows) implements Block {}

    /**
     * A column; the last one of a table takes the width that is left.
     *
     * @param atLeast the least width in characters, so that several tables line up
     */
    public record Column(String title, int atLeast) {
        public static Column of(String title) {
            return new Column(title, 0);
        }

        /** A column that is as wide as the widest of these texts. */
        public static Column fitting(String title, List<String> texts) {
            return new Column(
                    title, texts.stream().mapToInt(String::length).max().orElse(0));
        }
    }

    public record Row(List<Cell> cells) {
        public static Row of(Cell... cells) {
            return new Row(Arrays.asList(cells));
        }
    }

    /** One or more lines of text. */
    public record Cell(List<Line> lines) {
        public static Cell of(Tone tone, String text) {
            return new Cell(List.of(new Line(tone, text)));
        }

        public static Cell of(String text) {
            return of(Tone.PLAIN, text);
        }
    }

    /** A text of one tone; one that is an address is never broken. */
    public record Line(Tone tone, String text) {
        boolean isAddress() {
            return text.startsWith("https://") || text.startsWith("http://");
        }
    }
}
