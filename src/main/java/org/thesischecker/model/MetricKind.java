package org.thesischecker.model;

/** Measured over a period, a step in force from a day, or an event. */
public enum MetricKind {
    MEASURED,
    STEP,
    EVENT
}
