package org.thesischecker.model;

/** What kind of statement a row is; rules see actual and derived, forecasts are a type of their own. */
public enum Status {
    ACTUAL,
    DERIVED,
    FORECAST,
    PRINTED
}
