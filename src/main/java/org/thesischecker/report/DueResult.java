package org.thesischecker.report;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.thesischecker.facts.FactSet;
import org.thesischecker.review.DueReadings;
import org.thesischecker.review.ExpectedReading;
import org.thesischecker.review.Lack;

/**
 * The readings that theses and risk factors wait for.
 *
 * @param until only what lacks already or is expected by this day; empty for the next of each series
 */
public record DueResult(FactSet facts, Optional<LocalDate> until, Asked asked, List<DueReadings> due)
        implements Result {

    /** Who waits longest comes first. */
    public DueResult {
        due = due.stream()
                .sorted(Comparator.comparing(
                                (DueReadings waiting) -> waiting.readings().get(0), ExpectedReading.ORDER)
                        .thenComparing(waiting -> waiting.subject().id()))
                .toList();
    }

    @Override
    public Document document() {
        return DueDocument.of(this);
    }

    @Override
    public ObjectNode json() {
        return DueJson.of(this);
    }

    /** How many readings are wanted in a way, each metric and period once. */
    int count(Lack lack) {
        return (int) due.stream()
                .flatMap(waiting -> waiting.readings().stream())
                .filter(reading -> reading.lack() == lack)
                .map(ExpectedReading::text)
                .distinct()
                .count();
    }
}
