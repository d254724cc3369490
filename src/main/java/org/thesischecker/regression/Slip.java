package org.thesischecker.regression;

/** The kinds of slips that a mutant makes. */
public enum Slip {
    /** {@code >=} instead of {@code >}, or the opposite. */
    COMPARISON,
    /** A tick or five percent more or less. */
    THRESHOLD,
    /** A comparison or a whole condition left out. */
    CONDITION,
    /** {@code and} for {@code or}, {@code not} for {@code exists}. */
    LOGIC,
    /** A sibling of the metric: of the same family, or else the same unit and frequency. */
    METRIC,
    /** The other end of a bound, or the plain value for it: {@code atMost} for {@code atLeast}. */
    BOUND,
    /** Percent for ratio or basis points, thousand for million, the sign. */
    UNIT,
    /** Another verb. */
    EFFECT,
    /** An exposure left out, or with the other effect. */
    EXPOSURE,
    /** The rule left out. */
    RULE
}
