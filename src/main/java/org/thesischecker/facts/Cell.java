package org.thesischecker.facts;

import org.thesischecker.model.Place;

/**
 * One field of a row as written.
 *
 * @param width how many characters it takes in its line
 */
public record Cell(String text, Place place, int width) {}
