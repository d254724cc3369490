package org.thesischecker.model;

/** How far a thesis is on its way to an outcome. */
public enum ResolutionState {
    OPEN,
    DUE,
    OVERDUE,
    RESOLVED
}
