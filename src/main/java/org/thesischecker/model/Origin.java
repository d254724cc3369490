package org.thesischecker.model;

/** Where a threshold comes from. */
public enum Origin {
    REPORT,
    DERIVED,
    JUDGEMENT
}
