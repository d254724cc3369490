package org.thesischecker.model;

/** Why an input is not usable, or why a thesis could not be judged. */
public enum Reason {
    /** No reading. */
    MISSING,
    /** The current reading is older than a newer one was expected. */
    STALE,
    /** Sources differ by more than the tolerance. */
    SOURCE_CONFLICT,
    /** Only grade C readings. */
    LOW_GRADE,
    /** A rule could not be evaluated. */
    RULE_ERROR,
    /** The reading is not expected to be public yet; blocks nothing before the horizon is over. */
    NOT_DUE,
    /** Rules both fulfil and break the thesis. */
    CONTRADICTION,
    /** All inputs are usable and no rule holds. */
    NO_RULE_MATCHED,
    /** A thesis or risk factor that is read is itself unverified, or rests on inputs that are. */
    UNVERIFIED
}
