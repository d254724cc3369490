package org.thesischecker.book;

import java.util.List;

/** Enumerations in sentences. */
final class Listing {

    private Listing() {}

    /** {@code a, b or c}. */
    static String or(List<String> names) {
        return joined(names, " or ");
    }

    /** {@code a, b and c}. */
    static String and(List<String> names) {
        return joined(names, " and ");
    }

    private static String joined(List<String> names, String last) {
        int end = names.size() - 1;
        return end < 1 ? String.join("", names) : String.join(", ", names.subList(0, end)) + last + names.get(end);
    }
}
