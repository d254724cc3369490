package org.thesischecker.regression;

/** What became of a mutant. */
public enum Fate {
    /** A case fails on it. */
    KILLED,
    /** Every case passes on it. */
    SURVIVED,
    /** It comes out as what it was made of, whatever the facts. */
    EQUIVALENT,
    /** Every case passes on it, and the case file says why that is right. */
    EXCUSED
}
