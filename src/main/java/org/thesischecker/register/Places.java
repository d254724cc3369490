package org.thesischecker.register;

import org.thesischecker.book.Report;

/** Places in a report, in words. */
final class Places {

    private Places() {}

    /** {@code RF (Risk factors)}. */
    static String words(Report report, String place) {
        String description = report.places().getOrDefault(place, "");
        return description.isEmpty() ? place : place + " (" + description + ")";
    }
}
