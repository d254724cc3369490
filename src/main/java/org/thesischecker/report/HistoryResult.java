package org.thesischecker.report;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import org.thesischecker.history.History;

/**
 * A history as it is shown.
 *
 * @param asked of which theses and risk factors
 * @param every how far apart its dates are, as it was asked for
 * @param madeOn the day on which it was reconstructed
 * @param verbose whether people are shown how often each rule mattered
 */
public record HistoryResult(History history, Asked asked, String every, LocalDate madeOn, boolean verbose)
        implements Result {

    @Override
    public Document document() {
        return new HistoryDocument(this).document();
    }

    @Override
    public ObjectNode json() {
        return HistoryJson.of(this);
    }
}
