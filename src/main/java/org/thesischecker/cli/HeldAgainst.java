package org.thesischecker.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.thesischecker.ledger.Checkpoint;
import org.thesischecker.ledger.Ledger;
import org.thesischecker.ledger.SignedNote;
import org.thesischecker.ledger.Verification;
import org.thesischecker.ledger.Verifier;
import org.thesischecker.ledger.VerifierKey;

/**
 * What a ledger is held against.
 *
 * @param key that is known to be its own; empty when none was named
 * @param heads that were kept elsewhere, by their files
 */
record HeldAgainst(Optional<VerifierKey> key, Map<String, String> heads) {

    /**
     * What came of it.
     *
     * @param ofAnother whether nothing is wrong but that the key, or a head, is of another ledger
     */
    record Outcome(Verification verification, boolean ofAnother) {}

    /** Verifies a ledger. One that is sound in itself is not taken for a changed one because of what is of another. */
    Outcome verified(Ledger ledger) {
        Verification found = verified(ledger, key, heads);
        VerifierKey own = ledger.key();
        Map<String, String> ours = new LinkedHashMap<>(heads);
        ours.values().removeIf(note -> !isHeadOf(own, note));
        List<String> foreign = foreign(ledger, ours);
        boolean ofAnother = !found.holds()
                && !foreign.isEmpty()
                && verified(ledger, Optional.of(own), ours).holds();
        return ofAnother
                ? new Outcome(
                        new Verification(
                                found.entries(), found.contents(), foreign, found.notes(), found.headOrEmpty()),
                        true)
                : new Outcome(found, false);
    }

    private static Verification verified(Ledger ledger, Optional<VerifierKey> trusted, Map<String, String> heads) {
        return Opened.orRefuse(Verifier.verified(ledger, trusted, heads), ExitCode.GATE);
    }

    private List<String> foreign(Ledger ledger, Map<String, String> ours) {
        String own = ledger.key().text();
        List<String> foreign = new ArrayList<>();
        key.filter(one -> !one.equals(ledger.key()))
                .ifPresent(
                        one -> foreign.add("the ledger says that %s signs it, and not %s".formatted(own, one.text())));
        heads.keySet().stream()
                .filter(file -> !ours.containsKey(file))
                .forEach(file -> foreign.add("%s is no head of this ledger that %s has signed".formatted(file, own)));
        return foreign;
    }

    private static boolean isHeadOf(VerifierKey key, String note) {
        return SignedNote.text(note, key)
                .flatMap(Checkpoint::parse)
                .filter(head -> head.origin().equals(key.name()))
                .isPresent();
    }
}
