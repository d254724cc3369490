package org.thesischecker.explain;

/** Whether a condition holds, as far as it is known. */
public enum Truth {
    TRUE,
    FALSE,
    UNKNOWN
}
