package org.thesischecker.ledger;

import java.util.Optional;
import org.thesischecker.ledger.ssh.SshKey;

/**
 * Who stands behind an act, and how sure that is.
 *
 * @param key with which the act was signed; empty without a signature that can be read
 * @param owner whose key that is known to be; empty when it is nobody's
 */
public record Person(Role role, PersonalText name, Surety surety, Optional<SshKey> key, Optional<String> owner) {

    /** How sure it is that somebody is who they say. */
    public enum Surety {
        /** The signature is by a key that is known to be theirs. */
        SIGNED,
        /** The signature is by a key that is not known to be theirs, so the name is only claimed. */
        UNKNOWN_KEY,
        /** Nothing is signed, so the name is only claimed. */
        UNSIGNED,
        /** The signature was dropped. */
        REDACTED;

        /** In words, beside a name. */
        public String words() {
            return switch (this) {
                case SIGNED -> "signed";
                case UNKNOWN_KEY -> "claimed only: signed with a key not known as theirs";
                case UNSIGNED -> "claimed only";
                case REDACTED -> "signature redacted";
            };
        }
    }

    /** Whether it is more than claimed. */
    public boolean isProven() {
        return surety == Surety.SIGNED;
    }

    /** The name, and how sure it is. */
    public String words() {
        return name.shown() + " (" + surety.words() + ")";
    }
}
