package org.thesischecker.ledger;

import java.util.List;
import java.util.Optional;

/**
 * What came of verifying a ledger.
 *
 * @param entries how many there are
 * @param contents how many contents they name
 * @param faults what is not as it was recorded, in words; empty when everything is
 * @param notes what a reader should know, though nothing is wrong
 * @param headOrEmpty the signed head
 */
public record Verification(
        long entries, long contents, List<String> faults, List<String> notes, Optional<String> headOrEmpty) {

    public Verification {
        faults = List.copyOf(faults);
        notes = List.copyOf(notes);
    }

    /** Whether everything is as it was recorded. */
    public boolean holds() {
        return faults.isEmpty();
    }
}
