package org.thesischecker.report;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import org.thesischecker.whatif.Headrooms;
import org.thesischecker.whatif.Supposition;

/**
 * What is how far from flipping, as it is shown.
 *
 * @param narrowed what was asked for, in words; empty for everything
 * @param top how many flips people are shown
 * @param chart whether people are shown a chart of them
 * @param supposed the same under some changes, where that was asked for
 */
public record HeadroomResult(
        Headrooms headrooms, String narrowed, int top, boolean chart, Optional<HeadroomResult.Supposed> supposed)
        implements Result {

    /** What is how far from flipping under some changes. */
    public record Supposed(Supposition changes, Headrooms headrooms) {}

    @Override
    public Document document() {
        return HeadroomDocument.of(this);
    }

    @Override
    public ObjectNode json() {
        return HeadroomJson.of(this);
    }
}
