package org.thesischecker.book;

/** What a property or an expression is: a text, an exact decimal, or true or false. */
public enum ValueKind {
    TEXT,
    DECIMAL,
    TRUTH
}
