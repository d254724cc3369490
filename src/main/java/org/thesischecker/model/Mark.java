package org.thesischecker.model;

/** What a reader should know of a piece of evidence before trusting it. */
public enum Mark {
    /** A newer reading was expected by the as-of date. */
    STALE,
    /** Sources differ, and each of their values leads to the same verdict. */
    DISPUTED,
    /** A threshold was set after the report's date. */
    HINDSIGHT,
    /** The source of a reading is the report's own author. */
    REPORT_AUTHOR,
    /** The day of publication is inferred. */
    DATE_INFERRED,
    /** The report printed another number for it. */
    ERRATUM
}
