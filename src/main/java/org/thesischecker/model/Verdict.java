package org.thesischecker.model;

/** Where a thesis stands on a date. */
public enum Verdict {
    CONFIRMED,
    AT_RISK,
    BROKEN,
    UNVERIFIED
}
