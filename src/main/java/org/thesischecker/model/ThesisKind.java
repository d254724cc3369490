package org.thesischecker.model;

/** How the report puts a claim; {@code OURS} where we drew the testable statement from it. */
public enum ThesisKind {
    FACT,
    FORECAST,
    OPINION,
    OURS
}
