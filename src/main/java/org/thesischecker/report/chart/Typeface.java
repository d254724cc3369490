package org.thesischecker.report.chart;

import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.font.FontRenderContext;
import java.awt.font.LineMetrics;
import java.util.Locale;

/**
 * A typeface whose measures are known without asking the machine, so that a picture is laid out alike everywhere, and also
 * where no fonts are installed. The widths are those of Helvetica (Adobe, Core 14 AFM files); SVG fits what a reader's
 * own typeface makes of a text to them.
 */
final class Typeface extends Font {

    private static final long serialVersionUID = 1L;

    private static final String NAME = "sans-serif";
    /** In thousandths of the size, from the blank on. */
    private static final int[] WIDTHS = {
        278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556,
                556,
        556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556,
                833,
        722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500,
                556,
        556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500,
                334,
        260, 334, 584
    };

    private static final int OTHER_WIDTH = 556;
    private static final double THOUSAND = 1000;
    private static final double BOLDER = 1.06;

    private Typeface(int style, float size) {
        super(NAME, style, Math.round(size));
        this.pointSize = size;
    }

    static Typeface plain(float size) {
        return new Typeface(PLAIN, size);
    }

    static Typeface bold(float size) {
        return new Typeface(Font.BOLD, size);
    }

    /** How wide a text is, in pixels. */
    double width(String text) {
        return text.chars().map(Typeface::width).sum() / THOUSAND * pointSize * (isBold() ? BOLDER : 1);
    }

    private static int width(int sign) {
        int index = sign - ' ';
        return index >= 0 && index < WIDTHS.length ? WIDTHS[index] : OTHER_WIDTH;
    }

    @Override
    public String getFamily() {
        return NAME;
    }

    @Override
    public String getFamily(Locale locale) {
        return NAME;
    }

    @Override
    public Font deriveFont(float size) {
        return new Typeface(getStyle(), size);
    }

    @Override
    public LineMetrics getLineMetrics(String text, FontRenderContext context) {
        return new Line(pointSize, text.length());
    }

    FontMetrics metrics() {
        return new Metrics(this);
    }

    /** How high a line is. */
    private static final class Line extends LineMetrics {

        private static final float ASCENT = 0.78f;
        private static final float DESCENT = 0.22f;
        private static final float LEADING = 0.15f;

        private final float size;
        private final int length;

        Line(float size, int length) {
            this.size = size;
            this.length = length;
        }

        @Override
        public int getNumChars() {
            return length;
        }

        @Override
        public float getAscent() {
            return size * ASCENT;
        }

        @Override
        public float getDescent() {
            return size * DESCENT;
        }

        @Override
        public float getLeading() {
            return size * LEADING;
        }

        @Override
        public float getHeight() {
            return getAscent() + getDescent() + getLeading();
        }

        @Override
        public int getBaselineIndex() {
            return ROMAN_BASELINE;
        }

        @Override
        public float[] getBaselineOffsets() {
            return new float[] {0, -getAscent() / 2, -getAscent()};
        }

        @Override
        public float getStrikethroughOffset() {
            return -getAscent() / 2;
        }

        @Override
        public float getStrikethroughThickness() {
            return 1;
        }

        @Override
        public float getUnderlineOffset() {
            return getDescent() / 2;
        }

        @Override
        public float getUnderlineThickness() {
            return 1;
        }
    }

    /** The same for who asks in whole pixels. */
    private static final class Metrics extends FontMetrics {

        private static final long serialVersionUID = 1L;

        private final Typeface typeface;

        Metrics(Typeface typeface) {
            super(typeface);
            this.typeface = typeface;
        }

        @Override
        public int stringWidth(String text) {
            return (int) Math.ceil(typeface.width(text));
        }

        @Override
        public int charsWidth(char[] signs, int from, int length) {
            return stringWidth(new String(signs, from, length));
        }

        @Override
        public int charWidth(char sign) {
            return stringWidth(String.valueOf(sign));
        }

        @Override
        public int getAscent() {
            return Math.round(typeface.pointSize * Line.ASCENT);
        }

        @Override
        public int getDescent() {
            return Math.round(typeface.pointSize * Line.DESCENT);
        }

        @Override
        public int getLeading() {
            return Math.round(typeface.pointSize * Line.LEADING);
        }
    }
}
