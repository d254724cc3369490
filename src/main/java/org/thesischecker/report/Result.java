package org.thesischecker.report;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** What came of a command: words for people, and a tree for programs. */
public interface Result {

    Document document();

    /** The tree with a {@code schemaVersion}; every decimal exactly as it was tested. */
    ObjectNode json();
}
