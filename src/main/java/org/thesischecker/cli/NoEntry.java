package org.thesischecker.cli;

import org.thesischecker.ledger.Ledger;

/** Refuses a number of which a ledger has no entry. */
final class NoEntry {

    private NoEntry() {}

    static void refuse(Ledger ledger, long number) {
        if (ledger.entry(number).isPresent()) {
            return;
        }
        long size = ledger.size();
        throw Refusal.because(
                "There is no entry %d in the ledger.".formatted(number),
                (size == 0
                                ? "It has none."
                                : "It has entries 0 to %d: \"thesis audit log --register runs,people\" lists them."
                                        .formatted(size - 1))
                        + " Nothing was added.");
    }
}
