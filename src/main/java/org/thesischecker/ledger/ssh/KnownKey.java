package org.thesischecker.ledger.ssh;

import java.time.Instant;
import java.util.Optional;
import org.thesischecker.model.Place;

/**
 * Whose key is whose, as a line of a file says.
 *
 * @param after from when on it counts; empty: always
 * @param before until when it counts; empty: always
 * @param place of the line
 */
record KnownKey(String name, SshKey key, Optional<Instant> after, Optional<Instant> before, Place place) {

    /** Whether it counted at a time; the ends count, as they do for OpenSSH. */
    boolean countedAt(Instant time) {
        return after.filter(time::isBefore).isEmpty()
                && before.filter(time::isAfter).isEmpty();
    }

    /** Whose it is at another time, in words. */
    String otherwise(Instant time) {
        return before.filter(time::isAfter)
                .map(end -> "was that of %s until %s".formatted(name, end))
                .orElseGet(() -> "is that of %s only from %s on"
                        .formatted(name, after.map(Instant::toString).orElse("")));
    }
}
