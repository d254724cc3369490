package org.thesischecker.ledger;

import java.util.List;
import java.util.Optional;
import org.thesischecker.ledger.ssh.SshKey;

/** A signature of a person as commands for a POSIX shell: OpenSSL checks those by Ed25519 keys, OpenSSH all others. */
final class SignatureSteps {

    private static final String ED25519 = "ssh-ed25519";
    /** What OpenSSH signs in place of a message: name, namespace, nothing, hash, and the hash itself (PROTOCOL.sshsig). */
    private static final String SIGNED = "{ printf"
            + " 'SSHSIG\\000\\000\\000\\015thesis-ledger\\000\\000\\000\\000\\000\\000\\000\\006sha512\\000\\000\\000\\100';"
            + " openssl dgst -sha512 -binary %s; } >signed";
    /** What precedes an Ed25519 key in the encoding of RFC 8410. */
    private static final String KEY =
            "{ printf '\\060\\052\\060\\005\\006\\003\\053\\145\\160\\003\\041\\000'; head -c 65 raw | tail -c 32; }"
                    + " >key";
    /** What precedes the key in a signature: a word, a version and a length (PROTOCOL.sshsig). */
    private static final int BEFORE_KEY = 14;

    /** A name as the allowed signers have it, from the file that keeps it. */
    private static final String NAME = "\\\"$(sed 's/.*\"text\":\"\\(.*\\)\"}.*/\\1/' %s)\\\"";

    private SignatureSteps() {}

    /**
     * The commands that check that a key has signed what is in a folder; the signature is left in the file {@code raw}.
     *
     * @param of what is signed, as it is told
     */
    static List<String> signed(String folder, Role role, SshKey key, String of) {
        String statement = folder + "statement.json";
        String signature = folder + role.signature() + ".txt";
        String raw = "sed '1d;$d' %s | tr -d '\\n' | openssl base64 -d -A >raw".formatted(signature);
        return key.type().equals(ED25519)
                ? List.of(
                        raw,
                        SIGNED.formatted(statement),
                        KEY,
                        "tail -c 64 raw >sig",
                        "openssl pkeyutl -verify -pubin -inkey key -keyform DER -rawin -in signed -sigfile sig && echo \"signature %s: OK\""
                                .formatted(of))
                : List.of(
                        "ssh-keygen -Y check-novalidate -n thesis-ledger -s %s <%s && echo \"signature %s: OK\""
                                .formatted(signature, statement, of),
                        raw);
    }

    /**
     * The command that checks that the key in the file {@code raw} is among the allowed signers, under the name in a file.
     *
     * @param name the file; empty where the name was dropped
     */
    static String known(SshKey key, String of, Optional<String> name) {
        int length = key.blob().length;
        return "grep -F \"$(head -c %d raw | tail -c %d | openssl base64 -A)\" allowed_signers | grep -qF \"%s\" && echo \"whose key %s: OK\""
                .formatted(
                        BEFORE_KEY + length, length, name.map(NAME::formatted).orElse(""), of);
    }
}
