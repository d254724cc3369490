package org.thesischecker.model;

/** Where a risk factor, or a part of one, stands on a date; declared from mildest to worst. */
public enum FactorState {
    QUIET,
    UNVERIFIED,
    WATCH,
    FIRED
}
