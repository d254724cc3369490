package org.thesischecker.engine;

/** What a compiled rule inserts while it holds; Drools takes it back when it no longer does. */
public record Matched(String subject, String rule) {}
