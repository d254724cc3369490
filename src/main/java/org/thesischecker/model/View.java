package org.thesischecker.model;

/** Which day counts for a row: the day it was public, or the day it came into these files. */
public enum View {
    PUBLISHED,
    ENTERED
}
