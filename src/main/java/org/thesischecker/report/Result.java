package org.thesischecker.report;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;

/** What came of a command: words for people, and a tree for programs. */
public interface Result {

    Document document();

    /** What a document that is sent to people says of itself at its end: what it rests on; empty when there is nothing. */
    default List<String> provenance() {
        return List.of();
    }

    /** A name by which a comment that was made of the result is found again and edited in place; empty when it has none. */
    default Optional<String> comment() {
        return Optional.empty();
    }

    /** What it has to say of places in files; empty when that is not told of such a result. */
    default Optional<Remarks> remarks() {
        return Optional.empty();
    }

    /** What a CI server counts; empty when nothing of it is a test. */
    default Optional<JUnitSuite> suite() {
        return Optional.empty();
    }

    /** The tree with a {@code schemaVersion}; every decimal exactly as it was tested. */
    ObjectNode json();
}
