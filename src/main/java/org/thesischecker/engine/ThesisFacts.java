package org.thesischecker.engine;

import java.time.LocalDate;
import org.thesischecker.model.Thesis;
import org.thesischecker.model.Words;

/** Where a thesis stands in time, as a fact. */
final class ThesisFacts {

    private ThesisFacts() {}

    static Fact.ThesisFact of(Thesis thesis, LocalDate asOf) {
        return new Fact.ThesisFact(
                thesis.id(),
                Words.of(thesis.stateOn(asOf)),
                thesis.from().toString(),
                thesis.horizon().toString(),
                asOf.toString());
    }
}
