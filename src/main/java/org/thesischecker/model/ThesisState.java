package org.thesischecker.model;

/** Whether the period of a thesis is still running. */
public enum ThesisState {
    OPEN,
    DUE
}
