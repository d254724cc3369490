package org.thesischecker.review;

/** How a reading is wanted that is not there. */
public enum Lack {
    /** It was due and is not there, or no reading ever was. */
    MISSING,
    /** There is one, and it is so old that a newer one was expected. */
    STALE,
    /** It comes next. */
    DUE
}
