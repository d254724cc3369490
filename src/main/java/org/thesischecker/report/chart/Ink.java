package org.thesischecker.report.chart;

import java.awt.Color;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What something is drawn with. Which colour that is the page decides, one for light and one for dark; while a picture is
 * drawn each ink has a colour of its own that stands for it.
 */
public enum Ink {
    /** Behind everything. */
    PAPER,
    /** Words and numbers. */
    TEXT,
    /** Lines that help to read values. */
    GRID,
    /** Readings. */
    READING,
    /** What readings are held against. */
    LIMIT,
    GOOD,
    WARNING,
    BAD,
    UNSURE;

    private static final int STANDING_FOR = 200;

    /** The colour that stands for it in the drawing. */
    Color color() {
        return new Color(STANDING_FOR, 1, ordinal());
    }

    /** The ink that a colour of the drawing, in the notation of SVG, stands for. */
    static Optional<Ink> of(String color) {
        return Arrays.stream(values())
                .filter(ink -> ink.notation().equals(color))
                .findFirst();
    }

    private String notation() {
        return "rgb(%d,1,%d)".formatted(STANDING_FOR, ordinal());
    }

    /** Its name in the page's style sheet. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
