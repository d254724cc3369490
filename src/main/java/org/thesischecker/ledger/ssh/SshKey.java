package org.thesischecker.ledger.ssh;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.Signature;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The public key of a person.
 *
 * @param type as OpenSSH names it, such as {@code ssh-ed25519}
 * @param blob the key as SSH writes it (RFC 4253, section 6.6)
 */
public record SshKey(String type, byte[] blob) {

    /** Reads a key as SSH writes it; empty when it is none, or of a type that is not known here. */
    static Optional<SshKey> of(byte[] blob) {
        return KeyType.of(blob).map(type -> new SshKey(type.word(), blob));
    }

    /** Reads a type and a key in base 64, as they stand in a public key file. */
    static Optional<SshKey> of(String type, String base64) {
        try {
            return of(Base64.getDecoder().decode(base64))
                    .filter(key -> key.type().equals(type));
        } catch (IllegalArgumentException noBase64) {
            return Optional.empty();
        }
    }

    /** As it stands in a public key file. */
    public String text() {
        return type + " " + Base64.getEncoder().encodeToString(blob);
    }

    /** As OpenSSH shows it: SHA256 and the hash in base 64. */
    public String fingerprint() {
        return "SHA256:" + Base64.getEncoder().withoutPadding().encodeToString(hash("SHA-256", blob));
    }

    /** Whether a signature (RFC 4253, section 6.6) over some bytes is of this key. */
    boolean hasSigned(byte[] bytes, byte[] signature) {
        return KeyType.of(blob)
                .flatMap(type -> Wire.read(signature, reader -> {
                    Optional<String> algorithm = type.algorithm(reader.word());
                    byte[] raw = reader.string();
                    return algorithm.map(name -> verified(type, name, raw, bytes));
                }))
                .orElse(false);
    }

    private boolean verified(KeyType type, String algorithm, byte[] raw, byte[] bytes) {
        try {
            Signature verifier = Signature.getInstance(algorithm);
            verifier.initVerify(type.key(blob));
            verifier.update(bytes);
            return verifier.verify(type.encoded(raw));
        } catch (GeneralSecurityException | IllegalArgumentException malformed) {
            return false;
        }
    }

    static byte[] hash(String algorithm, byte[] bytes) {
        try {
            return MessageDigest.getInstance(algorithm).digest(bytes);
        } catch (GeneralSecurityException absent) {
            throw new IllegalStateException("Every Java platform has SHA-2.", absent);
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SshKey that && Arrays.equals(blob, that.blob);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(blob);
    }
}
