package org.thesischecker.ledger;

import java.time.Instant;
import java.util.Optional;
import org.thesischecker.ledger.ssh.People;
import org.thesischecker.ledger.ssh.SshSignature;

/** Whether two people have signed a waiver, each by a key that is known as theirs. A key is of one name only. */
final class FourEyes {

    static final String ADVICE =
            "A waiver takes two people, each with a key of their own that the file of people names.";

    private final People people;
    private final Draft draft;
    private final Instant at;

    FourEyes(People people, Draft draft, Instant at) {
        this.people = people;
        this.draft = draft;
        this.at = at;
    }

    /** What is missing, in words; empty when nothing is. */
    Optional<String> missing() {
        return missingOfRequest().or(() -> unsigned(Role.APPROVED_BY));
    }

    /** What is missing before the second person is asked. */
    Optional<String> missingOfRequest() {
        String requester = draft.text(Role.REQUESTED_BY.word());
        String approver = draft.text(Role.APPROVED_BY.word());
        if (requester.equals(approver)) {
            return Optional.of("%s asks for the waiver and cannot approve it".formatted(requester));
        }
        return unsigned(Role.REQUESTED_BY)
                .or(() -> people.name(approver)
                        ? Optional.empty()
                        : Optional.of("%s cannot approve it: no key is known as theirs".formatted(approver)));
    }

    private Optional<String> unsigned(Role role) {
        String name = draft.text(role.word());
        SshSignature signature = draft.signatures().get(role);
        if (signature == null) {
            return Optional.of(name + " has not signed");
        }
        Optional<String> known = people.nameOf(signature.key(), at);
        if (known.isEmpty()) {
            String whose = people.nameAtAnotherTime(signature.key(), at).orElse("is nobody's");
            return Optional.of("the key with which %s signed (%s) %s"
                    .formatted(name, signature.key().fingerprint(), whose));
        }
        return known.filter(one -> !one.equals(name))
                .map(one -> "%s is to sign, and the key is that of %s".formatted(name, one));
    }
}
