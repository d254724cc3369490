package org.thesischecker.source;

import java.util.List;
import java.util.Map;
import org.thesischecker.model.Place;

/** A YAML or JSON document whose every value knows its place. */
public sealed interface SourceTree {

    Place place();

    /** A mapping, in file order; each key with its own place. */
    record Mapping(Map<String, Entry> entries, Place place) implements SourceTree {}

    record Entry(Place key, SourceTree value) {}

    record Sequence(List<SourceTree> items, Place place) implements SourceTree {}

    /** A scalar as written; {@code quoted} tells {@code "2025"} from {@code 2025}. */
    record Scalar(String text, boolean quoted, Place place) implements SourceTree {}
}
