package org.thesischecker.lint;

/** How much a finding matters; what is wrong beyond doubt is refused at load and never gets here. */
public enum Severity {
    /** Something that most likely is not meant. */
    WARNING,
    /** Something to know; it is shown when asked for. */
    HINT
}
