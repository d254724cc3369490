package org.thesischecker.report;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.thesischecker.whatif.Headrooms;

/**
 * What is how far from flipping, as it is shown.
 *
 * @param narrowed what was asked for, in words; empty for everything
 * @param top how many flips people are shown
 * @param chart whether people are shown a chart of them
 */
public record HeadroomResult(Headrooms headrooms, String narrowed, int top, boolean chart) implements Result {

    @Override
    public Document document() {
        return HeadroomDocument.of(this);
    }

    @Override
    public ObjectNode json() {
        return HeadroomJson.of(this);
    }
}
