package org.thesischecker.model;

/** How a forecast number is meant. */
public enum MeantAs {
    FLOOR,
    CEILING,
    WITHIN
}
