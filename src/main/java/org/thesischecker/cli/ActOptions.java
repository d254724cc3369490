package org.thesischecker.cli;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.thesischecker.ledger.Act;
import org.thesischecker.ledger.Acts;
import org.thesischecker.ledger.Draft;
import org.thesischecker.ledger.Ledger;
import org.thesischecker.ledger.PersonalText;
import org.thesischecker.ledger.Role;
import org.thesischecker.ledger.ssh.SshKey;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What one person adds to a ledger at once: who, why, and with which keys. */
final class ActOptions {

    @Mixin
    private final LedgerOptions ledger = new LedgerOptions();

    @Mixin
    private final PersonOptions person = new PersonOptions();

    @Option(
            names = "--reason",
            paramLabel = "TEXT",
            description =
                    "Why, in one line; to waive, withdraw or redact it has to be given. The ledger keeps it apart, so "
                            + "that it can be redacted.")
    private @Nullable String reason;

    private final Surroundings surroundings;

    ActOptions(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    LedgerOptions ledger() {
        return ledger;
    }

    PersonOptions person() {
        return person;
    }

    /** Now, as entries have it. */
    Instant now() {
        return surroundings.clock().instant().truncatedTo(ChronoUnit.SECONDS);
    }

    /** The reason; empty when none was given. */
    Optional<String> reason() {
        return person.given()
                .text("--reason", reason)
                .map(text -> person.checked("--reason", text, PersonalText.LONGEST));
    }

    /** The reason, where one has to be given. */
    String mustReason(String what) {
        return reason().orElseThrow(() -> Refusal.because(
                "--reason: %s has a reason".formatted(what), "Say why, in one line. Nothing was added."));
    }

    /** What was added, and by whom, for people. */
    record Added(long number, String by) {}

    /** Adds an act of one person. */
    Added add(Ledger opened, Act act) {
        Instant now = now();
        String name = person.name(now);
        Draft draft = Draft.of(opened.key().name(), act, Map.of(Role.BY, name), reason());
        Draft signed = person.signed(draft, Role.BY, now);
        long number =
                Opened.orRefuse(new Acts(opened, person.people()).add(signed, now, ledger.signer()), ExitCode.INVALID);
        return new Added(number, name + how(signed, now));
    }

    private String how(Draft draft, Instant now) {
        return Optional.ofNullable(draft.signatures().get(Role.BY))
                .map(signature -> person.people().nameOf(signature.key(), now).isPresent()
                        ? " (signed)"
                        : unknown(signature.key(), now))
                .orElse(" (claimed only: nothing was signed)");
    }

    private String unknown(SshKey key, Instant now) {
        String whose = person.people().nameAtAnotherTime(key, now).orElse("is nobody's");
        return " (claimed only: the key %s %s)".formatted(key.fingerprint(), whose);
    }
}
