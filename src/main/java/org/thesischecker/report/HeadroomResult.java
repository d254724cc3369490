package org.thesischecker.report;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import org.thesischecker.whatif.Headrooms;
import org.thesischecker.whatif.Supposition;

/**
 * What is how far from flipping, as it is shown.
 *
 * @param asked whose headroom was asked for, and of what
 * @param top how many flips people are shown
 * @param chart whether people are shown a chart of them
 * @param supposed the same under some changes, where that was asked for
 */
public record HeadroomResult(
        Headrooms headrooms, HeadroomAsked asked, int top, boolean chart, Optional<HeadroomResult.Supposed> supposed)
        implements Result {

    /**
     * What is how far from flipping under some changes.
     *
     * @param notes what a reader should know of the changes, as sentences
     */
    public record Supposed(Supposition changes, List<String> notes, Headrooms headrooms) {

        public Supposed {
            notes = List.copyOf(notes);
        }
    }

    @Override
    public Document document() {
        return HeadroomDocument.of(this);
    }

    @Override
    public ObjectNode json() {
        return HeadroomJson.of(this);
    }
}
