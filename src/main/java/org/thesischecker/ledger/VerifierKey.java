package org.thesischecker.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who signs a ledger: a name and an Ed25519 public key, written as {@code name+hash+key} (C2SP, signed-note, verifier keys).
 *
 * @param raw the 32 bytes of the public key (RFC 8032)
 */
public record VerifierKey(String name, byte[] raw) {

    private static final byte ED25519 = 1;
    private static final int LENGTH = 32;
    private static final int ID = 4;
    /** What precedes the key itself in the encoding of RFC 8410. */
    private static final byte[] PREFIX = HexFormat.of().parseHex("302a300506032b6570032100");

    static VerifierKey of(String name, PublicKey key) {
        byte[] encoded = key.getEncoded();
        return new VerifierKey(name, Arrays.copyOfRange(encoded, encoded.length - LENGTH, encoded.length));
    }

    /** Four bytes that tell keys apart: of the hash of name, newline, algorithm and key. */
    byte[] id() {
        return Arrays.copyOf(Sha256.of((name + "\n").getBytes(UTF_8), new byte[] {ED25519}, raw), ID);
    }

    /** As it is written. */
    public String text() {
        byte[] key = new byte[LENGTH + 1];
        key[0] = ED25519;
        System.arraycopy(raw, 0, key, 1, LENGTH);
        return name + "+" + HexFormat.of().formatHex(id()) + "+"
                + Base64.getEncoder().encodeToString(key);
    }

    /** Reads a key as it is written; empty when it is none. */
    public static Optional<VerifierKey> parse(String text) {
        String[] parts = text.strip().split("\\+", 3);
        if (parts.length < 3) {
            return Optional.empty();
        }
        try {
            byte[] key = Base64.getDecoder().decode(parts[2]);
            if (key.length != LENGTH + 1 || key[0] != ED25519) {
                return Optional.empty();
            }
            VerifierKey found = new VerifierKey(parts[0], Arrays.copyOfRange(key, 1, key.length));
            return Optional.of(found)
                    .filter(one -> HexFormat.of().formatHex(one.id()).equals(parts[1]));
        } catch (IllegalArgumentException noBase64) {
            return Optional.empty();
        }
    }

    /** The key as OpenSSL reads it: SubjectPublicKeyInfo in PEM (RFC 8410). */
    public String pem() {
        return "-----BEGIN PUBLIC KEY-----\n" + Base64.getEncoder().encodeToString(encoded())
                + "\n-----END PUBLIC KEY-----\n";
    }

    /** Whether a signature over a text is of this key. */
    boolean hasSigned(String text, byte[] signature) {
        try {
            Signature verifier = Signature.getInstance("Ed25519");
            verifier.initVerify(KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded())));
            verifier.update(text.getBytes(UTF_8));
            return verifier.verify(signature);
        } catch (GeneralSecurityException malformed) {
            return false;
        }
    }

    private byte[] encoded() {
        byte[] encoded = Arrays.copyOf(PREFIX, PREFIX.length + LENGTH);
        System.arraycopy(raw, 0, encoded, PREFIX.length, LENGTH);
        return encoded;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof VerifierKey that && name.equals(that.name) && Arrays.equals(raw, that.raw);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, Arrays.hashCode(raw));
    }
}
