package org.thesischecker.report;

import org.thesischecker.model.Place;

/**
 * Some lines of a file.
 *
 * @param place the first of them; without a file where there is none
 * @param lastLine at least the line of the place
 */
record FilePart(Place place, int lastLine) {

    static FilePart at(Place place) {
        return new FilePart(place, place.line());
    }
}
