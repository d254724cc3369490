package org.thesischecker.whatif;

import java.util.List;
import org.thesischecker.model.Place;

/**
 * Changes that a book keeps under a name.
 *
 * @param id the name of its file
 * @param statement what is supposed, as a sentence
 * @param reason why these changes, and why so large
 */
public record Scenario(
        String book, String id, String title, String statement, String reason, List<Change> changes, Place place) {}
