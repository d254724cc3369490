package org.thesischecker.report;

/** How a piece of text speaks. Where colour is shown it supports the words and never replaces them. */
public enum Tone {
    PLAIN,
    STRONG,
    FAINT,
    GOOD,
    WARNING,
    BAD,
    UNSURE
}
