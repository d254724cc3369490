package org.thesischecker.source;

import java.util.Map;

/** A YAML or JSON file: its tree, and its text for the excerpts of messages. */
public record SourceDocument(SourceTree root, SourceText text) {

    /**
     * The fields of the file's mapping; when it is none, that is a problem and the fields are empty.
     *
     * @param what what the mapping describes, as messages name it: {@code the thesis}
     */
    public Fields fields(String what, Problems problems) {
        if (root instanceof SourceTree.Mapping mapping) {
            return new Fields(mapping, what, text, problems);
        }
        problems.add(text.problem(
                root.place(), 1, "expected \"key: value\" lines of " + what, "Found " + Fields.described(root) + "."));
        return new Fields(new SourceTree.Mapping(Map.of(), root.place()), what, text, new Problems());
    }
}
