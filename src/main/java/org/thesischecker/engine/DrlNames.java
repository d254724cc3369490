package org.thesischecker.engine;

import org.thesischecker.book.FactType;

/** How the printed rules name types, series and literals; nothing but the characters of names gets through. */
final class DrlNames {

    private DrlNames() {}

    /** The class of the facts of a type. */
    static String factClass(FactType type) {
        return switch (type) {
            case METRIC, OBSERVATION, FORECAST -> "ReadingFact";
            case EVENT -> "EventFact";
            case THRESHOLD -> "ThresholdFact";
            case RISK_FACTOR -> "RiskFactorFact";
            case VERDICT -> "VerdictFact";
            case THESIS -> "ThesisFact";
        };
    }

    /** The key by which Drools finds the readings of a metric or of a family. */
    static String key(FactType type, String name) {
        return quoted(type.word() + ":" + name);
    }

    /**
     * A literal in quotes.
     *
     * @throws IllegalArgumentException when a character is none that names have, which is a defect of this tool
     */
    static String quoted(String text) {
        if (!text.matches("[\\w./ +:-]*")) {
            throw new IllegalArgumentException("A literal with characters that no name has: " + text);
        }
        return '"' + text + '"';
    }
}
