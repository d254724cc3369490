package org.thesischecker.model;

/** How a thesis ended. */
public enum Outcome {
    HELD,
    FAILED,
    ANNULLED
}
