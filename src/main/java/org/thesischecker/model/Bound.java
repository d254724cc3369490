package org.thesischecker.model;

/** What a printed figure says of the true one: the figure itself, "over" or "under". */
public enum Bound {
    NONE,
    AT_LEAST,
    AT_MOST
}
