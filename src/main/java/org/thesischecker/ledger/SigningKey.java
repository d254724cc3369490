package org.thesischecker.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.Optional;

/** The secret half of a ledger's key (Ed25519, RFC 8032), with the public half beside it. */
public final class SigningKey {

    private static final String BEGIN = "-----BEGIN PRIVATE KEY-----";
    private static final String END = "-----END PRIVATE KEY-----";

    private final PrivateKey secret;
    private final VerifierKey verifier;

    private SigningKey(PrivateKey secret, VerifierKey verifier) {
        this.secret = secret;
        this.verifier = verifier;
    }

    /**
     * A new key.
     *
     * @param name of the ledger; neither blank nor with a plus sign in it
     */
    public static SigningKey made(String name) {
        try {
            KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
            return new SigningKey(pair.getPrivate(), VerifierKey.of(name, pair.getPublic()));
        } catch (GeneralSecurityException absent) {
            throw new IllegalStateException("Every Java 17 platform has Ed25519.", absent);
        }
    }

    /** The public half. */
    public VerifierKey verifier() {
        return verifier;
    }

    /** What is kept in the key's file: the public half as a comment, and the secret half in PEM (PKCS 8, RFC 8410). */
    public String text() {
        return verifier.text() + "\n" + BEGIN + "\n" + Base64.getEncoder().encodeToString(secret.getEncoded()) + "\n"
                + END + "\n";
    }

    /** Reads what is kept in a key's file; empty when it is none, or when the halves are not of one key. */
    public static Optional<SigningKey> parse(String text) {
        int begin = text.indexOf(BEGIN);
        int end = text.indexOf(END);
        if (begin < 0 || end < begin) {
            return Optional.empty();
        }
        return VerifierKey.parse(text.substring(0, begin)).flatMap(verifier -> {
            try {
                byte[] encoded = Base64.getMimeDecoder().decode(text.substring(begin + BEGIN.length(), end));
                PrivateKey secret = KeyFactory.getInstance("Ed25519").generatePrivate(new PKCS8EncodedKeySpec(encoded));
                SigningKey key = new SigningKey(secret, verifier);
                return Optional.of(key).filter(one -> verifier.hasSigned("", one.signature("")));
            } catch (GeneralSecurityException | IllegalArgumentException malformed) {
                return Optional.empty();
            }
        });
    }

    byte[] signature(String text) {
        try {
            Signature signer = Signature.getInstance("Ed25519");
            signer.initSign(secret);
            signer.update(text.getBytes(UTF_8));
            return signer.sign();
        } catch (GeneralSecurityException unusable) {
            throw new IllegalStateException("The key was read and cannot sign.", unusable);
        }
    }
}
