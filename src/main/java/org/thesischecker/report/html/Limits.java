package org.thesischecker.report.html;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.thesischecker.model.Threshold;
import org.thesischecker.model.Unverified;
import org.thesischecker.model.Words;
import org.thesischecker.report.Amount;
import org.thesischecker.report.UnverifiedLines;

/** Thresholds and inputs of a thesis or risk factor, for the page. */
final class Limits {

    private Limits() {}

    /**
     * Thresholds with their origin.
     *
     * @param published the day of the report; a threshold of a later day is marked
     */
    static List<ThesisPart.Limit> of(Collection<Threshold> thresholds, LocalDate published) {
        return thresholds.stream()
                .map(threshold -> new ThesisPart.Limit(
                        threshold.id(),
                        Amount.of(threshold.value(), threshold.unit()),
                        Words.of(threshold.origin()),
                        threshold.setOn().toString(),
                        threshold.setOn().isAfter(published),
                        threshold.rationale()))
                .toList();
    }

    static List<ThesisPart.Input> inputs(List<Unverified> unverified) {
        return unverified.stream()
                .map(item -> new ThesisPart.Input(UnverifiedLines.words(item), item.blocks()))
                .toList();
    }
}
