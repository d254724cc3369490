package org.thesischecker.model;

/** How good a source is: A issuer or official statistics, B press or broker, C aggregator or disputed. */
public enum Grade {
    A,
    B,
    C
}
