package org.thesischecker.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.thesischecker.ledger.ssh.People;
import org.thesischecker.model.Problem;
import org.thesischecker.source.Loaded;

/** Adds acts of people to a ledger. */
public final class Acts {

    private final Ledger ledger;
    private final People people;

    /**
     * The acts of a ledger.
     *
     * @param people whose keys are whose
     */
    public Acts(Ledger ledger, People people) {
        this.ledger = ledger;
        this.people = people;
    }

    /**
     * Adds an act. What a redaction names is dropped with it. What cannot stand is a problem, and nothing is added: see
     * {@link ActCheck}.
     *
     * @param at now
     * @return the number of the entry
     */
    public Loaded<Long> add(Draft draft, Instant at, SigningKey signer) {
        return added(ledger, draft, at, signer, new ActCheck(ledger, people, draft, at)::problem);
    }

    /**
     * A waiver that one person has signed, ready for another to approve; or why nobody can.
     *
     * @param at now
     */
    public Loaded<Draft> asked(Draft draft, Instant at) {
        return new ActCheck(ledger, people, draft, at)
                .problemOfRequest()
                .map(found -> Loaded.<Draft>failed(List.of(found)))
                .orElseGet(() -> Loaded.of(draft));
    }

    /** Adds an act, if nothing speaks against it. */
    static Loaded<Long> added(
            Ledger ledger, Draft draft, Instant at, SigningKey signer, Supplier<Optional<Problem>> objection) {
        Statement statement = draft.statement();
        Map<String, byte[]> kept = new TreeMap<>();
        Map<String, String> personal = Contents.hashed(draft.texts(), kept);
        draft.signatures()
                .forEach((role, signature) -> personal.put(
                        role.signature(), Contents.hashed(signature.text().getBytes(UTF_8), kept)));
        String hash = Contents.hashed(statement.bytes(), kept);
        ActEntry entry = new ActEntry(at, statement.act().kind(), hash, personal);
        Optional<String> dropped =
                statement.act() instanceof Act.Redaction redaction ? Optional.of(redaction.sha256()) : Optional.empty();
        return ledger.append(entry.bytes(), kept, signer, dropped, objection);
    }
}
